"""Which photos are shown as one, decided after each run of indexing.

Not here: what a view shows of them (`core.store.library.stacks`).
"""
