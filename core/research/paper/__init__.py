"""The paper's tables and figures, one call each: adapters they need are found or trained, then measured.

Not here: training (`core.research.training`), methods and reports (`core.research.benchmark`).
"""
