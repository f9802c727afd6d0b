"""Pasted text that is no table: what its lines are, and the places they tell of.

Not here: tables and the whole of a pasted text (`core.places.readers.paste`).
"""
