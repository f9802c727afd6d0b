"""Places in documents that are no tables: JSON and XML of several makers.

Not here: which reader a file gets (`core.places.readers.files`).
"""
