"""The town that a question names, and which places are in it."""

from __future__ import annotations

import pytest

from core.recommend.areas import AreaReader, centre_of, lies_in, unknown_name
from core.recommend.question.parse import QuestionParser
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
        "a hotel in Tuscany",  # no suburb of Calgary
        "ein Bad in Tirol",
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


@pytest.mark.parametrize(
    ("text", "country", "name", "rest"),
    [
        ("a museum in Liechtenstein", "Liechtenstein", "Liechtenstein", "a museum"),
        ("a castle in the Netherlands, please", "The Netherlands", "Netherlands", "a castle , please"),
        ("ein Café in der Schweiz", "Switzerland", "Schweiz", "ein Café"),
        ("ein Bad im Iran", "Iran", "Iran", "ein Bad"),
        ("un musée au Portugal", "Portugal", "Portugal", "un musée"),
        ("un bar aux Pays-Bas", "The Netherlands", "Pays-Bas", "un bar"),
        ("museums in liechtenstein", "Liechtenstein", "Liechtenstein", "museums"),
        ("a bar in Monaco", "Monaco", "Monaco", "a bar"),
    ],
)  # fmt: skip
def test_a_country_is_taken_out_of_the_question(
    reader: AreaReader, text: str, country: str, name: str, rest: str
) -> None:
    said = reader.read(text)
    assert said.area is not None
    assert (said.area.country, said.area.name, said.rest) == (country, name, rest)


@pytest.mark.parametrize(
    "text",
    ["a hike in island sun", "beans in chili", "tacos in Mexico City", "a bar around China"],
)
def test_what_only_looks_like_a_country_is_none(reader: AreaReader, text: str) -> None:
    area = reader.read(text).area
    assert area is None or not area.country


def test_a_namesake_of_a_country_is_meant_by_who_is_there(reader: AreaReader) -> None:
    pennsylvania = GeoPoint(40.34, -76.42)
    there = reader.read("a diner in Lebanon", location=pennsylvania).area
    assert there is not None
    assert not there.country
    elsewhere = reader.read("a diner in Lebanon", location=VADUZ).area
    assert elsewhere is not None
    assert elsewhere.country == "Lebanon"


def test_a_place_is_in_the_country_of_the_nearest_town(reader: AreaReader) -> None:
    area = reader.read("in Liechtenstein").area
    assert area is not None
    assert lies_in(Candidate("A", location=VADUZ), area)
    assert lies_in(Candidate("B", location=GeoPoint(47.168, 9.478)), area) is False  # Buchs
    assert lies_in(Candidate("C", "Städtle 1, Vaduz, Liechtenstein"), area)
    assert lies_in(Candidate("D", "good pasta"), area) is None
    assert centre_of(area, VADUZ) == VADUZ
    assert centre_of(area, GeoPoint(46.0, 8.0)) is None  # nothing is near a country
    monaco = reader.read("in Monaco").area
    assert monaco is not None
    assert centre_of(monaco, None) == monaco.position


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a museum in Bavaria", "Bavaria"),
        ("a restaurant in Bad Kleinkleckersdorf", "Bad Kleinkleckersdorf"),
        ("ein Hotel in Tirol mit Garten", "Tirol"),
        ("hiking in the Dolomites", "Dolomites"),
        ("a talk in English", ""),
        ("ein Lokal in Begleitung", ""),
        ("etwas in Ruhe", ""),
        ("a cafe in a Church", ""),
        ("a museum", ""),
    ],
)
def test_a_place_that_nobody_knows_is_told(text: str, name: str) -> None:
    assert unknown_name(text, QuestionParser(None).parse(text)) == name


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
