"""The map without a window: projection, viewport, clusters of positions, bundled outlines.

Not here: drawing (`ui.map`), and storing photos and streets (`core.store`).
"""
