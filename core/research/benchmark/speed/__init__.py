"""Speed, memory and disk of the product, of models and of builders.

Not here: how good answers are (`scoring`).
"""
