"""For researchers: benchmarks and training. The product never imports this, the bundle leaves it out.

Not here: anything the window or a question needs.
"""
