"""The worker process that owns every model, and the messages it understands."""
