"""The town, village or country named in a question: “a restaurant in Schaan”, “ein Café bei Vaduz”."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from core.conventions.distance import distance_km
from core.conventions.locality import LOCALITY
from core.conventions.text_key import accentless_key
from core.places.countries import country_at
from core.places.towns import (
    Town,
    everyday_names,
    largest_town_of,
    parts_of_countries,
    reach_km,
    size_km,
    towns_around,
    towns_named,
)
from core.recommend.question.languages import language_of
from core.recommend.question.lexicon import load_lexicon
from core.recommend.recommend_tuning import question_tuning
from core.records import Area, Candidate, GeoPoint, Question
from core.resources import load_toml
from core.store.region_file import RegionPlace
from core.store.region_store import RegionStore

_FILE: Final = "questions/areas.toml"
_WITHIN: Final = (
    "in", "within", "inside", "dans", "en", "à", "em", "te", "downtown", "in downtown", "in the city of",
    "in the town of", "in the village of", "in the centre of", "in the center of", "in the middle of",
    "in the heart of", "in the old town of", "im zentrum von", "in der altstadt von", "in der innenstadt von",
    "au centre de", "dans le centre de", "en el centro de", "nel centro di",
)  # fmt: skip
_WITHIN_COUNTRY: Final = frozenset(
    {"in the", "within the", "in der", "in den", "in die", "im", "au", "aux", "nel", "nella", "nei", "en la", "en los"}
)  # fmt: skip
_WITHIN_ELSEWHERE: Final = ("a",)  # Italian, Spanish and Portuguese; in English an article
_AROUND: Final = (
    "near", "nearby", "close to", "around", "near to", "not far from", "bei", "nahe", "nahe bei", "in der nähe von",
    "in der umgebung von", "rund um", "um", "unweit von", "près de", "autour de", "cerca de", "vicino a", "perto de",
    "in the area of", "in the vicinity of", "in the surroundings of",
)  # fmt: skip
_SAYS_WITHIN: Final = frozenset(map(accentless_key, (*_WITHIN, *_WITHIN_ELSEWHERE)))
_SAYS_AROUND: Final = frozenset(map(accentless_key, _AROUND))
_LIKE_A_NAME: Final = re.compile(
    r"\b(?:[Ii]n|[Ww]ithin|[Dd]ans|[Ee]n|à)\s+(?:the |der |den |la |le )?(?P<name>[^\W\d_a-z][a-zß-ÿ’'-]+(?: [^\W\d_a-z][a-zß-ÿ’'-]+)*)"
)
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
                phrase = accentless_key(" ".join(words[at : at + length]))
                is_around = phrase in _SAYS_AROUND
                is_of_country = phrase in _WITHIN_COUNTRY
                if not is_around and not is_of_country and phrase not in _SAYS_WITHIN:
                    continue
                if is_english and phrase in _WITHIN_ELSEWHERE:
                    continue
                start = at + length
                land = None if is_around else _country(words, start, here, is_english=is_english)
                town = None if is_of_country else self._town(words, start, here, is_around)
                # Of “Mexico City”, the country is only half.
                found = max(filter(None, (land, town)), key=lambda each: each[1], default=None)
                if found is not None:
                    area, end = found
                    mark = words[end - 1][len(words[end - 1].rstrip(_EDGES + ",")) :]
                    end += (
                        end < len(words)
                        and accentless_key(words[end].strip(_EDGES + ",")) in _BEHIND
                    )
                    rest = " ".join([*words[:at], *([mark] if mark else []), *words[end:]])
                    return AreaSaid(area, rest)
        return AreaSaid(None, text)

    def _town(
        self, words: list[str], start: int, here: GeoPoint | None, is_around: bool
    ) -> tuple[Area, int] | None:
        """The town or village whose name starts at a word, and the position after the name."""
        found = self._settlement(words, start, here)
        if found is None:
            return None
        settlement, end = found
        return _area(settlement, self._villages(settlement), is_around), end

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
            if place.kind == LOCALITY and accentless_key(name) in _names_of(place)
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

    It is in a town if its address names it; otherwise it belongs to the nearest town.
    """
    named = re.search(
        rf"\b{re.escape(accentless_key(area.name))}\b", accentless_key(candidate.description)
    )
    if candidate.location is None:
        return True if named else None
    if area.country:
        return country_at(candidate.location) == area.country
    km = distance_km(candidate.location, area.position)
    if km > area.reach_km:
        return False
    return bool(named) or all(distance_km(candidate.location, o) >= km for o in area.others)


