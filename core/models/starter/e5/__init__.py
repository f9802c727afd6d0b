"""multilingual-e5-small from its package: weights of 4 bits, the network, its tokenizer, and ready vectors.

Not here: what its vectors are for (`core.models.starter.text`).
"""
