"""Metrics, confidence intervals and summaries of runs.

Not here: how they are shown (`report`).
"""
