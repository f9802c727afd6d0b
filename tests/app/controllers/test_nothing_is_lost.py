"""What a person has chosen, typed, opened or scrolled to outlives all that can happen meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.desktop.application import Application
from app.worker.worker_client import WorkerState
from core.records import PlaceListId
from tests.app.library_builder import make_images
from tests.app.reaching import is_answered, kill_worker, the
from ui.dialogs.paste_places import PastePlacesDialog
from ui.main_window import Page


def _new_photos(qtbot: QtBot, application: Application, folder: Path) -> None:
    make_images(folder, 15)  # the first twelve are in the library
    application.library.folders.add_folders([folder])
    qtbot.waitUntil(lambda: application.library_view.model.rowCount() == 15)


def _worker_dies(qtbot: QtBot, application: Application) -> None:
    worker = application.worker
    with qtbot.waitSignal(worker.died):
        kill_worker(worker)
    qtbot.waitUntil(lambda: worker.state is WorkerState.READY)


def _state(application: Application) -> dict[str, object]:
    """All that a person would have to find, choose or type again."""
    library, chat = application.library_view, application.chat_view
    editor, grid = chat.composer._text, library.grid
    places = application.places_view._table
    in_corner = grid.indexAt(QPoint(grid.width() // 8, grid.height() // 2))
    return {
        "page": application.window.page,
        "focus": application.window.focusWidget(),
        "open menus": [
            m.isVisible() for m in application.window.findChildren(QMenu) if m.isVisible()
        ],
        "selected photos": grid.selected_ids(),
        "current photo": library.model.photo_id(grid.currentIndex().row()),
        "photo in sight": library.model.photo_id(in_corner.row()),
        "half a question": (editor.toPlainText(), editor.textCursor().position()),
        "conversation": [(each.speaker, each.text) for each in chat.messages()],
        "list asked about": chat.composer.place_list,
        "place": (places.currentIndex().row(), places.currentIndex().column()),
        "half a list": the(PastePlacesDialog, application.window).editor.toPlainText(),
    }


def _arrange(qtbot: QtBot, application: Application, place_list: PlaceListId) -> None:
    """Something is chosen, typed, opened and scrolled to on every page."""
    window, library = application.window, application.library_view
    window.resize(900, 500)
    library.grid.set_zoom(5)
    library.grid.select_photos(
        [library.model.photo_id(row) for row in (8, 9)], library.model.photo_id(9)
    )
    library.grid.scrollTo(library.model.index(9))
    application.chat.ask("recommend a museum", place_list)
    qtbot.waitUntil(lambda: is_answered(application, 1))
    window.show_page(Page.PLACES)
    places = application.places_view
    qtbot.waitUntil(lambda: places.model.rowCount() == 3)
    places._table.setCurrentIndex(places.model.index(1, 1))
    application.places.paste().editor.setPlainText("Harbour Museum, Old")
    window.show_page(Page.CHAT)
    editor = application.chat_view.composer._text
    editor.setPlainText("where can I see sh")
    editor.moveCursor(editor.textCursor().MoveOperation.WordLeft)
    editor.setFocus()


@pytest.mark.qt_log_ignore("raise", "grabbing the keyboard", extend=True)
def test_nothing_is_lost_whatever_happens(
    qtbot: QtBot, with_photos: Application, place_list: PlaceListId, tmp_path: Path
) -> None:
    application = with_photos
    _arrange(qtbot, application, place_list)
    application.library_view._open_menu(QPoint(5, 5))
    before = _state(application)
    change = application.settings.change
    happenings: dict[str, Callable[[], object]] = {
        "new photos": partial(_new_photos, qtbot, application, tmp_path / "more"),
        "other colours": lambda: change(theme="dark"),
        "another language": lambda: change(language="de"),
        "other units": lambda: change(units="miles"),
        "a worker that dies": partial(_worker_dies, qtbot, application),
        "another language and other colours": lambda: change(language="en", theme="light"),
    }
    lost: dict[str, object] = {}
    for name, happen in happenings.items():
        happen()
        with suppress(qtbot.TimeoutError):  # what differs is shown at the end
            qtbot.waitUntil(lambda: _state(application) == before, timeout=60_000)
        after = _state(application)
        lost |= {f"{name}: {what}": after[what] for what in before if after[what] != before[what]}
    assert lost == {}
