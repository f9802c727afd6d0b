"""Notes of photos: found by their words and people, counted, and gone with their photo or the names."""

from __future__ import annotations

import pytest

from core.records import PhotoId, PhotoNotes
from core.store.connection import Connection
from core.store.library.photo_notes import PhotoNoteStore
from core.store.library.roots import RootStore
from core.store.person.albums import FAVOURITES, AlbumStore
from core.store.safekeeping.compaction import forget_unshown
from tests.core.store.samples import add_photos, add_root

GARDEN = PhotoNotes(
    caption="Tea under the tree", keywords=("Home|Garden",), people=("Ada Quill",), places=("Oslo",)
)


@pytest.fixture
def photos(connection: Connection) -> list[PhotoId]:
    return add_photos(connection, add_root(connection), ["a", "b", "c"])


@pytest.fixture
def store(connection: Connection) -> PhotoNoteStore:
    return PhotoNoteStore(connection)


def test_photos_are_found_by_all_words_of_any_note(
    store: PhotoNoteStore, photos: list[PhotoId]
) -> None:
    store.put(photos[0], GARDEN)
    store.put(photos[1], PhotoNotes(title="Garden café"))
    assert store.with_words("garden OSLO quill") == [photos[0]]
    assert set(store.with_words("garden")) == set(photos[:2])
    assert store.with_words("cafe") == [photos[1]]
    assert store.with_words('"*') == []
    assert store.frequency(["garden", "Ada Quill", "under the tree", "!"]) == {
        "garden": 2, "Ada Quill": 1, "under the tree": 1, "!": 0,
    }  # fmt: skip
    assert store.photos_by_keyword() == {"Home|Garden": {photos[0]}}
    assert store.notes(photos) == {photos[0]: GARDEN, photos[1]: PhotoNotes(title="Garden café")}


def test_a_photo_becomes_a_favourite_when_its_notes_begin_to_say_so(
    connection: Connection, store: PhotoNoteStore, photos: list[PhotoId]
) -> None:
    albums = AlbumStore(connection)
    store.put(photos[0], PhotoNotes(favourite=True))
    store.put(photos[1], GARDEN)
    assert albums.photos(FAVOURITES) == [photos[0]]
    albums.remove(FAVOURITES, photos)
    store.put(photos[0], PhotoNotes(favourite=True, caption="Read again"))
    assert albums.photos(FAVOURITES) == []
    store.put(photos[0], PhotoNotes())
    store.put(photos[0], PhotoNotes(favourite=True))
    assert albums.photos(FAVOURITES) == [photos[0]]


def test_a_file_about_a_folder_has_all_its_photos_read_again(
    connection: Connection, store: PhotoNoteStore, photos: list[PhotoId]
) -> None:
    (root,) = RootStore(connection).all()
    for name in (".picasa.ini", "Picasa.ini"):
        for photo in photos:
            store.put(photo, GARDEN)
        store.outdate(root.id, {f"elsewhere/{name}": 2**62})
        assert store.unread() == []
        store.outdate(root.id, {name: 2**62})
        assert set(store.unread()) == set(photos)


def test_new_notes_replace_old_ones_and_empty_ones_count_as_read(
    store: PhotoNoteStore, photos: list[PhotoId]
) -> None:
    store.put(photos[0], GARDEN)
    store.put(photos[0], PhotoNotes())
    assert store.with_words("garden") == []
    assert photos[0] not in store.unread()
    assert set(store.unread()) == set(photos[1:])


def test_names_of_people_are_forgotten_alone_and_read_again_when_wanted(
    connection: Connection, store: PhotoNoteStore, photos: list[PhotoId]
) -> None:
    for photo in photos:
        store.put(photo, GARDEN)
    assert store.people() == {"Ada Quill": frozenset(photos)}
    without = PhotoNoteStore(connection, with_people=False)
    without.forget_people()
    assert without.people() == {}
    assert without.with_words("quill") == []
    assert set(without.with_words("garden")) == set(photos)
    assert without.unread() == []
    without.put(photos[0], GARDEN)
    assert without.people() == {}
    assert set(store.unread()) == set(photos)


def test_photos_that_are_gone_are_not_found_and_forgotten_with_their_notes(
    connection: Connection, store: PhotoNoteStore, photos: list[PhotoId]
) -> None:
    store.put(photos[0], GARDEN)
    RootStore(connection).remove(RootStore(connection).all()[0].id)
    assert (store.with_words("garden"), store.people()) == ([], {})
    forget_unshown(connection)
    assert store.notes(photos) == {}
    assert connection.execute("SELECT count(*) FROM photo_note_index").get == 0
