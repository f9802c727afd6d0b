"""Benchmarks, metrics and speed measurements (paper, section 6).

Start with README.md. Not here: training (`core.research.training`).
"""
