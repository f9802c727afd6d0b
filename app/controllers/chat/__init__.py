"""The conversation: questions on their way, answers, feedback.

Not here: how a question is answered (`core.recommend`).
"""
