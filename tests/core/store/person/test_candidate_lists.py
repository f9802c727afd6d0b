"""Candidate lists: kept in order, renamed, replaced, deleted and brought back."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import UserError
from core.records import Candidate, GeoPoint, PlaceList, PlaceListId
from core.store.connection import Connection
from core.store.person.candidate_lists import PlaceListStore

MARIO = Candidate(
    "Da Mario", "Pizza", "restaurant", GeoPoint(48, 11), 4.5, 2, "Mo-Su", (Path("a"),)
)
PLACES = [MARIO, Candidate("Zoo"), Candidate("Aquarium"), Candidate("Zoo", "another")]


@pytest.fixture
def store(connection: Connection) -> PlaceListStore:
    return PlaceListStore(connection)


def test_list_keeps_every_place_in_order(store: PlaceListStore) -> None:
    list_id = store.create(" My  city ", PLACES)
    assert store.get(list_id) == PLACES
    assert store.get(list_id, limit=2) == PLACES[:2]
    assert store.all() == [PlaceList(list_id, "My city", 4)]


def test_five_thousand_places_come_back(store: PlaceListStore) -> None:
    places = [Candidate(f"Place {number}", "x" * 300) for number in range(5_000)]
    assert store.get(store.create("big", places)) == places


def test_list_is_found_by_name_in_any_case(store: PlaceListStore) -> None:
    list_id = store.create("Straße", [])
    found = store.find("  STRASSE ")
    assert found is not None
    assert found.id == list_id
    assert store.find("other") is None


@pytest.mark.parametrize("name", ["", "  \n "])
def test_list_without_a_name_is_refused(store: PlaceListStore, name: str) -> None:
    with pytest.raises(UserError, match="needs a name"):
        store.create(name, PLACES)


def test_taken_name_is_refused_when_creating_and_renaming(store: PlaceListStore) -> None:
    store.create("Munich", PLACES)
    other = store.create("Berlin", [])
    with pytest.raises(UserError, match="Munich"):
        store.create("MUNICH", [])
    with pytest.raises(UserError, match="Munich"):
        store.rename(other, "munich")
    store.rename(other, "BERLIN")
    assert [found.name for found in store.all()] == ["BERLIN", "Munich"]


def test_replaced_list_has_its_new_places_only(store: PlaceListStore) -> None:
    list_id = store.create("x", PLACES)
    store.replace(list_id, PLACES[:1])
    assert store.get(list_id) == [MARIO]


def test_deleted_list_is_hidden_and_comes_back_whole(store: PlaceListStore) -> None:
    list_id = store.create("x", PLACES)
    store.delete(list_id)
    assert store.all() == []
    assert store.find("x") is None
    with pytest.raises(UserError, match="was deleted"):
        store.replace(list_id, [])
    with pytest.raises(UserError, match="was deleted"):
        store.rename(list_id, "y")
    store.restore(list_id)
    assert store.get(list_id) == PLACES
    assert store.all() == [PlaceList(list_id, "x", 4)]


def test_restored_list_whose_name_was_taken_gets_a_free_one(store: PlaceListStore) -> None:
    first = store.create("x", PLACES)
    store.delete(first)
    store.create("X", [])
    store.create("x (2)", [])
    store.restore(first)
    assert {found.id: found.name for found in store.all()}[first] == "x (3)"


def test_forgotten_list_cannot_be_brought_back(
    connection: Connection, store: PlaceListStore
) -> None:
    kept, gone = store.create("kept", PLACES), store.create("gone", PLACES)
    store.delete(gone)
    store.forget_deleted()
    with pytest.raises(UserError, match="for good"):
        store.restore(gone)
    assert store.get(kept) == PLACES
    assert connection.execute("SELECT count(*) FROM places").get == len(PLACES)
    assert store.get(PlaceListId(99)) == []
