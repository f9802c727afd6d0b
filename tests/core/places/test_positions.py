"""Positions as people, cameras, map services and programs write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.places.positions import parse_degrees, parse_lat_lon, parse_position
from core.records import GeoPoint

ZURICH = GeoPoint(47.3769, 8.5417)


@pytest.mark.parametrize(
    "text",
    [
        "47.3769, 8.5417", "(47.3769, 8.5417)", "47.3769 8.5417", "47.3769;8.5417", "47.3769/8.5417",
        "47,3769 8,5417", "47,3769; 8,5417", "47,3769, 8,5417", "47,3769,8,5417",
        "47.3769° N, 8.5417° E", "N47.3769 E8.5417", "E8.5417 N47.3769", "47.3769N8.5417E", "47.3769 N, 8.5417 E",
        "Lat: 47.3769, Long: 8.5417", "Latitude 47.3769 Longitude 8.5417", "47.3769° North 8.5417° East",
        "geo:47.3769,8.5417", "geo:47.3769,8.5417;u=35", "geo:47.3769;8.5417", "geo:0,0?q=47.3769,8.5417(Museum)",
        "POINT (8.5417 47.3769)", "SRID=4326;POINT Z (8.5417 47.3769 408)", "47.3769, 8.5417, 408 m",
        '{"type": "Point", "coordinates": [8.5417, 47.3769]}',
        "https://www.google.com/maps/search/47.3769,8.5417", "https://www.google.com/maps/search/47.3769,+8.5417",
        "https://www.google.com/maps/place/Foo/@47.3,8.5,17z/data=!3m1!8m2!3d47.3769!4d8.5417",
        "https://www.google.com/maps/@47.3769,8.5417,15z", "https://maps.google.com/?q=47.3769,8.5417",
        "https://www.google.com/maps/search/?api=1&query=47.3769%2C8.5417",
        "https://maps.apple.com/?ll=47.3769,8.5417&q=Museum", "https://waze.com/ul?ll=47.3769%2C8.5417&navigate=yes",
        "https://www.openstreetmap.org/?mlat=47.3769&mlon=8.5417#map=17/47.3/8.5",
        "https://www.openstreetmap.org/#map=17/47.3769/8.5417", "https://www.bing.com/maps?cp=47.3769~8.5417&lvl=16",
        "https://yandex.com/maps/?ll=8.5417,47.3769&z=17",
    ],
)  # fmt: skip
def test_a_position_when_written_in_a_known_form_is_read(text: str) -> None:
    assert parse_position(text) == ZURICH


@pytest.mark.parametrize(
    "text",
    [
        "47°22'36.84\"N 8°32'30.12\"E", "47° 22′ 36.84″ N, 8° 32′ 30.12″ E", "N 47° 22.614 E 008° 32.502",
        "47 22 36.84 N 8 32 30.12 E", "47:22:36.84N 8:32:30.12E", "47° 22' 36,84\" 8° 32' 30,12\"",
    ],
)  # fmt: skip
def test_degrees_with_minutes_and_seconds_are_read(text: str) -> None:
    point = parse_position(text)
    assert point is not None
    assert (point.lat, point.lon) == pytest.approx((ZURICH.lat, ZURICH.lon), abs=1e-6)


def test_south_and_west_are_negative_however_they_are_said() -> None:
    for text in ("-33.87,-151.2", "33.87 S 151.2 W", "S33.87 W151.2", "33.87° South, 151.2° West"):
        assert parse_position(text) == GeoPoint(-33.87, -151.2)


def test_a_full_plus_code_names_the_middle_of_its_area() -> None:
    # The example of the specification, and the code of (0, 0)'s north-eastern neighbour.
    point = parse_position("8FVC9G8F+6W")
    assert point is not None
    assert (point.lat, point.lon) == pytest.approx((47.365563, 8.524813), abs=1e-6)
    assert parse_position("9G8F+6W") is None  # needs a town beside it


@pytest.mark.parametrize(
    "text",
    [
        "", "2024", "12.5", "95, 2", "0, 0", "1 2 3", "52,3600,4", "51 28 38 N", "52.36 N 4.88 O", "52.36 N 53.1 N",
        "47°75'N 8°E", "POINT (8.5)", "POINT (200 8)", "https://goo.gl/maps/abc", "https://x.example/47", "geo:",
        '{"type": "Point"}', "a, b", "Zurich 8", "XX55WW22+66",
    ],
)  # fmt: skip
def test_a_text_that_states_no_position_or_not_which_gives_none(text: str) -> None:
    assert parse_position(text) is None


def test_columns_may_be_written_as_angles_and_must_fit_their_axis() -> None:
    assert parse_lat_lon("47° 22' 36.84\"", "8,5417") is not None
    assert parse_lat_lon("8.5 E", "47.4 N") is None
    assert parse_degrees("8.54° W") == -8.54


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_a_position_when_written_in_decimals_comes_back(lat: float, lon: float) -> None:
    text = f"{lat:.6f}, {lon:.6f}"
    expected = GeoPoint(float(f"{lat:.6f}"), float(f"{lon:.6f}"))
    assert parse_position(text) == (None if expected == GeoPoint(0, 0) else expected)


@given(
    st.text(max_size=200), st.sampled_from(["", "geo:", "https://maps.google.com/?q=", "POINT("])
)
def test_any_text_gives_a_position_or_none(text: str, start: str) -> None:
    parse_position(start + text)
