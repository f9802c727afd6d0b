"""What is compared: the product's own pipeline, models and baselines, one module a method.

Not here: running them over questions (`running`).
"""
