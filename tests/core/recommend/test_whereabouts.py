"""Where the person is, in words, with the places of regions."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.cartography.map_shapes import NamedStreet
from core.conventions.distance import distance_km
from core.places.towns import town_of
from core.recommend.whereabouts import is_home, names_starting, position_named
from core.records import GeoPoint
from core.store.region_file import RegionPlace
from core.store.region_store import RegionStore

VADUZ = GeoPoint(47.1392, 9.5223)
CASTLE = GeoPoint(47.1395, 9.5246)
STREET = (47.1385, 9.5215)
MALBUN = GeoPoint(47.1020, 9.6100)


@pytest.fixture
def regions(tmp_path: Path) -> RegionStore:
    store = RegionStore(tmp_path)
    store.write(
        "Valley",
        "©",
        [
            RegionPlace("castle", 30, CASTLE, {"name": "Schloss Vaduz", "name:en": "Vaduz Castle"}),
            RegionPlace("castle", 0, GeoPoint(47.06, 9.50), {"name": "Burg Gutenberg"}),
            RegionPlace("locality", 0, MALBUN, {"name": "Malbun"}),
            RegionPlace("cafe", 0, GeoPoint(47.1021, 9.6101), {"name": "Vögeli Malbun"}),
        ],
        [
            NamedStreet("Städtle", *STREET),
            NamedStreet("Städtle", 46.95, 7.44),
            NamedStreet("Rue Grimaldi", 43.735, 7.421),
        ],
    )
    return store


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("near the castle in Vaduz", CASTLE),
        ("castle, Vaduz", CASTLE),
        ("beim Schloss in Vaduz", CASTLE),
        ("Schloss Vaduz", CASTLE),
        ("vaduz castle", CASTLE),
        ("in Malbun", MALBUN),
        ("Vögeli Malbun in Malbun", GeoPoint(47.1021, 9.6101)),
        ("-33.87, 151.2", GeoPoint(-33.87, 151.2)),
        ("https://www.openstreetmap.org/#map=17/47.14/9.52", GeoPoint(47.14, 9.52)),
        ("the museum in Tokyo", None),  # the map has none there: the town
        ("Städtle 32, 9490 Vaduz", GeoPoint(*STREET)),
        ("städtle, Vaduz", GeoPoint(*STREET)),
        ("12, rue Grimaldi, Monaco", GeoPoint(43.735, 7.421)),
        ("Rue Grimaldi 12 bis", GeoPoint(43.735, 7.421)),
        ("Bahnhofstrasse 3, 9490 Vaduz", None),
    ],
)
def test_words_mean_a_position(regions: RegionStore, text: str, where: GeoPoint | None) -> None:
    town = town_of(text)
    expected = where or (town.position if town else None)
    found = position_named(text, regions)
    assert found is not None
    assert expected is not None
    assert distance_km(found, expected) < 0.1


def test_what_means_nothing_is_nowhere_and_home_is_home(regions: RegionStore) -> None:
    for text in ("qqqq", "", "95,200", "here"):
        assert position_named(text, regions) is None
    assert is_home("Home")
    assert is_home("zu Hause")
    assert not is_home("Homer")


def test_names_are_offered_while_typing(regions: RegionStore) -> None:
    assert [each.name for each in names_starting("malb", regions)][-1] == "Malbun"
    assert "Schloss Vaduz" in [each.name for each in names_starting("schloss v", regions)]
    vaduz = [each.name for each in names_starting("vaduz", regions)]
    assert vaduz[0].startswith("Vaduz, Liechtenstein")
    assert [each.name for each in names_starting("grimal", regions)][-1] == "Rue Grimaldi, Monaco"
    assert [each.name for each in names_starting("Städtle 3, Vad", regions)] == ["Städtle, Vaduz"]
    assert {each.name for each in names_starting("Städtle 3", regions)} == {
        "Städtle, Vaduz",
        "Städtle, Bern",
    }
    assert names_starting("", regions) == []
