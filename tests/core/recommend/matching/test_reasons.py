"""Reasons are made of what was measured, and of nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.recommend.matching.match import Scored
from core.recommend.matching.place_text import read_places
from core.recommend.matching.reasons import backed_words, explain
from core.recommend.plurals import plural_of
from core.recommend.question.lexicon import load_lexicon
from core.records import AspectEvidence, AspectKind, Candidate, Evidence, PhotoEvidence, PhotoId
from tests.helpers.topic_models import TopicText


@dataclass(frozen=True)
class Shown:
    word: str
    kind: AspectKind = AspectKind.OBJECT
    photos: int = 12


def reason_of(place: Candidate, *shown: Shown, asked: tuple[str, ...] = ()) -> str:
    places = read_places([place], load_lexicon())
    (backed,) = backed_words(places, shown, TopicText())
    return str(explain(Scored(place, 1.0), backed, asked, {})[1].sentence())


ALPINE = Candidate("Alpine House", "Glaciers, mountains and old ropes", "museum")


def test_a_word_of_many_photos_that_the_place_is_about_is_the_reason() -> None:
    said = reason_of(ALPINE, Shown("mountain", photos=50))
    assert said == "You photograph mountains a lot (50 photos); this is about mountains."


def test_few_photos_times_places_and_colours_are_no_reason() -> None:
    general = "A general match: nothing in your photos speaks for or against it."
    assert reason_of(ALPINE, Shown("mountain", photos=2)) == general
    for kind in (AspectKind.TIME, AspectKind.SEASON, AspectKind.COLOUR, AspectKind.PLACE):
        assert reason_of(ALPINE, Shown("mountain", kind)) == general
    assert reason_of(ALPINE, Shown("letter opener")) == general
    kitchen = Candidate("Kitchen", "Curry and rice on paper plates", "restaurant")
    assert reason_of(kitchen, Shown("plate")) == general


def test_a_word_that_only_describes_another_is_not_what_a_place_is_about() -> None:
    hall = Candidate("Summit", "Climbing walls with mountain routes", "sports")
    assert "mountain" not in reason_of(hall, Shown("mountain"))


def test_a_word_of_a_fixed_phrase_is_not_what_a_place_is_about() -> None:
    shack = Candidate("Burger Shack", "Burgers, hot dogs and fries", "fast food")
    assert "dog" not in reason_of(shack, Shown("dog"))
    assert "hot dogs" in reason_of(shack, Shown("hot dog"))
    walk = Candidate("Old Park", "old trees, dogs on a lead", "park")
    assert "dogs" in reason_of(walk, Shown("dog"))


def test_the_kind_itself_and_what_was_asked_are_said() -> None:
    park = Candidate("Lindenhof", "Benches", "park")
    assert reason_of(park, Shown("park", AspectKind.SCENE)).endswith("this is such a place.")
    assert reason_of(park, asked=("benches",)) == "It has what you asked for: benches."


def test_evidence_keeps_only_the_words_of_the_reason() -> None:
    place = read_places([ALPINE], load_lexicon())
    (backed,) = backed_words(place, [Shown("mountain")], TopicText())
    (photo,) = photos_of(1)
    evidence = Evidence(
        (photo,), (AspectEvidence("sunscreen", 0.9), AspectEvidence("mountain", 0.2))
    )
    item, _ = explain(Scored(ALPINE, 1.0, evidence), backed, (), {photo: ("mountain",)})
    assert [aspect.word for aspect in item.evidence.aspects] == ["mountain"]
    assert item.evidence.photos
    item, _ = explain(Scored(ALPINE, 1.0, evidence), [], (), {photo: ("mountain",)})
    assert item.evidence == Evidence()


def photos_of(*numbers: int) -> tuple[PhotoEvidence, ...]:
    return tuple(PhotoEvidence(PhotoId(n), Path(f"{n}.jpg"), n, 0.5) for n in numbers)


def test_the_photos_of_a_reason_are_those_that_show_its_word() -> None:
    place = read_places([ALPINE], load_lexicon())
    (backed,) = backed_words(place, [Shown("mountain")], TopicText())
    first, second, third = photos_of(1, 2, 3)
    words = {first: ("church",), second: ("mountain", "snow"), third: ("mountain",)}
    for strongest, shown in (((first, second), [2]), ((first,), [2, 3])):
        item = Scored(ALPINE, 1.0, Evidence(strongest))
        explained, _ = explain(item, backed, (), words)
        assert [photo.photo_id for photo in explained.evidence.photos] == shown
    item, reason = explain(
        Scored(ALPINE, 1.0, Evidence((first,))), backed, (), {first: ("church",)}
    )
    assert (item.evidence.photos, reason.words) == ((), ("mountain",))


def test_a_word_that_the_photos_used_show_comes_before_one_that_others_show() -> None:
    place = read_places([ALPINE], load_lexicon())
    (backed,) = backed_words(place, [Shown("mountain", photos=50), Shown("rope")], TopicText())
    (photo,) = photos_of(1)
    _, reason = explain(Scored(ALPINE, 1.0, Evidence((photo,))), backed, (), {photo: ("rope",)})
    assert (reason.words, reason.photos) == (("rope",), 12)


def test_places_that_differ_only_in_name_have_one_reason() -> None:
    first = Candidate("Museum A", "Glaciers, mountains", "museum")
    second = Candidate("Museum B", "Glaciers, mountains", "museum")
    shown = Shown("mountain")
    assert reason_of(first, shown) == reason_of(second, shown)


def test_plurals_are_how_people_speak() -> None:
    words = {
        "mountain": "mountains",
        "city": "cities",
        "beach": "beaches",
        "snow": "snow",
        "sea": "the sea",
        "fish": "fish",
    }
    assert {word: plural_of(word) for word in words} == words
