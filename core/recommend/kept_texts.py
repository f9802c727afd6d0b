"""Keeps the vectors of what places and photos say: the next start does not compute them again.

Nothing of a question is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from core.models.query import place_text
from core.models.roles import TextEncoder
from core.recommend.matching.place_text import read_places
from core.recommend.question.lexicon import load_lexicon
from core.records import Answer
from core.store.connection import Connection
from core.store.library.annotations import AnnotationStore, TextSpace
from core.store.vectors.encoded_texts import EncodedTextStore

_PLACES: Final = 128  # the best of an answer; a list may have thousands


class KeptTexts:
    """The texts of one library and their vectors by one encoder."""

    def __init__(self, connection: Connection, text: TextEncoder, text_id: str) -> None:
        """Args: text_id: identity of `text`."""
        space = TextSpace(text_id, text.dimension)
        self._text = text
        self._words = AnnotationStore(connection, space)
        self._store = EncodedTextStore(connection, space)
        self._known: set[str] = set()

    def recall(self) -> None:
        """Let the encoder take over what is kept, and the words of photos."""
        words = self._words.word_vectors([count.word for count in self._words.words()])
        kept = self._store.all()
        self._text.remember(words | kept)
        self._known = words.keys() | kept.keys()

    def keep(self, answer: Answer) -> None:
        """Keep what the photos and places of an answer say; the encoder has just computed it.

        Raises:
            EnvironmentProblem: if the library cannot be written.
        """
        new = [text for text in dict.fromkeys(_texts_of(answer)) if text not in self._known]
        if new:
            self._store.add(dict(zip(new, self._text.encode(new), strict=True)))
            self._known.update(new)


def _texts_of(answer: Answer) -> Iterator[str]:
    """What was compared: captions, and places as a whole and in clauses."""
    if not answer.history:
        return
    yield from (photo.caption for photo in answer.history)
    question = answer.question
    candidates = [item.candidate for item in answer.ranking[:_PLACES]]
    for place in read_places(candidates, load_lexicon()):
        yield from place.clauses()
        yield place_text(place.candidate, question.category)
        if question.topics or question.purposes:
            yield place_text(place.candidate, "")
