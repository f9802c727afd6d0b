"""The pages of settings: choices, models, privacy, shortcuts.

Not here: where settings are kept (`core.settings`).
"""
