"""What people wrote about their own photos, as aspect words: nobody knows better what a photo shows.

Names of people and places are left out, since they describe no taste. A keyword is used as it is only if it is a
few plain words; of titles and captions, the known kinds of places and things.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from core.conventions.text_key import text_key
from core.recommend.library_readers import ShownWord
from core.recommend.question.function_words import tokenize
from core.recommend.question.lexicon import fold, load_lexicon
from core.records import Annotation, AspectKind, AspectWord, PhotoId, PhotoNotes

_SALIENCE: Final = 1.0
_LEVELS: Final = "|"
# Longer or odder ones are sentences, codes or addresses.
_PLAIN: Final = re.compile(r"[^\W\d_]+(?:[ '’-][^\W\d_]+){0,2}")
_LONGEST: Final = 40  # characters


@dataclass(frozen=True, slots=True)
class NotedWord:
    """A word and the number of photos that show it or have it as a keyword."""

    word: str
    kind: AspectKind
    photos: int


def words_of_notes(notes: PhotoNotes) -> tuple[str, ...]:
    """Every level of the keywords, and the kinds named in title and caption; each once."""
    places = {text_key(place) for place in notes.places}
    found: dict[str, str] = {}
    for word in (*_keywords(notes), *_kinds(f"{notes.title} . {notes.caption}")):
        if text_key(word) not in places:
            found.setdefault(text_key(word), word)
    return tuple(found.values())


def with_notes(
    annotations: Mapping[PhotoId, Annotation],
    notes: Mapping[PhotoId, PhotoNotes],
    denied: Mapping[PhotoId, frozenset[str]],
) -> dict[PhotoId, Annotation]:
    """Annotations extended by the words of notes, which count fully.

    Args:
        denied: words that the user said individual photos do not show.
    """
    result = dict(annotations)
    for photo_id, said in notes.items():
        refused = {text_key(word) for word in denied.get(photo_id, ())}
        own = {
            text_key(word): word for word in words_of_notes(said) if text_key(word) not in refused
        }
        if not own:
            continue
        seen = result.get(photo_id, Annotation("", ()))
        sure = tuple(
            replace(aspect, salience=_SALIENCE) if text_key(aspect.word) in own else aspect
            for aspect in seen.aspects
        )
        known = {text_key(aspect.word) for aspect in sure}
        added = tuple(
            AspectWord(word, AspectKind.OBJECT, _SALIENCE)
            for key, word in own.items()
            if key not in known
        )
        result[photo_id] = replace(seen, aspects=(*sure, *added))
    return result


def with_keywords(
    shown: Sequence[ShownWord],
    photos_by_keyword: Mapping[str, Collection[PhotoId]],
    *,
    fewest: int,
    without: Collection[PhotoId],
    denied: Mapping[PhotoId, frozenset[str]],
) -> list[ShownWord]:
    """What photos show with confidence, with the keywords of at least `fewest` photos; most frequent first.

    Args:
        without: photos to leave out of the count.
        denied: words that the user said individual photos do not show.
    """
    refused = {photo: {text_key(word) for word in words} for photo, words in denied.items()}
    noted: dict[str, tuple[str, set[PhotoId]]] = {}
    for keyword, photos in photos_by_keyword.items():
        for word in _keywords(PhotoNotes(keywords=(keyword,))):
            key = text_key(word)
            noted.setdefault(key, (word, set()))[1].update(
                photo
                for photo in photos
                if photo not in without and key not in refused.get(photo, ())
            )
    counts = {key: len(photos) for key, (_, photos) in noted.items() if len(photos) >= fewest}
    surest = [
        NotedWord(each.word, each.kind, max(each.photos, counts.pop(text_key(each.word), 0)))
        for each in shown
    ]
    surest += [NotedWord(noted[key][0], AspectKind.OBJECT, count) for key, count in counts.items()]
    return sorted(surest, key=lambda each: (-each.photos, each.word))


def _keywords(notes: PhotoNotes) -> Iterator[str]:
    for keyword in notes.keywords:
        for level in keyword.split(_LEVELS):
            if len(level) <= _LONGEST and _PLAIN.fullmatch(level):
                yield level


def _kinds(text: str) -> Iterator[str]:
    for mention in load_lexicon().mentions(tokenize(fold(text))):
        if not mention.category.broad:
            yield mention.text if mention.thing else mention.category.name
