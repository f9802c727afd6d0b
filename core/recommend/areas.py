"""The town or village named in a question: “a restaurant in Schaan”, “ein Café bei Vaduz”."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from core.conventions.distance import distance_km
from core.conventions.locality import LOCALITY
from core.places.towns import (
    Town,
    everyday_names,
    fold,
    reach_km,
    size_km,
    towns_around,
    towns_named,
)
from core.recommend.question.languages import language_of
from core.recommend.recommend_tuning import question_tuning
from core.records import Area, Candidate, GeoPoint
from core.store.region_file import RegionPlace
from core.store.region_store import RegionStore

_WITHIN: Final = (
    "in", "within", "inside", "dans", "en", "à", "em", "te", "downtown", "in downtown", "in the city of",
    "in the town of", "in the village of", "in the centre of", "in the center of", "in the middle of",
    "in the heart of", "in the old town of", "im zentrum von", "in der altstadt von", "in der innenstadt von",
    "au centre de", "dans le centre de", "en el centro de", "nel centro di",
)  # fmt: skip
_WITHIN_ELSEWHERE: Final = ("a",)  # Italian, Spanish and Portuguese; in English an article
_AROUND: Final = (
    "near", "nearby", "close to", "around", "near to", "not far from", "bei", "nahe", "nahe bei", "in der nähe von",
    "in der umgebung von", "rund um", "um", "unweit von", "près de", "autour de", "cerca de", "vicino a", "perto de",
    "in the area of", "in the vicinity of", "in the surroundings of",
)  # fmt: skip
_SAYS_WITHIN: Final = frozenset(map(fold, (*_WITHIN, *_WITHIN_ELSEWHERE)))
_SAYS_AROUND: Final = frozenset(map(fold, _AROUND))
_LONGEST: Final = 4  # words in a name
_EDGES: Final = " .;:!?()\"'“”„»«"
_BEHIND: Final = frozenset({"herum", "rum"})  # um Vaduz herum
_MOST: Final = 8


@dataclass(frozen=True, slots=True)
class AreaSaid:
    """The location part of a message: the area, if any, and the remaining words."""

    area: Area | None
    rest: str


@dataclass(frozen=True, slots=True)
class _Settlement:
    """A town, or a village of a region, whose population is unknown."""

    name: str
    position: GeoPoint
    people: int = 0


class AreaReader:
    """Recognises areas from the towns of the world and the villages of the regions."""

    def __init__(self, regions: RegionStore | None = None) -> None:
        self._regions = regions

    def read(
        self, text: str, places: Sequence[Candidate] = (), location: GeoPoint | None = None
    ) -> AreaSaid:
        """The first area that a message names.

        Args:
            places: of several towns with the same name, the one near the first place is meant.
            location: the user's position; used likewise.
        """
        words = unicodedata.normalize("NFKC", text).split()
        here = location or next((p.location for p in places if p.location is not None), None)
        is_english = language_of(text) == "en"
        for at in range(len(words)):
            for length in range(min(_MOST, len(words) - at), 0, -1):
                phrase = fold(" ".join(words[at : at + length]))
                is_around = phrase in _SAYS_AROUND
                if not is_around and phrase not in _SAYS_WITHIN:
                    continue
                found = None
                if phrase not in _WITHIN_ELSEWHERE or not is_english:
                    found = self._settlement(words, at + length, here)
                if found is not None:
                    settlement, end = found
                    mark = words[end - 1][len(words[end - 1].rstrip(_EDGES + ",")) :]
                    end += end < len(words) and fold(words[end].strip(_EDGES + ",")) in _BEHIND
                    rest = " ".join([*words[:at], *([mark] if mark else []), *words[end:]])
                    return AreaSaid(_area(settlement, self._villages(settlement), is_around), rest)
        return AreaSaid(None, text)

    def _settlement(
        self, words: list[str], start: int, here: GeoPoint | None
    ) -> tuple[_Settlement, int] | None:
        """The settlement whose name starts at a word, and the position after the name."""
        for length in range(min(_LONGEST, len(words) - start), 0, -1):
            name = " ".join(words[start : start + length]).strip(_EDGES)
            bare = name.rstrip(",")
            towns = towns_named(bare)
            end = start + length
            if name.endswith(","):
                towns, end = _of_country(towns, words, end)
            found = self._chosen(bare, towns, here)
            if found is not None:
                return found, end
        return None

    def _chosen(
        self, name: str, towns: Sequence[Town], here: GeoPoint | None
    ) -> _Settlement | None:
        """Which settlement of a name is meant: a nearby one, else the largest town."""
        villages = [_Settlement(name, place) for place in self._localities(name)]
        near = [
            _Settlement(_written(name, town), town.position, town.population)
            for town in towns
            if (here and distance_km(here, town.position) < question_tuning().named_near_km)
            or any(distance_km(village.position, town.position) < question_tuning().town_km for village in villages)
        ]  # fmt: skip
        if near or villages:
            return [*near, *villages][0]
        largest = next(iter(towns), None)
        if largest is None or not _is_meant(name, largest):
            return None
        return _Settlement(_written(name, largest), largest.position, largest.population)

    def _localities(self, name: str) -> list[GeoPoint]:
        if self._regions is None or len(name) < 3:
            return []
        found = self._regions.named(name, _MOST)
        return [
            place.position
            for place in found
            if place.kind == LOCALITY and fold(name) in _names_of(place)
        ]

    def _villages(self, settlement: _Settlement) -> list[GeoPoint]:
        """Other villages of the regions around one whose population is unknown."""
        if self._regions is None or settlement.people:
            return []
        return [
            place.position
            for place in self._regions.near(settlement.position, [LOCALITY], (), 10 * _MOST)
        ]


def lies_in(candidate: Candidate, area: Area) -> bool | None:
    """Whether a place is in an area; None if its position is unknown.

    It is if its address names the area; otherwise it belongs to the nearest town.
    """
    named = re.search(rf"\b{re.escape(fold(area.name))}\b", fold(candidate.description))
    if candidate.location is None:
        return True if named else None
    km = distance_km(candidate.location, area.position)
    if km > area.reach_km:
        return False
    return bool(named) or all(distance_km(candidate.location, o) >= km for o in area.others)


def centre_of(area: Area | None, location: GeoPoint | None) -> GeoPoint | None:
    """What "near" refers to: the centre of an area, unless the user is in the town itself."""
    if area is None or (
        location is not None and distance_km(location, area.position) <= area.own_km
    ):
        return location
    return area.position


def _area(settlement: _Settlement, villages: Sequence[GeoPoint], is_around: bool) -> Area:
    middle, reach = settlement.position, reach_km(settlement.people)
    size = size_km(settlement.people)
    if is_around:
        return Area(settlement.name, middle, max(reach, question_tuning().near_km), size)
    towns = [town.position for town in towns_around(middle, 2 * reach)]
    # Settlements within a town are part of it, such as a quarter with its own name.
    others = [each for each in (*towns, *villages) if distance_km(each, middle) > size]
    return Area(settlement.name, middle, reach, size, tuple(dict.fromkeys(others)))


def _written(name: str, town: Town) -> str:
    """The name as typed, unless typed in lower case."""
    return name if name[:1].isupper() else town.name


def _of_country(towns: list[Town], words: list[str], start: int) -> tuple[list[Town], int]:
    """The towns in the country given after a name, and the position after the country."""
    for end in range(min(len(words), start + _LONGEST), start, -1):
        country = fold(" ".join(words[start:end]).strip(_EDGES + ","))
        found = [town for town in towns if fold(town.country).removeprefix("the ") == country]
        if found:
            return found, end
    return towns, start


def _names_of(place: RegionPlace) -> set[str]:
    return {fold(value) for key, value in place.tags.items() if key.startswith("name")}


def _is_meant(name: str, town: Town) -> bool:
    """Whether a distant town is meant: “in Spring” is rarely the one in Texas."""
    is_written_large = name[:1].isupper()
    if fold(name) in everyday_names():
        return is_written_large and town.population >= question_tuning().large_town
    return is_written_large or town.population >= question_tuning().large_town
