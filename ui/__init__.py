"""Passive Qt widgets: signals go up, calls come down. No store, model or worker is imported here."""
