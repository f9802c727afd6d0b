"""The user's settings, each declared once: `chosen` defines them all, `settings_file` stores them.

Not here: the controls (`ui.settings`), and applying a change (`app`, `core.worker`).
"""
