"""Text in photos: found by its words, replaced by a newer reader, gone with its photo."""

from __future__ import annotations

import pytest

from core.records import PhotoId
from core.store.connection import Connection
from core.store.library.photo_texts import PhotoTextStore
from core.store.library.roots import RootStore
from core.store.safekeeping.compaction import forget_unshown
from tests.core.store.samples import add_photos, add_root


@pytest.fixture
def photos(connection: Connection) -> list[PhotoId]:
    return add_photos(connection, add_root(connection), ["a", "b", "c"])


@pytest.fixture
def store(connection: Connection) -> PhotoTextStore:
    return PhotoTextStore(connection)


def test_photos_are_found_by_all_words_whatever_case_and_accents(
    store: PhotoTextStore, photos: list[PhotoId]
) -> None:
    store.put(photos[0], "r1", "Rijksmuseum\nTicket adult")
    store.put(photos[1], "r1", "CAFÉ CENTRAL\nTicket")
    assert store.with_words("ticket RIJKSMUSEUM") == [photos[0]]
    assert set(store.with_words("ticket")) == set(photos[:2])
    assert store.with_words("cafe") == [photos[1]]
    assert store.with_words("tick") == []
    assert store.with_words("  ") == []


@pytest.mark.parametrize(
    "typed", ['"', 'ticket"', "NEAR(ticket)", "text:ticket", "ticket OR x", "*"]
)
def test_what_is_typed_is_never_a_query_language(
    store: PhotoTextStore, photos: list[PhotoId], typed: str
) -> None:
    store.put(photos[0], "r1", "near or x and text ticket")
    assert store.with_words(typed) in ([], [photos[0]])


def test_another_reader_reads_everything_again_newest_first(
    store: PhotoTextStore, photos: list[PhotoId]
) -> None:
    newest_first = store.unread("r1")
    assert set(newest_first) == set(photos)
    store.put(newest_first[0], "r1", "")
    assert store.unread("r1") == newest_first[1:]
    assert store.unread("r2") == newest_first
    store.put(newest_first[0], "r2", "Exit")
    assert store.texts(photos) == {newest_first[0]: "Exit"}


def test_new_text_takes_the_place_of_the_old_in_the_search(
    store: PhotoTextStore, photos: list[PhotoId]
) -> None:
    store.put(photos[0], "r1", "Museum")
    store.put(photos[0], "r2", "Market")
    assert store.with_words("museum") == []
    assert store.with_words("market") == [photos[0]]
    store.put(photos[0], "r3", "")
    assert store.with_words("market") == []


def test_text_goes_with_its_photo_and_when_it_is_not_wanted(
    connection: Connection, store: PhotoTextStore, photos: list[PhotoId]
) -> None:
    for photo in photos:
        store.put(photo, "r1", "Secret")
    store.remove(photos[:1])
    assert set(store.with_words("secret")) == set(photos[1:])
    store.clear()
    assert store.with_words("secret") == []
    assert set(store.unread("r1")) == set(photos)
    store.put(photos[1], "r1", "Secret")
    (root,) = RootStore(connection).all()
    RootStore(connection).remove(root.id)
    assert forget_unshown(connection) == 3
    assert store.texts(photos) == {}
    assert connection.execute("SELECT count(*) FROM photo_text_index").get == 0
