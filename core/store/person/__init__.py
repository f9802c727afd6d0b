"""What the user created: conversations, candidate lists, edits of the profile.

Not here: anything that could be recomputed (`core.store.library`).
"""
