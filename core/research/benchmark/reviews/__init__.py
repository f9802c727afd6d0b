"""Builds a benchmark from raw reviews: businesses, categories, candidates, questions.

Not here: parsing the files of a source (`sources`), the finished data set (`data_set`).
"""
