"""The worker process as seen by the window: starting it, talking to it, and when it may index.

Not here: what the worker does (`core.worker`).
"""
