"""From a file to a small upright sRGB image, in disposable child processes.

Not here: dates and positions (`core.photos.metadata`).
"""
