"""Stage 4: hard limits, prompts and the ranking of the candidates that remain.

Not here: the matchers themselves (`core.models`).
"""
