"""What people wrote about photos in their files or beside them, searchable by its words."""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Final

from core.codec import from_json, to_json
from core.records import PhotoId, PhotoNotes, RootId
from core.store.connection import Connection, transaction
from core.store.library.frames import LEAD
from core.store.person.albums import FAVOURITES, AlbumStore

_WORD: Final = re.compile(r"\w+")
_NOTHING: Final = PhotoNotes()
_VERSION: Final = "2"  # of the readers of metadata; raise it to have every photo read again
_OF_FOLDER: Final = "picasa.ini"  # one file for all photos of its folder
_WITH_PEOPLE: Final = f"{_VERSION} with people"


class PhotoNoteStore:
    """One set of notes per photo; empty notes count as read."""

    def __init__(self, connection: Connection, *, with_people: bool = True) -> None:
        """
        Args:
            with_people: store names of people; otherwise they are dropped.
        """
        self._connection = connection
        self._with_people = with_people
        self._reader = _WITH_PEOPLE if with_people else _VERSION
        self._people: tuple[tuple[object, int], dict[str, frozenset[PhotoId]]] | None = None

    def put(self, photo_id: PhotoId, notes: PhotoNotes) -> None:
        """Store notes, replacing earlier ones.

        A photo becomes a favourite when its notes begin to say so, and only then: the user may have
        taken it out again.
        """
        if not self._with_people:
            notes = replace(notes, people=())
        text = json.dumps(to_json(notes)) if notes != _NOTHING else ""
        with transaction(self._connection):
            if notes.favourite and not self._said_favourite(photo_id):
                AlbumStore(self._connection).add(FAVOURITES, [photo_id])
            self._connection.execute(
                "INSERT INTO photo_notes(photo_id, reader, read_at, notes) VALUES (?, ?, ?, ?) "
                "ON CONFLICT DO UPDATE SET reader = excluded.reader, read_at = excluded.read_at, "
                "notes = excluded.notes",
                (photo_id, self._reader, time.time_ns(), text),
            )
            self._connection.execute("DELETE FROM photo_note_index WHERE rowid = ?", (photo_id,))
            if text:
                self._connection.execute(
                    "INSERT INTO photo_note_index(rowid, notes) VALUES (?, ?)",
                    (photo_id, "\n".join(_words(notes))),
                )

    def _said_favourite(self, photo_id: PhotoId) -> bool:
        text = self._connection.execute(
            "SELECT notes FROM photo_notes WHERE photo_id = ?", (photo_id,)
        ).get
        return bool(text) and _read(text).favourite

    def remove(self, ids: Collection[PhotoId]) -> None:
        """Delete the notes of photos."""
        with transaction(self._connection):
            for table, key in (("photo_note_index", "rowid"), ("photo_notes", "photo_id")):
                self._connection.executemany(
                    f"DELETE FROM {table} WHERE {key} = ?", [(id_,) for id_ in ids]
                )

    def notes(self, ids: Collection[PhotoId]) -> dict[PhotoId, PhotoNotes]:
        """Notes of photos, for a frame those of its clip; photos without any are left out."""
        rows = self._connection.execute(
            f"SELECT p.id, n.notes FROM photos p JOIN photo_notes n ON n.photo_id = {LEAD} "
            "WHERE n.notes <> '' AND p.id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
        return {PhotoId(photo_id): _read(text) for photo_id, text in rows}

    def with_words(self, text: str) -> list[PhotoId]:
        """Visible photos whose notes contain every word of `text`, best first; accents are ignored."""
        words = _WORD.findall(text)
        if not words:
            return []
        rows = self._connection.execute(
            "SELECT i.rowid FROM photo_note_index i WHERE photo_note_index MATCH ? "
            "AND EXISTS (SELECT 1 FROM locations l WHERE l.photo_id = i.rowid) "
            "ORDER BY i.rank, i.rowid",
            (" ".join(f'"{word}"' for word in words),),
        )
        return [PhotoId(row[0]) for row in rows]

    def frequency(self, words: Collection[str]) -> dict[str, int]:
        """The number of photos whose notes contain each word or phrase."""
        return {
            word: self._connection.execute(
                "SELECT count(*) FROM photo_note_index WHERE photo_note_index MATCH ?",
                (f'"{" ".join(_WORD.findall(word))}"',),
            ).get
            for word in words
        }

    def state(self) -> tuple[int, int]:
        """A value that changes whenever notes do."""
        count, latest = next(
            self._connection.execute("SELECT count(*), coalesce(max(read_at), 0) FROM photo_notes")
        )
        return count, latest

    def photos_by_keyword(self) -> dict[str, set[PhotoId]]:
        """Visible photos by keyword, hierarchies as a whole."""
        rows = self._connection.execute(
            "SELECT k.value, n.photo_id FROM photo_notes n, json_each(n.notes, '$.keywords') k "
            """WHERE n.notes LIKE '%"keywords": ["%' """
            "AND EXISTS (SELECT 1 FROM locations l WHERE l.photo_id = n.photo_id)"
        )
        found: dict[str, set[PhotoId]] = {}
        for keyword, photo_id in rows:
            found.setdefault(keyword, set()).add(PhotoId(photo_id))
        return found

    def people(self) -> Mapping[str, frozenset[PhotoId]]:
        """Visible photos by the name of a person in them; read again only after something was written."""
        state = self._connection.pragma("data_version"), self._connection.total_changes()
        if self._people is None or self._people[0] != state:
            self._people = state, self._read_people()
        return self._people[1]

    def _read_people(self) -> dict[str, frozenset[PhotoId]]:
        rows = self._connection.execute(
            "SELECT p.value, n.photo_id FROM photo_notes n, json_each(n.notes, '$.people') p "
            # Most photos name nobody, and need no parsing.
            """WHERE n.notes LIKE '%"people": ["%' """
            "AND EXISTS (SELECT 1 FROM locations l WHERE l.photo_id = n.photo_id)"
        )
        found: dict[str, set[PhotoId]] = {}
        for name, photo_id in rows:
            found.setdefault(name, set()).add(PhotoId(photo_id))
        return {name: frozenset(ids) for name, ids in found.items()}

    def unread(self) -> list[PhotoId]:
        """Visible photos whose notes were not read by this version and choice, newest first."""
        rows = self._connection.execute(
            "SELECT p.id FROM photos p WHERE NOT EXISTS (SELECT 1 FROM photo_notes n "
            "WHERE n.photo_id = p.id AND n.reader = ?) "
            "AND EXISTS (SELECT 1 FROM locations l WHERE l.photo_id = p.id) "
            "ORDER BY p.sort_key DESC, p.id DESC",
            (self._reader,),
        )
        return [PhotoId(row[0]) for row in rows]

    def outdate(self, root_id: RootId, sidecars: Mapping[str, int]) -> None:
        """Have the notes of photos read again if a metadata file beside them changed since.

        All photos of the same folder whose names start like that of the file count, since there are several
        habits of naming; for a file about a whole folder, all photos in and below it.

        Args:
            sidecars: relative path of each file, and when it was changed in nanoseconds since 1970.
        """
        oldest = self._connection.execute("SELECT min(read_at) FROM photo_notes").get
        if oldest is None:
            return
        with transaction(self._connection):
            for path, changed_ns in sidecars.items():
                if changed_ns < oldest:
                    continue
                folder, slash, name = path.rpartition("/")
                is_of_folder = name.casefold().endswith(_OF_FOLDER)
                start = os.fsencode(
                    f"{folder}{slash}{'' if is_of_folder else name.partition('.')[0]}"
                )
                self._connection.execute(
                    "UPDATE photo_notes SET reader = '' WHERE read_at < ? AND photo_id IN ("
                    "SELECT photo_id FROM locations WHERE root_id = ? AND rel_path >= ? AND rel_path < ?)",
                    (changed_ns, root_id, start, start + b"\xff"),
                )

    def forget_people(self) -> None:
        """Delete the names of people in all photos; needs `with_people` off."""
        with transaction(self._connection):
            named = [id_ for ids in self.people().values() for id_ in ids]
            for photo_id, notes in self.notes(frozenset(named)).items():
                self.put(photo_id, notes)
            self._connection.execute(
                "UPDATE photo_notes SET reader = ? WHERE reader = ?", (_VERSION, _WITH_PEOPLE)
            )


def _words(notes: PhotoNotes) -> tuple[str, ...]:
    return (
        notes.title, notes.caption, *notes.keywords, notes.label, *notes.people, *notes.places,
    )  # fmt: skip


def _read(text: str) -> PhotoNotes:
    return from_json(PhotoNotes, json.loads(text))
