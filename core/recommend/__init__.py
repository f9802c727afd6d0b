"""Processing a question: parse, retrieve, profile, match, explain (paper, section 4.2).

One folder per stage, combined in `answer`. Not here: the models (`core.models`), the store.
"""
