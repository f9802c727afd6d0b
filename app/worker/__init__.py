"""The worker process as the window sees it: starting it, talking to it, when it may work.

Not here: what the worker does (`core.worker`).
"""
