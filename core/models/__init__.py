"""Networks in three roles (`roles`): encoders, describers and matchers.

Not here: which models there are and how they get onto the disk (`core.catalogue`).
"""
