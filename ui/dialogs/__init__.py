"""Modal dialogs: each asks one thing and is gone.

Not here: pages of the window.
"""
