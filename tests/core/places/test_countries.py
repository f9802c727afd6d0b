"""Which country a position lies in."""

from __future__ import annotations

import pytest

from core.places.countries import country_at, country_code_at
from core.places.towns import all_towns
from core.records import GeoPoint
from core.resources import load_toml


@pytest.mark.parametrize(
    ("lat", "lon", "country", "code"),
    [
        (47.1410, 9.5209, "Liechtenstein", "LI"),  # Vaduz
        (47.0680, 9.5040, "Liechtenstein", "LI"),  # Balzers, whose nearest town is beyond the Rhine
        (47.1668, 9.4770, "Switzerland", "CH"),
        (47.2400, 9.5970, "Austria", "AT"),
        (43.7440, 7.4305, "Monaco", "MC"),  # the north of Monaco, beside Beausoleil
        (43.7440, 7.4210, "France", "FR"),
        (21.0285, 105.854, "Vietnam", "VN"),  # Hanoi shares the zone of Bangkok
        (42.6629, 21.1655, "Kosovo", ""),  # Pristina that of Belgrade; no zone has its code
        (0.0, -30.0, "", ""),
    ],
)
def test_a_position_is_in_its_country(lat: float, lon: float, country: str, code: str) -> None:
    assert country_at(GeoPoint(lat, lon)) == country
    assert country_code_at(GeoPoint(lat, lon)) == code


def test_every_country_of_a_zone_is_one_of_the_towns() -> None:
    named = {town.country for town in all_towns()}
    zones = load_toml("places/zone_countries.toml")["countries"]
    assert {country for countries in zones.values() for country in countries} <= named
