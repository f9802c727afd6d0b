"""Venues to choose among: lists of them, individual values, opening hours.

Not here: storing lists (`core.store.person`) and ranking places (`core.recommend`).
"""
