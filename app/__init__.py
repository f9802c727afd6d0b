"""The composition root: command line, startup order, worker client and controllers.

Not here: widgets (`ui`), and the work that commands and controllers start (`core`).
"""

__version__ = "0.1.0"
