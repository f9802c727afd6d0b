"""Reads text in photos: the reader, and which of its lines are credible.

Not here: the pass over the library (`core.indexing`), search (`core.store`), evidence (`core.recommend`).
"""
