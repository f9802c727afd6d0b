"""Candidate lists: pasted text, CSV files, distances and opening hours."""
