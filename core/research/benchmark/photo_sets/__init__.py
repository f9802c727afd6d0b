"""Benchmarks from folders of labelled photos with simulated people.

Not here: benchmarks from reviews (`reviews`).
"""
