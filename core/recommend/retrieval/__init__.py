"""Stage 2: the category vector and the photos relevant to it.

Not here: what these photos say about the user (`core.recommend.profile`).
"""
