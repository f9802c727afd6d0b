"""Commands that maintain the library: backup, export, erase, encryption, health.

Not here: the same functions in the window (`app.safekeeping`, `app.controllers`).
"""
