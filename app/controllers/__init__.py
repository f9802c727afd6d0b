"""Controllers: each stands between one view of `ui`, the store and the worker.

Not here: widgets (`ui`), the process of the worker (`app.worker`), starting up (`app.desktop`).
"""
