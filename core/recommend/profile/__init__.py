"""Stage 3: captions, weighted aspect words and the numbered grid of the retrieved photos.

Not here: the prompt built from them (`core.recommend.matching`).
"""
