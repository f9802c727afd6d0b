"""Modal dialogs: each asks for one thing.

Not here: pages of the window.
"""
