"""Text that was read in photos, searchable by its words."""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from typing import Final

from core.records import PhotoId
from core.store.connection import Connection, transaction
from core.store.library.frames import FILED

_WORD: Final = re.compile(r"\w+")


class PhotoTextStore:
    """One text per photo, from its latest reader; empty if the photo contains none."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, photo_id: PhotoId, reader_id: str, text: str) -> None:
        """Store what a reader read, replacing earlier results."""
        with transaction(self._connection):
            self._connection.execute(
                "INSERT INTO photo_texts(photo_id, reader, text) VALUES (?, ?, ?) "
                "ON CONFLICT DO UPDATE SET reader = excluded.reader, text = excluded.text",
                (photo_id, reader_id, text),
            )
            self._connection.execute("DELETE FROM photo_text_index WHERE rowid = ?", (photo_id,))
            if text:
                self._connection.execute(
                    "INSERT INTO photo_text_index(rowid, text) VALUES (?, ?)", (photo_id, text)
                )

    def remove(self, ids: Collection[PhotoId]) -> None:
        """Delete the texts of photos."""
        with transaction(self._connection):
            for table, key in (("photo_text_index", "rowid"), ("photo_texts", "photo_id")):
                self._connection.executemany(
                    f"DELETE FROM {table} WHERE {key} = ?", [(id_,) for id_ in ids]
                )

    def clear(self) -> None:
        """Delete all texts."""
        with transaction(self._connection):
            self._connection.execute(
                "INSERT INTO photo_text_index(photo_text_index) VALUES ('delete-all')"
            )
            self._connection.execute("DELETE FROM photo_texts")

    def texts(self, ids: Collection[PhotoId]) -> dict[PhotoId, str]:
        """Texts of photos; photos without any are left out."""
        rows = self._connection.execute(
            "SELECT photo_id, text FROM photo_texts "
            "WHERE text <> '' AND photo_id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
        return {PhotoId(photo_id): text for photo_id, text in rows}

    def with_words(self, text: str) -> list[PhotoId]:
        """Visible photos whose text contains every word of `text`, best first; accents are ignored."""
        words = _WORD.findall(text)
        if not words:
            return []
        rows = self._connection.execute(
            "SELECT p.id FROM photo_text_index i JOIN photos p ON p.id = i.rowid "
            f"WHERE photo_text_index MATCH ? AND {FILED} ORDER BY i.rank, i.rowid",
            (" ".join(f'"{word}"' for word in words),),
        )
        return [PhotoId(row[0]) for row in rows]

    def unread(self, reader_id: str) -> list[PhotoId]:
        """Visible photos that this reader has not read, newest first."""
        rows = self._connection.execute(
            "SELECT p.id FROM photos p WHERE NOT EXISTS (SELECT 1 FROM photo_texts t "
            "WHERE t.photo_id = p.id AND t.reader = ?) "
            f"AND {FILED} ORDER BY p.sort_key DESC, p.id DESC",
            (reader_id,),
        )
        return [PhotoId(row[0]) for row in rows]
