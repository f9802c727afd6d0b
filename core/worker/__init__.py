"""The worker process: owns every model, answers questions, indexes in between.

Here: what it does. The messages it understands are in `channel`; starting it is `app.worker`.
"""
