"""Named places of an extract, each exactly once, however mappers drew them."""

from __future__ import annotations

import contextlib
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import osmium
import pytest

from core.cancel import CancelToken
from core.conventions.distance import distance_km
from core.errors import Cancelled, UserError
from core.places.osm.extract import ExtractPlace, places_of_extract
from core.places.osm.kinds import kind_of_tags, known_kinds
from core.places.osm.node_positions import read_positions
from core.places.osm.outline import point_within
from core.places.osm.place_texts import candidate_of
from core.places.osm.sections import sections_of
from core.recommend.question.lexicon import load_lexicon
from core.records import GeoPoint
from tests.core.places.osm.extracts import Extract

REAL = Path(__file__).resolve().parents[5] / "shared" / "data" / "osm"


@pytest.fixture
def extract(tmp_path: Path) -> Extract:
    return Extract(tmp_path / "small.osm.pbf")


def read(file: Path) -> dict[str, ExtractPlace]:
    found = list(places_of_extract(file, CancelToken(), lambda _count: None))
    assert max(Counter(place.name for place in found).values(), default=1) == 1
    return {place.name: place for place in found}


def near(place: ExtractPlace, north: float, east: float) -> bool:
    return distance_km(place.position, GeoPoint(47.1 + north / 1000, 9.5 + east / 1000)) < 0.02


def test_nodes_ways_areas_and_relations_are_places_at_their_middle(extract: Extract) -> None:
    extract.node(0, 0, {"name": "Linde", "amenity": "restaurant"})
    extract.square(5, 5, {"name": "Heimathaus", "tourism": "museum", "building": "yes"})
    path = [extract.node(10, 0), extract.node(10, 2), extract.node(10, 4)]
    extract.way(path, {"name": "Piste", "piste:type": "downhill"})
    outer = extract.square(20, 20, size=4)
    extract.relation(
        [("w", outer, "outer")], {"type": "multipolygon", "name": "Park", "leisure": "park"}
    )
    found = read(extract.write())
    assert {name: place.kind for name, place in found.items()} == {
        "Linde": "restaurant", "Heimathaus": "museum", "Piste": "ski slope", "Park": "park",
    }  # fmt: skip
    assert near(found["Heimathaus"], 5, 5)
    assert near(found["Park"], 20, 20)
    assert near(found["Piste"], 10, 2)


def test_sites_and_relations_that_the_extract_cuts_stand_where_their_members_are(
    extract: Extract,
) -> None:
    one, two = extract.square(0, 0), extract.square(0, 10)
    extract.relation(
        [("w", one, ""), ("w", two, "")],
        {"type": "site", "name": "Two houses", "tourism": "museum"},
    )
    half = extract.way([extract.node(30, 30), extract.node(31, 30), extract.node(31, 31)])
    extract.relation(
        [("w", half, "outer"), ("w", 999, "outer")],
        {"type": "multipolygon", "name": "Cut", "leisure": "nature_reserve"},
    )
    extract.relation(
        [("w", 998, "outer")], {"type": "multipolygon", "name": "Elsewhere", "leisure": "park"}
    )
    found = read(extract.write())
    assert set(found) == {"Two houses", "Cut"}
    assert distance_km(found["Two houses"].position, GeoPoint(47.1, 9.505)) < 0.1


def test_a_node_and_the_building_of_its_name_are_one_place(extract: Extract) -> None:
    extract.node(0, 0, {"name": "Linde", "amenity": "restaurant"})
    extract.square(0.2, 0.2, {"name": "linde", "amenity": "restaurant", "building": "yes"})
    extract.node(50, 50, {"name": "Krone", "amenity": "restaurant"})
    assert set(read(extract.write())) == {"linde", "Krone"}


def test_what_has_no_name_is_gone_or_is_no_destination_is_left_out(extract: Extract) -> None:
    extract.node(0, 0, {"amenity": "restaurant"})
    extract.node(0, 1, {"name": "Old", "disused:amenity": "restaurant"})
    extract.node(0, 2, {"name": "Castle, 1322", "tourism": "information"})
    extract.node(0, 3, {"name": "Bench", "amenity": "bench"})
    extract.square(0, 4, {"name": "Fence", "barrier": "fence"})
    extract.square(9, 9, {"name": "Ring", "leisure": "track", "area": "no"})
    assert set(read(extract.write())) == {"Ring"}


