"""Training examples: captioned images, questions as the matcher sees them, their order.

Not here: the losses over them (`stages`).
"""
