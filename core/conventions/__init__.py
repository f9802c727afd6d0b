"""Shared definitions for all packages: distances, names of photo files, equality of texts.

Not here: what only one package needs, and anything that does I/O.
"""
