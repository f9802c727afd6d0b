"""Questions in German, in the forms people use most."""

from __future__ import annotations

import pytest

from core.recommend.question.parse import QuestionParser
from core.records import Constraints, Question

PARSER = QuestionParser(None)


@pytest.mark.parametrize(
    ("text", "category", "constraints"),
    [
        ("Empfiehl mir ein Museum in der Nähe", "museum", Constraints(near=True)),
        ("Wo soll ich heute Abend essen?", "restaurant", Constraints()),
        ("Ich habe Hunger", "restaurant", Constraints()),
        ("irgendwo im Grünen spazieren gehen", "park", Constraints()),
        ("Wohin soll ich am Wochenende fahren?", "place", Constraints()),
        ("Was kann ich heute unternehmen?", "place", Constraints()),
        ("Zeig mir Parks in der Nähe", "park", Constraints(near=True)),
        ("Wo kann ich gut frühstücken?", "breakfast place", Constraints()),
        ("Sommerrodeln", "sled run", Constraints()),
        ("nachtklettern", "gym", Constraints()),
        ("Yoga ausprobieren", "gym", Constraints()),
        ("Ich möchte Kunst sehen", "art museum", Constraints()),
        ("Wo gibt es Sushi?", "sushi restaurant", Constraints()),
        ("ein günstiges Hotel", "hotel", Constraints(max_price_level=1)),
        ("Museen in Zürich", "museum", Constraints()),
        ("ein ruhiges Café, jetzt geöffnet", "cafe", Constraints(open_now=True)),
        ("ein Strand, höchstens 5 km entfernt", "beach", Constraints(max_distance_km=5)),
        ("Restaurant mit mindestens 4 Sternen", "restaurant", Constraints(min_rating=4)),
        ("etwas mit ship", "ship", Constraints()),
    ],
)
def test_a_german_question_gives_its_kind_of_place_and_its_limits(
    text: str, category: str, constraints: Constraints
) -> None:
    question = PARSER.parse(text)
    assert (question.category, question.constraints) == (category, constraints)


_BEFORE = Question("ein Museum in der Nähe", "museum", Constraints(near=True))


@pytest.mark.parametrize(
    ("text", "category", "constraints"),
    [
        ("günstiger", "museum", Constraints(near=True, max_price_level=2)),
        ("etwas näher", "museum", Constraints(near=True, max_distance_km=7.5)),
        ("ohne den Zoo", "museum", Constraints(near=True, exclude=("zoo",))),
        ("besser bewertet", "museum", Constraints(near=True, min_rating=4.0)),
        ("jetzt geöffnet", "museum", Constraints(near=True, open_now=True)),
        ("egal wie weit", "museum", Constraints()),
        ("Was ist mit Parks?", "park", Constraints(near=True)),
        ("und wie wäre es mit einem Café?", "cafe", Constraints(near=True)),
        ("lieber ein Café", "cafe", Constraints(near=True)),
    ],
)
def test_a_german_follow_up_keeps_what_was_said_before(
    text: str, category: str, constraints: Constraints
) -> None:
    question = PARSER.parse(text, _BEFORE)
    assert (question.category, question.constraints) == (category, constraints)


@pytest.mark.parametrize(
    ("text", "topic"),
    [("etwas mit Pferden", "pferde"), ("was mit Tieren", "tiere"), ("vegane Küche", "küche")],
)
def test_german_endings_lead_to_the_known_noun(text: str, topic: str) -> None:
    assert topic in " ".join(PARSER.parse(text).topics)


def test_compounds_and_ages_are_read() -> None:
    question = PARSER.parse("ein Jazzclub für meinen zehnjährigen Sohn")
    assert "kids" in question.purposes
    assert question.category == "jazz club"
    assert PARSER.parse("ein Museum bei Salzburg").category == "museum"  # a town is no castle
