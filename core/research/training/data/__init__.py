"""Training examples: captioned images, questions as seen by the matcher, their order.

Not here: the losses over them (`stages`).
"""
