"""Streets, water and parks of an OpenStreetMap extract for drawing, and its street names.

Only relations of water are read: a lake is often one, a park rarely.
"""

from __future__ import annotations

import math
import sys
from array import array
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np

from core.cancel import CancelToken
from core.cartography.clipping import Points, one_ring, thin_lines, turned_left
from core.cartography.map_shapes import AREAS, STREETS, MapShape, NamedStreet, ShapeKind
from core.cartography.mercator import project
from core.cartography.packed import Lines
from core.places.osm.node_positions import Ids, NodePositions
from core.places.osm.outline import joined
from core.places.osm.sections import Form, Sections
from core.places.osm.way_nodes import Geometry, read_geometry

_KINDS: Final[Mapping[tuple[str, str], ShapeKind]] = {
    **dict.fromkeys([("highway", each) for each in ("motorway", "trunk", "motorway_link", "trunk_link")], ShapeKind.MOTORWAY),
    **dict.fromkeys([("highway", each) for each in ("primary", "secondary", "primary_link", "secondary_link")], ShapeKind.MAIN_STREET),
    **dict.fromkeys([("highway", each) for each in ("tertiary", "tertiary_link", "unclassified")], ShapeKind.SIDE_STREET),
    **dict.fromkeys([("highway", each) for each in ("residential", "living_street", "pedestrian")], ShapeKind.STREET),
    **dict.fromkeys([("waterway", each) for each in ("river", "canal")], ShapeKind.RIVER),
    **dict.fromkeys([("leisure", each) for each in ("park", "garden")], ShapeKind.PARK),
    **dict.fromkeys([("landuse", each) for each in ("forest", "recreation_ground")], ShapeKind.PARK),
    ("natural", "wood"): ShapeKind.PARK,
    ("natural", "water"): ShapeKind.WATER,
    ("landuse", "reservoir"): ShapeKind.WATER,
    ("natural", "coastline"): ShapeKind.COAST,
    ("railway", "rail"): ShapeKind.RAILWAY,
}  # fmt: skip
_LAKES: Final = tuple(tag for tag, kind in _KINDS.items() if kind is ShapeKind.WATER)
_KEYS: Final = tuple(dict.fromkeys(key for key, _ in _KINDS))
_MOST_NODES: Final = 2_000_000  # 200 MB of work; beyond that, the least important are left out
_AT_ONCE: Final = 4_000  # ways
_TOWN_DEGREES: Final = 0.02  # 2 km
_THIN: Final = 1 / (1 << 23)  # of the world: 5 m at the equator


class _Ways:
    """The nodes of many ways, one after another: an array for each would take more than its numbers."""

    def __init__(self) -> None:
        self._nodes = array("q")
        self.lengths = array("q")

    def add(self, nodes: Sequence[int]) -> None:
        """Add a way."""
        self._nodes.extend(nodes)
        self.lengths.append(len(nodes))

    def nodes(self) -> Ids:
        """The nodes of all ways [n]; nothing may be added afterwards."""
        return np.frombuffer(self._nodes, np.int64)


