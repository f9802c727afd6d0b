"""Places in documents of map applications: KML, GPX, GeoJSON and other JSON."""

from __future__ import annotations

import json

from core.records import GeoPoint
from tests.core.places.readers.reading import by_name, read


def test_placemarks_that_are_routes_are_none_and_a_view_gives_a_position() -> None:
    parsed = read(
        "<kml><Document><Placemark><name>Azul</name><LookAt><longitude>-9.11</longitude><latitude>38.72</latitude></LookAt></Placemark>"
        "<Placemark><name>Walk</name><LineString><coordinates>-9.1,38.7 -9.2,38.8</coordinates></LineString></Placemark></Document></kml>",
        "a.kml",
    )
    assert [(p.name, p.location) for p in parsed.candidates] == [("Azul", GeoPoint(38.72, -9.11))]


def test_gpx_gives_its_waypoints() -> None:
    text = (
        '<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="47.1" lon="9.5"><name>Heimathaus</name>'
        "<desc>old things</desc><sym>Museum</sym></wpt>"
        '<wpt lat="47.2" lon="9.6"><name>Gipfel</name><sym>Flag, Blue</sym></wpt></gpx>'
    )
    first, second = read(text).candidates
    assert (first.location, first.category, first.description) == (
        GeoPoint(47.1, 9.5),
        "Museum",
        "old things",
    )
    assert (second.name, second.category) == ("Gipfel", "")


def test_a_placemark_has_the_kind_of_an_outer_folder_and_the_position_of_its_point() -> None:
    parsed = read(
        "<kml><Folder><name>Restaurants</name><Folder><name>Rome</name><Placemark><name>Gino</name><MultiGeometry>"
        "<Point><coordinates>12.48,41.91</coordinates></Point><LineString><coordinates>12,41 12.1,41.1</coordinates></LineString>"
        "</MultiGeometry></Placemark></Folder></Folder></kml>",
        "a.kml",
    )
    (place,) = parsed.candidates
    assert (place.category, place.location) == ("Restaurants", GeoPoint(41.91, 12.48))


def test_lines_of_geojson_are_no_places() -> None:
    loop = {"type": "LineString", "coordinates": [[9.5, 47.1], [9.6, 47.2]]}
    spot = {"type": "Point", "coordinates": [9.5, 47.1]}
    features = [
        {"type": "Feature", "properties": {"name": name}, "geometry": shape}
        for name, shape in (("Loop", loop), ("Mus", spot))
    ]
    parsed = read(json.dumps({"type": "FeatureCollection", "features": features}), "a.geojson")
    assert [place.name for place in parsed.candidates] == ["Mus"]


def test_amounts_that_are_objects_and_names_within_objects_are_read() -> None:
    found = by_name(
        read(
            json.dumps(
                [
                    {"title": "Zoo", "price": {"amount": 29, "currency": "CHF"}},
                    {
                        "displayName": {"text": "Sushi Ko", "languageCode": "en"},
                        "formattedAddress": "1 St",
                    },
                ]
            ),
            "a.json",
        )
    )
    assert (found["Zoo"].price_amount, found["Zoo"].price_level) == (29.0, 2)
    assert found["Sushi Ko"].description == "1 St"
