"""Commands for researchers: benchmarks and training; left out of the bundle.

Not here: the benchmarks and the training themselves (`core.research`).
"""
