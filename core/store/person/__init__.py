"""What the person made: conversations, candidate lists, edits of the profile.

Not here: anything that could be computed again (`core.store.library`).
"""
