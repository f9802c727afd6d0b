"""Benchmarks, metrics and speed measurements. Nothing in the product imports this package."""
