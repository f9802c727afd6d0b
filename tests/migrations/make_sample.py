"""Writes a small library of today's schema: `python -m tests.migrations.make_sample m001`.

The file is kept for ever: every later version must open what this one wrote. Run it once for each
released schema, never again for an old one.
"""

from __future__ import annotations

import sys
from pathlib import Path

import apsw

from core.records import Candidate, FailureKind, GeoPoint, PhotoNotes
from core.sentences import plain
from core.store.connection import bare_connection, open_store
from core.store.library.annotations import TextSpace
from core.store.library.locations import LocationStore
from core.store.library.photo_notes import PhotoNoteStore
from core.store.library.photo_texts import PhotoTextStore
from core.store.library.photos import PhotoStore
from core.store.library.retrievals import RetrievalStore
from core.store.library.stacks import StackKind, StackStore
from core.store.person.candidate_lists import PlaceListStore
from core.store.person.chats import ChatStore, Role
from core.store.person.edits import EditStore
from core.store.person.recent_positions import PositionStore
from core.store.vectors.encoded_texts import EncodedTextStore
from tests.core.store.samples import (
    FULL_ANSWER,
    SeenFile,
    Space,
    add_photos,
    add_root,
    annotation,
    metadata,
    see,
    vectors,
)

SAMPLES = Path(__file__).parent / "samples"


def fill(file: Path) -> None:
    """Something in every table."""
    connection = open_store(file)
    root = add_root(connection, "/pictures")
    PositionStore(connection).note("Home of a friend", GeoPoint(47.1, 9.5))
    add_photos(
        connection,
        root,
        ["2020/sea.jpg", "2020/tree.jpg", "naïve \udcff.jpg"],
        metadatas=[metadata(0, GeoPoint(48.1, 11.5)), metadata(1), metadata(None)],
        annotations=[
            annotation("The sea.", sea=0.9, boat=0.4),
            annotation("A tree.", tree=0.8),
            annotation(""),
        ],
        space=Space(),
    )
    broken = see(connection, root, SeenFile("broken.jpg"))["broken.jpg"]
    LocationStore(connection).record_failure(
        broken, FailureKind.CORRUPT, plain("The file is damaged.")
    )
    town = PlaceListStore(connection).create(
        "Town", [Candidate("Harbour", "By the sea", rating=4.5), Candidate("Park")]
    )
    chats = ChatStore(connection)
    chat = chats.create("Where to eat")
    chats.add_message(chat, Role.PERSON, "Where to eat?")
    chats.add_message(chat, Role.ASSISTANT, "At Da Mario.", FULL_ANSWER)
    chats.keep_list(chat, town)
    chats.save_draft("question", "and tomor")
    edits = EditStore(connection)
    edits.pin_word("sea")
    edits.remove_word("boat", "museum")
    edits.exclude_photo(PhotoStore(connection).ids()[0])
    edits.like_place("Harbour")
    edits.undo(edits.dislike_place("Park"))
    edits.not_in_photo(PhotoStore(connection).ids()[1], "boat")
    PhotoTextStore(connection).put(PhotoStore(connection).ids()[1], "r1", "Beach café")
    PhotoNoteStore(connection).put(
        PhotoStore(connection).ids()[0],
        PhotoNotes(caption="Under the old oak", keywords=("Garden|Trees",), people=("Ada Quill",)),
    )
    sea, tree = PhotoStore(connection).ids()[:2]
    StackStore(connection).replace({sea: (tree, StackKind.COPY)})
    RetrievalStore(connection).note(PhotoStore(connection).ids()[1:])
    EncodedTextStore(connection, TextSpace("texts", 12)).add({"By the sea": vectors(1)[0]})
    connection.close()
    single = bare_connection(file, apsw.SQLITE_OPEN_READWRITE)
    single.execute("PRAGMA journal_mode=DELETE").fetchall()
    single.execute("VACUUM")
    single.close()


if __name__ == "__main__":
    SAMPLES.mkdir(exist_ok=True)
    target = SAMPLES / f"{sys.argv[1]}.sqlite"
    if target.exists():
        sys.exit(f"{target} exists: a released file is never written again")
    fill(target)
