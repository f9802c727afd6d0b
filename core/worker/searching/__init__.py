"""The words of a search: the dates and places they name, and where photos match the rest.

Not here: the models and the vectors (`core.worker.library`), words of questions (`core.recommend.question`).
"""
