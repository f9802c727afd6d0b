"""Aspect words from the file's own metadata: time of day, season and the nearest city.

A word is given only if the metadata determines it; a missing or doubtful value gives none.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import time
from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from core.arrays import FloatVector
from core.conventions.distance import EARTH_RADIUS_KM
from core.models.starter.starter_tuning import capture_tuning
from core.records import AspectKind, AspectWord, CaptureTime, GeoPoint, PhotoMetadata
from core.resources import load_text

_CITIES_RESOURCE: Final = "aspects/cities.tsv"
_TROPIC_DEGREES: Final = 23.5  # there are no four seasons between the tropics
_NORTHERN_SEASONS: Final = ("winter", "spring", "summer", "autumn")


@dataclass(frozen=True, slots=True)
class CaptureWords:
    """The facts in the metadata; None where there is none."""

    time_of_day: AspectWord | None
    season: AspectWord | None
    city: AspectWord | None
    country: AspectWord | None

    def without(self, denied: frozenset[str]) -> CaptureWords:
        """The same without words that the user rejected."""

        def kept(word: AspectWord | None) -> AspectWord | None:
            return None if word is not None and word.word in denied else word

        return CaptureWords(
            kept(self.time_of_day), kept(self.season), kept(self.city), kept(self.country)
        )

    def known(self) -> tuple[AspectWord, ...]:
        words = (self.time_of_day, self.season, self.city, self.country)
        return tuple(word for word in words if word is not None)


def capture_words(metadata: PhotoMetadata) -> CaptureWords:
    """Words for when and where a photo was taken."""
    captured = metadata.captured if _clock_was_set(metadata.captured) else None
    city, country = (None, None) if metadata.gps is None else _place(metadata.gps)
    return CaptureWords(
        time_of_day=None if captured is None else _time_of_day(captured.local.time()),
        season=None if captured is None else _season(captured.local.month, metadata.gps),
        city=city,
        country=country,
    )


def _clock_was_set(captured: CaptureTime | None) -> bool:
    return captured is not None and captured.local.year >= capture_tuning().first_year


def _time_of_day(local: time) -> AspectWord | None:
    if local == time(0, 0, 0):
        return None  # a date without a time
    first_hour = capture_tuning().first_hour
    names = list(first_hour)
    # Before the start of the first one, the last one continues.
    word = names[sum(local.hour >= hour for hour in first_hour.values()) - 1]
    return AspectWord(word, AspectKind.TIME, capture_tuning().times[word])


def _season(month: int, gps: GeoPoint | None) -> AspectWord | None:
    if gps is None or abs(gps.lat) < _TROPIC_DEGREES:
        return None
    quarter = month % 12 // 3
    if gps.lat < 0:
        quarter = (quarter + 2) % 4
    return AspectWord(_NORTHERN_SEASONS[quarter], AspectKind.SEASON, capture_tuning().season)


@dataclass(frozen=True, slots=True, eq=False)
class _Cities:
    names: tuple[str, ...]
    countries: tuple[str, ...]
    populations: FloatVector  # [n]
    directions: npt.NDArray[np.float64]  # [n, 3] unit vectors from the centre of the Earth


@cache
def _cities() -> _Cities:
    lines = load_text(_CITIES_RESOURCE).split("\n", 1)[1]  # the first line names the source
    rows = list(csv.DictReader(io.StringIO(lines), delimiter="\t", quoting=csv.QUOTE_NONE))
    return _Cities(
        names=tuple(row["name"] for row in rows),
        countries=tuple(row["country"] for row in rows),
        populations=np.array([float(row["population"]) for row in rows], dtype=np.float32),
        directions=np.array([_direction(float(row["lat"]), float(row["lon"])) for row in rows]),
    )


def _direction(lat: float, lon: float) -> tuple[float, float, float]:
    north, east = np.radians(lat), np.radians(lon)
    flat = np.cos(north)
    return float(flat * np.cos(east)), float(flat * np.sin(east)), float(np.sin(north))


def _place(gps: GeoPoint) -> tuple[AspectWord | None, AspectWord | None]:
    """City and country of a position, from a bundled list: nothing is looked up online."""
    if gps.lat == 0 and gps.lon == 0:
        return None, None  # a receiver without a fix writes zeros
    cities = _cities()
    cosines = np.clip(cities.directions @ _direction(gps.lat, gps.lon), -1.0, 1.0)
    distances_km = (EARTH_RADIUS_KM * np.arccos(cosines)).astype(np.float32)
    return _city(cities, distances_km), _country(cities, distances_km)


def _city(cities: _Cities, distances_km: FloatVector) -> AspectWord | None:
    tuning = capture_tuning()
    # The largest of the nearby ones: people say Paris, not the suburb whose centre is nearest.
    inside = np.flatnonzero(distances_km <= tuning.same_city_km)
    if inside.size:
        chosen = int(inside[np.argmax(cities.populations[inside])])
    else:
        chosen = int(np.argmin(distances_km))
        if distances_km[chosen] > tuning.near_city_km:
            return None
    return AspectWord(cities.names[chosen], AspectKind.PLACE, tuning.city)


def _country(cities: _Cities, distances_km: FloatVector) -> AspectWord | None:
    tuning = capture_tuning()
    nearest = np.argpartition(distances_km, tuning.country_votes)[: tuning.country_votes]
    countries = {cities.countries[index] for index in nearest}
    if len(countries) > 1 or distances_km[nearest].max() > tuning.country_km:
        return None
    return AspectWord(countries.pop(), AspectKind.PLACE, tuning.country)
