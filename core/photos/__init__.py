"""Photo files: finding them, thumbnails, watching for changes.

`decode` reads pixels, `metadata` reads embedded metadata. Not here: the index (`core.indexing`).
"""
