"""The user's corrections of the profile: words, photos and places, each undoable.

Edits are rows that are never overwritten. A photo is identified by its content hash, so an edit
survives moves, removed folders and a rebuilt library.
"""

from __future__ import annotations

import json
import time
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Final, NewType

from core.conventions.mentions import mention_of
from core.conventions.text_key import text_key
from core.records import Feedback, PhotoId
from core.store.connection import Connection, transaction
from core.store.library.annotations import AnnotationStore
from core.store.library.frames import LEAD
from core.store.person.candidate_lists import PlaceListStore

EditId = NewType("EditId", int)

ALL_CATEGORIES: Final = ""


class EditKind(Enum):
    """What an edit does to the profile; `NOT_IN_PHOTO` corrects what a photo is claimed to show.

    `CHOOSE_PLACE` was not said but done: the user opened or copied a place of an answer.
    `BEEN_THERE` and `WANT_TO_GO` say nothing about taste: they mark places until unmarked.
    """

    REMOVE_WORD = "remove_word"
    PIN_WORD = "pin_word"
    EXCLUDE_PHOTO = "exclude_photo"
    LIKE_PLACE = "like_place"
    DISLIKE_PLACE = "dislike_place"
    CHOOSE_PLACE = "choose_place"
    NOT_IN_PHOTO = "not_in_photo"
    BEEN_THERE = "been_there"
    WANT_TO_GO = "want_to_go"


MARKS: Final = (EditKind.BEEN_THERE, EditKind.WANT_TO_GO)