def test_a_point_lies_within_its_outline_even_where_the_middle_does_not() -> None:
    horseshoe = [
        (0.0, 0.0),
        (0.0, 3.0),
        (3.0, 3.0),
        (3.0, 2.0),
        (1.0, 2.0),
        (1.0, 1.0),
        (3.0, 1.0),
        (3.0, 0.0),
    ]
    point = point_within(horseshoe)
    assert point.lat < 1 or not 1 < point.lon < 2
    assert point_within([(0.0, 0.0), (0.0, 2.0), (2.0, 2.0), (2.0, 0.0)]) == GeoPoint(1.0, 1.0)


def test_stopping_and_damage_are_told(extract: Extract, tmp_path: Path) -> None:
    extract.node(0, 0, {"name": "Linde", "amenity": "restaurant"})
    file = extract.write()
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        list(places_of_extract(file, token, lambda _count: None))
    broken = tmp_path / "broken.osm.pbf"
    broken.write_bytes(b"not an extract at all")
    with pytest.raises(UserError, match=r"broken\.osm\.pbf"):
        list(places_of_extract(broken, CancelToken(), lambda _count: None))


def test_every_kind_of_the_lexicon_is_reached_by_a_tag_and_every_tag_by_a_kind() -> None:
    lexicon = load_lexicon()
    reached = {known.name for kind in known_kinds() if (known := lexicon.get(kind)) is not None}
    assert [kind for kind in sorted(known_kinds()) if lexicon.get(kind) is None] == []
    missing = {kind.name for kind in lexicon.categories if not kind.broad} - reached
    # Only the whole of parks, mountains and the like, of airports and the like, and what maps tell by other tags or not at all.
    assert missing - {"outdoors", "station", "boat trip", "breakfast place", "diner"} == set()


@pytest.mark.parametrize(
    ("tags", "kind"),
    [
        ({"amenity": "restaurant", "cuisine": "sushi;asian"}, "sushi restaurant"),
        ({"tourism": "museum", "museum": "art"}, "art museum"),
        ({"tourism": "attraction", "historic": "castle"}, "castle"),
        ({"amenity": "place_of_worship", "religion": "muslim"}, "mosque"),
        ({"amenity": "cafe;bar"}, "cafe"),
        ({"tourism": "information"}, None),
    ],
)
def test_tags_say_the_narrowest_kind(tags: dict[str, str], kind: str | None) -> None:
    assert kind_of_tags(tags) == kind


def test_a_place_is_described_by_its_tags_in_the_language_of_the_person() -> None:
    tags = {
        "name": "Heimathaus", "name:en": "Local Museum", "description:en": "old things", "diet:vegan": "yes", "fee": "no",
        "cuisine": "regional", "website": "https://x.example", "addr:street": "Dorf", "addr:housenumber": "3",
    }  # fmt: skip
    english = candidate_of("museum", GeoPoint(47, 9), tags, "en")
    assert english.name == "Local Museum (Heimathaus)"
    assert english.description == "old things; regional; vegan food; free entry; Dorf 3"
    assert english.url == "https://x.example"
    assert candidate_of("museum", GeoPoint(47, 9), tags, "de").name == "Heimathaus"


