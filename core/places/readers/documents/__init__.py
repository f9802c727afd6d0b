"""Places in documents that are not tables: JSON and XML from various sources.

Not here: selecting the reader of a file (`core.places.readers.files`).
"""
