"""Reading multilingual-e5-small from its package: weights of 4 bits, its tokenizer, and ready vectors.

Not here: the network itself, and what its vectors are for (`core.models.starter.text`).
"""
