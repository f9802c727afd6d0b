"""The photo library in the window: grid, search, folders, viewer.

Not here: reading photos (`core.indexing`, started by `app.controllers.index_controller`).
"""
