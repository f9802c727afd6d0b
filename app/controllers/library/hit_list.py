"""Search results as they are shown: under headings, photos of the same stacked behind the best match."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from core.records import PhotoId
from core.worker.channel.messages import SearchResults
from ui.library.grid_layout import Section
from ui.library.library_view import LibraryView
from ui.library.search_labels import found_by


def show_hits(
    view: LibraryView, found: SearchResults, leads: Mapping[PhotoId, PhotoId], *, keep: bool
) -> None:
    """Strong matches first, grouped by what they matched; weaker ones under their own heading.

    Args:
        leads: of photos that are stacked behind others; the best match of each stack stands for it.
        keep: refresh the same view in place.
    """
    ids = [hit.photo_id for hit in found.hits]
    stacks = _stacks(ids, leads)
    behind = {photo for each in stacks.values() for photo in each}
    is_similar = view.filters.current.similar_to is not None
    looks_similar = QCoreApplication.translate("LibraryController", "Looks similar")
    strong = sum(group.photos for group in found.groups)
    headings = [
        (looks_similar if is_similar else found_by(group.by), group.photos)
        for group in found.groups
    ]
    uncertain = QCoreApplication.translate("LibraryController", "May fit, less certain")
    sections, start = [], 0
    for title, photos in (*headings, (uncertain, len(ids) - strong)):
        shown = sum(photo not in behind for photo in ids[start : start + photos])
        sections.append(Section(title, shown))
        start += photos
    view.show_photos([id_ for id_ in ids if id_ not in behind], sections, stacks, keep=keep)
    view.model.set_scores({hit.photo_id: hit.score for hit in found.hits if hit.score})
    summary = (
        QCoreApplication.translate("LibraryController", "%n good match(es)", "", strong)
        if strong
        else QCoreApplication.translate(
            "LibraryController", "Nothing fits well. These come closest."
        )
    )
    view.filters.set_result(with_stacks(summary, len(stacks)))


def with_stacks(summary: str, stacks: int) -> str:
    """How many photos are shown, and in how many stacks, if in any."""
    if not stacks:
        return summary
    counted = QCoreApplication.translate("LibraryController", "%n stack(s)", "", stacks)
    return f"{summary} · {counted}"


def _stacks(ids: Sequence[PhotoId], leads: Mapping[PhotoId, PhotoId]) -> dict[int, list[PhotoId]]:
    """The photos behind the first one of each stack, in their order."""
    first: dict[PhotoId, PhotoId] = {}
    behind: dict[int, list[PhotoId]] = {}
    for photo in ids:
        best = first.setdefault(leads.get(photo, photo), photo)
        if best != photo:
            behind.setdefault(best, []).append(photo)
    return behind
