"""Sentences are values: an id and what is put in; English comes from one table."""

from __future__ import annotations

import json
import pickle

import pytest

from core import codec
from core.errors import UserError, reason_of
from core.sentences import Sentence, english, fill, from_json, plain, to_json

PROSE = "The file is empty. {text} {0} %1 %n.jpg"


def test_value_is_put_in_as_it_is() -> None:
    assert str(Sentence("plain.text", text=PROSE)) == PROSE


def test_sentences_are_values() -> None:
    one, same = Sentence("a.b", x=1, y="é"), Sentence("a.b", y="é", x=1)
    assert one == same
    assert len({one, same, Sentence("a.b", x=2, y="é")}) == 2
    assert pickle.loads(pickle.dumps(one)) == one


@pytest.mark.parametrize(
    ("template", "sentence", "expected"),
    [
        ("{gb:.1f} GB", Sentence("x", gb=1.25), "1.2 GB"),
        ("({why}).", Sentence("x", why=plain("odd")), "(odd)."),
        ("Left out: {all}.", Sentence("x", all=(plain("a"), plain("b"))), "Left out: a, b."),
        ("{n} of {all}", Sentence("x", n=2026, all=50_000), "2026 of 50,000"),
        ("{gone} is new", Sentence("x"), "… is new"),
    ],
)
def test_template_is_filled(template: str, sentence: Sentence, expected: str) -> None:
    assert fill(template, sentence, str) == expected


def test_sentence_of_another_version_is_shown_with_its_values() -> None:
    assert str(Sentence("gone.long-ago", file="a.jpg", count=3)) == "gone.long-ago: 3, a.jpg"
    assert english(Sentence("gone.long-ago")) == "gone.long-ago: "


@pytest.mark.parametrize(
    "sentence",
    [
        Sentence("app.stopped"),
        Sentence("a.b", name=PROSE, count=3, share=0.5),
        Sentence("a.b", why=Sentence("c.d", n=1), all=(Sentence("e.f"), plain("g"))),
    ],
)
def test_sentence_survives_storage(sentence: Sentence) -> None:
    assert from_json(json.loads(json.dumps(to_json(sentence)))) == sentence
    assert codec.from_json(Sentence, json.loads(json.dumps(codec.to_json(sentence)))) == sentence


def test_stored_text_stands_for_itself() -> None:
    assert str(from_json("The list has no place.")) == "The list has no place."


@pytest.mark.parametrize(
    "data",
    [
        3,
        None,
        {"id": "a.b"},
        {"id": "a.b", "values": [1]},
        {"id": "{a.b", "values": {}},
        {"id": "a.b", "values": {"x}": 1}},
        {"id": "a.b", "values": {"x": None}},
    ],
)
def test_anything_else_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match="sentence"):
        from_json(data)


def test_endless_nesting_is_refused() -> None:
    data: object = "end"
    for _ in range(100):
        data = {"id": "a.b", "values": {"x": data, "y": {"id": "c.d", "values": {}}}}
    with pytest.raises(ValueError, match="not a sentence"):
        from_json({"id": "a.b", "values": {"x": [data]}})


def test_error_carries_its_sentence_and_speaks_english() -> None:
    error = UserError(Sentence("app.stopped"))
    assert error.sentence == Sentence("app.stopped")
    assert str(error) == "Stopped."
    copy = pickle.loads(pickle.dumps(error))
    assert copy.sentence == error.sentence


def test_reason_of_a_failure_holds_no_path() -> None:
    assert reason_of(FileNotFoundError(2, "No such file", "/home/anna")) == "No such file"
    assert reason_of(TimeoutError("/home/anna")) == "TimeoutError"
