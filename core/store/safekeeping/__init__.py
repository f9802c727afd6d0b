"""Backup, rescue, encryption, compaction and export of the library file.

Not here: turning the whole data folder from one key to another (`core.worker.conversion`).
"""
