"""Encoders, describers and matchers, their catalog and their installation."""
