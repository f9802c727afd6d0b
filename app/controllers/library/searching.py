"""A search in progress, and its results."""

from __future__ import annotations

from app.controllers.library.typed_words import in_english
from app.worker.request import Request
from core.records import PhotoId
from core.worker.channel.messages import FindSimilar, RequestId, SearchResults, SearchText
from ui.library.filter_bar import LibraryFilter


class Search(Request):
    """One search: its query, and the photos to search once they are loaded."""

    def __init__(self, wanted: LibraryFilter) -> None:
        super().__init__()
        self.wanted = wanted
        self.allowed: tuple[PhotoId, ...] | None = None
        self.found: SearchResults | None = None

    def command(self, request: RequestId) -> SearchText | FindSimilar:
        """What the worker is asked, under the given id."""
        wanted = self.wanted
        if wanted.similar_to is not None:
            return FindSimilar(request, wanted.similar_to, allowed=self.allowed)
        return SearchText(
            request,
            in_english(wanted.text),
            allowed=self.allowed,
            typed=wanted.text,
            without=wanted.without,
        )
