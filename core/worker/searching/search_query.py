"""What the words of a search mean: a period, places, and the rest for names and image content."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from core.recommend.question.function_words import ARTICLES, PRONOUNS, REQUESTS, TAILS
from core.records import PhotoId, SearchFilter
from core.worker.searching.dates import Period, read_period
from core.worker.searching.photo_places import PhotoPlaces

_PHOTO_WORDS: Final = frozenset({
    "photo", "photos", "picture", "pictures", "image", "images", "pic", "pics", "taken", "all", "everything", "and",
    "foto", "fotos", "bild", "bilder", "aufnahmen", "aufgenommen", "alle", "alles", "und",
})  # fmt: skip
_SAY_NOTHING: Final = ARTICLES | PRONOUNS | REQUESTS | TAILS | _PHOTO_WORDS
_WORD: Final = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed search.

    Attributes:
        limits: what the date and place words specify.
        in_places: photos taken in the places; None: no place was named.
        typed: everything that was typed.
        words: what was typed, without dates and places, for names and text in photos.
        meaning: the same in English, for image content.
    """

    limits: SearchFilter
    in_places: frozenset[PhotoId] | None
    typed: str
    words: str
    meaning: str


def read_query(typed: str, english: str, places: PhotoPlaces, today: date) -> Query:
    """Parse a search.

    Args:
        english: what was typed, translated into words the models know.
    """
    said, words = read_period(typed, today)
    said_in_english, meaning = read_period(english, today)
    period = said or said_in_english or Period(None, None)
    there = places.read(meaning)
    if there is not None:
        is_english = words == meaning
        meaning = there.rest
        typed_there = there if is_english else places.read(words, only=there.names)
        words = typed_there.rest if typed_there is not None else words
    limits = SearchFilter(
        taken_from=_start(period.first),
        taken_to=_start(period.last and period.last + timedelta(days=1)),
        place=", ".join(_as_name(name) for name in there.names) if there is not None else "",
    )
    if limits.by:
        words, meaning = (text if content(text) else "" for text in (words, meaning))
        if not words or not meaning:  # a word in one language may have no counterpart in the other
            words = meaning = words or meaning
    return Query(limits, there.photos if there is not None else None, typed, words, meaning)


def content(text: str) -> str:
    """The content words of a text: no articles, no “photos of”."""
    said = [
        word
        for word in text.split()
        if (parts := _WORD.findall(word.casefold())) and not _SAY_NOTHING.issuperset(parts)
    ]
    return " ".join(said)


def says_what_is_seen(text: str) -> bool:
    """Whether any word is more than a number or a file name (IMG_4032)."""
    return any(
        any(map(str.isalpha, word)) and "_" not in word and sum(map(str.isdigit, word)) < 3
        for word in content(text).split()
    )


def among(
    ids: Collection[PhotoId] | None, others: Collection[PhotoId] | None
) -> Collection[PhotoId] | None:
    """The intersection of two sets of photos; None is all photos."""
    if ids is None or others is None:
        return others if ids is None else ids
    return frozenset(ids) & frozenset(others)


def _start(day: date | None) -> datetime | None:
    return datetime.combine(day, time.min) if day is not None else None


def _as_name(words: str) -> str:
    return " ".join(word[:1].upper() + word[1:] for word in words.split())
