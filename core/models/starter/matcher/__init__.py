"""Candidate matching of the starter tier: words, captions and images, no language model.

Not here: retrieval and the profile, which every matcher gets (`core.recommend`).
"""
