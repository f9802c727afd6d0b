"""What `core` says reaches the window in the person's language."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.core_sentences import CONTEXT, localise_event, translated
from app.desktop.translation import install_language
from core.resources import load_text, resource_path
from core.worker.channel.messages import Failed, FailureCause, Ready, RequestId
from tests.app.conftest import MakeApplication
from tests.app.real_worker import with_real_worker
from tests.helpers.photo_folders import write_library
from ui.library.filter_bar import LibraryFilter, Show
from ui.main_window import Page


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        ("The file is empty.", "Die Datei ist leer."),
        ("/photos/sea is not a folder.", "/photos/sea ist kein Ordner."),
        (
            "3 places were kept although their rating is not known.",
            "3 Orte wurden behalten, obwohl die Bewertung nicht bekannt ist.",
        ),
        (
            "Left out: 3 farther than 5 km, 1 too expensive.",
            "Weggelassen: 3 weiter als 5 km, 1 zu teuer.",
        ),
        (
            "The file is damaged (the image data is not valid).",
            "Die Datei ist beschädigt (die Bilddaten sind ungültig).",
        ),
        (
            "The file is empty. The photo has no pixels.",
            "Die Datei ist leer. Das Foto hat keine Pixel.",
        ),
        ("Something nobody ever said", "Something nobody ever said"),
        ("", ""),
    ],
)
def test_sentence_is_said_in_german_with_its_values(
    german: None, english: str, expected: str
) -> None:
    assert translated(english) == expected


def test_english_stays_as_it_is(qapp: QApplication) -> None:
    assert translated("3 places were kept although odd.") == "3 places were kept although odd."


def test_every_translation_has_the_values_of_its_template(german: None) -> None:
    for template in json.loads(load_text("i18n/core_texts.json")):
        words = QCoreApplication.translate(CONTEXT, template)
        assert sorted(set(re.findall(r"%\d", words))) == sorted(set(re.findall(r"%\d", template)))


def test_catalog_that_is_replaced_while_the_app_runs_does_no_harm(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "german.qm"
    copy.write_bytes(resource_path("i18n/visuallens_de.qm").read_bytes())
    monkeypatch.setattr("app.desktop.translation.resource_path", lambda _name: copy)
    before = QLocale()
    installed = install_language(qapp, "de")
    copy.write_bytes(b"")  # as an update does
    said = translated("The photo has no pixels.")
    for translator in installed:
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(before)
    assert said == "Das Foto hat keine Pixel."


def test_events_of_the_worker_speak_german(german: None) -> None:
    failed = localise_event(
        Failed(RequestId(1), FailureCause.USER, "This photo is not indexed yet.")
    )
    assert failed == Failed(RequestId(1), FailureCause.USER, "Dieses Foto ist noch nicht gelesen.")
    ready = localise_event(Ready(search_problem=None, matcher_problem="There is no file x."))
    assert ready == Ready(search_problem=None, matcher_problem="Es gibt keine Datei x.")


def test_german_window_shows_no_english_reason_or_note(
    qtbot: QtBot, german: None, make_application: MakeApplication, tmp_path: Path
) -> None:
    folder = tmp_path / "fotos"
    write_library(folder, 3)
    (folder / "leer.jpg").touch()
    application = make_application(start_worker=with_real_worker)
    application.library.folders.add_folders([folder])
    view = application.library_view
    qtbot.waitUntil(lambda: view.model.rowCount() == 3)
    application.window.show_page(Page.CHAT)
    application.chat.ask("ein Museum in der Nähe", None)
    qtbot.waitUntil(lambda: bool(application.chat_view.answers()))
    (answer,) = application.chat_view.answers()
    assert any(note.startswith("Es gibt noch keine Liste") for note in answer.answer.notes)
    view.filters.set_filter(LibraryFilter(show=Show.FAILED))
    qtbot.waitUntil(lambda: view.failures.model.rowCount() == 1)
    assert view.failures.model.index(0, 1).data() == "Die Datei ist leer."
