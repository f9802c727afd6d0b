"""Photos, where they lie, captions and words: everything indexing writes.

Not here: vectors (`core.store.vectors`).
"""
