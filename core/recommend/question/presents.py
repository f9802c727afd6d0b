"""Presents: "a gift for a cook" asks for what such a person is given (`resources/questions/presents.toml`)."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Final

from core.recommend.question.category_words import Wanted
from core.recommend.question.lexicon import load_lexicon, stems
from core.resources import load_toml

_FILE: Final = "questions/presents.toml"


def present_for(wanted: Wanted) -> Wanted:
    """What is wanted, with a present for somebody as what that person is given; anything else as it is."""
    presents, given = _presents()
    said = [" ".join(stems(topic)) for topic in wanted.topics]
    words = {word for topic in said for word in (topic, *topic.split())}
    found = tuple(thing for thing, people in given.items() if not people.isdisjoint(words))
    if not found or presents.isdisjoint(words):
        return wanted
    named = [m for m in load_lexicon().mentions(found[0].split()) if not m.thing]  # a bookstore
    return replace(wanted, category=named[0].text if named else wanted.category, topics=found)


@lru_cache(maxsize=1)
def _presents() -> tuple[frozenset[str], dict[str, frozenset[str]]]:
    """Words for presents, and for the people by what they are given; all as stems."""
    file = load_toml(_FILE)
    given = {
        thing: frozenset(" ".join(stems(person)) for person in people)
        for thing, people in file["for"].items()
    }
    return frozenset(file["presents"]), given
