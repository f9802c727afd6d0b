"""Every language has the values of every text in place, and room for it; beauty is for people to judge."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tests.helpers.checkout import ROOT

FILES = sorted((ROOT / "resources" / "i18n").glob("visuallens_*.ts"))
_VALUES = re.compile(r"\{[^{}]*\}|%n")
_LONGEST = 2.2  # times the English
_SHORT_CHARS = 24  # a word or two may be longer in any language


def translations(file: Path) -> list[tuple[str, list[str]]]:
    """Source and what it was translated to, one or more forms; without those still to be done."""
    found = []
    for message in ET.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        texts = forms or [translation.text or ""]
        if any(texts):
            found.append((message.findtext("source", ""), texts))
    return found


def test_languages_that_are_offered() -> None:
    assert {file.stem for file in FILES} >= {"visuallens_de", "visuallens_es", "visuallens_fr"}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_values_of_a_text_are_in_its_translation(file: Path) -> None:
    wrong = []
    for source, texts in translations(file):
        for text in texts:
            expected, found = set(_VALUES.findall(source)), set(_VALUES.findall(text))
            if found != expected and not (len(texts) > 1 and expected - found <= {"%n", "{count}"}):
                wrong.append((source, text))
    assert wrong == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_translation_is_not_much_longer_than_the_text(file: Path) -> None:
    too_long = [
        (source, text)
        for source, texts in translations(file)
        for text in texts
        if len(text) > max(_SHORT_CHARS + len(source), _LONGEST * len(source))
    ]
    assert too_long == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_translation_ends_like_the_text(file: Path) -> None:
    """A label stays a label, a sentence a sentence, and “…” still says that a dialog follows."""
    wrong = [
        (source, text)
        for source, texts in translations(file)
        for text in texts
        if text != text.strip() or (source[-1:] in ":…" and text[-1:] != source[-1:])
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", "12,345 photos"), ("de", "12.345 Fotos"), ("es", "12.345 fotos")],
)
def test_counts_have_the_separators_of_the_region(
    language: str, expected: str, qapp: QApplication
) -> None:
    before, translator = QLocale(), QTranslator()
    assert translator.load(str(ROOT / "resources" / "i18n" / f"visuallens_{language}.qm"))
    QLocale.setDefault(QLocale(language))
    qapp.installTranslator(translator)
    try:
        assert qapp.translate("FoldersPanel", "%n photo(s)", "", 12_345) == expected
    finally:
        qapp.removeTranslator(translator)
        QLocale.setDefault(before)


def test_text_without_a_translation_is_said_in_english() -> None:
    french = QTranslator()
    assert french.load(str(ROOT / "resources" / "i18n" / "visuallens_fr.qm"))
    assert french.translate("MainWindow", "Settings") == "Réglages"
    assert not french.translate("MainWindow", "A text of tomorrow")
    assert QCoreApplication.translate("MainWindow", "A text of tomorrow") == "A text of tomorrow"


# The window says "Sie": no pronoun and no imperative of "du".
_INFORMAL = re.compile(
    r"(?<!-)\b(?:[Dd]u|[Dd]ir|[Dd]ich|[Dd]ein(?:e[mnrs]?)?|[Ee]uch|[Ee]ure?[mnrs]?"
    r"|Frag|Gib|Klick|Lies|Nimm|Sag|Schau|Schreib|Sieh|Tipp|Versuch|Wähl|Zeig)\b"
)


def test_german_is_polite_throughout() -> None:
    german = next(file for file in FILES if file.stem == "visuallens_de")
    informal = [
        text for _, texts in translations(german) for text in texts if _INFORMAL.search(text)
    ]
    assert informal == []
