"""The composition root: command line, start-up order, worker client and controllers."""

__version__ = "0.1.0"
