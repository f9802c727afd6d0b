"""Domain, data, models and the worker process of VisualLens: no Qt anywhere below this package."""
