"""The map: a world drawn on this device, photos as clusters on it, places as numbered pins.

Not here: projection, clusters and outlines (`core.cartography`), what is on the map (`app.controllers`).
"""
