"""Raw review files: Google Local, Yelp, and generated ones in the same schema.

Not here: anything that is the same for every source (`core.research.benchmark.reviews`).
"""
