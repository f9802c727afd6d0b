"""Code, the table of sentences and the translations agree on every id and its values."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from core.resources import load_toml
from core.sentences import COUNT, TABLE

ROOT = Path(__file__).resolve().parents[2]
# They build sentences from data: the JSON of one, and ids in models.toml.
_FROM_DATA = ("core/sentences.py", "core/catalogue/catalog.py")
_TRANSLATIONS = sorted((ROOT / "resources" / "i18n").glob("visuallens_*.ts"))


def said_in_code() -> Iterator[tuple[str, str, set[str] | None]]:
    """Where, id and names of the values of every sentence; None for an id that is no literal."""
    for package in ("app", "core", "ui"):
        for path in sorted((ROOT / package).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix()
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not (isinstance(node, ast.Call) and ast.unparse(node.func) == "Sentence"):
                    continue
                where, first = f"{name}:{node.lineno}", node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield where, first.value, {str(each.arg) for each in node.keywords}
                elif name not in _FROM_DATA:
                    yield where, ast.unparse(first), None


def said_in_data() -> set[str]:
    """Notes on models and what their licences ask for; and mere text, which `plain` makes."""
    catalog = load_toml("models.toml")
    notes = {model["note"] for model in catalog["models"] if "note" in model}
    return notes | {gate["summary"] for gate in catalog["gates"].values()} | {"plain.text"}


def places(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name is not None}


def forms_of(words: str | dict[str, str]) -> list[str]:
    return [words] if isinstance(words, str) else list(words.values())


def test_every_sentence_in_code_is_in_the_table_with_its_values() -> None:
    wrong = []
    for where, sentence_id, values in said_in_code():
        words = TABLE.get(sentence_id)
        wanted = None if words is None else set().union(*map(places, forms_of(words)))
        if values is None or values != wanted:
            wrong.append(f"{where}: {sentence_id} has {values}, the table {wanted}")
    wrong += [f"models.toml: {each} is not in the table" for each in said_in_data() - set(TABLE)]
    assert wrong == []


def test_every_sentence_of_the_table_is_used() -> None:
    used = {sentence_id for _, sentence_id, _ in said_in_code()} | said_in_data()
    assert sorted(set(TABLE) - used) == []


def test_table_is_well_formed() -> None:
    for sentence_id, words in TABLE.items():
        assert re.fullmatch(r"[a-z0-9-]+\.[a-z0-9-]+", sentence_id)
        if not isinstance(words, str):
            assert list(words) == ["one", "other"], sentence_id
            assert COUNT in places(words["other"]), sentence_id
            assert places(words["one"]) | {COUNT} == places(words["other"]), sentence_id


@pytest.mark.parametrize("translation", _TRANSLATIONS, ids=lambda path: path.stem)
def test_every_sentence_is_translated_with_its_values(translation: Path) -> None:
    words_of = {
        message.findtext("comment"): message
        for context in ET.parse(translation).getroot().iter("context")
        if context.findtext("name") == "Sentences"
        for message in context.iter("message")
    }
    wrong = []
    for sentence_id, english in TABLE.items():
        message = words_of.pop(sentence_id, None)
        if message is None:
            wrong.append(f"{sentence_id} is missing: run packaging/translate.py")
            continue
        is_plural = not isinstance(english, str)
        source = forms_of(english)[-1]
        forms = message.findall(".//numerusform") if is_plural else message.findall("translation")
        free = {COUNT} if is_plural else set()  # “one place” needs no figure
        if message.findtext("source") != source or not forms:
            wrong.append(f"{sentence_id} is out of date: run packaging/translate.py")
        elif not any(form.text for form in forms) and translation.stem != "visuallens_de":
            continue  # it is said in English
        elif not all(form.text and places(form.text) | free == places(source) for form in forms):
            wrong.append(f"{sentence_id} has no translation, or other values in it")
    assert (wrong, sorted(map(str, words_of))) == ([], [])


def test_there_is_german() -> None:
    assert "visuallens_de" in [path.stem for path in _TRANSLATIONS]


def test_plain_text_is_left_to_the_command_line() -> None:
    """What may reach the window has an id."""
    allowed = ("core/research/", "app/commands/", "core/sentences.py", "core/store/library/")
    found = [
        f"{name}:{node.lineno}"
        for package in ("app", "core", "ui")
        for path in sorted((ROOT / package).rglob("*.py"))
        if not (name := path.relative_to(ROOT).as_posix()).startswith(allowed)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "plain"
    ]
    assert found == []
