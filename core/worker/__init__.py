"""The worker process: owns every model, answers questions, indexes in between.

The messages it understands are in `channel`. Not here: starting it (`app.worker`).
"""
