"""The desktop application itself: startup order, menus, tray, language, background tasks.

Not here: what happens on individual pages (`app.controllers`).
"""
