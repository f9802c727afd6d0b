"""Encoders of transformers in which one network reads photos and sentences.

Not here: encoders with a tower for each (`core.models.clip`).
"""
