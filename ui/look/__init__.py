"""Shared appearance and wording: theme, icons, small controls, numbers and words.

Not here: any view of its own.
"""
