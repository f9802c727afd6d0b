"""Named places of an OpenStreetMap extract (.osm.pbf), without duplicates.

What is tagged as a place is found first, then the ways that make up relations, and the nodes that
any of these need.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from core.cancel import CancelToken
from core.conventions.distance import distance_km
from core.conventions.text_key import text_key
from core.places.osm.kinds import KIND_KEYS, kind_of_tags
from core.places.osm.node_positions import Ids
from core.places.osm.outline import joined, point_within
from core.places.osm.place_texts import fame_of, kept
from core.places.osm.sections import Form, Sections
from core.places.osm.way_nodes import Geometry, nodes_of, read_geometry
from core.records import GeoPoint

_REPORT_EVERY: Final = 2_000
_SAME_PLACE_KM: Final = 0.15  # a node beside the building that has the same name
_LINKS: Final = ("website", "contact:website", "phone", "contact:phone", "wikidata", "ref:vatin")
# Nodes with these are one station, entrance or end of something; with other keys, distinct places.
_PARTS: Final = (
    "parking",
    "aerialway",
    "piste:type",
    "railway",
    "natural",
    "waterway",
    "landuse",
    "boundary",
)
_AREAS: Final = ("multipolygon", "boundary")
_CELL_DEGREES: Final = 0.1
_KM_PER_DEGREE: Final = 111.0
_Where = tuple[str, str, int, int]  # kind, name, cell
_NO_LINKS: Final[frozenset[tuple[str, str]]] = frozenset()
_Members = Sequence[tuple[str, int, str]]  # form (n, w or r), id, role


@dataclass(frozen=True, slots=True)
class ExtractPlace:
    """A place of an extract: its kind as a lexicon word, its position, the tags kept, and how well
    known it is (0 to 100)."""

    kind: str
    position: GeoPoint
    tags: Mapping[str, str]
    fame: int

    @property
    def name(self) -> str:
        """The local name."""
        return self.tags.get("name") or self.tags["name:en"]


@dataclass(frozen=True, slots=True)
class _Tagged:
    """Something tagged as a place, before its position is known."""

    kind: str
    tags: Mapping[str, str]
    fame: int
    links: frozenset[tuple[str, str]]
    is_part: bool

    def at(self, lat: float, lon: float) -> ExtractPlace:
        return ExtractPlace(self.kind, GeoPoint(lat, lon), self.tags, self.fame)


class PlaceFinder:
    """Finds the named places of kinds that people visit.

    Args:
        on_found: called with the number of places from time to time.
    """

    def __init__(self, on_found: Callable[[int], None]) -> None:
        self._on_found = on_found
        self._nodes: list[tuple[_Tagged, float, float]] = []
        self._ways: list[tuple[_Tagged, Ids]] = []
        self._relations: list[tuple[_Tagged, bool, _Members]] = []

    def find(self, sections: Sections, cancel: CancelToken) -> None:
        """Read what is tagged; values are copied, since objects live for one step only."""
        for form in Form:
            for each, tagged in self._tagged(sections, form, cancel):
                if form is Form.RELATION:
                    members = [(member.type, member.ref, member.role) for member in each.members]
                    self._relations.append((tagged, each.tags.get("type") in _AREAS, members))
                elif form is Form.WAY:
                    self._ways.append((tagged, nodes_of(each)))
                elif each.location.valid():
                    self._nodes.append((tagged, each.lat, each.lon))

    def needed_ways(self) -> Iterator[int]:
        """Ids of the ways that make up relations."""
        return (ref for *_, members in self._relations for form, ref, _ in members if form == "w")

    def needed_nodes(self, ways: Mapping[int, Ids]) -> list[Ids]:
        """Ids of the nodes of ways and relations."""
        members = [ways[ref] for ref in self.needed_ways() if ref in ways]
        single = [ref for *_, members in self._relations for form, ref, _ in members if form == "n"]
        return [*(nodes for _, nodes in self._ways), *members, np.array(single, np.int64)]

    def places(self, geometry: Geometry) -> Iterator[ExtractPlace]:
        """The places that were found, each once: see `places_of_extract`."""
        seen: dict[_Where, list[tuple[_Tagged, GeoPoint, bool]]] = {}
        count = 0
        for tagged, place, is_node in self._placed(geometry):
            if _is_new(tagged, place, is_node, seen):
                count += 1
                yield place
        self._on_found(count)

    def _tagged(
        self, sections: Sections, form: Form, cancel: CancelToken
    ) -> Iterator[tuple[Any, _Tagged]]:
        import osmium

        filters = osmium.filter.KeyFilter(*KIND_KEYS), osmium.filter.KeyFilter("name", "name:en")
        self._report()
        for number, each in enumerate(sections.objects(form, filters, cancel)):
            if number % _REPORT_EVERY == 0:
                self._report()
            tagged = _tagged_as(each.tags)
            if tagged is not None:
                yield each, tagged

    def _report(self) -> None:
        self._on_found(len(self._nodes) + len(self._ways) + len(self._relations))

    def _placed(self, geometry: Geometry) -> Iterator[tuple[_Tagged, ExtractPlace, bool]]:
        """Everything with a position, areas before nodes, and whether it is a node."""
        for tagged, refs in self._ways:
            corners = geometry.positions.corners(refs)
            if corners:
                is_ring = refs[0] == refs[-1] and len(corners) > 3
                point = point_within(corners) if is_ring else GeoPoint(*corners[len(corners) // 2])
                yield tagged, tagged.at(point.lat, point.lon), False
        for tagged, is_area, members in self._relations:
            middle = _middle_of(is_area, members, geometry)
            if middle is not None:
                yield tagged, tagged.at(middle.lat, middle.lon), False
        for tagged, lat, lon in self._nodes:
            yield tagged, tagged.at(lat, lon), True


def places_of_extract(
    file: Path, cancel: CancelToken, on_found: Callable[[int], None]
) -> Iterator[ExtractPlace]:
    """All named places of kinds that people visit.

    Nodes, ways and areas; relations that are cut by the extract, and sites of several buildings, are
    positioned by their members. A place mapped twice, as a building and a node in it, is returned once;
    two places of the same name and kind whose links differ are both returned.

    Args:
        on_found: called with the number of places from time to time.

    Raises:
        UserError: if it is not an extract, or damaged.
        Cancelled: if `cancel` was set.
    """
    finder = PlaceFinder(on_found)
    yield from finder.places(read_geometry(file, (finder,), cancel))


def _tagged_as(tags: Any) -> _Tagged | None:
    stated = {key: value for key in KIND_KEYS if (value := tags.get(key)) is not None}
    if kind_of_tags(stated) is None:  # most of them; copying all tags takes longer
        return None
    copied = {sys.intern(tag.k): tag.v for tag in tags}
    kind = kind_of_tags(copied)
    assert kind is not None
    links = frozenset((key, copied[key]) for key in _LINKS if key in copied) or _NO_LINKS
    is_part = any(key in copied for key in _PARTS)
    return _Tagged(kind, kept(copied), fame_of(copied), links, is_part)


def _middle_of(is_area: bool, members: _Members, geometry: Geometry) -> GeoPoint | None:
    """A point within an area; otherwise the mean of the members in the extract."""
    ways, positions = geometry.ways, geometry.positions
    if is_area:
        outer = [
            ways[ref]
            for form, ref, role in members
            if form == "w" and role in ("outer", "") and ref in ways
        ]
        rings = [positions.corners(ring) for ring in joined([each.tolist() for each in outer])]
        ring = max(rings, key=len, default=[])
        if len(ring) > 3:
            return point_within(ring)
    held = [positions.corners(ways[ref]) for form, ref, _ in members
            if form == "w" and ref in ways]  # fmt: skip
    if not any(form == "w" for form, _, _ in members):
        held = [positions.corners([ref]) for form, ref, _ in members if form == "n"]
    points = [corners[len(corners) // 2] for corners in held if corners]
    if not points:
        return None
    lat, lon = (sum(values) / len(points) for values in zip(*points, strict=True))
    return GeoPoint(lat, lon)


def _is_new(
    tagged: _Tagged,
    place: ExtractPlace,
    is_node: bool,
    seen: dict[_Where, list[tuple[_Tagged, GeoPoint, bool]]],
) -> bool:
    """Whether this place is new; it is then remembered wherever the same one could be."""
    lat, lon = place.position.lat, place.position.lon
    named = place.kind, text_key(place.name)
    for other, position, other_is_node in seen.get((*named, *_cell(lat, lon)), ()):
        if distance_km(place.position, position) >= _SAME_PLACE_KM:
            continue
        are_two_nodes = is_node and other_is_node and not tagged.is_part
        if not are_two_nodes and not _are_told_apart(tagged, other):
            return False
    north = _SAME_PLACE_KM / _KM_PER_DEGREE
    east = north / max(0.05, math.cos(math.radians(lat)))
    cells = {_cell(lat + dy, lon + dx) for dy in (-north, north) for dx in (-east, east)}
    for cell in cells:
        seen.setdefault((*named, *cell), []).append((tagged, place.position, is_node))
    return True


def _cell(lat: float, lon: float) -> tuple[int, int]:
    """A part of the world that is more than twice as wide as places can be apart and be the same."""
    return math.floor(lat / _CELL_DEGREES), math.floor(lon / _CELL_DEGREES)


def _are_told_apart(one: _Tagged, other: _Tagged) -> bool:
    """Whether both have links, and none in common."""
    return bool(one.links) and bool(other.links) and one.links.isdisjoint(other.links)
