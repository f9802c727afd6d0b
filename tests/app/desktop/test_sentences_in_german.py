"""What `core` says reaches the window in the person's language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.desktop.translation import install_language
from core.resources import resource_path
from core.sentences import TABLE, Sentence, all_of, english, plain
from tests.app.conftest import MakeApplication
from tests.app.real_worker import with_real_worker
from tests.helpers.photo_folders import write_library
from ui.library.filter_bar import LibraryFilter, Show
from ui.look.wording import _words, translated
from ui.main_window import Page

PROSE = "The file is empty. closed now, 3 too expensive {count} %1 %n.jpg"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (Sentence("file.empty"), "Die Datei ist leer."),
        (Sentence("folder.not-a-folder", path="/photos/sea"), "/photos/sea ist kein Ordner."),
        (Sentence("folder.not-a-folder", path=PROSE), f"{PROSE} ist kein Ordner."),
        (
            Sentence("answer.kept-although", count=1, gap=Sentence("gap.rating")),
            "1 Ort wurde behalten, obwohl die Bewertung nicht bekannt ist.",
        ),
        (
            Sentence("answer.kept-although", count=3, gap=Sentence("gap.rating")),
            "3 Orte wurden behalten, obwohl die Bewertung nicht bekannt ist.",
        ),
        (
            Sentence(
                "answer.left-out",
                reasons=(
                    Sentence(
                        "answer.counted", count=3, reason=Sentence("limit.too-far", distance=5)
                    ),
                    Sentence(
                        "answer.counted", count=1, reason=Sentence("limit.rated-below", rating=4.5)
                    ),
                ),
            ),
            "Weggelassen: 3 weiter als 5 km, 1 schlechter als 4,5 bewertet.",
        ),
        (
            Sentence("photo.damaged", detail=Sentence("photo.bad-data")),
            "Die Datei ist beschädigt (die Bilddaten sind ungültig).",
        ),
        (
            all_of([Sentence("file.empty"), Sentence("photo.no-pixels")]),
            "Die Datei ist leer. Das Foto hat keine Pixel.",
        ),
        (plain("Something nobody ever said"), "Something nobody ever said"),
        (Sentence("gone.long-ago", file="a.jpg"), "gone.long-ago: a.jpg"),
    ],
)
def test_sentence_is_said_in_german_with_its_values(
    german: None, sentence: Sentence, expected: str
) -> None:
    assert translated(sentence) == expected


@pytest.mark.parametrize("count", [0, 1, 4])
def test_a_count_does_not_hide_the_translation(german: None, count: int) -> None:
    taste = Sentence("reason.some-taste", words="Hafen", clauses="Schiffe", count=count)
    assert translated(taste) == (
        f"Das haben Sie fotografiert: Hafen ({count} Fotos). Hier geht es um Schiffe."
    )
    counted = {name: text for name, text in TABLE.items() if "{count" in str(text)}
    for name, text in counted.items():
        if text != "{count} {reason}":  # the same in every language
            sentence = Sentence(name, count=count)
            assert _words(sentence) != english(sentence)


def test_name_of_a_file_is_never_translated(german: None) -> None:
    """Names that are sentences of ours, or hold what stands for a value in them."""
    for name in (PROSE, "The photo has no pixels.", "{path} is not a folder.", "{0}{", "%1 %n %L1"):
        assert translated(Sentence("file.missing", path=name)) == f"Es gibt keine Datei {name}."


def test_catalog_that_is_replaced_while_the_app_runs_does_no_harm(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "german.qm"
    copy.write_bytes(resource_path("i18n/visuallens_de.qm").read_bytes())
    monkeypatch.setattr("app.desktop.translation.resource_path", lambda _name: copy)
    before = QLocale()
    installed = install_language(qapp, "de")
    copy.write_bytes(b"")  # as an update does
    said = translated(Sentence("photo.no-pixels"))
    for translator in installed:
        QCoreApplication.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(before)
    assert said == "Das Foto hat keine Pixel."


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
    shown = [label.text() for label in answer.findChildren(QLabel)]
    assert any(text.startswith("Es gibt noch keine Liste") for text in shown)
    view.filters.set_filter(LibraryFilter(show=Show.FAILED))
    qtbot.waitUntil(lambda: view.failures.model.rowCount() == 1)
    assert view.failures.model.index(0, 1).data() == "Die Datei ist leer."
