"""The one SQLite file: every SQL statement of the product lives in this package."""
