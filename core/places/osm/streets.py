"""Streets, water and parks of an OpenStreetMap extract, to be drawn: ways only, no relations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from core.cancel import CancelToken
from core.cartography.clipping import thin
from core.cartography.map_shapes import AREAS, MapShape, ShapeKind
from core.cartography.mercator import project
from core.errors import UserError
from core.places.osm.node_positions import read_positions
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
_MOST_NODES: Final = 2_000_000  # 200 MB of work; what matters least is left out above that
_CHECK_EVERY: Final = 2_000
_THIN: Final = 1 / (1 << 23)  # of the world: 5 m at the equator


def shapes_of_extract(file: Path, cancel: CancelToken) -> Iterator[MapShape]:
    """Everything that is drawn, what matters most first.

    Args:
        file: an extract that was read without trouble before.

    Raises:
        UserError: if it is damaged.
        Cancelled: if `cancel` was set.
    """
    try:
        ways = _ways(file, cancel)
        refs = [each for found in ways.values() for each in found]
        wanted = np.unique(np.concatenate([np.zeros(0, np.int64), *refs]))
        positions = read_positions(file, wanted, cancel)
    except (RuntimeError, ValueError) as error:
        raise UserError(Sentence("region.damaged", file=file.name)) from error
    x, y = project(positions.lat, positions.lon)
    places = np.stack([x, y], axis=1)
    for kind in sorted(ways):
        for number, nodes in enumerate(ways[kind]):
            if number % _CHECK_EVERY == 0:
                cancel.check()
            points = places[np.searchsorted(wanted, nodes)]
            points = thin(points[~np.isnan(points[:, 0])], _THIN)  # an extract may cut a way
            if len(points) > (3 if kind in AREAS else 1):
                yield MapShape(kind, points)


def _ways(file: Path, cancel: CancelToken) -> dict[ShapeKind, list[Refs]]:
    """The nodes of the ways of each kind."""
    import osmium

    found: dict[ShapeKind, list[Refs]] = {kind: [] for kind in ShapeKind}
    nodes = 0
    objects: Any = osmium.FileProcessor(str(file), osmium.osm.WAY)
    objects.with_filter(osmium.filter.TagFilter(*_KINDS))
    for number, way in enumerate(objects):
        if number % _CHECK_EVERY == 0:
            cancel.check()
        kind = _kind_of(way.tags)
        if kind is None or kind not in found or (kind in AREAS and not way.is_closed()):
            continue
        refs = np.array([node.ref for node in way.nodes], np.int64)
        found[kind].append(refs)
        nodes += len(refs)
        while nodes > _MOST_NODES and len(found) > 1:
            least = found.pop(max(found))
            nodes -= sum(map(len, least))
    return found


def _kind_of(tags: Any) -> ShapeKind | None:
    for key in _KEYS:
        kind = _KINDS.get((key, tags.get(key, "")))
        if kind is not None:
            return kind
    return None
