"""Domain, data, models and the worker process of VisualLens.

Here: what every package shares, such as records, errors and settings. Not here: Qt.
"""
