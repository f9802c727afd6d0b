"""The paper's training recipe (section 5).

Here: the configuration. Data, stages, judges and running have a folder each. Not here: evaluation (`core.research.benchmark`).
"""
