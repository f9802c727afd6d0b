"""Benchmarks from folders of labelled photos with simulated users.

Not here: benchmarks from reviews (`reviews`).
"""
