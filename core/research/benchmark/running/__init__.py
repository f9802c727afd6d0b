"""Runs methods over questions, resumably, and says where a number came from.

Not here: metrics (`scoring`) and tables (`report`).
"""
