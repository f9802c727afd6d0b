"""What text in photos says about the user: expressed in our own words, never in the text itself.

A ticket, a menu or the sign of a place is recognised by several of its typical words. Any other text may
be anything, including instructions to a model, and is used for nothing but search.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from core.recommend.question.function_words import tokenize
from core.recommend.question.lexicon import fold, load_lexicon
from core.records import Annotation, AspectKind, AspectWord, PhotoId
from core.resources import load_toml

_FEWEST_CUES: Final = 2
_SALIENCE: Final = 1.0  # several words agree


@dataclass(frozen=True, slots=True)
class Writing:
    """One kind of writing; the file explains the fields."""

    word: str
    names_places: bool
    cues: frozenset[str]


def words_of_writing(text: str) -> tuple[AspectWord, ...]:
    """Aspect words for the kind of a text in a photo, and for the kinds of places a ticket or a sign names."""
    folded = " ".join(tokenize(fold(text)))
    found: dict[str, None] = {}
    for writing in _writings():
        said = sum(f" {cue} " in f" {folded} " for cue in writing.cues)
        if said < _FEWEST_CUES:
            continue
        found[writing.word] = None
        if writing.names_places:
            for mention in load_lexicon().mentions(folded.split()):
                if not mention.thing and not mention.category.broad:
                    found[mention.category.name] = None
    return tuple(AspectWord(word, AspectKind.OBJECT, _SALIENCE) for word in found)


def with_writing(
    annotations: Mapping[PhotoId, Annotation],
    texts: Mapping[PhotoId, str],
    denied: Mapping[PhotoId, frozenset[str]],
) -> dict[PhotoId, Annotation]:
    """Annotations extended by words for the text in their photos; existing words stay.

    Args:
        denied: words that the user said individual photos do not show.
    """
    result = dict(annotations)
    for photo_id, text in texts.items():
        said = result.get(photo_id, Annotation("", ()))
        known = {aspect.word for aspect in said.aspects} | denied.get(photo_id, frozenset())
        new = tuple(word for word in words_of_writing(text) if word.word not in known)
        if new:
            result[photo_id] = replace(said, aspects=(*said.aspects, *new))
    return result


@cache
def _writings() -> tuple[Writing, ...]:
    return tuple(
        Writing(entry["word"], entry["names_places"], frozenset(map(fold, entry["cues"])))
        for entry in load_toml("aspects/written.toml")["writing"]
    )
