"""The library: photo grid, filters, folders, viewer, failures.

Not here: where photos come from (`app.controllers.library`).
"""
