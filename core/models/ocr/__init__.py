"""Reading of text in photos: the reader, and which of its lines can be believed.

Not here: the pass over the library (`core.indexing`), the search (`core.store`), evidence (`core.recommend`).
"""
