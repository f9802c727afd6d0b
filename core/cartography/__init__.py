"""The map without a window: projection, what is in sight, clusters of positions, shipped outlines.

Not here: drawing (`ui.map`), where photos and streets are kept (`core.store`).
"""
