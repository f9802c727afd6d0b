"""A local page where an annotator ranks candidates based on another person's photos.

Not here: comparing annotators with methods (`report`).
"""
