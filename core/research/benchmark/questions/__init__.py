"""Everyday questions with what their answers must satisfy: `bench questions`.

Libraries are generated; lists and questions are files in `resources/benchmark/questions`.

Not here: the question parser (`core.recommend.question`).
"""
