"""Regions: there as a whole or not at all, found by position, kind and words, encrypted with the library."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from core import vault
from core.errors import UserError
from core.records import GeoPoint
from core.sentences import plain
from core.store.region_file import RegionPlace
from core.store.region_store import RegionStore

HERE = GeoPoint(47.1, 9.5)


def place(name: str, kind: str, north_km: float, fame: int = 0, **tags: str) -> RegionPlace:
    return RegionPlace(kind, fame, GeoPoint(47.1 + north_km / 111.2, 9.5), {"name": name, **tags})


PLACES = (
    place("Near", "cafe", 1), place("Far", "cafe", 30), place("Known", "cafe", 2, fame=100), place("Sushi", "restaurant", 3, cuisine="sushi"),
    place("Grill", "restaurant", 2),
)  # fmt: skip


@pytest.fixture
def store(tmp_path: Path) -> RegionStore:
    store = RegionStore(tmp_path)
    store.write("Rhine Valley", "© Somebody", PLACES)
    return store


def names(found: list[RegionPlace]) -> list[str]:
    return [each.tags["name"] for each in found]


def test_places_come_by_kind_the_nearest_and_best_known_first(store: RegionStore) -> None:
    assert names(store.near(HERE, ["cafe"], (), 10)) == ["Known", "Near", "Far"]
    assert names(store.near(HERE, ["cafe"], (), 1)) == ["Known"]
    assert names(store.near(None, ["cafe"], (), 1)) == ["Known"]
    assert names(store.near(HERE, ["museum"], (), 10)) == []
    assert len(store.near(HERE, None, (), 10)) == 5


def test_words_choose_among_the_places_and_unknown_words_change_nothing(store: RegionStore) -> None:
    assert names(store.near(HERE, None, ("sushi",), 10)) == ["Sushi"]
    assert names(store.near(HERE, ["restaurant"], ("opera",), 10)) == ["Grill", "Sushi"]
    assert names(store.near(HERE, None, ('"; DROP', "*"), 10))  # words are words
    assert names(store.near(HERE, None, ("SUSH",), 10)) == ["Sushi"]


def test_a_region_that_lists_no_words_is_searched_all_the_same(
    store: RegionStore, tmp_path: Path
) -> None:
    (file,) = tmp_path.glob("region-*.sqlite")
    with contextlib.closing(apsw.Connection(str(file))) as connection:
        connection.execute("DROP TABLE words")
    assert names(store.near(HERE, None, ("sush",), 10)) == ["Sushi"]


@pytest.mark.parametrize("words", [(), ("bar",)])
@pytest.mark.parametrize("side", [1, -1])
def test_the_map_goes_on_beyond_the_date_line(
    tmp_path: Path, words: tuple[str, ...], side: int
) -> None:
    store = RegionStore(tmp_path)
    spots = {"Bar beyond": -179.9 * side, "Bar here": 179.5 * side, "Bar far": 178.9 * side}
    store.write("Fiji", "©", [RegionPlace("bar", 0, GeoPoint(-17.0, lon), {"name": name})
                              for name, lon in spots.items()])  # fmt: skip
    found = store.near(GeoPoint(-17.0, 179.95 * side), ["bar"], words, 10)
    assert names(found) == list(spots)


def test_words_are_looked_for_near_the_position_among_many(tmp_path: Path) -> None:
    store = RegionStore(tmp_path)
    store.write(
        "Many", "©", [place(f"Pizza {n}", "cafe" if n % 2 else "inn", n) for n in range(900)]
    )
    assert names(store.near(HERE, None, ("pizza",), 3)) == ["Pizza 0", "Pizza 1", "Pizza 2"]
    assert names(store.near(HERE, ["cafe"], ("pizza",), 2)) == ["Pizza 1", "Pizza 3"]
    far = GeoPoint(47.1 + 500 / 111.2, 9.5)
    assert names(store.near(far, None, ("pizza",), 1)) == ["Pizza 500"]
    assert names(store.near(far, None, ("123", "501"), 9)) == ["Pizza 501"]
    assert len(store.near(None, None, ("pizza",), 100)) == 100


def test_names_are_found_by_how_they_begin(store: RegionStore) -> None:
    store.write(
        "Names", "©",
        [place("Malbun", "locality", 9), place("Malbun Center", "shop", 1, fame=50), place("Hotel Malbun", "hotel", 2)],
    )  # fmt: skip
    assert names(store.named("malb", 9)) == ["Malbun", "Malbun Center"]
    assert names(store.named("Malbun c", 9)) == ["Malbun Center"]
    assert names(store.named("", 9)) == names(store.named('"*', 9)) == []


def test_what_a_killed_import_has_left_goes_and_two_at_once_are_refused(
    store: RegionStore, tmp_path: Path
) -> None:
    left = tmp_path / "region-0123456789abcdef.sqlite.part"
    left.write_bytes(b"half")

    def second() -> Iterator[RegionPlace]:
        assert not left.exists()
        with pytest.raises(UserError, match="Another region"):
            RegionStore(tmp_path).write("Other", "©", PLACES)
        yield PLACES[0]

    store.write("Names", "©", second())
    assert {each.name for each in store.all()} == {"Names", "Rhine Valley"}


def test_a_damaged_region_has_nothing_to_say(store: RegionStore, tmp_path: Path) -> None:
    (tmp_path / "region-0123.sqlite").write_bytes(b"nothing of a database" * 300)
    assert len(store.near(HERE, None, (), 10)) == 5
    assert [each.name for each in store.all()] == ["Rhine Valley"]


def test_a_region_is_listed_replaced_and_removed(store: RegionStore) -> None:
    (region,) = store.all()
    assert (region.name, region.places, region.attribution) == ("Rhine Valley", 5, "© Somebody")
    store.write("rhine valley", "© Somebody", PLACES[:1])
    assert [each.places for each in store.all()] == [1]
    store.remove("Rhine Valley")
    assert store.all() == []
    with pytest.raises(UserError, match="Rhine Valley"):
        store.remove("Rhine Valley")
    with pytest.raises(UserError):
        store.write("  ", "", ())


def test_an_import_that_breaks_off_leaves_what_was_there(
    store: RegionStore, tmp_path: Path
) -> None:
    def broken() -> Iterator[RegionPlace]:
        yield PLACES[0]
        raise UserError(plain("stopped"))

    with pytest.raises(UserError, match="stopped"):
        store.write("Rhine Valley", "© Somebody", broken())
    assert [each.places for each in store.all()] == [5]
    (file,) = tmp_path.glob("*.sqlite")
    assert "rhine" not in file.name


def test_a_region_of_an_encrypted_library_is_encrypted(tmp_path: Path) -> None:
    vault.set_key(tmp_path, vault.make_key("correct horse battery staple"))
    try:
        store = RegionStore(tmp_path)
        store.write("Secret", "©", PLACES)
        (file,) = tmp_path.glob("region-*.sqlite")
        assert b"Near" not in file.read_bytes()
        assert names(store.near(HERE, ["cafe"], (), 1)) == ["Known"]
    finally:
        vault.set_key(tmp_path, None)
    assert RegionStore(tmp_path).all() == []  # locked: nothing to see, no error
