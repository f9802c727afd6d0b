"""A local page where a person ranks candidates from another person's photos.

Not here: comparing people with methods (`report`).
"""
