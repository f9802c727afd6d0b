"""A search in progress, and its results."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.controllers.library.typed_words import in_english
from app.worker.request import Request
from app.worker.worker_client import WorkerClient
from core.records import IndexProgress, IndexWork, PhotoId
from core.worker.channel.messages import FindSimilar, RequestId, SearchResults, SearchText
from ui.library.filter_bar import LibraryFilter
from ui.look import formatting

_BRINGS_MORE: Final = (IndexWork.READ, IndexWork.UNDERSTAND, IndexWork.DESCRIBE)


class Search(Request):
    """One search: its query, and the photos to search once they are loaded.

    Attributes:
        found: what is shown: its results, or until then those of the search that it repeats.
        repeats: it updates what is shown, so that scroll position and selection stay.
        is_outdated: the library has changed since it was sent.
    """

    def __init__(self, wanted: LibraryFilter, *, former: Search | None = None) -> None:
        super().__init__()
        self.wanted = wanted
        self.allowed: tuple[PhotoId, ...] | None = None
        self.found: SearchResults | None = former.found if former is not None else None
        self.repeats = former is not None
        self.is_outdated = False

    def send_to(self, worker: WorkerClient) -> None:
        """Without a worker, it waits until there is one."""
        request = worker.next_request_id()
        if worker.send(self.command(request)):
            self.send_as(request)

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


def nothing_found(progress: IndexProgress | None) -> tuple[str, str]:
    """What an empty result is called and why: photos that are not understood yet cannot be found.

    Args:
        progress: how far reading is; None if nothing is being read.
    """
    translate = QCoreApplication.translate
    if progress is None or progress.work not in _BRINGS_MORE:
        return (
            translate("Searching", "Nothing fits"),
            translate("Searching", "Try other words, or look at all photos."),
        )
    waits = translate(
        "Searching", "{done} of {found} photos are understood. What else fits will appear here."
    )
    return (
        translate("Searching", "Nothing found so far"),
        waits.format(
            done=formatting.number(progress.done), found=formatting.number(progress.found)
        ),
    )
