"""Albums and favourites that the user made: names for sets of photos."""

from __future__ import annotations

import json
import time
from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Final

from core.conventions.text_key import text_key
from core.errors import UserError
from core.records import PhotoId
from core.sentences import Sentence
from core.store.connection import Connection, transaction

FAVOURITES: Final = ""  # the album without a name
_LONGEST_NAME: Final = 100


class AlbumStore:
    """Albums by name; one that becomes empty is gone. Nothing is written to a photo or beside it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def names(self) -> list[str]:
        """Every album but the favourites, by name."""
        rows = self._connection.execute(
            "SELECT name FROM albums WHERE name <> '' ORDER BY name_key"
        )
        return [row[0] for row in rows]

    def add(self, name: str, ids: Collection[PhotoId]) -> None:
        """Put photos into an album, which is made if there is none of this name."""
        name = " ".join(name.split())[:_LONGEST_NAME]
        with transaction(self._connection):
            self._connection.execute(
                "INSERT INTO albums(name, name_key, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                (name, text_key(name), int(time.time())),
            )
            self._connection.execute(
                "INSERT INTO album_photos(album_id, content_hash, added_at) "
                "SELECT a.id, p.content_hash, ? FROM albums a, photos p WHERE a.name_key = ? "
                "AND p.id IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING",
                (int(time.time()), text_key(name), json.dumps(list(ids))),
            )

    def remove(self, name: str, ids: Collection[PhotoId]) -> None:
        """Take photos out of an album."""
        with transaction(self._connection):
            self._connection.execute(
                "DELETE FROM album_photos WHERE album_id = (SELECT id FROM albums WHERE name_key = ?) "
                "AND content_hash IN (SELECT content_hash FROM photos "
                "WHERE id IN (SELECT value FROM json_each(?)))",
                (text_key(name), json.dumps(list(ids))),
            )
            self._connection.execute(
                "DELETE FROM albums WHERE id NOT IN (SELECT album_id FROM album_photos)"
            )

    def rename(self, name: str, new_name: str) -> None:
        """Give an album another name.

        Raises:
            UserError: if another album has it.
        """
        new_name = " ".join(new_name.split())[:_LONGEST_NAME]
        if text_key(new_name) != text_key(name) and self._exists(new_name):
            raise UserError(Sentence("album.name-in-use", name=new_name))
        with transaction(self._connection):
            self._connection.execute(
                "UPDATE albums SET name = ?, name_key = ? WHERE name_key = ?",
                (new_name, text_key(new_name), text_key(name)),
            )

    def photos(self, name: str) -> list[PhotoId]:
        """The photos of an album that the library knows."""
        rows = self._connection.execute(
            "SELECT p.id FROM albums a JOIN album_photos m ON m.album_id = a.id "
            "JOIN photos p ON p.content_hash = m.content_hash WHERE a.name_key = ? ORDER BY p.id",
            (text_key(name),),
        )
        return [PhotoId(row[0]) for row in rows]

    def of(self, ids: Collection[PhotoId]) -> dict[PhotoId, Sequence[str]]:
        """The albums that photos are in; photos in none are left out."""
        rows = self._connection.execute(
            "SELECT p.id, a.name FROM photos p JOIN album_photos m ON m.content_hash = p.content_hash "
            "JOIN albums a ON a.id = m.album_id WHERE p.id IN (SELECT value FROM json_each(?)) "
            "ORDER BY a.name_key",
            (json.dumps(list(ids)),),
        )
        found: dict[PhotoId, list[str]] = defaultdict(list)
        for photo_id, name in rows:
            found[PhotoId(photo_id)].append(name)
        return dict(found)

    def _exists(self, name: str) -> bool:
        sql = "SELECT count(*) FROM albums WHERE name_key = ?"
        return bool(self._connection.execute(sql, (text_key(name),)).get)
