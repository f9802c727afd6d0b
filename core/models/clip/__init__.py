"""Image and text encoders that open_clip loads.

Not here: the starter encoder (`core.models.starter`).
"""
