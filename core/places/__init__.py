"""Venues a person chooses among: lists of them, single values, opening hours.

Not here: where lists are kept (`core.store.person`) and how they are ranked (`core.recommend`).
"""
