"""Where somebody is who says a town, an address or a position."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.places.towns import nearest_town, town_of, towns_starting
from core.records import GeoPoint


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Vaduz", "Vaduz", "Liechtenstein"),
        ("near the castle in Vaduz", "Vaduz", "Liechtenstein"),
        ("in der Nähe von Schaan, Liechtenstein", "Schaan", "Liechtenstein"),
        ("Städtle 32, 9490 Vaduz", "Vaduz", "Liechtenstein"),
        ("in Amsterdam", "Amsterdam", "The Netherlands"),
        ("Wien", "Vienna", "Austria"),
        ("zurich", "Zürich", "Switzerland"),
        ("Paris", "Paris", "France"),
        ("Paris, United States", "Paris", "United States"),
    ],
)
def test_a_town_or_an_address_in_one_is_found(text: str, name: str, country: str) -> None:
    town = town_of(text)
    assert town is not None
    assert (town.name, town.country) == (name, country)


def test_typing_ahead_gives_the_largest_towns_first() -> None:
    assert str(towns_starting("Amster")[0]) == "Amsterdam, The Netherlands"
    assert towns_starting("") == []


def test_the_nearest_town_names_a_position() -> None:
    assert str(nearest_town(GeoPoint(47.14, 9.52))) == "Vaduz, Liechtenstein"
    assert nearest_town(GeoPoint(0, -30)) is None


@given(st.text(max_size=60))
def test_any_text_is_a_town_or_none(text: str) -> None:
    town_of(text)