# Of two conflicting edits of a subject in the same category, the later one applies.
_CONTRARY: Final = {
    EditKind.REMOVE_WORD: EditKind.PIN_WORD,
    EditKind.PIN_WORD: EditKind.REMOVE_WORD,
    EditKind.LIKE_PLACE: EditKind.DISLIKE_PLACE,
    EditKind.DISLIKE_PLACE: EditKind.LIKE_PLACE,
}


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit in effect.

    Attributes:
        category: the category it is limited to, `ALL_CATEGORIES` for no limit.
        subject: the word, the place's name, or the photo's content hash in hex.
        photo: for a word edit limited to one photo, the hash of that photo in hex.
    """

    id: EditId
    kind: EditKind
    category: str
    subject: str
    made_at: datetime
    photo: str | None = None


class EditStore:
    """Edits of profiles. Omitting a `category` always means all categories."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def remove_word(self, word: str, category: str = ALL_CATEGORIES) -> EditId:
        """Never count this aspect word."""
        return self._add(EditKind.REMOVE_WORD, category, text_key(word))

    def pin_word(self, word: str, category: str = ALL_CATEGORIES) -> EditId:
        """Always count this aspect word."""
        return self._add(EditKind.PIN_WORD, category, text_key(word))

    def exclude_photo(self, photo_id: PhotoId, category: str = ALL_CATEGORIES) -> EditId:
        """Never use this photo.

        Raises:
            LookupError: if there is no such photo.
        """
        return self._add(EditKind.EXCLUDE_PHOTO, category, self._hash_of(photo_id).hex())

    def not_in_photo(self, photo_id: PhotoId, word: str) -> EditId:
        """This photo does not show this word, whatever any describer says now or later.

        Args:
            word: as stored with the photo.

        Raises:
            LookupError: if there is no such photo.
        """
        photo = self._hash_of(photo_id)
        with transaction(self._connection):
            edit = self._add(EditKind.NOT_IN_PHOTO, ALL_CATEGORIES, word, photo)
            self._recount([edit])
        return edit

    def like_place(self, name: str, category: str = ALL_CATEGORIES) -> EditId:
        """More like this place."""
        return self._add(EditKind.LIKE_PLACE, category, text_key(name))

    def dislike_place(self, name: str, category: str = ALL_CATEGORIES) -> EditId:
        """Less like this place."""
        return self._add(EditKind.DISLIKE_PLACE, category, text_key(name))

    def take_back(self, name: str) -> list[EditId]:
        """Forget in every category that a place was refused. Returns the edits, to `redo` each."""
        with transaction(self._connection):
            refused = [
                edit.id
                for edit in self.edits()
                if edit.kind is EditKind.DISLIKE_PLACE and edit.subject == text_key(name)
            ]
            for edit_id in refused:
                self.undo(edit_id)
        return refused

    def refused_places(self) -> list[str]:
        """Names of the places that were refused, as the lists write them if they still have them."""
        keys = dict.fromkeys(e.subject for e in self.edits() if e.kind is EditKind.DISLIKE_PLACE)
        written = PlaceListStore(self._connection).names(keys)
        return [written.get(key, key) for key in keys]

    def choose_place(self, name: str) -> None:
        """A little more like this place; choosing it again changes nothing."""
        key = text_key(name)
        with transaction(self._connection):
            chosen = (e.subject for e in self.edits() if e.kind is EditKind.CHOOSE_PLACE)
            if key not in chosen:
                self._add(EditKind.CHOOSE_PLACE, ALL_CATEGORIES, key)

    def mark_place(self, name: str, mark: EditKind, *, on: bool) -> None:
        """Mark a place as one the user has been to or wants to visit, or remove the mark.

        Args:
            mark: one of `MARKS`.
        """
        with transaction(self._connection):
            for edit in self.edits():
                if edit.kind is mark and text_key(edit.subject) == text_key(name):
                    self.undo(edit.id)
            if on:
                self._add(mark, ALL_CATEGORIES, " ".join(name.split()))

    def marked_places(self, mark: EditKind) -> list[str]:
        """Names of the places with a mark, as written, most recently marked first."""
        return [edit.subject for edit in self.edits() if edit.kind is mark]

    def undo(self, edit_id: EditId) -> None:
        """Undo an edit; the conflicting one before it, if any, applies again."""
        self._set_undone(edit_id, int(time.time()))

    def redo(self, edit_id: EditId) -> None:
        """Redo an undone edit."""
        self._set_undone(edit_id, None)

    def reset(self, category: str | None = None) -> list[EditId]:
        """Undo all edits of a category (None: all edits) except marks. Returns them, to `redo` each."""
        with transaction(self._connection):
            rows = self._connection.execute(
                "UPDATE edits SET undone_at = ?1 WHERE undone_at IS NULL "
                "AND kind NOT IN (?3, ?4) AND (?2 IS NULL OR category = ?2) RETURNING id",
                (
                    int(time.time()),
                    None if category is None else text_key(category),
                    *(mark.value for mark in MARKS),
                ),
            )
            undone = sorted(EditId(row[0]) for row in rows)
            self._recount(undone)
            return undone

    def edits(self) -> list[Edit]:
        """Edits that are not undone, newest first."""
        rows = self._connection.execute(
            "SELECT id, kind, category, subject, made_at, lower(hex(photo)) FROM edits "
            "WHERE undone_at IS NULL ORDER BY id DESC"
        )
        return [
            Edit(
                EditId(id_),
                EditKind(kind),
                category,
                subject,
                datetime.fromtimestamp(made_at, tz=UTC),
                photo or None,
            )
            for id_, kind, category, subject, made_at, photo in rows
        ]

    def feedback(self, category: str) -> Feedback:
        """What applies to a category: its own edits take precedence over those for all categories.

        Words and names are casefolded with single spaces. A photo corrected not to show the category
        itself is excluded from it.
        """
        rows = self._connection.execute(
            "SELECT kind, subject FROM edits WHERE undone_at IS NULL AND category IN ('', ?) "
            "ORDER BY category <> '', id",
            (text_key(category),),
        )
        subjects: dict[EditKind, set[str]] = {kind: set() for kind in EditKind}
        for name, subject in rows:
            kind = EditKind(name)
            subjects[kind].add(subject)
            if kind in _CONTRARY:
                subjects[_CONTRARY[kind]].discard(subject)
        denied = self.denied_words()
        return Feedback(
            removed_words=frozenset(subjects[EditKind.REMOVE_WORD]),
            pinned_words=frozenset(subjects[EditKind.PIN_WORD]),
            excluded_photos=self._photo_ids(subjects[EditKind.EXCLUDE_PHOTO])
            | _not_showing(category, denied),
            liked_places=frozenset(subjects[EditKind.LIKE_PLACE]),
            disliked_places=frozenset(subjects[EditKind.DISLIKE_PLACE]),
            chosen_places=frozenset(subjects[EditKind.CHOOSE_PLACE]),
            place_texts=PlaceListStore(self._connection).texts(
                subjects[EditKind.LIKE_PLACE]
                | subjects[EditKind.DISLIKE_PLACE]
                | subjects[EditKind.CHOOSE_PLACE]
                | subjects[EditKind.WANT_TO_GO]
            ),
            denied_words=denied,
            visited_places=frozenset(subjects[EditKind.BEEN_THERE]),
            wanted_places=frozenset(subjects[EditKind.WANT_TO_GO]),
        )

    def denied_words(self, ids: Collection[PhotoId] | None = None) -> dict[PhotoId, frozenset[str]]:
        """Words that photos were wrongly said to show, for these photos or for all."""
        rows = self._connection.execute(
            "SELECT p.id, e.subject FROM edits e JOIN photos p ON p.content_hash = e.photo "
            "WHERE e.photo IS NOT NULL AND e.undone_at IS NULL "
            "AND (?1 IS NULL OR p.id IN (SELECT value FROM json_each(?1)))",
            (None if ids is None else json.dumps(list(ids)),),
        )
        found: dict[PhotoId, set[str]] = defaultdict(set)
        for photo_id, word in rows:
            found[PhotoId(photo_id)].add(word)
        return {photo_id: frozenset(words) for photo_id, words in found.items()}

    def corrected_photos(self, edits: Collection[EditId]) -> list[PhotoId]:
        """Photos whose words these edits concern, undone or not."""
        rows = self._connection.execute(
            "SELECT DISTINCT p.id FROM edits e JOIN photos p ON p.content_hash = e.photo "
            "WHERE e.id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(edits)),),
        )
        return [PhotoId(row[0]) for row in rows]

    def photos_without(self, text: str) -> frozenset[PhotoId]:
        """Photos for which the user rejected something that this text mentions."""
        return _not_showing(text, self.denied_words())

    def _hash_of(self, photo_id: PhotoId) -> bytes:
        content_hash = self._connection.execute(
            "SELECT content_hash FROM photos WHERE id = ?", (photo_id,)
        ).get
        if content_hash is None:
            raise LookupError(f"there is no photo {photo_id}")
        return bytes(content_hash)

    def _photo_ids(self, hashes: set[str]) -> frozenset[PhotoId]:
        """Photos by content hash, each with every frame of its clip."""
        found: set[PhotoId] = set()
        for content_hash in hashes:
            lead = self._connection.execute(
                f"SELECT {LEAD} FROM photos p WHERE p.content_hash = ?",
                (bytes.fromhex(content_hash),),
            ).get
            rows = self._connection.execute(
                "SELECT id FROM photos WHERE id = ?1 OR clip_id = ?1 OR still_id = ?1", (lead,)
            )
            found.update(PhotoId(row[0]) for row in rows)
        return frozenset(found)

    def _add(
        self, kind: EditKind, category: str, subject: str, photo: bytes | None = None
    ) -> EditId:
        with transaction(self._connection):
            self._connection.execute(
                "INSERT INTO edits(kind, category, subject, made_at, photo) VALUES (?, ?, ?, ?, ?)",
                (kind.value, text_key(category), subject, int(time.time()), photo),
            )
            return EditId(self._connection.last_insert_rowid())

    def _set_undone(self, edit_id: EditId, when: int | None) -> None:
        with transaction(self._connection):
            self._connection.execute("UPDATE edits SET undone_at = ? WHERE id = ?", (when, edit_id))
            self._recount([edit_id])

    def _recount(self, changed: Collection[EditId]) -> None:
        """Recount the photos of the words that these edits remove from individual photos."""
        words = self._connection.execute(
            "SELECT DISTINCT subject FROM edits WHERE photo IS NOT NULL "
            "AND id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(changed)),),
        ).fetchall()
        if words:
            AnnotationStore(self._connection).recount([str(row[0]) for row in words])


def _not_showing(text: str, denied: Mapping[PhotoId, frozenset[str]]) -> frozenset[PhotoId]:
    found = set()
    for photo_id, words in denied.items():
        mention = mention_of(words)
        if mention is not None and mention.search(text):
            found.add(photo_id)
    return frozenset(found)
