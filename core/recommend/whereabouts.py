"""Where the user says they are: a position, a town, a place on the map, or home."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from core.conventions.distance import distance_km
from core.conventions.text_key import accentless_key, text_key
from core.places.positions import parse_position
from core.places.towns import (
    Town,
    nearest_town,
    town_of,
    towns_starting,
    without_near,
    without_post_code,
)
from core.recommend.question.lexicon import load_lexicon
from core.recommend.recommend_tuning import question_tuning
from core.records import GeoPoint
from core.store.region_file import RegionPlace
from core.store.region_store import RegionStore

_HOME: Final = frozenset(
    {"home", "at home", "my home", "my place", "here", "zuhause", "zu hause", "daheim", "hier", "bei mir", "nach hause",
     "chez moi", "a la maison", "en casa", "mi casa", "a casa", "thuis"}
)  # fmt: skip
_ARTICLES: Final = re.compile(
    r"^(?:the|der|die|das|dem|den|beim|zum|zur|vom|le|la|les|du|el|il|lo|het|de)\s+", re.IGNORECASE
)
_IN: Final = re.compile(
    r"\s+(?:in|of|near|at|bei|von|à|a|en|de|di|van|,)\s+|\s*,\s*", re.IGNORECASE
)
_HOUSE: Final = re.compile(r"(?<!\w)\d+\s?[a-z]?(?:\s?(?:bis|ter))?(?!\w)[\s,]*", re.IGNORECASE)
_SHORTEST: Final = 3  # minimum length of a name prefix for a search
_MOST: Final = 8
_MOST_STREETS: Final = 200  # of one name, in all regions


@dataclass(frozen=True, slots=True)
class Named:
    """A position with a recognisable name."""

    name: str
    position: GeoPoint


def is_home(text: str) -> bool:
    """Whether a text refers to the user's home."""
    return accentless_key(text) in _HOME


def position_named(text: str, regions: RegionStore) -> GeoPoint | None:
    """The position that a text refers to, using the places of the regions.

    "near the castle in Vaduz" is the castle nearest to the centre of Vaduz; the name of a place or
    village of a region is that place. An address ("Städtle 32, 9490 Vaduz") gives its street if a region
    knows it, else the centre of the town; of several towns with the same name it is the largest, unless the
    country is given ("Paris, United States"). None if nothing is recognised.
    """
    point = parse_position(text)
    if point is not None:
        return point
    phrase = without_near(text)
    found = _place_in_town(phrase, regions)
    if found is not None:
        return found
    town = town_of(text)
    if town is not None and accentless_key(town.name) == accentless_key(phrase):
        return town.position
    place = _named_exactly(phrase, regions)
    if place is not None:
        return place.position
    street = next(iter(_streets(phrase, regions, whole=True)), None)
    if street is not None:
        return street.position
    return town.position if town is not None else None


def names_starting(text: str, regions: RegionStore) -> list[Named]:
    """Towns, and villages, places and streets of the regions, whose name begins with a text."""
    towns = [Named(str(town), town.position) for town in towns_starting(text)]
    if len(accentless_key(text)) < _SHORTEST:
        return towns
    places = [
        Named(place.tags["name"], place.position)
        for place in regions.named(text, _MOST)
        if not any(_is_town(place, town) for town in towns)
    ]
    streets = _streets(text, regions)[: _MOST // 2]
    kept = towns[: _MOST - min(len(places) + len(streets), _MOST // 2)]
    places = places[: _MOST - len(kept) - min(len(streets), _MOST // 4)]
    return [*kept, *places, *streets[: _MOST - len(kept) - len(places)]]


def _streets(text: str, regions: RegionStore, *, whole: bool = False) -> list[Named]:
    """Streets of an address that may be incomplete, shortest names first; only those in the given town.

    Args:
        whole: only those with exactly this name.
    """
    said, _, rest = without_near(text).partition(",")
    if not _HOUSE.sub("", said).strip():  # 12, rue Grimaldi, Monaco
        said, _, rest = rest.partition(",")
    name = _HOUSE.sub("", said).strip()
    if len(accentless_key(name)) < _SHORTEST:
        return []
    found: dict[str, Named] = {}
    for street in regions.streets(name, _MOST_STREETS):
        if not whole or accentless_key(street.name) == accentless_key(name):
            position = GeoPoint(street.lat, street.lon)
            town = nearest_town(position)
            called = street.name if town is None else f"{street.name}, {town.name}"
            found.setdefault(called, Named(called, position))
    shortest_first = sorted(found.values(), key=lambda each: len(each.name))
    town_start = accentless_key(without_post_code(rest).partition(",")[0])
    there = [each for each in shortest_first if f", {town_start}" in accentless_key(each.name)]
    said_town = town_of(rest) if not there else None
    if said_town is not None:  # the street may be closer to a suburb
        middle, reach = said_town.position, question_tuning().town_km
        there = [each for each in shortest_first if distance_km(each.position, middle) < reach]
    return there


def _is_town(place: RegionPlace, town: Named) -> bool:
    same_name = accentless_key(town.name).startswith(accentless_key(place.tags["name"]) + ",")
    return same_name and distance_km(place.position, town.position) < question_tuning().town_km


def _place_in_town(phrase: str, regions: RegionStore) -> GeoPoint | None:
    """The place of "the castle in Vaduz"."""
    cuts = list(_IN.finditer(phrase))
    for cut in reversed(cuts):
        thing = _ARTICLES.sub("", phrase[: cut.start()]).strip()
        middle = _middle_of(phrase[cut.end() :].strip(), regions)
        if not thing or middle is None:
            continue
        lexicon = load_lexicon()
        wanted = lexicon.get(thing)
        if wanted is not None and not wanted.broad:
            kinds = [
                kind
                for kind in regions.kinds()
                if (known := lexicon.get(kind)) is not None and lexicon.is_kind_of(known, wanted)
            ]
            found = regions.near(middle, kinds, (), 1) if kinds else []
        else:
            found = [place for place in regions.named(thing, _MOST) if _has_name(place, thing)]
            found.sort(key=lambda place: distance_km(place.position, middle))
        if found and distance_km(found[0].position, middle) <= question_tuning().town_km:
            return found[0].position
    return None


def _middle_of(name: str, regions: RegionStore) -> GeoPoint | None:
    town: Town | None = town_of(name)
    if town is not None:
        return town.position
    place = _named_exactly(name, regions)
    return place.position if place is not None else None


def _named_exactly(name: str, regions: RegionStore) -> RegionPlace | None:
    if len(accentless_key(name)) < _SHORTEST:
        return None
    return next((place for place in regions.named(name, _MOST) if _has_name(place, name)), None)


def _has_name(place: RegionPlace, name: str) -> bool:
    names = (value for key, value in place.tags.items() if key.startswith("name"))
    return any(text_key(accentless_key(each)) == text_key(accentless_key(name)) for each in names)
