"""Vision-language models: loading, captioning, candidate matching, adapters.

Not here: sharing a device (`core.models.device`).
"""
