"""Links, marks and files of answers, through the real window and its store."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.controllers.chat.answer_actions import map_url, write_answer
from app.desktop.application import Application
from core.errors import UserError
from core.records import Candidate, GeoPoint, PlaceListId, Recommendation
from core.store.connection import Connection, open_store
from core.store.person.edits import EditKind, EditStore
from tests.app.reaching import is_answered
from tests.core.store.samples import add_root
from tests.ui.samples import make_answer
from ui.chat.answer_document import answer_html
from ui.chat.chat_model import (
    AnswerAction,
    CardFeedback,
    FeedbackKind,
    PlaceAction,
    PlaceMarks,
    PlaceRequest,
)
from ui.dialogs.marked_places import MarkedPlacesDialog
from ui.look.notice_bar import NoticeBar
from ui.main_window import Page


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    opened = open_store(tmp_path / "library.sqlite")
    yield opened
    opened.close()


def place(candidate: Candidate) -> Recommendation:
    (item,) = make_answer(places=1).ranking
    return Recommendation(1, candidate, 1.0, None, item.evidence)


def test_only_web_addresses_are_opened_and_only_when_asked(application: Application) -> None:
    opened: list[str] = []

    def browser(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    application.answer_actions._open_url = browser
    pier = Candidate("Pier", location=GeoPoint(60.17, 24.94), url="https://pier.example/")
    for action in (PlaceAction.LINK, PlaceAction.MAPS):
        application.chat_view.place_requested.emit(PlaceRequest(action, place(pier)))
    assert opened == ["https://pier.example/", map_url(GeoPoint(60.17, 24.94)).toString()]
    script = Candidate("Bad", url="javascript:alert(1)")
    application.chat_view.place_requested.emit(PlaceRequest(PlaceAction.LINK, place(script)))
    assert len(opened) == 2
    assert application.chat_view.notice.text == "No browser could be opened."


def test_a_mark_is_kept_shown_and_undone(
    qtbot: QtBot, with_photos: Application, place_list: PlaceListId
) -> None:
    view = with_photos.chat_view
    pier = place(Candidate("Pier"))
    view.place_requested.emit(PlaceRequest(PlaceAction.WANT_TO_GO, pier))
    qtbot.waitUntil(lambda: view._marks.has(PlaceAction.WANT_TO_GO, "PIER"))
    connection = open_store(with_photos._paths.database, read_only=True)
    assert EditStore(connection).marked_places(EditKind.WANT_TO_GO) == ["Pier"]
    connection.close()
    qtbot.waitUntil(lambda: "wish list" in view.notice.text)
    view.notice.undo_last()
    qtbot.waitUntil(lambda: not view._marks.has(PlaceAction.WANT_TO_GO, "Pier"))


def test_copies_lie_on_the_clipboard_and_a_copied_place_was_chosen(
    qtbot: QtBot, application: Application
) -> None:
    view = application.chat_view
    view.place_requested.emit(PlaceRequest(PlaceAction.COPY, place(Candidate("Pier"))))
    assert QGuiApplication.clipboard().text().startswith("Pier\n")
    connection = open_store(application._paths.database, read_only=True)
    edits = EditStore(connection)
    qtbot.waitUntil(lambda: edits.feedback("museum").chosen_places == {"pier"})
    connection.close()
    answer = make_answer(places=2)
    view.answer_requested.emit(AnswerAction.COPY, answer)
    assert "2. " in QGuiApplication.clipboard().text()


def test_the_profile_lists_a_chosen_place_and_takes_it_back_and_does_not_list_marks(
    qtbot: QtBot, with_photos: Application
) -> None:
    connection = open_store(with_photos._paths.database)
    edits = EditStore(connection)
    edits.mark_place("Dome", EditKind.BEEN_THERE, on=True)
    edits.choose_place("Pier")
    with_photos.window.show_page(Page.PROFILE)
    with_photos.profile.load("museum")
    box = with_photos.profile_view._edits_box
    qtbot.waitUntil(lambda: bool(box.findChildren(QPushButton)))
    assert [text.text() for text in box.findChildren(QLabel)] == ["You opened or copied “pier”"]
    box.findChildren(QPushButton)[0].click()
    qtbot.waitUntil(lambda: not edits.feedback("museum").chosen_places)
    connection.close()


@pytest.mark.parametrize("name", ["answer.html", "answer.PDF"])
def test_saved_answers_replace_their_own_kind_alone(
    qtbot: QtBot, connection: Connection, tmp_path: Path, name: str
) -> None:
    page = answer_html(make_answer(places=3))
    target = tmp_path / name
    as_pdf = name.endswith("PDF")
    write_answer(connection, page, target, as_pdf=as_pdf)
    first = target.read_bytes()
    assert first.startswith(b"%PDF" if as_pdf else b"<!DOCTYPE html>")
    write_answer(connection, page, target, as_pdf=as_pdf)  # its own file may be written anew
    target.write_bytes(b"%PDF-1.4 a report of others" if as_pdf else b"<html>mine")
    with pytest.raises(UserError):
        write_answer(connection, page, target, as_pdf=as_pdf)
    photos = tmp_path / "photos"
    photos.mkdir()
    add_root(connection, str(photos))
    with pytest.raises(UserError):
        write_answer(connection, page, photos / name, as_pdf=as_pdf)
    assert list(photos.iterdir()) == []


def _is_told(notice: NoticeBar, words: str) -> bool:
    return words in notice.text


def test_printing_to_a_file_keeps_the_same_rules(
    qtbot: QtBot, application: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QPrintDialog] = []
    monkeypatch.setattr("app.controllers.chat.answer_actions.open_dialog", opened.append)
    taken = tmp_path / "letter.pdf"
    taken.write_bytes(b"%PDF-1.4 a letter")
    answer = make_answer(places=1)
    notice = application.chat_view.notice
    for target, told in ((taken, "not replaced"), (tmp_path / "answer", "was saved")):
        application.chat_view.answer_requested.emit(AnswerAction.PRINT, answer)
        opened[-1].printer().setOutputFileName(str(target))
        opened[-1].finished.emit(QDialog.DialogCode.Accepted)
        qtbot.waitUntil(partial(_is_told, notice, told))
        opened[-1].deleteLater()
    assert taken.read_bytes() == b"%PDF-1.4 a letter"
    assert (tmp_path / "answer").read_bytes().startswith(b"%PDF")


def test_a_map_address_names_the_position_alone() -> None:
    url = map_url(GeoPoint(-33.86, 151.2))
    assert url == QUrl(
        "https://www.openstreetmap.org/?mlat=-33.86000&mlon=151.20000#map=17/-33.86000/151.20000"
    )


def test_marked_places_are_listed_and_taken_off(qtbot: QtBot, with_photos: Application) -> None:
    view = with_photos.chat_view
    for action, name in ((PlaceAction.WANT_TO_GO, "Pier"), (PlaceAction.BEEN_THERE, "Dome")):
        view.place_requested.emit(PlaceRequest(action, place(Candidate(name))))
    qtbot.waitUntil(lambda: view._marks == PlaceMarks.of(["Dome"], ["Pier"]))
    with_photos.places_view.marked_requested.emit(with_photos.places_view.notice)
    qtbot.waitUntil(lambda: with_photos.window.findChild(MarkedPlacesDialog) is not None)
    dialog = with_photos.window.findChild(MarkedPlacesDialog)
    assert dialog is not None
    assert [dialog._places.item(row).text() for row in range(2)] == ["Pier", "Dome"]
    dialog._places.setCurrentRow(0)
    qtbot.keyClick(dialog, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: view._marks == PlaceMarks.of(["Dome"], []))
    dialog.accept()
    with_photos.window.show_page(Page.PLACES)
    notice = with_photos.places_view.notice
    qtbot.waitUntil(notice.isVisible)
    notice.undo_last()
    qtbot.waitUntil(lambda: view._marks == PlaceMarks.of(["Dome"], ["Pier"]))


def test_a_refused_place_is_listed_and_may_be_recommended_again(
    qtbot: QtBot, with_photos: Application
) -> None:
    view, name = with_photos.chat_view, "Harbour Museum 2"
    view.composer.set_text("recommend a nearby museum")
    view.composer._send()
    qtbot.waitUntil(lambda: is_answered(with_photos, 1))
    with_photos.window.show_page(Page.CHAT)
    view.feedback_given.emit(CardFeedback(FeedbackKind.PLACE_LESS, "museum", name))
    qtbot.waitUntil(lambda: name not in _recommended(with_photos))
    with_photos.places_view.marked_requested.emit(with_photos.places_view.notice)
    qtbot.waitUntil(lambda: with_photos.window.findChild(MarkedPlacesDialog) is not None)
    dialog = with_photos.window.findChild(MarkedPlacesDialog)
    assert dialog is not None
    assert dialog._places.item(0).text() == name
    dialog._places.setCurrentRow(0)
    qtbot.keyClick(dialog, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: name in _recommended(with_photos))
    dialog.accept()
    with_photos.places_view.notice.undo_last()
    qtbot.waitUntil(lambda: name not in _recommended(with_photos))
    # Long afterwards, under the answer that misses it.
    view.refusal_taken_back.emit(name)
    qtbot.waitUntil(lambda: name in _recommended(with_photos))


def _recommended(application: Application) -> list[str]:
    (answer,) = [m.answer for m in application.chat_view.messages() if m.answer is not None]
    return [item.candidate.name for item in answer.ranking]


def test_undo_in_an_empty_question_box_undoes_what_the_page_did(
    qtbot: QtBot, with_photos: Application
) -> None:
    view = with_photos.chat_view
    with_photos.window.show_page(Page.CHAT)
    with_photos.window.activateWindow()
    editor = view.composer._text
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    undone: list[str] = []
    for what in ("first", "second"):
        view.notice.offer_undo(what, partial(undone.append, what))
    qtbot.keyClicks(editor, "a")
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (view.composer.text, undone) == ("", [])  # the text comes first
    for _ in range(3):
        qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["second", "first"]


def test_an_offer_to_undo_stays_until_the_page_is_left(
    qtbot: QtBot, application: Application
) -> None:
    notice = application.chat_view.notice
    application.window.show_page(Page.CHAT)
    notice.inform("Copied.")
    assert notice._timer.isActive()
    notice.offer_undo("Gone.", lambda: None)
    assert notice.isVisible()
    assert not notice._timer.isActive()
    application.window.show_page(Page.PLACES)
    application.window.show_page(Page.CHAT)
    assert notice.isHidden()
