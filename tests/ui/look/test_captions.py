"""Captions of the starter are said in the language of the window, word by word."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.desktop.translation import change_language
from core.models.starter.classes import photo_classes
from core.models.starter.describer.caption import Seen, write_caption
from core.models.starter.describer.capture import CaptureWords
from core.models.starter.describer.describer import _SURROUNDINGS
from core.models.starter.scenes import scenes
from core.records import AspectKind, AspectWord
from ui.look.captions import localise_caption
from ui.look.photo_words import localise_word

NOTHING = CaptureWords(None, None, None, None)


@pytest.fixture(params=["de", "fr", "es"], autouse=True)
def _language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    change_language(qapp, request.param)
    yield request.param
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(before)


def word(text: str) -> AspectWord:
    return AspectWord(text, AspectKind.OBJECT, 1.0)


def caption(seen: Seen, captured: CaptureWords = NOTHING, colour: str = "green") -> str:
    return write_caption(seen, captured=captured, colours=(), main_colour=colour)


def test_every_word_of_the_starter_is_said() -> None:
    missing = []
    for entry in photo_classes():
        own = localise_word(entry.word).casefold()
        for seen in (Seen(things=(entry.word,)), Seen(perhaps=entry.word, people=True)):
            said = localise_caption(caption(seen)).casefold()
            if own not in said:
                missing.append(said)
    assert missing == []


def test_every_scene_is_said() -> None:
    for scene in (*scenes(), *_SURROUNDINGS):
        english = caption(Seen(people=True, scene=scene))
        assert localise_caption(english) != english, english


@pytest.mark.parametrize("colour", ["dark", "bright", "grey", "brown", "green", "orange"])
def test_photo_without_anything_known_is_said(colour: str) -> None:
    for indoors in (True, False, None):
        english = caption(Seen(indoors=indoors), colour=colour)
        assert localise_caption(english) != english, english


@pytest.mark.parametrize("time", ["morning", "midday", "afternoon", "evening", "night", None])
@pytest.mark.parametrize("season", ["spring", "summer", "autumn", "winter", None])
def test_moment_and_city_are_said(time: str | None, season: str | None) -> None:
    captured = CaptureWords(
        word(time) if time else None,
        word(season) if season else None,
        word("Aix-en-Provence"),
        None,
    )
    english = caption(Seen(things=("dog", "cat"), people=True, perhaps="balloon"), captured)
    said = localise_caption(english)
    assert "Aix-en-Provence" in said
    assert "dog" not in said


def test_caption_of_another_model_stays() -> None:
    for text in ("Two friends laugh in the rain.", "IMG_0001.jpg", "", "A dog near.", "."):
        assert localise_caption(text) == text


def test_two_kinds_of_places_are_translated_one_by_one() -> None:
    either = {"de": "oder", "fr": "ou", "es": "o"}[QLocale().name()[:2]]
    one, other = localise_word("garden"), localise_word("park")
    assert localise_word("garden or park") == f"{one} {either} {other}"
