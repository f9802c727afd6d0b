"""Countries are named in the language of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.desktop.translation import change_language
from core.places.towns import town_of
from core.records import Facet
from core.sentences import Sentence
from ui.library.facets_panel import value_text
from ui.look.photo_words import localise_place
from ui.look.wording import translated


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    change_language(qapp, "de")
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
def test_countries_of_towns_and_in_sentences_are_said_in_german() -> None:
    assert localise_place("Rome, Italy") == "Rome, Italien"
    assert localise_place("The Netherlands") == "Niederlande"
    assert localise_place("41.903, 12.496") == "41.903, 12.496"
    assert value_text(Facet.PLACE, "Cannes, France") == "Cannes, Frankreich"
    assert translated(Sentence("limit.elsewhere", area="Spain")) == "nicht in Spanien"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("typed", ["Vienna", "Zurich", "Prague", "Zagreb", "Cairo", "Oslo"])
def test_every_town_is_in_a_country_that_has_a_german_name(typed: str) -> None:
    town = town_of(typed)
    assert town is not None
    assert localise_place(str(town)) != str(town)


def test_english_names_stay(qapp: QApplication) -> None:
    assert localise_place("Rome, Italy") == "Rome, Italy"
