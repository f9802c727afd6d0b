"""The map: a world rendered on this device, photos as clusters on it, places as numbered pins.

Not here: projection, clusters and outlines (`core.cartography`), the data on the map (`app.controllers`).
"""
