"""The life of a question: parse, retrieve, profile, match, explain (paper, section 4.2).

One folder a stage, joined in `answer`. Not here: the models (`core.models`), the store.
"""
