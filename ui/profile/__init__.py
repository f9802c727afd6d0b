"""What the app believes about the person, open to correction.

Not here: how beliefs are made (`core.recommend.profile`).
"""
