"""The worker process as the window sees it: starting it, talking to it, and when it may index.

Not here: what the worker does (`core.worker`).
"""
