"""The conversation: pending questions, answers, feedback.

Not here: how a question is answered (`core.recommend`).
"""
