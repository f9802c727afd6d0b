"""The settings pages: preferences, models, privacy, shortcuts.

Not here: storing settings (`core.settings`).
"""
