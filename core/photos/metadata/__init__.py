"""What a photo says about itself: when, where and with what it was taken.

Not here: aspect words made from it (`core.models.starter.describer`).
"""
