"""Commands that look after the library: backup, export, erase, encryption, health.

Not here: what the window does for the same ends (`app.safekeeping`, `app.controllers`).
"""
