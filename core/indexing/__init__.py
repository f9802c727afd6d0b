"""From folders to spectrum triplets: plan, steps and batched commits.

Not here: decoding one file (`core.photos.decode`), the models (`core.models`).
"""
