"""The common format of built data sets: reading, statistics, leaks, features, photos.

Not here: generating questions (`reviews`, `photo_sets`).
"""
