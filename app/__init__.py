"""The composition root: command line, start-up order, worker client and controllers.

Not here: widgets (`ui`), and what a command or a controller sets in motion (`core`).
"""

__version__ = "0.1.0"
