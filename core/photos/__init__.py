"""Photo files: finding them, thumbnails, watching for changes.

Reading pixels is `decode`, what a file says about itself `metadata`. Not here: the index (`core.indexing`).
"""
