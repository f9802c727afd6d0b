"""The limits in a message: numbers, times and orders, and how they combine with earlier ones.

Not here: what a message excludes (`exclusions.py`); applying limits (`core.recommend.matching`).
"""
