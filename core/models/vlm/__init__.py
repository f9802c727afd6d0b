"""Vision-language models: loading, captioning, candidate matching, adapters.

Not here: how many may share a device (`core.models.device`).
"""
