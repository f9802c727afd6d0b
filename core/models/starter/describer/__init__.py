"""Captions and aspect words of the starter tier, without a language model.

Not here: the scenes and classes they are based on (`core.models.starter`).
"""