class ShapeFinder:
    """Finds what is drawn, and the names of streets."""

    def __init__(self) -> None:
        # For a large file the least important kinds are missing.
        self._ways = {kind: _Ways() for kind in ShapeKind}
        self._lakes: list[tuple[list[int], list[int]]] = []  # outer and inner ways
        self._streets = _Ways()  # one node of each
        self._names: list[str] = []  # of the streets
        self._nodes = 0

    def find(self, sections: Sections, cancel: CancelToken) -> None:
        """Read what is drawn."""
        import osmium

        for way in sections.objects(Form.WAY, [osmium.filter.TagFilter(*_KINDS)], cancel):
            self._take(way)
        lakes = [
            osmium.filter.TagFilter(*_LAKES),
            osmium.filter.TagFilter(("type", "multipolygon")),
        ]
        for lake in sections.objects(Form.RELATION, lakes, cancel):
            members = [(m.role == "inner", m.ref) for m in lake.members if m.type == "w"]
            outer, inner = (
                [ref for is_inner, ref in members if is_inner == side] for side in (False, True)
            )
            self._lakes.append((outer, inner))

    def needed_ways(self) -> Iterator[int]:
        """Ids of the ways that make up lakes."""
        if ShapeKind.WATER in self._ways:
            yield from (ref for sides in self._lakes for side in sides for ref in side)

    def needed_nodes(self, ways: Mapping[int, Ids]) -> list[Ids]:
        """Ids of the nodes of everything that is drawn or named."""
        drawn = [found.nodes() for found in (*self._ways.values(), self._streets)]
        lakes = [ways[ref] for ref in self.needed_ways() if ref in ways]
        return [*drawn, *lakes]

    def shapes(self, geometry: Geometry) -> Iterator[MapShape | NamedStreet]:
        """Everything to draw, most important first; then the street names, once a town."""
        for kind in sorted(self._ways):
            found = self._ways.pop(kind)
            for points in _lines(found.nodes(), found.lengths, geometry, is_area=kind in AREAS):
                if len(points) > (3 if kind in AREAS else 1):
                    yield MapShape(kind, points)
            if kind is ShapeKind.WATER:
                for rings, outer in self._rings(geometry):
                    lengths = [len(ring) for ring in rings]
                    lines = _lines(np.concatenate(rings), lengths, geometry, is_area=False)
                    yield MapShape(kind, one_ring(list(lines), outer))
        yield from _named(self._names, self._streets.nodes(), geometry.positions)

    def _take(self, way: Any) -> None:
        kind = _kind_of(way.tags)
        if kind is None or (kind in AREAS and not way.is_closed()):
            return
        nodes = way.nodes
        if kind in STREETS and (name := way.tags.get("name")) and len(nodes):
            self._names.append(sys.intern(name))
            self._streets.add([nodes[len(nodes) // 2].ref])
        if kind not in self._ways:
            return
        refs = [node.ref for node in nodes]
        self._ways[kind].add(refs)
        self._nodes += len(refs)
        while self._nodes > _MOST_NODES and len(self._ways) > 1:
            self._nodes -= len(self._ways.pop(max(self._ways)).nodes())

    def _rings(self, geometry: Geometry) -> Iterator[tuple[list[Ids], int]]:
        """The rings of each lake, the outer ones first, and the number of those; open ones are left out."""
        ways = geometry.ways
        for sides in self._lakes:
            outer, inner = (
                joined([ways[ref].tolist() for ref in side if ref in ways]) for side in sides
            )
            if outer:
                yield [np.array(ring, np.int64) for ring in (*outer, *inner)], len(outer)


def shapes_of_extract(file: Path, cancel: CancelToken) -> Iterator[MapShape | NamedStreet]:
    """Everything to draw, most important first; then the street names.

    Raises:
        UserError: if the file is no extract, or damaged.
        Cancelled: if `cancel` was set.
    """
    finder = ShapeFinder()
    yield from finder.shapes(read_geometry(file, (finder,), cancel))


def _lines(
    nodes: Ids, lengths: Sequence[int], geometry: Geometry, *, is_area: bool
) -> Iterator[Points]:
    """The known points of ways in world coordinates, without those that cannot be told apart."""
    ends = np.cumsum(lengths, dtype=np.int64)
    for first in range(0, len(ends), _AT_ONCE):
        some = np.asarray(lengths[first : first + _AT_ONCE])
        start, end = ends[first] - some[0], ends[min(first + _AT_ONCE, len(ends)) - 1]
        rows = np.searchsorted(geometry.positions.ids, nodes[start:end])
        x, y = project(geometry.positions.lat[rows], geometry.positions.lon[rows])
        known = ~np.isnan(y)  # an extract may cut a way
        of_way = np.repeat(np.arange(len(some)), some)
        starts = np.searchsorted(of_way[known], np.arange(len(some) + 1))
        lines = thin_lines(Lines(np.stack([x, y], axis=1)[known], starts), _THIN)
        yield from turned_left(lines) if is_area else lines


def _named(names: Sequence[str], nodes: Ids, positions: NodePositions) -> Iterator[NamedStreet]:
    """Streets, once per town: several ways with the same name are one street."""
    rows = np.searchsorted(positions.ids, nodes)
    seen: set[tuple[str, int, int]] = set()
    places = zip(positions.lat[rows].tolist(), positions.lon[rows].tolist(), strict=True)
    for name, (lat, lon) in zip(names, places, strict=True):
        if math.isnan(lat):
            continue
        key = (name, round(lat / _TOWN_DEGREES), round(lon / _TOWN_DEGREES))
        if key not in seen:
            seen.add(key)
            yield NamedStreet(name, lat, lon)


def _kind_of(tags: Any) -> ShapeKind | None:
    for key in _KEYS:
        kind = _KINDS.get((key, tags.get(key, "")))
        if kind is not None:
            return kind
    return None
