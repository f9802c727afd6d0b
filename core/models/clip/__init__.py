"""Image and text encoders loaded by open_clip.

Not here: the starter encoder (`core.models.starter`).
"""
