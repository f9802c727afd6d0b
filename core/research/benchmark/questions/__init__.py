"""Questions people ask, with what must hold in the answer: `bench questions`.

Libraries are generated, lists and questions are files of `resources/benchmark/questions`.

Not here: the parser of questions (`core.recommend.question`).
"""
