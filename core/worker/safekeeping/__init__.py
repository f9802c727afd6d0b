"""Operations on the whole data folder: changing its encryption, settling what was interrupted.

Not here: backup, restore, repair, compaction and erasing (`core.store.safekeeping`).
"""
