"""The starter tier: small networks bundled with the app that run on any CPU.

Not here: open_clip models (`clip`) and vision-language models (`vlm`).
"""
