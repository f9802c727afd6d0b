"""Places in OpenStreetMap: which tags make a place, its name and its description.

Not here: place lists in its exchange formats (`core.places.readers`), storing regions
(`core.store.region_store`).
"""
