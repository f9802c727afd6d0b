"""Photo files: finding, thumbnails, watching for changes.

Reading their pixels is `decode`, what they say about themselves `metadata`; the index is `core.indexing`.
"""
