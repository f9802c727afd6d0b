"""The town that a question names, and which places are in it."""

from __future__ import annotations

import pytest

from core.recommend.areas import AreaReader, centre_of, lies_in
from core.records import Area, Candidate, GeoPoint
from core.store.region_file import RegionPlace
from core.store.region_store import RegionStore

SCHAAN, VADUZ = GeoPoint(47.165, 9.509), GeoPoint(47.141, 9.521)
MALBUN = GeoPoint(47.102, 9.610)


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> AreaReader:
    store = RegionStore(tmp_path_factory.mktemp("regions"))
    store.write("Valley", "©", [RegionPlace("locality", 0, MALBUN, {"name": "Malbun"})])
    return AreaReader(store)


@pytest.mark.parametrize(
    ("text", "area", "rest"),
    [
        ("ein Restaurant in Schaan, das jetzt offen ist", "Schaan", "ein Restaurant , das jetzt offen ist"),
        ("a museum in Amsterdam?", "Amsterdam", "a museum ?"),
        ("coffee in the old town of Vaduz please", "Vaduz", "coffee please"),
        ("un ristorante a Roma", "Roma", "un ristorante"),
        ("un restaurant à Nice", "Nice", "un restaurant"),
        ("In Essen etwas essen", "Essen", "etwas essen"),
        ("a museum in new york", "New York City", "a museum"),
        ("a walk in malbun", "malbun", "a walk"),
        ("a museum in Paris, United States, with kids", "Paris", "a museum , with kids"),
    ],
)  # fmt: skip
def test_a_town_is_taken_out_of_the_question(
    reader: AreaReader, text: str, area: str, rest: str
) -> None:
    said = reader.read(text)
    assert said.area is not None
    assert (said.area.name, said.rest) == (area, rest)


@pytest.mark.parametrize(
    "text",
    [
        "a nice place near me",
        "a walk in spring",
        "open in August",
        "a bar in the shade",
        "etwas in Ruhe",
        "in 10 Minuten zu Fuß",
        "a hotel within 5 km",
        "essen in der Nähe",
    ],
)
def test_other_words_behind_in_are_no_towns(reader: AreaReader, text: str) -> None:
    assert reader.read(text).area is None


def test_of_several_towns_of_a_name_the_one_near_the_places_is_meant(reader: AreaReader) -> None:
    massachusetts = GeoPoint(42.36, -71.06)
    there = reader.read("a cafe in cambridge", [Candidate("Cafe", location=massachusetts)]).area
    largest = reader.read("a cafe in Cambridge").area
    assert there is not None
    assert largest is not None
    assert there.position.lon < -70
    assert largest.position.lon > -1


def test_a_place_is_in_the_nearest_town_or_where_its_address_says(reader: AreaReader) -> None:
    area = reader.read("in Schaan").area
    assert area is not None
    between = GeoPoint(47.150, 9.517)  # nearer to Vaduz
    assert lies_in(Candidate("A", location=SCHAAN), area)
    assert lies_in(Candidate("B", location=VADUZ), area) is False
    assert lies_in(Candidate("C", location=between), area) is False
    assert lies_in(Candidate("D", "Landstrasse 1, Schaan", location=between), area)
    assert lies_in(Candidate("E", "Landstrasse 1, 9494 Schaan"), area)
    assert lies_in(Candidate("F", "good pasta"), area) is None


def test_around_a_town_is_further(reader: AreaReader) -> None:
    said = reader.read("ein Café um Schaan herum")
    assert said.rest == "ein Café"
    assert said.area is not None
    assert lies_in(Candidate("B", location=VADUZ), said.area)
    assert centre_of(said.area, VADUZ) == SCHAAN  # the user is not there yet


def test_near_means_near_the_person_who_is_in_the_town() -> None:
    area = Area("Schaan", SCHAAN, 3.0, 3.0)
    here, away = GeoPoint(47.160, 9.510), GeoPoint(46.0, 8.0)
    assert centre_of(area, here) == here
    assert centre_of(area, away) == SCHAAN
    assert centre_of(area, None) == SCHAAN
    assert centre_of(None, away) == away
