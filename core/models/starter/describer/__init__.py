"""Captions and aspect words of the starter tier, without a language model.

Not here: the scenes and classes they build on (`core.models.starter`).
"""
