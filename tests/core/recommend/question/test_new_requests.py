"""A later message that is complete in itself, and one that only adds to the question before it."""

from __future__ import annotations

from datetime import datetime

import pytest

from core.recommend.question.parse import QuestionParser
from core.records import Intent

NOW = datetime(2026, 11, 24, 15)
PARSER = QuestionParser(None)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("museum for a rainy day with two kids", Intent.RECOMMEND),
        ("Ich will Züge sehen", Intent.RECOMMEND),
        ("ein schöner Ausflug mit Oma am Samstag", Intent.RECOMMEND),
        ("wo kann man mit Kindern spielen?", Intent.RECOMMEND),
        ("something outside, not the beach", Intent.REFINE),
        ("what about museums?", Intent.REFINE),
        ("museums", Intent.REFINE),
        ("with a terrace", Intent.REFINE),
        ("something for kids", Intent.REFINE),
    ],
)
def test_limits_of_before_do_not_hold_for_a_request_of_its_own(text: str, intent: Intent) -> None:
    before = PARSER.read("cheap restaurants tonight", now=NOW).question
    asked = PARSER.read(text, before, shown=["The Lantern"], now=NOW).question
    assert asked.intent is intent
    is_new = intent is Intent.RECOMMEND
    assert (asked.constraints.max_price_level is None) == is_new
    assert before.when[0] not in asked.when or not is_new


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Wo kann ich vegetarisch essen?", "vegetarian restaurant"),
        ("und danach ein Eis essen", "ice cream shop"),
        ("Sushi essen", "sushi restaurant"),
    ],
)
def test_what_is_eaten_names_the_kind_of_place_once(text: str, category: str) -> None:
    assert PARSER.read(text).question.category == category
