"""Stage 4: hard limits, prompts and the ranking of the remaining candidates.

Not here: the matchers themselves (`core.models`).
"""
