"""The three stages of the recipe and their losses.

Not here: the loop around them (`running`).
"""
