"""Embedded metadata: when, where and with what camera a photo was taken.

Not here: aspect words derived from it (`core.models.starter.describer`).
"""
