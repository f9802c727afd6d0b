"""Markup in the data of others is shown as it is written, in every page, tool tip and dialog."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QMessageBox,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.paths import DataPaths
from core.records import Answer, Candidate
from core.sentences import plain
from core.store.connection import open_store
from core.store.person.candidate_lists import PlaceListStore
from core.store.person.chats import ChatStore, Role
from core.store.person.edits import EditKind, EditStore
from tests.app.conftest import MakeApplication
from tests.core.store.samples import Space, add_photos, add_root, annotation
from tests.ui.samples import make_answer
from ui.chat.chat_model import ChatMessage, Speaker
from ui.dialogs.crash_dialog import CrashDialog
from ui.dialogs.looked_at import LookedAtDialog
from ui.dialogs.marked_places import MarkedPlacesDialog
from ui.dialogs.passphrase import UnlockDialog
from ui.look.popups import message_box
from ui.main_window import Page

MARKUP = "<img src='mark.png'> & <b>bold</b>"
_RAW = ("<img", "<b>")
_MOST_ROWS = 50


def marked_answer() -> Answer:
    """An answer whose every word is of somebody who knows how a page is written."""
    answer = make_answer(places=2)
    seen = tuple(
        dataclasses.replace(photo, caption=MARKUP, aspects=(MARKUP,), town=MARKUP, path=Path("/p") / MARKUP)
        for photo in answer.history
    )  # fmt: skip
    places = tuple(
        dataclasses.replace(
            item,
            candidate=Candidate(MARKUP, MARKUP, MARKUP, item.candidate.location, hours=MARKUP, url=f"https://a/{MARKUP}"),
        )
        for item in answer.ranking
    )  # fmt: skip
    return dataclasses.replace(answer, history=seen, ranking=places, notes=(plain(MARKUP),))


def fill(paths: DataPaths, folder: Path) -> None:
    """A library in which everything that has a name is called so."""
    connection = open_store(paths.database)
    root = add_root(connection, str(folder))
    words = annotation(MARKUP, **{MARKUP: 0.9})
    add_photos(
        connection, root, [f"{MARKUP}.jpg".replace("/", "-")], annotations=[words], space=Space()
    )
    PlaceListStore(connection).create(MARKUP, [Candidate(MARKUP, MARKUP, MARKUP, hours=MARKUP)])
    chats = ChatStore(connection)
    chat = chats.create(MARKUP)
    chats.add_message(chat, Role.PERSON, MARKUP)
    chats.add_message(chat, Role.ASSISTANT, MARKUP, marked_answer())
    edits = EditStore(connection)
    edits.pin_word(MARKUP)
    for kind in (EditKind.BEEN_THERE, EditKind.WANT_TO_GO):
        edits.mark_place(MARKUP, kind, on=True)
    connection.close()


def followed(widget: QWidget) -> Iterator[str]:
    """Where a widget or one below it would follow markup instead of showing it."""
    for child in (widget, *widget.findChildren(QWidget)):
        name = type(child).__name__
        if _is_raw(child.toolTip()):
            yield f"tool tip of {name}: {child.toolTip()}"
        if (
            isinstance(child, QLabel)
            and child.textFormat() is not Qt.TextFormat.PlainText
            and _is_raw(child.text())
        ):
            yield f"{name}: {child.text()}"
        if isinstance(child, QMessageBox) and child.textFormat() is not Qt.TextFormat.PlainText:
            yield f"{name}: {child.text()}"
        if isinstance(child, QTextEdit) and _is_raw(child.toHtml()):
            yield f"{name}: {child.toHtml()}"
        if isinstance(child, QAbstractItemView) and child.model() is not None:
            yield from (
                f"tool tip in {name}: {tip}" for tip in _tips(child.model()) if _is_raw(tip)
            )


def _tips(model: QAbstractItemModel) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(min(model.rowCount(), _MOST_ROWS)):
        for column in range(columns):
            yield str(model.data(model.index(row, column), Qt.ItemDataRole.ToolTipRole) or "")


def _is_raw(text: str) -> bool:
    return any(start in text for start in _RAW)


def test_no_page_and_no_dialog_follows_markup_in_names_and_texts(
    qtbot: QtBot, make_application: MakeApplication, paths: DataPaths, tmp_path: Path
) -> None:
    folder = tmp_path / MARKUP.replace("/", "-")
    folder.mkdir()
    fill(paths, folder)
    application = make_application()
    qtbot.waitUntil(lambda: application.library_view.model.rowCount() == 1)
    for page in Page:
        application.window.show_page(page)
    application.window.notice.warn(MARKUP)
    application.chat_view.add_message(ChatMessage(Speaker.PERSON, MARKUP))
    application.chat_view.add_message(ChatMessage(Speaker.APP, "", marked_answer()))
    dialogs: list[QWidget] = [
        CrashDialog(MARKUP, f"/logs/{MARKUP}"),
        LookedAtDialog(marked_answer(), b""),
        MarkedPlacesDialog([MARKUP], [MARKUP]),
        UnlockDialog(MARKUP, MARKUP),
        message_box(MARKUP),
    ]
    for dialog in dialogs:
        qtbot.addWidget(dialog)
    seen = {text for widget in QApplication.topLevelWidgets() for text in _texts(widget)}
    assert sum(_is_raw(text) for text in seen) >= 5  # it is shown, in many places
    assert [each for widget in QApplication.topLevelWidgets() for each in followed(widget)] == []


def _texts(widget: QWidget) -> Iterator[str]:
    for child in widget.findChildren(QLabel):
        yield child.text()
