"""Stage 2: the category vector and the photos that matter for it.

Not here: what these photos say about the person (`core.recommend.profile`).
"""
