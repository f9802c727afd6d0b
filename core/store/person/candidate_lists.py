"""Candidate lists: named lists of places the user pasted or imported."""

from __future__ import annotations

import json
import time
from collections.abc import Collection, Iterable, Sequence
from contextlib import nullcontext
from typing import Final

from core.codec import from_json, sparse_json
from core.conventions.text_key import text_key
from core.errors import UserError
from core.garbage import many_records
from core.records import Candidate, PlaceList, PlaceListId
from core.sentences import Sentence
from core.store.connection import Connection, transaction

_MANY: Final = 5_000


class PlaceListStore:
    """Named candidate lists in the order given. A deleted list can be restored."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def create(self, name: str, candidates: Sequence[Candidate]) -> PlaceListId:
        """Store a new list.

        Raises:
            UserError: if the name is empty or in use (ignoring case).
        """
        name = _clean(name)
        with transaction(self._connection):
            self._require_free_name(name, None)
            self._connection.execute(
                "INSERT INTO place_lists(name, name_key, created_at) VALUES (?, ?, ?)",
                (name, name.casefold(), int(time.time())),
            )
            list_id = PlaceListId(self._connection.last_insert_rowid())
            self._write(list_id, candidates)
            return list_id

    def all(self) -> list[PlaceList]:
        """Every list that is not deleted, by name."""
        rows = self._connection.execute(
            "SELECT id, name, (SELECT count(*) FROM places p WHERE p.list_id = l.id) "
            "FROM place_lists l WHERE deleted_at IS NULL ORDER BY name_key"
        )
        return [PlaceList(PlaceListId(id_), name, places) for id_, name, places in rows]

    def find(self, name: str) -> PlaceList | None:
        """The list with this name, ignoring case."""
        key = name.strip().casefold()
        return next((found for found in self.all() if found.name.casefold() == key), None)

    def get(self, list_id: PlaceListId, limit: int = -1) -> list[Candidate]:
        """The places of a list, in order: all, or the first `limit`; empty for an unknown list."""
        rows = self._connection.execute(
            "SELECT candidate FROM places WHERE list_id = ? ORDER BY position LIMIT ?",
            (list_id, limit),
        )
        texts = [row[0] for row in rows]
        with many_records() if len(texts) > _MANY else nullcontext():
            return [from_json(Candidate, json.loads(text)) for text in texts]

    def texts(self, names: Collection[str]) -> dict[str, str]:
        """What any list says about places of these names (`text_key`)."""
        if not names:
            return {}
        rows = self._connection.execute(
            "SELECT json_extract(candidate, '$.name'), candidate FROM places"
        )
        return {
            key: from_json(Candidate, json.loads(candidate)).text
            for name, candidate in rows
            if (key := text_key(name)) in names
        }

    def names(self, keys: Collection[str]) -> dict[str, str]:
        """How the lists write these names (`text_key`)."""
        if not keys:
            return {}
        rows = self._connection.execute("SELECT json_extract(candidate, '$.name') FROM places")
        return {key: str(name) for (name,) in rows if (key := text_key(name)) in keys}

    def replace(self, list_id: PlaceListId, candidates: Sequence[Candidate]) -> None:
        """Replace the places of a list.

        Raises:
            UserError: if the list was deleted.
        """
        with transaction(self._connection):
            self._refuse_deleted(list_id)
            self._connection.execute("DELETE FROM places WHERE list_id = ?", (list_id,))
            self._write(list_id, candidates)

    def rename(self, list_id: PlaceListId, name: str) -> None:
        """Rename a list.

        Raises:
            UserError: if the name is empty or taken, or the list was deleted.
        """
        name = _clean(name)
        with transaction(self._connection):
            self._refuse_deleted(list_id)
            self._require_free_name(name, list_id)
            self._connection.execute(
                "UPDATE place_lists SET name = ?, name_key = ? WHERE id = ?",
                (name, name.casefold(), list_id),
            )

    def delete(self, list_id: PlaceListId) -> None:
        """Delete a list; `restore` undoes it until `forget_deleted`."""
        with transaction(self._connection):
            self._connection.execute(
                "UPDATE place_lists SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL",
                (int(time.time()), list_id),
            )

    def restore(self, list_id: PlaceListId) -> None:
        """Restore a deleted list; it gets a free name if its own is now in use.

        Raises:
            UserError: if it is gone for good.
        """
        with transaction(self._connection):
            name = self._connection.execute(
                "SELECT name FROM place_lists WHERE id = ?", (list_id,)
            ).get
            if name is None:
                raise UserError(Sentence("list.gone"))
            taken = {found.name.casefold() for found in self.all() if found.id != list_id}
            free, number = str(name), 2
            while free.casefold() in taken:
                free, number = f"{name} ({number})", number + 1
            self._connection.execute(
                "UPDATE place_lists SET name = ?, name_key = ?, deleted_at = NULL WHERE id = ?",
                (free, free.casefold(), list_id),
            )

    def forget_deleted(self) -> None:
        """Delete all deleted lists for good."""
        with transaction(self._connection):
            self._connection.execute("DELETE FROM place_lists WHERE deleted_at IS NOT NULL")

    def _write(self, list_id: PlaceListId, candidates: Iterable[Candidate]) -> None:
        self._connection.executemany(
            "INSERT INTO places(list_id, position, candidate) VALUES (?, ?, ?)",
            (
                (list_id, position, json.dumps(sparse_json(candidate)))
                for position, candidate in enumerate(candidates)
            ),
        )

    def _require_free_name(self, name: str, own: PlaceListId | None) -> None:
        found = self.find(name)
        if found is not None and found.id != own:
            raise UserError(Sentence("list.same-name", name=found.name))

    def _refuse_deleted(self, list_id: PlaceListId) -> None:
        alive = self._connection.execute(
            "SELECT 1 FROM place_lists WHERE id = ? AND deleted_at IS NULL", (list_id,)
        ).get
        if alive is None:
            raise UserError(Sentence("list.deleted"))


def _clean(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise UserError(Sentence("list.no-name"))
    return name
