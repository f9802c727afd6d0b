"""Reads lists of places, one module a format.

Not here: single values such as prices and positions (`core.places.values`).
"""
