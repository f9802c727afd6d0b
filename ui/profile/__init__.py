"""What the app believes about the user, open to correction.

Not here: computing the beliefs (`core.recommend.profile`).
"""
