"""The judges of which aspect words are useful (paper, section 5.2).

Not here: the rounds that ask them (`stages`).
"""
