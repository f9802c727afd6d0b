"""Stars, keywords and cameras in a search, as this library has them: “with 4 stars”, “#sea”, “with the Nikon”."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Final

from core.conventions.text_key import accentless_key
from core.records import Facet, FacetValue, MatchedBy, PhotoId
from core.store.connection import Connection
from core.store.library.facets import facet_counts
from core.store.library.photo_notes import PhotoNoteStore
from core.store.library.photos import PhotoFilter, PhotoStore

_LONGEST: Final = 4  # words of a keyword or of a camera's name
_EDGES: Final = " ,.;:!?()\"'“”„#"
_NUMBERS: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "einem": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5,
}  # fmt: skip
# “5 stars” is a rating, “a 5 star hotel” is not.
_STARS: Final = re.compile(
    r"(?<!\w)(?:(?:with|rated|at least|mit|mindestens|avec|con)\s+)*"
    rf"(?:(?P<number>[1-5]|{'|'.join(_NUMBERS)})[ -]?(?:stars?|sternen?|étoiles?|estrellas?)|(?P<stars>★{{1,5}}))"
    r"(?:\s+(?:or more|and more|or better|oder mehr|und mehr|oder besser|ou plus|o más))?"
    r"(?=\s*(?:$|[,.;!?]|(?:in|from|with|of|at|by|and|aus|von|mit|im|und|de|en|avec|con)\b|\d))",
    re.IGNORECASE,
)
_TAGGED: Final = re.compile(
    r"(?:#|\b(?:(?:with|mit)\s+(?:the|dem)?\s*)?"
    r"(?:tagged(?:\s+(?:with|as))?|keywords?|tags?|stichw[oö]rt\w*|schlagw[oö]rt\w*|mot-clé|palabra clave)(?:\s*:\s*|\s+))(?=\S)",
    re.IGNORECASE,
)
_WITH: Final = re.compile(
    r"\b(?:with|by|using|mit|von|avec|con)\s+"
    r"(?:(?:the|my|our|an?|der|dem|den|meiner|meinem|unserer|einer|einem|la|le|ma|mon|el|mi)\s+)?",
    re.IGNORECASE,
)
_APPARATUS: Final = re.compile(
    r"^\s*(?:camera|phone|kamera|handy|appareil|cámara)\b", re.IGNORECASE
)
_WORD: Final = re.compile(r"[^\W_]+(?:[-.][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class TagsSaid:
    """What a text says about how photos are tagged; `rest` is the text without that.

    Attributes:
        stars: at least so many; 0 if it says nothing.
        keywords: as written in the photos.
        camera: its name, or what several of them have in common, as typed.
        photos: that meet all of it.
    """

    stars: int
    keywords: tuple[str, ...]
    camera: str
    photos: frozenset[PhotoId]
    rest: str


class PhotoTags:
    """Knows the ratings, keywords and cameras of a library; what no photo has is an ordinary word."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._notes = PhotoNoteStore(connection)
        self._photos = PhotoStore(connection)

    def read(self, text: str, without: Collection[MatchedBy] = ()) -> TagsSaid | None:
        """What a text says; None for nothing.

        Args:
            without: kinds of tags that restrict nothing, although their words are taken out.
        """
        rest = text
        keywords, rest = self._keywords(rest)
        camera, rest = self._camera(rest)
        stars, rest = self._stars(rest)  # last: only the end of a text or a preposition may follow
        if not (stars or keywords or camera):
            return None
        stars = 0 if MatchedBy.RATING in without else stars
        keywords = () if MatchedBy.KEYWORD in without else keywords
        camera = "" if MatchedBy.CAMERA in without else camera
        photos = self.photos(stars, keywords, camera)
        return TagsSaid(stars, keywords, camera, photos, " ".join(rest.split()))

    def photos(self, stars: int, keywords: Iterable[str], camera: str) -> frozenset[PhotoId]:
        """The photos with at least so many stars, all of the keywords, and such a camera."""
        facets = [FacetValue(Facet.KEYWORD, keyword) for keyword in keywords]
        facets += [FacetValue(Facet.RATING, str(stars))] if stars else []
        wanted = [(*facets, FacetValue(Facet.CAMERA, name)) for name in self._cameras(camera)]
        return frozenset(
            photo
            for each in (wanted if camera else [tuple(facets)])
            for photo in self._photos.ids(PhotoFilter(facets=each))
        )

    def _stars(self, text: str) -> tuple[int, str]:
        found = _STARS.search(text)
        if found is None or not facet_counts(self._connection, Facet.RATING, PhotoFilter()):
            return 0, text
        number = found["number"]
        if number is None:
            stars = len(found["stars"])
        else:
            stars = _NUMBERS.get(number.casefold()) or int(number)
        return stars, f"{text[: found.start()]} {text[found.end() :]}"

    def _keywords(self, text: str) -> tuple[tuple[str, ...], str]:
        known: dict[str, str] = {}
        chosen: dict[str, None] = {}
        at = 0
        while (marker := _TAGGED.search(text, at)) is not None:
            if not known:
                for keyword in sorted(self._notes.photos_by_keyword()):
                    known.setdefault(accentless_key(keyword.rpartition("|")[2]), keyword)
            keyword, end = _longest(
                text[marker.end() :], lambda words: known.get(accentless_key(words), "")
            )
            if not keyword:
                at = marker.end()
                continue
            chosen[keyword] = None
            at = marker.start()
            text = f"{text[: marker.start()]} {text[marker.end() + end :]}"
        return tuple(chosen), text

    def _camera(self, text: str) -> tuple[str, str]:
        """A camera after “with”, or a model with a number in its name wherever it is."""
        names = self._names()
        for marker in _WITH.finditer(text):
            camera, end = _longest(text[marker.end() :], lambda words: _called(words, names))
            if camera:
                after = _APPARATUS.sub("", text[marker.end() + end :])
                return camera, f"{text[: marker.start()]} {after}"
        for word in _WORD.finditer(text):
            camera, end = _longest(
                text[word.start() :],
                lambda words: _called(words, names) if _is_model(words) else "",
            )
            if camera:
                return camera, f"{text[: word.start()]} {text[word.start() + end :]}"
        return "", text

    def _names(self) -> list[str]:
        counts = facet_counts(self._connection, Facet.CAMERA, PhotoFilter())
        return [count.value for count in counts]

    def _cameras(self, words: str) -> list[str]:
        return [name for name in self._names() if _has_words(name, words)] if words else []


def _longest(text: str, known: Callable[[str], str]) -> tuple[str, int]:
    """What the first words of a text are known as, and where they end; the longest that is known."""
    words = list(re.finditer(r"\S+", text))[:_LONGEST]
    for last in reversed(words):
        if name := known(text[: last.end()].strip(_EDGES)):
            return name, last.end()
    return "", 0


def _called(words: str, names: Collection[str]) -> str:
    """The camera with these words in its name; the words themselves if there are several."""
    found = [name for name in names if _has_words(name, words)]
    return found[0] if len(found) == 1 else words if found else ""


def _has_words(name: str, words: str) -> bool:
    """Whether words occur in a name, one after the other."""
    wanted, of_name = accentless_key(words).split(), accentless_key(name).split()
    return bool(wanted) and any(
        of_name[at : at + len(wanted)] == wanted for at in range(len(of_name))
    )


def _is_model(words: str) -> bool:
    """Whether words are a model rather than a word of everyday life: D90, iPhone 12."""
    return any(map(str.isdigit, words)) and any(map(str.isalpha, words))
