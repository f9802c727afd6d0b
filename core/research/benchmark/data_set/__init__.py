"""The one format of a built data set: reading, statistics, leaks, features, photos.

Not here: making questions (`reviews`, `photo_sets`).
"""