def unknown_name(text: str, question: Question) -> str:
    """What follows “in” like the name of a place, and is one that nobody here knows; empty if nothing does.

    Only words that were otherwise taken for a topic: not a time, a kind or a purpose. German writes every
    noun large, so its abstract ones are told by their endings.
    """
    topics = set(accentless_key(" ".join(question.topics)).split())
    for found in _LIKE_A_NAME.finditer(text):
        words = [accentless_key(word) for word in found["name"].split()]
        if topics.issuperset(words) and not any(map(_is_no_name, words)):
            return found["name"]
    return ""


def _is_no_name(word: str) -> bool:
    words = _look_alikes()
    is_abstract = word.endswith(tuple(words["abstract_endings"]))
    return is_abstract or word in words["languages"] or word in load_lexicon().words()


@lru_cache(maxsize=1)
def _look_alikes() -> Mapping[str, frozenset[str]]:
    return {key: frozenset(words) for key, words in load_toml(_FILE).items()}


def centre_of(area: Area | None, location: GeoPoint | None) -> GeoPoint | None:
    """What "near" refers to: the centre of an area, unless the user is in the town itself.

    A country that is no city has none.
    """
    if area is not None and area.country and not area.reach_km:
        is_there = location is not None and country_at(location) == area.country
        return location if is_there else None
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


def _country(
    words: list[str], start: int, here: GeoPoint | None, *, is_english: bool
) -> tuple[Area, int] | None:
    """The country whose name starts at a word, and the position after the name.

    Near a town of that name in another country the town is meant, as Lebanon in Pennsylvania.
    """
    near = question_tuning().named_near_km
    for length in range(min(_LONGEST, len(words) - start), 0, -1):
        name = " ".join(words[start : start + length]).strip(_EDGES + ",")
        town = largest_town_of(name)
        if town is None or (
            name.islower() and accentless_key(name) in _look_alikes()["everyday_countries"]
        ):
            continue
        if is_english and accentless_key(name) == "island":
            continue
        namesakes = (
            each for each in towns_named(name) if accentless_key(each.name) == accentless_key(name)
        )
        others = [each for each in namesakes if each.country != town.country]
        if here and any(distance_km(here, other.position) < near for other in others):
            continue
        shown = name if name[:1].isupper() else town.country
        # A city state has a centre like any town.
        reach = reach_km(town.population) if town.name == town.country else 0.0
        area = Area(
            shown, town.position, reach, reach and size_km(town.population), country=town.country
        )
        return area, start + length
    return None


def _written(name: str, town: Town) -> str:
    """The name as typed, unless typed in lower case."""
    return name if name[:1].isupper() else town.name


def _of_country(towns: list[Town], words: list[str], start: int) -> tuple[list[Town], int]:
    """The towns in the country given after a name, and the position after the country."""
    for end in range(min(len(words), start + _LONGEST), start, -1):
        country = accentless_key(" ".join(words[start:end]).strip(_EDGES + ","))
        found = [
            town for town in towns if accentless_key(town.country).removeprefix("the ") == country
        ]
        if found:
            return found, end
    return towns, start


def _names_of(place: RegionPlace) -> set[str]:
    return {accentless_key(value) for key, value in place.tags.items() if key.startswith("name")}


def _is_meant(name: str, town: Town) -> bool:
    """Whether a distant town is meant: “in Spring” is rarely the one in Texas."""
    is_written_large = name[:1].isupper()
    if accentless_key(name) in parts_of_countries():  # Tuscany is rarely the suburb of Calgary
        return town.population >= question_tuning().large_town
    if accentless_key(name) in everyday_names():
        return is_written_large and town.population >= question_tuning().large_town
    return is_written_large or town.population >= question_tuning().large_town
