"""Ratings, prices and positions."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.places.positions import parse_lat_lon, parse_position
from core.places.values import parse_number, parse_price, parse_rating
from core.records import GeoPoint


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4.5", 4.5), ("4,5", 4.5), ("4.5★", 4.5), ("4,5 Sterne", 4.5), ("4.5/5", 4.5),
        ("9/10", 4.5), ("90 %", 4.5), ("4 out of 5", 4.0), ("★★★★☆", 4.0), ("★★★½", 3.5), ("0", 0.0),
    ],
)  # fmt: skip
def test_rating_when_written_in_a_known_way_is_on_the_scale_of_five(
    text: str, expected: float
) -> None:
    assert parse_rating(text) == pytest.approx(expected)


@pytest.mark.parametrize("text", ["", "5.1", "-1", "11/10", "good", "nan", "inf", "1e3", "4/0"])
def test_rating_when_impossible_is_none(text: str) -> None:
    assert parse_rating(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$", 1), ("$$", 2), ("€€€", 3), ("$$$$", 4), ("$$$$$", 4), ("$$ - $$$", 3), ("2", 2),
        ("2.0", 2), ("0", 1), ("cheap", 1), ("Moderate", 2), ("sehr teuer", 4), ("free", 1),
        ("12 €", 1), ("€20-25", 2), ("$80", 4), ("₩₩", 2),
    ],
)  # fmt: skip
def test_price_when_written_in_a_known_way_is_a_level(text: str, expected: int) -> None:
    assert parse_price(text) == expected


@pytest.mark.parametrize("text", ["", "?", "5", "2.5", "-1", "ask"])
def test_price_when_unreadable_is_none(text: str) -> None:
    assert parse_price(text) is None


def test_position_when_written_with_comma_or_letters_is_signed_degrees() -> None:
    assert parse_lat_lon("47,3769", "8,5417") == GeoPoint(47.3769, 8.5417)
    assert parse_lat_lon("33.9° S", "18.4 E") == GeoPoint(-33.9, 18.4)
    assert parse_position("47.37N, 122.3W") == GeoPoint(47.37, -122.3)
    assert parse_position("(47.37, -8.5)") == GeoPoint(47.37, -8.5)


@pytest.mark.parametrize(("lat", "lon"), [("0", "0"), ("91", "0"), ("", "8"), ("a", "b")])
def test_position_when_not_on_earth_or_null_island_is_none(lat: str, lon: str) -> None:
    assert parse_lat_lon(lat, lon) is None


@given(st.text(max_size=80))
def test_any_text_when_parsed_as_a_value_stays_in_range(text: str) -> None:
    rating, price = parse_rating(text), parse_price(text)
    assert rating is None or 0 <= rating <= 5
    assert price is None or 1 <= price <= 4
    number = parse_number(text)
    assert number is None or math.isfinite(number)
    parse_lat_lon(text, text)
    parse_position(text)
