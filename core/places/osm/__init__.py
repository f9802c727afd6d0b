"""Places in OpenStreetMap: which tags are a place, how it is called and described.

Not here: lists of places in its exchange formats (`core.places.readers`), where regions are kept
(`core.store.region_store`).
"""
