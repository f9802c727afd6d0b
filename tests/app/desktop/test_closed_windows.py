"""Dialogs and menus that were closed are gone, with everything they held."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.controllers.models_controller import ModelsController
from app.desktop.application import Application
from core.places.readers.confined_reader import ListReader
from core.places.readers.parsed import ParsedPlaces
from core.places.readers.paste import parse_paste
from tests.ui.samples import make_answer
from ui.dialogs.paste_places import PastePlacesDialog
from ui.settings.page_rows import ModelPresence, ModelRow

_GATED = ModelRow(
    id="paligemma", title="PaliGemma", tier="paper", licence="Gemma", roles="ranks", size_bytes=1,
    presence=ModelPresence.AVAILABLE, used=False, note="", memory="", licence_text="Terms",
)  # fmt: skip


@pytest.fixture(autouse=True)
def known_hardware(monkeypatch: pytest.MonkeyPatch) -> None:
    """The introduction asks for it; to look takes long and is tested elsewhere."""
    monkeypatch.setattr(ModelsController, "_ask_hardware", lambda _self: None)


def _table(application: Application) -> Path:
    file = application._paths.root / "places.csv"
    file.write_text("name\nHarbour Museum\n", encoding="utf-8")
    return file


_OPENERS: dict[str, Callable[[Application], object]] = {
    "what I looked at": lambda a: a.chat_view.looked_at_requested.emit(make_answer()),
    "paste": lambda a: a.places.paste(),
    "import": lambda a: a.places.import_file(_table(a)),
    "location": lambda a: a.places.choose_home(),
    "about": lambda a: a.actions.action("about").trigger(),
    "introduction": lambda a: a.first_run.introduce(),
    "crash": lambda a: a.show_crash("what happened"),
    "licence": lambda a: a.settings_view.models._install(_GATED),
    "licence of a file": lambda a: a.settings_view.models._import(_GATED),
    "guide": lambda a: a.first_run.guide(),
    "regions": lambda a: a.places.regions.show(),
    "erase": lambda a: a.settings_view.privacy._confirm(),
}


@pytest.mark.parametrize("name", _OPENERS)
def test_a_closed_dialog_is_gone(qtbot: QtBot, application: Application, name: str) -> None:
    ends = (QDialog.accept, QDialog.reject, QWidget.close)
    for end in ends[1:] if "licence" in name else ends:  # who agrees begins to fetch a model
        _OPENERS[name](application)
        (dialog,) = application.window.findChildren(QDialog)
        qtbot.waitUntil(dialog.isVisible)
        end(dialog)
        qtbot.waitUntil(lambda: not application.window.findChildren(QDialog))


@pytest.mark.parametrize("name", ["paste", "import", "location"])
def test_a_dialog_opened_twice_is_one_dialog(
    qtbot: QtBot, application: Application, name: str
) -> None:
    _OPENERS[name](application)
    _OPENERS[name](application)
    qtbot.waitUntil(lambda: len(application.window.findChildren(QDialog)) == 1)


@pytest.mark.qt_log_ignore("raise", "grabbing the keyboard", extend=True)
def test_closed_menus_are_gone(qtbot: QtBot, with_photos: Application) -> None:
    view = with_photos.library_view
    view.grid.selectAll()
    view.folders._list.setCurrentItem(view.folders._top(1))
    before = len(with_photos.window.findChildren(QMenu))
    for _ in range(3):
        for open_menu in (view._open_menu, view.folders._open_menu):
            open_menu(QPoint(5, 5))
            (menu,) = [m for m in with_photos.window.findChildren(QMenu) if m.isVisible()]
            menu.close()
    qtbot.waitUntil(lambda: len(with_photos.window.findChildren(QMenu)) == before)


def test_what_is_read_for_a_dialog_that_was_closed_meanwhile_is_dropped(
    qtbot: QtBot, application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    release = Event()

    def slow(_reader: ListReader, text: str) -> ParsedPlaces:
        release.wait(60)
        return parse_paste(text)

    monkeypatch.setattr(ListReader, "read_paste", slow)
    dialog = application.places.paste()
    with qtbot.waitSignal(dialog.text_changed):
        dialog.editor.setPlainText("Harbour Museum")
    dialog.close()
    qtbot.waitUntil(lambda: not application.window.findChildren(PastePlacesDialog))
    done: list[None] = []
    application.tasks.run(lambda: None, done.append)
    release.set()
    qtbot.waitUntil(lambda: bool(done))  # an error in the event loop fails the test
