"""Reads lists of places, one module per format.

Not here: individual values such as prices and positions (`core.places.values`).
"""
