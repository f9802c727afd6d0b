"""This checkout beside another commit and beside other programs, measured in turn.

Not here: figures of this checkout alone (`core.research.benchmark.speed`).
"""
