"""What a question says about the photos it should be answered from: “like the one in Vienna”, “what did I eat
in Italy last summer”. The rest of it is the question itself."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from core.recommend.history_limit import HistoryLimit
from core.records import Answer, PhotoId, SearchFilter
from core.store.library.frames import FrameStore
from core.store.library.photo_notes import PhotoNoteStore
from core.store.library.photos import PhotoStore
from core.worker.searching.photo_places import PhotoPlaces
from core.worker.searching.photo_tags import PhotoTags
from core.worker.searching.search_query import Limits, content, photos_within, read_limits

_PERIOD_WORDS: Final = r"(?:last|letzte\w*|vergangene\w*|vorige\w*|yesterday|gestern|19\d\d|20\d\d)"
# What follows is an example of what is wanted; “I like the sea” gives none.
_LIKE: Final = re.compile(
    r"(?<!\bi )(?<!\bwe )(?<!\bdo )(?<!\byou )(?<!would )(?<!'d )(?<!’d )(?<!kids )(?<!really )(?<!also )"
    r"\b(?:similar to|the same as|just like|like|ähnlich wie|so wie|wie)\s+(?=(?:the|that|those|these|what|where|when|my|our"
    r"|in|on|i|we|das|der|die|den|dem|jene[rmsn]?|was|wo|im|ich|wir|meine\w*|unsere\w*"
    rf"|{_PERIOD_WORDS})\b)",
    re.IGNORECASE,
)
# What the user did; the photos of it show what they want.
_DID: Final = re.compile(
    r"\b(?:(?:did|have|had|were|was)\s+(?:i|we)|(?:i|we)\s+(?:(?:have|had|already|once)\s+)*(?:ate|eaten|drank|saw|seen|went|visited"
    r"|liked|loved|enjoyed|photographed|stayed|were|was|took)|(?:my|our)\s+(?:photos|pictures|trip|holidays?|vacation)"
    r"|(?:habe|haben|hab|war|waren|mochte|mochten|aß|aßen)\s+(?:ich|wir)|(?:ich|wir)\s+(?:habe|haben|war|waren|mochte|mochten)"
    r"|(?:meine|unsere|meiner|unserer|meinem|unserem|meinen|unseren)\s+(?:fotos|bilder|reise|urlaub|ferien))\b",
    re.IGNORECASE,
)
# Words of an example that say nothing about what is wanted.
_EMPTY: Final = frozenset({
    "one", "ones", "that", "those", "these", "what", "where", "when", "place", "places", "i", "we", "was", "were", "did", "have",
    "had", "saw", "seen", "went", "visited", "liked", "loved", "enjoyed", "photographed", "took", "been", "stayed", "there", "once",
    "das", "der", "die", "den", "dem", "wo", "ich", "wir", "habe", "haben", "war", "waren", "mochte", "mochten", "gesehen",
    "fotografiert", "besucht", "gewesen", "dort", "like", "time", "trip", "holiday", "vacation", "urlaub", "ferien", "reise",
})  # fmt: skip
_ATE: Final = frozenset({"ate", "eat", "eaten", "gegessen", "essen", "aß", "aßen"})
_ADDS_NOTHING: Final = _EMPTY | _ATE
_COMPANY: Final = re.compile(
    r"\b(?:with|mit)\s+(?:(?:the|my|our|den|der|dem|meine[rnm]|unsere[rnm])\s+)?([^\W\d_]+)\b",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W\d_]+")


class HistoryReader:
    """Reads which photos of a library a question is about."""

    def __init__(
        self,
        photos: PhotoStore,
        frames: FrameStore,
        notes: PhotoNoteStore,
        places: PhotoPlaces,
        tags: PhotoTags,
    ) -> None:
        self._photos = photos
        self._frames = frames
        self._notes = notes
        self._places = places
        self._tags = tags

    def read(self, text: str, today: date) -> tuple[HistoryLimit | None, str]:
        """The photos a question is about, and the question without the words for them.

        None, and the whole question, if it names no photos or none of this library.
        """
        example = _LIKE.search(text)
        if example is None and _DID.search(text) is None:
            return None, text
        head, tail = (text[: example.start()], text[example.end() :]) if example else ("", text)
        limits = self._with_company(
            read_limits(tail, tail, self._places, self._notes, self._tags, today)
        )
        if not limits.filter.by:
            return None, text
        photos = frozenset(photos_within(self._photos, limits))
        if not photos:
            return None, text
        rest = " ".join((_wanted(head, limits.words) if example else limits.words).split())
        return self._limit(limits.filter, photos), rest or text

    def _with_company(self, limits: Limits) -> Limits:
        """With those that a keyword or a caption names: “with the kids”."""
        company = _COMPANY.search(limits.words)
        photos = frozenset(self._notes.with_words(company[1])) if company else frozenset()
        if company is None or not photos or limits.filter.people:
            return limits
        return Limits(
            replace(limits.filter, people=(company[1],)),
            photos if limits.inside is None else limits.inside & photos,
            limits.words[: company.start()] + limits.words[company.end() :],
            limits.meaning,
        )

    def of(self, previous: Answer | None) -> HistoryLimit | None:
        """The photos that a former question was about, as far as they are still there."""
        limits = previous.question.history if previous is not None else SearchFilter()
        if not limits.by:
            return None
        people = self._notes.people()
        chosen = [
            people.get(name) or frozenset(self._notes.with_words(name)) for name in limits.people
        ]
        places = self._places.read(limits.place) if limits.place else None
        chosen += [places.photos] if places is not None else []
        if limits.stars or limits.keywords or limits.camera:
            chosen.append(self._tags.photos(limits.stars, limits.keywords, limits.camera))
        inside = frozenset.intersection(*chosen) if chosen else None
        photos = frozenset(photos_within(self._photos, Limits(limits, inside, "", "")))
        return self._limit(limits, photos) if photos else None

    def _limit(self, limits: SearchFilter, photos: frozenset[PhotoId]) -> HistoryLimit:
        return HistoryLimit(limits, photos, self._frames.with_frames(photos) - photos)


def _wanted(head: str, example: str) -> str:
    """What is asked for, with the words of the example that add to it."""
    eaten = "to eat" if _ATE.intersection(_WORD.findall(example.casefold())) else ""
    return " ".join(filter(None, (head.strip(), eaten, content(example, _ADDS_NOTHING))))
