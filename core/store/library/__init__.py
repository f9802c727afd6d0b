"""Photos with their locations, captions and words: everything indexing writes.

Not here: vectors (`core.store.vectors`).
"""
