"""Passive Qt widgets: signals go up, calls come down.

Not here: the store, models, the worker, and decisions (`app.controllers`).
"""
