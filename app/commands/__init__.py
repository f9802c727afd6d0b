"""Commands of `visuallens` about photos, places and questions, and what all commands share.

Here: one module per command. Not here: keeping data safe (`keeping`), benchmarks and training (`research`).
"""
