"""The methods compared: the product's own pipeline, models and baselines, one module per method.

Not here: running them over questions (`running`).
"""
