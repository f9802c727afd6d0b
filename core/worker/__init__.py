"""The worker process: owns every model, answers questions, indexes in between.

The messages it understands are in `channel`; what changes the whole data folder is in `safekeeping`. Not here: starting it (`app.worker`).
"""
