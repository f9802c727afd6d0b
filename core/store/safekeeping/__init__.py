"""Backup, rescue, encryption, compaction and export of the library file.

Not here: re-encrypting the whole data folder (`core.worker.safekeeping.conversion`).
"""
