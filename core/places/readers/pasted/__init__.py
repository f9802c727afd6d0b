"""Pasted text that is not a table: classifying its lines, and extracting its places.

Not here: tables and pasted texts as a whole (`core.places.readers.paste`).
"""
