"""Candidate matching of the starter tier: words, captions and images, no language model.

Not here: retrieval and the profile, which all matchers share (`core.recommend`).
"""
