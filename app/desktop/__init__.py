"""The desktop application itself: start-up order, menus, tray, language, background tasks.

Not here: what happens on one page (`app.controllers`).
"""
