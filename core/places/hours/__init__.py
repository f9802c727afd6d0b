"""Opening hours: parsing them, and whether a place is open at a given moment.

Not here: which moment a question means (`core.recommend.question`).
"""
