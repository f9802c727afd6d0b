"""A search in progress, and what it found."""

from __future__ import annotations

from app.worker.request import Request
from core.records import PhotoId
from core.worker.channel.messages import SearchResults
from ui.library.filter_bar import LibraryFilter


class Search(Request):
    """One search: what it looks for, and among which photos once they are read."""

    def __init__(self, wanted: LibraryFilter) -> None:
        super().__init__()
        self.wanted = wanted
        self.allowed: tuple[PhotoId, ...] | None = None
        self.found: SearchResults | None = None
