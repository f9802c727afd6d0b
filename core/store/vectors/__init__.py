"""Vectors of photos: a vec0 table for each encoder generation, and a snapshot in memory.

Not here: the models that make them (`core.models`).
"""
