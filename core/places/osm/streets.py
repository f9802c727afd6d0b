"""Streets, water and parks of an OpenStreetMap extract for drawing, and its street names.

Only relations of water are read: a lake is often one, a park rarely.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from core.cancel import CancelToken
from core.cartography.clipping import Points, one_ring, thin, turned
from core.cartography.map_shapes import AREAS, STREETS, MapShape, NamedStreet, ShapeKind
from core.cartography.mercator import project
from core.errors import UserError
from core.places.osm.node_positions import NodePositions, read_positions
from core.places.osm.outline import joined
from core.places.osm.way_nodes import nodes_of_ways
from core.sentences import Sentence

Refs = npt.NDArray[np.int64]

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
_KEYS: Final = tuple(dict.fromkeys(key for key, _ in _KINDS))
_MOST_NODES: Final = 2_000_000  # 200 MB of work; beyond that, the least important are left out
_CHECK_EVERY: Final = 2_000
_TOWN_DEGREES: Final = 0.02  # 2 km
_THIN: Final = 1 / (1 << 23)  # of the world: 5 m at the equator


@dataclass(slots=True)
class _Drawn:
    """The shapes to draw, as ids of nodes.

    Attributes:
        ways: lines and rings by kind; for a large file the least important kinds are missing.
        lakes: outer and inner ways of each relation of water.
        streets: one node of every street with its name.
    """

    ways: dict[ShapeKind, list[Refs]] = field(default_factory=lambda: {k: [] for k in ShapeKind})
    lakes: list[tuple[list[int], list[int]]] = field(default_factory=list)
    streets: list[tuple[str, int]] = field(default_factory=list)


def shapes_of_extract(file: Path, cancel: CancelToken) -> Iterator[MapShape | NamedStreet]:
    """Everything to draw, most important first; then the street names.

    Args:
        file: an extract that has already been read without errors.

    Raises:
        UserError: if it is damaged.
        Cancelled: if `cancel` was set.
    """
    try:
        drawn = _tagged(file, cancel)
        lakes = _rings_of(drawn, file, cancel)
        refs = [each for found in drawn.ways.values() for each in found]
        refs += [ring for rings, _ in lakes for ring in rings]
        refs.append(np.array([node for _, node in drawn.streets], np.int64))
        wanted = np.unique(np.concatenate(refs))
        positions = read_positions(file, wanted, cancel)
    except (RuntimeError, ValueError) as error:
        raise UserError(Sentence("region.damaged", file=file.name)) from error
    x, y = project(positions.lat, positions.lon)
    places = np.stack([x, y], axis=1)

    def line(nodes: Refs) -> Points:
        points = places[np.searchsorted(wanted, nodes)]
        return thin(points[~np.isnan(points[:, 0])], _THIN)  # an extract may cut a way

    for kind in sorted(drawn.ways):
        for number, nodes in enumerate(drawn.ways[kind]):
            if number % _CHECK_EVERY == 0:
                cancel.check()
            points = line(nodes)
            if len(points) > (3 if kind in AREAS else 1):
                yield MapShape(kind, turned(points, left=True) if kind in AREAS else points)
        if kind is ShapeKind.WATER:
            for rings, outer in lakes:
                yield MapShape(kind, one_ring([line(ring) for ring in rings], outer))
    yield from _named(drawn.streets, wanted, positions)


def _tagged(file: Path, cancel: CancelToken) -> _Drawn:
    """The nodes of the shapes to draw."""
    import osmium

    drawn, nodes = _Drawn(), 0
    objects: Any = osmium.FileProcessor(str(file), osmium.osm.WAY | osmium.osm.RELATION)
    objects.with_filter(osmium.filter.TagFilter(*_KINDS))
    for number, each in enumerate(objects):
        if number % _CHECK_EVERY == 0:
            cancel.check()
        kind = _kind_of(each.tags)
        if each.is_relation():
            if kind is ShapeKind.WATER and each.tags.get("type") == "multipolygon":
                members = [(m.role == "inner", m.ref) for m in each.members if m.type == "w"]
                outer, inner = (
                    [ref for is_inner, ref in members if is_inner == side] for side in (False, True)
                )
                drawn.lakes.append((outer, inner))
            continue
        if kind is None or (kind in AREAS and not each.is_closed()):
            continue
        refs = np.array([node.ref for node in each.nodes], np.int64)
        if kind in STREETS and (name := each.tags.get("name")) and len(refs):
            drawn.streets.append((sys.intern(name), int(refs[len(refs) // 2])))
        if kind not in drawn.ways:
            continue
        drawn.ways[kind].append(refs)
        nodes += len(refs)
        while nodes > _MOST_NODES and len(drawn.ways) > 1:
            least = drawn.ways.pop(max(drawn.ways))
            nodes -= sum(map(len, least))
    return drawn


def _rings_of(drawn: _Drawn, file: Path, cancel: CancelToken) -> list[tuple[list[Refs], int]]:
    """The rings of each relation of water, the outer ones first, and the number of those; open ones are left out."""
    if ShapeKind.WATER not in drawn.ways:
        return []
    wanted = {ref for sides in drawn.lakes for side in sides for ref in side}
    members = nodes_of_ways(file, wanted, cancel)
    lakes: list[tuple[list[Refs], int]] = []
    for sides in drawn.lakes:
        outer, inner = (joined([members[ref] for ref in side if ref in members]) for side in sides)
        if outer:
            rings = [np.array(ring, np.int64) for ring in (*outer, *inner)]
            lakes.append((rings, len(outer)))
    return lakes


def _named(
    streets: Sequence[tuple[str, int]], wanted: Refs, positions: NodePositions
) -> Iterator[NamedStreet]:
    """Streets, once per town: several ways with the same name are one street."""
    seen: set[tuple[str, int, int]] = set()
    for name, node in streets:
        row = np.searchsorted(wanted, node)
        lat, lon = float(positions.lat[row]), float(positions.lon[row])
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
