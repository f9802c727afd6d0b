"""Accelerators and memory: what there is, what a model needs, who has to leave.

Not here: anything about what a model computes.
"""
