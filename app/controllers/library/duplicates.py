"""The view of duplicates: pictures of which there are several files, side by side. Nothing is ever deleted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.controllers.library.library_reads import photo_filter
from core.store.connection import Connection
from core.store.library.timeline import Duplicates, read_duplicates
from ui.library.filter_bar import LibraryFilter
from ui.library.grid_layout import Section
from ui.library.library_view import LibraryView
from ui.look import formatting

_NAMED: Final = 4  # files in a heading


def find_duplicates(connection: Connection, wanted: LibraryFilter) -> list[Duplicates]:
    """The pictures of which a photo that matches has a further file."""
    return read_duplicates(connection, photo_filter(connection, wanted))


def show_duplicates(view: LibraryView, found: Sequence[Duplicates], *, keep: bool) -> None:
    """Each picture under a heading that names its files; `keep` refreshes the same view in place."""
    ids = [id_ for group in found for id_ in group.ids]
    view.show_photos(ids, [Section(_heading(group), len(group.ids)) for group in found], keep=keep)
    view.filters.set_summary(_summary(len(found), sum(len(group.files) for group in found)))


def _summary(pictures: int, files: int) -> str:
    counted = QCoreApplication.translate("Duplicates", "%n picture(s)", "", pictures)
    in_files = QCoreApplication.translate("Duplicates", "in %n file(s)", "", files)
    return f"{counted} {in_files}"


def _heading(group: Duplicates) -> str:
    n = len(group.files)
    if len(group.ids) == 1:
        counted = QCoreApplication.translate("Duplicates", "%n file(s) of the same content", "", n)
    else:
        counted = QCoreApplication.translate("Duplicates", "%n file(s) of the same picture", "", n)
    names = [formatting.isolated(file) for file in group.files[:_NAMED]]
    if n > _NAMED:
        names.append("…")
    return f"{counted}: {' · '.join(names)}"
