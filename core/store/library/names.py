"""Names of files and folders, searchable by word; database triggers keep the index up to date."""

from __future__ import annotations

import re
from typing import Final

from core.records import PhotoId
from core.store.connection import Connection

_WORD: Final = re.compile(r"[^\W_]+")
_LETTERS_OR_DIGITS: Final = re.compile(r"[^\W\d_]+|\d+")
_SHORTEST_START: Final = 3  # letters; shorter prefixes match too many names


class NameStore:
    """Finds photos by the names of their files and folders; writes nothing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def with_words(self, text: str) -> list[PhotoId]:
        """Photos with a file whose path contains every word of `text`, newest first.

        Case, accents and punctuation are ignored: IMG_4032, img-4032 and IMG4032 are the same. If no
        path contains the words, paths with words that start with them match. Files that are gone are
        ignored.
        """
        return self._found(text, "") or self._found(text, "*")

    def _found(self, text: str, ending: str) -> list[PhotoId]:
        words = [phrases for word in text.split() if (phrases := _phrases(word, ending))]
        if not words:
            return []
        rows = self._connection.execute(
            "SELECT DISTINCT p.id FROM name_index i JOIN locations l ON l.id = i.rowid "
            "JOIN photos p ON p.id = l.photo_id "
            "WHERE name_index MATCH ? AND l.state <> 'missing' ORDER BY p.sort_key DESC, p.id DESC",
            (" AND ".join(f"({' OR '.join(phrases)})" for phrases in words),),
        )
        return [PhotoId(row[0]) for row in rows]


def _phrases(word: str, ending: str) -> list[str]:
    """The spellings of a word in a name as FTS5 phrases; with `*` they also match as prefixes."""
    spelled = _WORD.findall(word)
    ways = (spelled, _LETTERS_OR_DIGITS.findall(word), ["".join(spelled)])
    return [
        f'"{" ".join(way)}"{ending if len(way[-1]) >= _SHORTEST_START else ""}'
        for way in dict.fromkeys(tuple(way) for way in ways)
        if way and way[-1]
    ]