SOUGHT = {
    ("tourism", "museum"), ("amenity", "restaurant"), ("amenity", "cafe"), ("leisure", "park"), ("tourism", "hotel"),
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.skipif(
    not REAL.exists(), reason="the collection of real files is not beside this checkout"
)
@pytest.mark.parametrize(
    ("name", "objects", "drawn_twice"),
    [("liechtenstein", 127, ()), ("monaco", 176, ("L'Estragon", 'Freddy"s International'))],
)
def test_real_extracts_give_every_place_once(
    name: str, objects: int, drawn_twice: tuple[str, ...]
) -> None:
    file = REAL / f"{name}.osm.pbf"
    tagged: Counter[str] = Counter()
    sought: list[str] = []
    for each in osmium.FileProcessor(str(file)).with_filter(osmium.filter.KeyFilter("name")):
        tags = dict(each.tags)
        if kind_of_tags(tags) is not None:
            tagged[tags["name"]] += 1
            sought += [tags["name"]] if not SOUGHT.isdisjoint(tags.items()) else []
    assert len(sought) == objects
    places = places_of_extract(file, CancelToken(), lambda _count: None)
    found = Counter(place.name for place in places)
    wrong = {each for each in sought if found[each] != tagged[each] - drawn_twice.count(each)}
    assert wrong == set()


def test_two_places_of_one_name_stay_apart_and_one_that_is_drawn_twice_comes_once(
    extract: Extract,
) -> None:
    shop = {"name": "Graff", "shop": "jewelry"}
    extract.node(0, 0, shop | {"website": "https://graff.example/casino"})
    extract.node(0.3, 0, shop | {"website": "https://graff.example/hotel"})
    extract.node(20, 0, {"name": "Prada", "shop": "clothes"})
    extract.node(20.3, 0, {"name": "Prada", "shop": "clothes"})
    inn = {"name": "Krone", "amenity": "restaurant"}
    extract.square(40, 0, inn | {"website": "https://krone.example"})
    extract.node(40.1, 0, inn | {"phone": "1", "website": "https://krone.example"})
    extract.square(60, 0, inn | {"phone": "1"})
    extract.node(60.4, 0, inn | {"phone": "2"})
    for north in (80, 80.2, 80.4):
        extract.node(north, 0, {"name": "Malbun", "aerialway": "station"})
    found = places_of_extract(extract.write(), CancelToken(), lambda _count: None)
    assert Counter(place.name for place in found) == {
        "Graff": 2,
        "Prada": 2,
        "Krone": 3,
        "Malbun": 1,
    }


def test_an_area_of_several_ways_is_one_ring_and_what_closes_none_has_members(
    extract: Extract,
) -> None:
    corners = [extract.node(y, x) for y, x in ((0, 0), (0, 8), (8, 8), (8, 0))]
    halves = [extract.way(corners[:3]), extract.way([corners[0], corners[3], corners[2]])]
    hole = extract.square(4, 4, size=2)
    extract.relation(
        [("w", halves[0], "outer"), ("w", halves[1], "outer"), ("w", hole, "inner")],
        {"type": "multipolygon", "name": "Park", "leisure": "park"},
    )
    assert near(read(extract.write())["Park"], 4, 4)


@pytest.mark.parametrize("form", ["osm.pbf", "osm", "osm.bz2"])
def test_every_form_of_file_gives_the_same_positions(tmp_path: Path, form: str) -> None:
    extract = Extract(tmp_path / f"small.{form}")
    extract.node(-60_000, -12_000, {"name": "South", "amenity": "cafe"})
    extract.square(5, 5, {"name": "Heimathaus", "tourism": "museum"})
    extract.square(-60_000, -12_100, {"name": "Southwest", "tourism": "museum"})
    found = read(extract.write())
    assert near(found["Heimathaus"], 5, 5)
    assert distance_km(found["Southwest"].position, GeoPoint(-12.9, -2.6)) < 0.02


def test_positions_are_those_that_osmium_reads(tmp_path: Path) -> None:
    extract = Extract(tmp_path / "many.osm.pbf")
    for number in range(20_000):  # several blocks
        extract.node(number * 7 % 1_000 - 500, number * 13 % 900)
    file = extract.write()
    nodes: Any = osmium.FileProcessor(str(file))
    there = {node.id: (node.lat, node.lon) for node in nodes}
    wanted = np.arange(3, 25_000, 11)
    read_back = read_positions(sections_of(file), wanted, CancelToken())
    for id_, lat, lon in zip(wanted.tolist(), read_back.lat, read_back.lon, strict=True):
        if id_ in there:
            assert (lat, lon) == pytest.approx(there[id_], abs=1e-9)
        else:
            assert np.isnan(lat)


def test_a_file_that_is_cut_anywhere_is_damaged_or_whole(extract: Extract, tmp_path: Path) -> None:
    extract.square(5, 5, {"name": "Heimathaus", "tourism": "museum"})
    data = extract.write().read_bytes()
    cut = tmp_path / "cut.osm.pbf"
    for length in range(1, len(data), 5):
        cut.write_bytes(data[:length])
        with contextlib.suppress(ValueError):
            read_positions(sections_of(cut), np.array([1, 2]), CancelToken())
