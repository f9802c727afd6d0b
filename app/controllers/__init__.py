"""Controllers: each connects one view of `ui` with the store and the worker.

Not here: widgets (`ui`), the process of the worker (`app.worker`), starting up (`app.desktop`).
"""
