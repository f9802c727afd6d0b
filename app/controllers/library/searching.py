"""A search in progress, and its results."""

from __future__ import annotations

from app.worker.request import Request
from core.records import PhotoId
from core.worker.channel.messages import SearchResults
from ui.library.filter_bar import LibraryFilter


class Search(Request):
    """One search: its query, and the photos to search once they are loaded."""

    def __init__(self, wanted: LibraryFilter) -> None:
        super().__init__()
        self.wanted = wanted
        self.allowed: tuple[PhotoId, ...] | None = None
        self.found: SearchResults | None = None
