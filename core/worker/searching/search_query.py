"""What the words of a search mean: a period, places, people, tags, and the rest for names and image content."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final

from core.recommend.question.function_words import ARTICLES, PRONOUNS, REQUESTS, TAILS
from core.recommend.question.languages import english_of
from core.recommend.question.lexicon import fold, load_lexicon
from core.records import MatchedBy, PhotoId, SearchFilter
from core.store.library.photo_notes import PhotoNoteStore
from core.store.library.photos import PhotoFilter, PhotoStore
from core.worker.searching.dates import Period, read_period
from core.worker.searching.negations import read_negations
from core.worker.searching.photo_people import read_people
from core.worker.searching.photo_places import PhotoPlaces
from core.worker.searching.photo_tags import PhotoTags

_PHOTO_WORDS: Final = frozenset({
    "photo", "photos", "picture", "pictures", "image", "images", "pic", "pics", "taken", "all", "everything", "and",
    "me", "us", "every", "each", "only", "just", "please", "seen", "best", "nicest",
    "foto", "fotos", "bild", "bilder", "aufnahmen", "aufgenommen", "alle", "alles", "und", "mir", "uns", "jedes", "nur", "bitte",
    "denen", "zu", "sehen", "ist", "sind", "beste", "besten", "schönste", "schönsten",
})  # fmt: skip
_SAY_NOTHING: Final = ARTICLES | PRONOUNS | REQUESTS | TAILS | _PHOTO_WORDS
_WORD: Final = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Limits:
    """What a text says about when, where and of whom photos were taken.

    Attributes:
        filter: in words, for display.
        inside: photos of the places and people, with the tags; None: nothing was named.
        words: the text without that.
        meaning: the same in English.
    """

    filter: SearchFilter
    inside: frozenset[PhotoId] | None
    words: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed search.

    Attributes:
        limits: what its words restrict it to, and the rest: for names and text in photos as typed, for
            image content in English.
        typed: everything that was typed, but for what photos must not show.
        without: words for that, in English and as typed.
    """

    limits: Limits
    typed: str
    without: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())

    @property
    def words(self) -> str:
        """What was typed, without dates, places and people."""
        return self.limits.words

    @property
    def meaning(self) -> str:
        """The same in English."""
        return self.limits.meaning


def read_limits(
    typed: str,
    english: str,
    places: PhotoPlaces,
    notes: PhotoNoteStore,
    tags: PhotoTags,
    today: date,
    without: Collection[MatchedBy] = (),
) -> Limits:
    """The limits in a text; see `read_query`."""
    tagged = tags.read(typed, without)
    if tagged is not None:
        in_english_too = tags.read(english, without)
        english = in_english_too.rest if in_english_too is not None else english
        typed = tagged.rest
    people = read_people(typed, notes)
    if people is not None:
        in_english = read_people(english, notes)
        english = in_english.rest if in_english is not None else english
        typed = people.rest
    said, words = read_period(typed, today)
    said_in_english, meaning = read_period(english, today)
    period = said or said_in_english or Period(None, None)
    there = places.read(meaning)
    if there is not None:
        is_english = words == meaning
        meaning = there.rest
        typed_there = there if is_english else places.read(words, only=there.names)
        words = typed_there.rest if typed_there is not None else words
    if MatchedBy.DATE in without:
        period = Period(None, None)
    if MatchedBy.PLACE in without:
        there = None
    if MatchedBy.PERSON in without:
        people = None
    if tagged is not None and not (tagged.stars or tagged.keywords or tagged.camera):
        tagged = None
    chosen = [found.photos for found in (people, there, tagged) if found is not None]
    limits = SearchFilter(
        taken_from=_start(period.first),
        taken_to=_start(period.last and period.last + timedelta(days=1)),
        place=", ".join(_as_name(name) for name in there.names) if there is not None else "",
        people=people.names if people is not None else (),
        stars=tagged.stars if tagged is not None else 0,
        keywords=tagged.keywords if tagged is not None else (),
        camera=tagged.camera if tagged is not None else "",
    )
    return Limits(limits, frozenset.intersection(*chosen) if chosen else None, words, meaning)


def read_query(
    typed: str,
    english: str,
    places: PhotoPlaces,
    notes: PhotoNoteStore,
    tags: PhotoTags,
    today: date,
    without: Collection[MatchedBy] = (),
) -> Query:
    """Parse a search.

    Args:
        english: what was typed, translated into words the models know.
        notes: for the names of people.
        tags: for ratings, keywords and cameras.
        without: dates, places, people or tags do not count, and neither do their words.
    """
    ruled_out, typed = read_negations(typed)
    in_english, english = read_negations(english)
    limits = read_limits(typed, english, places, notes, tags, today, without)
    words, meaning = limits.words, limits.meaning
    if limits.filter.by or without:
        words, meaning = (text if content(text) else "" for text in (words, meaning))
        if not words or not meaning:  # a word in one language may have no counterpart in the other
            words = meaning = words or meaning
    return Query(replace(limits, words=words, meaning=meaning), typed, (in_english, ruled_out))


def in_english(text: str, knows: Callable[[str], bool]) -> str:
    """A text with known words of other languages in English, unless they are English words too: “Hund”.

    Words that say nothing stay: “of”, which is “or” in Dutch, would be looked for in photos.

    Args:
        knows: tells whether a lower-case word is an English one.
    """

    def english(match: re.Match[str]) -> str:
        word = match[0]
        if word.casefold() in _SAY_NOTHING or knows(word.casefold()):
            return word
        return english_of(word) or _kind(word) or word

    return _WORD.sub(english, text)


def _kind(word: str) -> str | None:
    """A kind of place that a single German word names."""
    found = load_lexicon().mentions([fold(word)])
    return found[0].text if found else None


def photos_within(photos: PhotoStore, limits: Limits) -> list[PhotoId]:
    """The photos that meet limits, newest first."""
    conditions = PhotoFilter(
        taken_from=limits.filter.taken_from,
        taken_to=limits.filter.taken_to,
        among=None if limits.inside is None else tuple(limits.inside),
    )
    return photos.ids(conditions)


def content(text: str, besides: frozenset[str] = frozenset()) -> str:
    """The content words of a text: no articles, no “photos of”.

    Args:
        besides: other words that say nothing there, in lower case.
    """
    said = [
        word
        for word in text.split()
        if (parts := _WORD.findall(word.casefold()))
        and not _SAY_NOTHING.issuperset(parts)
        and not besides.issuperset(parts)
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
