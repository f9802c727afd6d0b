"""Raw review files: Google Local, Yelp, and generated ones in the same schema.

Not here: anything common to all sources (`core.research.benchmark.reviews`).
"""
