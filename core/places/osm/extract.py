"""Named places of an OpenStreetMap extract (.osm.pbf), each exactly once."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from core.cancel import CancelToken
from core.conventions.distance import distance_km
from core.conventions.text_key import text_key
from core.errors import UserError
from core.places.osm.kinds import KIND_KEYS, kind_of_tags
from core.places.osm.outline import point_within
from core.records import GeoPoint
from core.sentences import Sentence

_CHECK_EVERY: Final = 2_000
_SAME_PLACE_KM: Final = 0.15  # a node beside the building that bears its name


@dataclass(frozen=True, slots=True)
class ExtractPlace:
    """A place of an extract: its kind in the words of the lexicon, where it is, and its tags."""

    kind: str
    position: GeoPoint
    tags: Mapping[str, str]

    @property
    def name(self) -> str:
        """The name on the ground."""
        return self.tags.get("name") or self.tags["name:en"]


@dataclass(slots=True)
class _Left:
    """What came without a position so far, by id: closed ways wait for their area, relations for
    the positions of their members."""

    ways: dict[int, ExtractPlace]
    relations: dict[int, tuple[str, dict[str, str], list[tuple[str, int]]]]


def places_of_extract(
    file: Path, cancel: CancelToken, on_found: Callable[[int], None]
) -> Iterator[ExtractPlace]:
    """All named places of the kinds one would go to.

    Nodes, ways and areas; relations that the extract cuts, and sites of several buildings, stand
    where their members are. Of several objects of one name and kind side by side, the area is
    taken.

    Args:
        on_found: told the number of places from time to time.

    Raises:
        UserError: if it is no extract, or damaged.
        Cancelled: if `cancel` was set.
    """
    import osmium

    left = _Left({}, {})
    seen: dict[tuple[str, str], list[GeoPoint]] = {}
    nodes: list[ExtractPlace] = []
    count = 0
    try:
        keys = osmium.filter.KeyFilter(*KIND_KEYS)
        for number, each in enumerate(
            osmium.FileProcessor(str(file)).with_areas(keys).with_filter(keys)
        ):
            if number % _CHECK_EVERY == 0:
                cancel.check()
                on_found(count)
            place = _place(each, left)
            if place is None:
                continue
            if each.type_str() == "n":
                nodes.append(place)
                continue
            if _is_new(place, seen):
                count += 1
                yield place
        rest = itertools.chain(left.ways.values(), _relations(file, left, cancel))
        for place in filter(lambda each: _is_new(each, seen), rest):
            count += 1
            yield place
    except (RuntimeError, ValueError) as error:
        raise UserError(Sentence("region.damaged", file=file.name)) from error
    for place in filter(lambda each: _is_new(each, seen), nodes):
        count += 1
        yield place
    on_found(count)


def _is_new(place: ExtractPlace, seen: dict[tuple[str, str], list[GeoPoint]]) -> bool:
    """Whether no place of this name and kind lies here yet; it is remembered then."""
    known = seen.setdefault((place.kind, text_key(place.name)), [])
    if any(distance_km(place.position, other) < _SAME_PLACE_KM for other in known):
        return False
    known.append(place.position)
    return True


def _place(each: Any, left: _Left) -> ExtractPlace | None:
    """The place of an object; values are copied, since objects live for one step only."""
    tags = each.tags
    if "name" not in tags and "name:en" not in tags:
        return None
    copied = {tag.k: tag.v for tag in tags}
    kind = kind_of_tags(copied)
    if kind is None:
        return None
    form = each.type_str()
    if form == "n":
        return ExtractPlace(kind, GeoPoint(each.lat, each.lon), copied)
    if form == "r":
        members = [(member.type, member.ref) for member in each.members]
        left.relations[each.id] = (kind, copied, members)
        return None
    if form == "w":
        points = [(node.lat, node.lon) for node in each.nodes if node.location.valid()]
        if points:
            middle = points[len(points) // 2]
            place = ExtractPlace(kind, GeoPoint(*middle), copied)
            if not each.is_closed():
                return place
            left.ways[each.id] = place  # unless its area comes
        return None
    return _of_area(each, kind, copied, left)


def _of_area(area: Any, kind: str, tags: dict[str, str], left: _Left) -> ExtractPlace | None:
    if area.from_way():
        left.ways.pop(area.orig_id(), None)
    else:
        left.relations.pop(area.orig_id(), None)
    rings = [[(n.lat, n.lon) for n in ring if n.location.valid()] for ring in area.outer_rings()]
    rings = [ring for ring in rings if len(ring) > 2]
    if not rings:
        return None
    return ExtractPlace(kind, point_within(max(rings, key=len)), tags)


def _relations(file: Path, left: _Left, cancel: CancelToken) -> Iterator[ExtractPlace]:
    """Relations without an area, at the mean of the members that the extract holds."""
    import osmium

    if not left.relations:
        return
    wanted: dict[str, set[int]] = {"w": set(), "n": set()}
    for _, _, members in left.relations.values():
        # A filter by id takes memory for every range of ids, and nodes have the most ranges.
        form = "w" if any(kind == "w" for kind, _ in members) else "n"
        wanted[form].update(ref for kind, ref in members if kind == form)
    at: dict[tuple[str, int], tuple[float, float]] = {}
    for form, entity in (("w", osmium.osm.WAY), ("n", osmium.osm.NODE)):
        if not wanted[form]:
            continue
        processor: Any = osmium.FileProcessor(str(file), osmium.osm.NODE | entity).with_locations()
        for each in processor.with_filter(osmium.filter.EntityFilter(entity)).with_filter(
            osmium.filter.IdFilter(wanted[form])
        ):
            cancel.check()
            nodes_of = each.nodes if form == "w" else (each,)
            points = [(n.lat, n.lon) for n in nodes_of if n.location.valid()]
            if points:
                at[form, each.id] = points[len(points) // 2]
    for kind, tags, members in left.relations.values():
        found = [at[member] for member in members if member in at]
        if found:
            lat, lon = (sum(values) / len(found) for values in zip(*found, strict=True))
            yield ExtractPlace(kind, GeoPoint(lat, lon), tags)
