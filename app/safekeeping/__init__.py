"""Unlocking, the health report, and measuring or testing the app as a whole.

Not here: writing backups and exports (`core.store.safekeeping`).
"""
