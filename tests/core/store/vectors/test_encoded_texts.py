"""Vectors of texts are kept for one text space, the newest ones, and go with what they come from."""

from __future__ import annotations

import numpy as np
import pytest

from core.arrays import FloatVector
from core.records import Candidate
from core.store.connection import Connection
from core.store.library.annotations import TextSpace
from core.store.person.candidate_lists import PlaceListStore
from core.store.vectors import encoded_texts
from core.store.vectors.encoded_texts import EncodedTextStore
from tests.core.store.samples import add_photos, add_root

SPACE = TextSpace("texts-1", 3)


def vector(number: int) -> FloatVector:
    return np.array([number, 0.1, -0.2], dtype=np.float32)


def added(store: EncodedTextStore, *texts: str) -> EncodedTextStore:
    store.add({text: vector(number) for number, text in enumerate(texts)})
    return store


def test_vectors_come_back_as_they_were_in_their_own_space_only(connection: Connection) -> None:
    store = added(EncodedTextStore(connection, SPACE), "An old ship.", "Ein Café")
    found = store.all()
    assert list(found) == ["An old ship.", "Ein Café"]
    np.testing.assert_array_equal(found["Ein Café"], vector(1))
    assert EncodedTextStore(connection, TextSpace("texts-2", 3)).all() == {}


def test_a_known_text_keeps_its_vector(connection: Connection) -> None:
    store = added(EncodedTextStore(connection, SPACE), "one", "two")
    store.add({"one": vector(7)})
    np.testing.assert_array_equal(store.all()["one"], vector(0))


def test_a_vector_of_another_dimension_is_refused(connection: Connection) -> None:
    with pytest.raises(ValueError, match="must have 3 numbers"):
        EncodedTextStore(connection, SPACE).add({"one": np.zeros(4, np.float32)})


def test_the_oldest_texts_make_room(
    connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encoded_texts, "_MOST", 3)
    store = added(EncodedTextStore(connection, SPACE), "one", "two", "three")
    added(store, "four", "five")
    assert list(store.all()) == ["three", "four", "five"]


def test_nothing_is_left_of_a_list_or_a_photo_that_was_deleted(connection: Connection) -> None:
    lists = PlaceListStore(connection)
    town = lists.create("Town", [Candidate("Harbour")])
    add_photos(connection, add_root(connection), ["sea.jpg"])
    store = added(EncodedTextStore(connection, SPACE), "Harbour")
    lists.delete(town)
    assert store.all(), "the list can be restored"
    lists.forget_deleted()
    assert store.all() == {}
    added(store, "A photo of the sea.")
    connection.execute("DELETE FROM locations")
    connection.execute("DELETE FROM photos")
    assert store.all() == {}
