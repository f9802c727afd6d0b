"""Stage 1: from a sentence to a category and hard limits.

Not here: applying the limits (`core.recommend.matching`).
"""
