"""The starter tier: small networks that come with the app and run on any processor.

Not here: models of open_clip (`clip`) and vision-language models (`vlm`).
"""
