"""Accelerators and memory: what is available, what a model needs, which model has to be unloaded.

Not here: anything about what a model computes.
"""
