"""The single SQLite file: every SQL statement of the product lives below this package.

Here: opening the file and its schema; each kind of content has its own folder. Not here: what it means.
"""
