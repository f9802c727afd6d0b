"""Places in documents of map applications: KML and GPX."""

from __future__ import annotations

from core.records import GeoPoint
from tests.core.places.readers.reading import read


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
