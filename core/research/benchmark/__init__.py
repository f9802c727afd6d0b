"""Benchmarks, metrics and speed measurements (paper, section 6).

Start with README.md; training is `core.research.training`.
"""
