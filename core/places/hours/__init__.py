"""Opening hours: what is written, and whether a place is open at a moment.

Not here: which moment a question means (`core.recommend.question`).
"""
