"""Runs methods over questions, resumably, and records the provenance of the numbers.

Not here: metrics (`scoring`) and tables (`report`).
"""
