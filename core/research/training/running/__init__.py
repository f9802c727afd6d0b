"""The training loop, checkpoints, reports and the finished adapter.

Not here: what is learned (`stages`).
"""
