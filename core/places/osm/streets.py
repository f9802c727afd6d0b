"""Streets, water and parks of an OpenStreetMap extract for drawing, and its street names.

Only relations of water are read: a lake is often one, a park rarely.
"""

from __future__ import annotations

import math
import sys
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
from core.places.osm.way_nodes import Geometry, nodes_of, read_geometry

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
_TOWN_DEGREES: Final = 0.02  # 2 km
_THIN: Final = 1 / (1 << 23)  # of the world: 5 m at the equator


class ShapeFinder:
    """Finds what is drawn, and the names of streets."""

    def __init__(self) -> None:
        # For a large file the least important kinds are missing.
        self._ways: dict[ShapeKind, list[Ids]] = {kind: [] for kind in ShapeKind}
        self._lakes: list[tuple[list[int], list[int]]] = []  # outer and inner ways
        self._streets: list[tuple[str, int]] = []  # name and one of its nodes
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
        drawn = [nodes for found in self._ways.values() for nodes in found]
        lakes = [ways[ref] for ref in self.needed_ways() if ref in ways]
        return [*drawn, *lakes, np.array([node for _, node in self._streets], np.int64)]

    def shapes(self, geometry: Geometry) -> Iterator[MapShape | NamedStreet]:
        """Everything to draw, most important first; then the street names, once a town."""
        x, y = project(geometry.positions.lat, geometry.positions.lon)
        world = np.stack([x, y], axis=1)
        for kind in sorted(self._ways):
            drawn = _lines(self._ways[kind], geometry, world)
            for points in turned_left(drawn) if kind in AREAS else drawn:
                if len(points) > (3 if kind in AREAS else 1):
                    yield MapShape(kind, points)
            if kind is ShapeKind.WATER:
                for rings, outer in self._rings(geometry):
                    lines = list(_lines(rings, geometry, world))
                    yield MapShape(kind, one_ring(lines, outer))
        yield from _named(self._streets, geometry.positions)

    def _take(self, way: Any) -> None:
        kind = _kind_of(way.tags)
        if kind is None or (kind in AREAS and not way.is_closed()):
            return
        if kind in STREETS and (name := way.tags.get("name")) and len(way.nodes):
            middle = way.nodes[len(way.nodes) // 2].ref
            self._streets.append((sys.intern(name), middle))
        if kind not in self._ways:
            return
        self._ways[kind].append(nodes_of(way))
        self._nodes += len(way.nodes)
        while self._nodes > _MOST_NODES and len(self._ways) > 1:
            least = self._ways.pop(max(self._ways))
            self._nodes -= sum(map(len, least))

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


def _lines(ways: Sequence[Ids], geometry: Geometry, world: Points) -> Lines:
    """The known points of ways in world coordinates, without those that cannot be told apart."""
    nodes = np.concatenate([np.zeros(0, np.int64), *ways])
    points = world[np.searchsorted(geometry.positions.ids, nodes)]
    of_way = np.repeat(np.arange(len(ways)), [len(way) for way in ways])
    known = ~np.isnan(points[:, 0])  # an extract may cut a way
    starts = np.searchsorted(of_way[known], np.arange(len(ways) + 1))
    return thin_lines(Lines(points[known], starts), _THIN)


def _named(streets: Sequence[tuple[str, int]], positions: NodePositions) -> Iterator[NamedStreet]:
    """Streets, once per town: several ways with the same name are one street."""
    rows = np.searchsorted(positions.ids, np.array([node for _, node in streets], np.int64))
    seen: set[tuple[str, int, int]] = set()
    for (name, _), lat, lon in zip(
        streets, positions.lat[rows].tolist(), positions.lon[rows].tolist(), strict=True
    ):
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
