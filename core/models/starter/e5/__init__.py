"""multilingual-e5-small from its package: 4-bit weights, the network, its tokenizer, and precomputed vectors.

Not here: the use of its vectors (`core.models.starter.text`).
"""
