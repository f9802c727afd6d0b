"""Builds a benchmark from raw reviews: businesses, categories, candidates, questions.

Not here: reading a source's own files (`sources`), the finished data set (`data_set`).
"""
