"""Controllers: each connects one view of `ui` to the store and the worker.

Not here: widgets (`ui`), the worker process (`app.worker`), startup (`app.desktop`).
"""
