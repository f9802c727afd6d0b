"""Candidate lists as tables and previews.

Not here: reading them (`core.places`), their dialogs (`ui.dialogs`).
"""
