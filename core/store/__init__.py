"""The one SQLite file: every SQL statement of the product lives below this package.

Here: opening it and its schema; what is kept has a folder each. Not here: what anything in it means.
"""
