"""Vectors of photos: one vec0 table per encoder generation, and an in-memory snapshot.

Not here: the models that make them (`core.models`).
"""
