"""Accelerators and memory: what is available, what a model needs, which model to unload.

Not here: anything about what a model computes.
"""
