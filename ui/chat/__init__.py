"""The conversation: composer, answers, cards, evidence.

Not here: asking (`app.controllers.chat`).
"""
