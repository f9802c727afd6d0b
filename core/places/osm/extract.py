"""Named places of an OpenStreetMap extract (.osm.pbf), without duplicates.

The file is read in several short passes: for what is tagged as a place, the ways that make up
relations, and the nodes that any of these need.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np

from core.cancel import CancelToken
from core.conventions.distance import distance_km
from core.conventions.text_key import text_key
from core.errors import UserError
from core.places.osm.kinds import KIND_KEYS, kind_of_tags
from core.places.osm.node_positions import NodePositions, read_positions
from core.places.osm.outline import joined, point_within
from core.places.osm.place_texts import fame_of, kept
from core.places.osm.way_nodes import nodes_of_ways
from core.records import GeoPoint
from core.sentences import Sentence

_CHECK_EVERY: Final = 2_000
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


@dataclass(slots=True)
class _Contents:
    """Everything in a file that is tagged as a place, and the ways that make up relations."""

    nodes: list[tuple[_Tagged, float, float]] = field(default_factory=list)
    ways: list[tuple[_Tagged, Sequence[int]]] = field(default_factory=list)
    relations: list[tuple[_Tagged, bool, list[tuple[str, int, str]]]] = field(default_factory=list)
    members: dict[int, Sequence[int]] = field(default_factory=dict)  # nodes of ways, by id


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
    try:
        contents = _tagged(file, cancel, on_found)
        _read_members(file, contents, cancel)
        positions = read_positions(file, _needed_nodes(contents), cancel)
    except (RuntimeError, ValueError) as error:
        raise UserError(Sentence("region.damaged", file=file.name)) from error
    seen: dict[tuple[str, str], list[tuple[_Tagged, GeoPoint, bool]]] = {}
    count = 0
    for tagged, place, is_node in _placed(contents, positions):
        if _is_new(tagged, place, is_node, seen):
            count += 1
            yield place
    on_found(count)


def _tagged(file: Path, cancel: CancelToken, on_found: Callable[[int], None]) -> _Contents:
    """What is tagged as a place; values are copied, since objects live for one step only."""
    import osmium

    found = _Contents()
    objects: Any = osmium.FileProcessor(str(file))
    objects.with_filter(osmium.filter.KeyFilter(*KIND_KEYS))
    objects.with_filter(osmium.filter.KeyFilter("name", "name:en"))
    count = 0
    for number, each in enumerate(objects):
        if number % _CHECK_EVERY == 0:
            cancel.check()
            on_found(count)
        tagged = _tagged_as(each.tags)
        if tagged is None:
            continue
        count += 1
        form = each.type_str()
        if form == "n":
            if each.location.valid():
                found.nodes.append((tagged, each.lat, each.lon))
        elif form == "w":
            found.ways.append((tagged, [node.ref for node in each.nodes]))
        else:
            members = [(member.type, member.ref, member.role) for member in each.members]
            is_area = each.tags.get("type") in _AREAS
            found.relations.append((tagged, is_area, members))
    return found


def _tagged_as(tags: Any) -> _Tagged | None:
    copied = {tag.k: tag.v for tag in tags}
    kind = kind_of_tags(copied)
    if kind is None:
        return None
    links = frozenset((key, copied[key]) for key in _LINKS if key in copied)
    is_part = any(key in copied for key in _PARTS)
    return _Tagged(kind, kept(copied), fame_of(copied), links, is_part)


def _read_members(file: Path, contents: _Contents, cancel: CancelToken) -> None:
    """The nodes of the ways that make up relations."""
    wanted = {
        ref for _, _, members in contents.relations for form, ref, _ in members if form == "w"
    }
    contents.members = nodes_of_ways(file, wanted, cancel)


def _needed_nodes(contents: _Contents) -> Any:
    """Ids of all nodes whose position is needed, ascending [n]."""
    refs = [np.asarray(nodes, np.int64) for _, nodes in contents.ways]
    refs += [np.asarray(nodes, np.int64) for nodes in contents.members.values()]
    for _, _, members in contents.relations:
        nodes = [ref for form, ref, _ in members if form == "n"]
        refs.append(np.asarray(nodes, np.int64))
    return np.unique(np.concatenate(refs)) if refs else np.zeros(0, np.int64)


def _placed(
    contents: _Contents, positions: NodePositions
) -> Iterator[tuple[_Tagged, ExtractPlace, bool]]:
    """Everything with a position, areas before nodes, and whether it is a node."""
    for tagged, refs in contents.ways:
        corners = positions.corners(refs)
        if corners:
            is_ring = refs[0] == refs[-1] and len(corners) > 3
            point = point_within(corners) if is_ring else GeoPoint(*corners[len(corners) // 2])
            yield tagged, tagged.at(point.lat, point.lon), False
    for tagged, is_area, members in contents.relations:
        middle = _middle_of(is_area, members, contents, positions)
        if middle is not None:
            yield tagged, tagged.at(middle.lat, middle.lon), False
    for tagged, lat, lon in contents.nodes:
        yield tagged, tagged.at(lat, lon), True


def _middle_of(
    is_area: bool,
    members: Sequence[tuple[str, int, str]],
    contents: _Contents,
    positions: NodePositions,
) -> GeoPoint | None:
    """A point within an area; otherwise the mean of the members in the extract."""
    outer = [
        contents.members[ref]
        for form, ref, role in members
        if form == "w" and role in ("outer", "") and ref in contents.members
    ]
    if is_area:
        rings = [positions.corners(ring) for ring in joined(outer)]
        ring = max(rings, key=len, default=[])
        if len(ring) > 3:
            return point_within(ring)
    held = [positions.corners(contents.members[ref]) for form, ref, _ in members
            if form == "w" and ref in contents.members]  # fmt: skip
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
    seen: dict[tuple[str, str], list[tuple[_Tagged, GeoPoint, bool]]],
) -> bool:
    """Whether this place is new; it is then remembered."""
    known = seen.setdefault((place.kind, text_key(place.name)), [])
    for other, position, other_is_node in known:
        if distance_km(place.position, position) >= _SAME_PLACE_KM:
            continue
        are_two_nodes = is_node and other_is_node and not tagged.is_part
        if not are_two_nodes and not _are_told_apart(tagged, other):
            return False
    known.append((tagged, place.position, is_node))
    return True


def _are_told_apart(one: _Tagged, other: _Tagged) -> bool:
    """Whether both have links, and none in common."""
    return bool(one.links) and bool(other.links) and one.links.isdisjoint(other.links)
