"""Venues a person chooses among: lists of them, distances, opening hours.

Not here: where lists are kept (`core.store.person`) and how they are ranked (`core.recommend`).
"""
