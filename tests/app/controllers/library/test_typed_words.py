"""Words are shown and typed in the language of the window, and English for the models."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFrame, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.controllers.library.typed_words import in_english, kind_in_english, question_in_english
from core.recommend.question.parse import QuestionParser
from tests.app.conftest import MakeApplication
from tests.app.real_worker import with_real_worker
from tests.helpers.photo_folders import write_library
from ui.look.photo_words import localise_word
from ui.main_window import Page


def test_words_are_shown_in_german_and_names_stay(german: None) -> None:
    assert [localise_word(word) for word in ("bell tower", "autumn", "Paris")] == [
        "Glockenturm",
        "Herbst",
        "Paris",
    ]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Hund am Strand", "dog am beach"),
        ("zwei Hunde, ein rotes Auto", "zwei dog, ein red car"),
        ("Eis am Stiel", "ice lolly"),
        ("KATZEN", "cat"),
        ("a dog on a beach", "a dog on a beach"),
        ("", ""),
    ],
)
def test_german_words_reach_the_models_in_english(german: None, typed: str, expected: str) -> None:
    assert in_english(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("Strand", "beach"), ("Schloss", "castle"), ("Kunstmuseum", "art museum"), ("Jazzkeller", "Jazzkeller")],
)  # fmt: skip
def test_kinds_of_places_get_the_name_answers_use(german: None, typed: str, expected: str) -> None:
    assert kind_in_english(typed) == expected


@pytest.mark.parametrize(
    ("typed", "category"),
    [
        ("etwas mit Schiffen", "ship"),
        ("ein Schloss in der Nähe", "castle"),
        ("wo kann ich heute Abend essen?", "restaurant"),
        ("Empfiehl mir ein Museum in der Nähe", "museum"),
        ("irgendwo im Grünen spazieren gehen", "park"),
    ],
)
def test_german_questions_are_understood_with_and_without_known_kinds(
    german: None, typed: str, category: str
) -> None:
    assert QuestionParser(None).parse(question_in_english(typed)).category == category


def test_in_english_nothing_is_replaced() -> None:
    assert in_english("Rock and a bank by the See") == "Rock and a bank by the See"


def test_german_window_suggests_asks_and_answers_in_german(
    qtbot: QtBot, german: None, place_list: int, make_application: MakeApplication, tmp_path: Path
) -> None:
    application = make_application(start_worker=with_real_worker)
    write_library(tmp_path / "photos", 15)
    application.library.folders.add_folders([tmp_path / "photos"])
    qtbot.waitUntil(lambda: application.library_view.model.rowCount() == 15)
    application.window.show_page(Page.CHAT)
    view = application.chat_view

    def suggestions() -> list[str]:
        return [button.text() for button in view._welcome._suggestions.findChildren(QPushButton)]

    qtbot.waitUntil(lambda: "Museum in der Nähe" in suggestions())
    assert "wo kann ich heute Abend essen?" in suggestions()
    assert not {"where should I eat tonight?", "somewhere green to walk"} & set(suggestions())
    qtbot.waitUntil(lambda: view.composer.place_list is not None)
    chosen = {b.text(): b for b in view._welcome._suggestions.findChildren(QPushButton)}
    chosen["Museum in der Nähe"].click()
    qtbot.waitUntil(lambda: len(view.answers()) == 1 and not view.status)
    answer = view.answers()[0]
    assert answer.answer.question.category == "museum"
    assert "Museum" in answer.accessibleName()
    assert view.messages()[0].text == "Museum in der Nähe"

    application.window.show_page(Page.PROFILE)
    application.profile_view.choose_category("Ort")
    qtbot.waitUntil(lambda: "Rot" in _names(application.profile_view))


def _names(page: QWidget) -> set[str]:
    return {frame.accessibleName().split(",")[0] for frame in page.findChildren(QFrame)}
