"""Metrics, confidence intervals and summaries of runs.

Not here: presenting them (`report`).
"""
