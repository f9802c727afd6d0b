"""Messages that ask for no ranking, in a conversation with a real small library."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from core.records import Candidate, Feedback, GeoPoint, Intent, KindSource, Missing, referred_to
from tests.core.recommend.library import make_library

HERE = GeoPoint(47.37, 8.54)
NOON = datetime(2026, 11, 24, 12)
PLACES = [
    Candidate("Art House", "paintings", "museum", GeoPoint(47.37, 8.55), hours="Tu-Su 9:00-17:00"),
    Candidate("Coin House", "history", "museum", GeoPoint(47.37, 8.56), hours="Mo-Su 20:00-23:00"),
    Candidate("Green Square", "lawn and trees", "park", GeoPoint(47.37, 8.54)),
]


def test_thanks_and_what_is_off_topic_rank_nothing_and_offer_questions(tmp_path: Path) -> None:
    ask = make_library(tmp_path, {"museum": 9}).recommender.answer
    for text, intent in (
        ("thanks!", Intent.THANKS),
        ("hello", Intent.HELLO),
        ("is it going to rain tomorrow?", Intent.OFF_TOPIC),
    ):
        answer = ask(text, PLACES, location=HERE, now=NOON)
        assert (answer.question.intent, answer.ranking) == (intent, ())
        assert answer.reply is not None
        assert len(answer.examples) == 3


def test_why_explains_the_place_and_something_else_leaves_out_what_was_shown(
    tmp_path: Path,
) -> None:
    ask = make_library(tmp_path, {"museum": 9}).recommender.answer
    first = ask("a museum", PLACES, location=HERE, now=NOON)
    top = first.ranking[0].candidate.name
    why = ask("why the first one?", PLACES, location=HERE, now=NOON, previous=first.as_previous())
    assert [item.candidate.name for item in why.ranking] == [top]
    assert str(why.reply) == f"This is why {top} is number 1."
    other = ask("something else", PLACES, location=HERE, now=NOON, previous=first.as_previous())
    assert other.ranking == ()
    shown = ", ".join(item.candidate.name for item in first.ranking)
    assert str(other.reply) == f"All that fit were already shown: {shown}."


def test_one_place_is_looked_up_for_the_time_that_was_asked(tmp_path: Path) -> None:
    ask = make_library(tmp_path, {"museum": 9}).recommender.answer
    answer = ask("is Art House open on Monday?", PLACES, location=HERE, now=NOON)
    assert answer.question.intent is Intent.ABOUT_PLACE
    assert str(answer.reply) == "Art House is closed then."
    answer = ask("is Coin House open tonight?", PLACES, location=HERE, now=NOON)
    assert str(answer.reply) == "Coin House is open then."


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        (
            "is Art House open on Monday and how far is it?",
            "Art House is closed then. Art House is 753 m away.",
        ),
        (
            "Was kostet Art House und hat es am Dienstag offen?",
            "Art House: €9. Art House is open then.",
        ),
        ("combien coûte Art House ?", "Art House: €9."),
    ],
)
def test_two_questions_about_a_place_have_two_answers(
    tmp_path: Path, text: str, reply: str
) -> None:
    places = [replace(PLACES[0], price_level=1, price_amount=9.0, currency_sign="€"), *PLACES[1:]]
    ask = make_library(tmp_path, {"museum": 9}).recommender.answer
    assert str(ask(text, places, location=HERE, now=NOON).reply) == reply


def test_the_first_thing_that_is_missing_is_named(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
    ask = make_library(tmp_path / "a", {"museum": 9}).recommender.answer
    assert ask("a museum", [], now=NOON).missing is Missing.PLACES
    assert ask("a nearby museum", PLACES, now=NOON).missing is Missing.POSITION
    assert ask("a museum", PLACES, location=HERE, now=NOON).missing is None
    empty = make_library(tmp_path / "b", {}).recommender.answer
    assert empty("a museum", PLACES, location=HERE, now=NOON).missing is Missing.PHOTOS


def test_examples_are_in_one_language(tmp_path: Path) -> None:
    ask = make_library(tmp_path, {"museum": 9}).recommender.answer
    places = [replace(place, category="pub") for place in PLACES]
    assert ask("danke", places, now=NOON).examples == (
        "Kneipe in der Nähe",
        "etwas mit Museum",
        "Museum, morgen geöffnet",
    )


def test_later_messages_refer_to_the_last_places_and_the_last_single_place(tmp_path: Path) -> None:
    ask = make_library(tmp_path, {"museum": 9}).recommender.answer
    first = ask("a park", PLACES, location=HERE, now=NOON)
    none = ask("a cinema", PLACES, location=HERE, now=NOON, previous=referred_to([first]))
    assert none.ranking == ()
    why = ask("why the second?", PLACES, now=NOON, previous=referred_to([first, none]))
    assert str(why.reply) == "There was only one place: Green Square."
    about = ask("is Art House open on Monday?", PLACES, now=NOON, previous=referred_to([first]))
    assert str(about.ranking[0].opening.sentence()) == "Closed Mon"
    for answers in ([first, about], [about]):
        again = ask("is it open tomorrow?", PLACES, now=NOON, previous=referred_to(answers))
        assert str(again.reply) == "Art House is open then."
    shown = ask("is it open tomorrow?", PLACES, now=NOON, previous=referred_to([first]))
    assert shown.ranking[0].candidate.name == "Green Square"


def test_cheaper_is_less_than_what_was_shown_and_only_the_cheapest_is_called_so(
    tmp_path: Path,
) -> None:
    ask = make_library(tmp_path, {"museum": 9}).recommender.answer
    places = [
        Candidate("Gold House", "paintings", "museum", price_level=3),
        Candidate("Tin House", "history", "museum", price_level=1),
        Candidate("Copper House", "coins", "museum", price_level=2),
    ]
    first = replace(ask("a museum", places, now=NOON))
    shown = sorted(first.ranking, key=lambda item: -(item.candidate.price_level or 0))
    cheaper = ask("cheaper", places, now=NOON, previous=replace(first, ranking=tuple(shown)))
    assert [item.candidate.name for item in cheaper.ranking] == ["Tin House", "Copper House"]
    assert [str(item.reason.ordered) for item in cheaper.ranking] == [
        "The cheapest of those that fit (price level 1 of 4).",
        "Price level 2 of 4.",
    ]
    again = ask("something about history", places, now=NOON, previous=referred_to([cheaper]))
    recommended = ask("what do you recommend?", places, now=NOON, previous=referred_to([again]))
    assert len(recommended.ranking) == len(places)


@pytest.mark.parametrize(
    ("text", "category", "topics"),
    [
        ("a cheap place", "place", ()),
        ("somewhere with animals", "animals", ("animals",)),
        ("somewhere by the sea", "sea", ("sea",)),
        ("which are free?", "place", ()),
    ],
)
def test_a_kind_that_was_not_named_is_not_made_up(
    tmp_path: Path, text: str, category: str, topics: tuple[str, ...]
) -> None:
    question = make_library(tmp_path, {"museum": 9}).recommender.parser.parse(text)
    assert (question.category, question.topics) == (category, topics)
    assert question.kind is KindSource.NONE


def test_what_is_free_costs_nothing_and_what_may_be_comes_after(tmp_path: Path) -> None:
    places = [
        Candidate("Tin House", price_level=1),
        Candidate("Gold House", price_level=3),
        Candidate("Coin House", price_level=1, price_amount=5.0),
        Candidate("Open House", price_level=1, price_amount=0.0),
    ]
    ask = make_library(tmp_path, {"museum": 9}).recommender.answer
    for text in ("which are free?", "only free ones", "just the free ones"):
        free = ask(text, places, previous=ask("a place", places))
        assert [item.candidate.name for item in free.ranking] == ["Open House", "Tin House"]
    assert str(ask("how much is Open House?", places).reply) == "Open House costs nothing."


def test_one_place_may_be_called_by_part_of_its_name(tmp_path: Path) -> None:
    ask = make_library(tmp_path, {"museum": 9}).recommender.answer
    places = [*PLACES, Candidate("Tierpark Alpenzoo", "animals", hours="Mo-Fr 9:00-17:00")]
    answer = ask("is the Alpenzoo open on Sunday?", places, now=NOON)
    assert str(answer.reply) == "Tierpark Alpenzoo is closed then."
    assert (
        ask("is the house open on Sunday?", places, now=NOON).question.place == ""
    )  # there are two


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("why not Coin House?", "Coin House was left out: closed now."),
        ("warum Coin House nicht?", "Coin House was left out: closed now."),
        ("why not Green Square?", "Green Square was left out: another kind of place."),
        ("why didn't you recommend Art House?", "This is why Art House is number 1."),
        ("what's wrong with Coin House?", "Coin House was left out: closed now."),
        ("was spricht gegen Coin House?", "Coin House was left out: closed now."),
        ("pourquoi pas Coin House ?", "Coin House was left out: closed now."),
        ("why wasn't Green Square suggested?", "Green Square was left out: another kind of place."),
        ("why not Alpenzoo?", "“alpenzoo” is not among your places."),
        ("why not the house?", "Which one do you mean? There are: Art House, Coin House."),
    ],
)
def test_why_not_is_about_the_place_that_is_missed(tmp_path: Path, text: str, reply: str) -> None:
    ask = make_library(tmp_path, {"museum": 9}).recommender.answer
    first = ask("a museum that is open now", PLACES, location=HERE, now=NOON)
    missed = ask(text, PLACES, location=HERE, now=NOON, previous=first.as_previous())
    assert str(missed.reply) == reply


def test_a_place_that_was_refused_is_said_to_be(tmp_path: Path) -> None:
    ask = make_library(tmp_path, {"museum": 9}).recommender.answer
    refused = Feedback(disliked_places=frozenset({"Coin House"}))
    first = ask("a museum", PLACES, location=HERE, now=NOON, feedback=refused)
    asked = ask(
        "why not Coin House?",
        PLACES,
        location=HERE,
        now=NOON,
        previous=first.as_previous(),
        feedback=refused,
    )
    assert str(asked.reply) == "Coin House was left out: you said that it is not for you."
