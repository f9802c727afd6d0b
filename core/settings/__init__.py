"""What a person can choose, each setting declared once: `chosen` has them all, `settings_file` keeps them.

Not here: the controls (`ui.settings`), and what is done about a change (`app`, `core.worker`).
"""
