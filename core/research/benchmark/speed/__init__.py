"""Speed, memory and disk of the product, of models and of builders.

Not here: the quality of answers (`scoring`).
"""
