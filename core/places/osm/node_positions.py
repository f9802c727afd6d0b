"""Positions of only the requested nodes in an OpenStreetMap file.

Most nodes of an extract only shape roads and fields. Storing them all takes 16 bytes each, many times
what the places need, so the packed numbers of a `.osm.pbf` are read here block by block. Other file
formats are left to osmium.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from core.cancel import CancelToken
from core.places.osm.pbf_blocks import contents_of, fields, varints
from core.places.osm.sections import Form, Sections

Ids = npt.NDArray[np.int64]
Degrees = npt.NDArray[np.float64]
_NANO: Final = 1e-9


@dataclass(frozen=True, slots=True)
class NodePositions:
    """Positions by id; those missing from the file are NaN.

    Attributes:
        ids: ascending [n].
        lat, lon: degrees [n].
    """

    ids: Ids
    lat: Degrees
    lon: Degrees

    def corners(self, refs: Sequence[int] | Ids) -> list[tuple[float, float]]:
        """Latitudes and longitudes of the known ones among the nodes, in order."""
        if not len(refs) or not len(self.ids):
            return []
        wanted = np.asarray(refs, np.int64)
        at = np.searchsorted(self.ids, wanted).clip(max=len(self.ids) - 1)
        known = (self.ids[at] == wanted) & ~np.isnan(self.lat[at])
        at = at[known]
        return list(zip(self.lat[at].tolist(), self.lon[at].tolist(), strict=True))


def read_positions(sections: Sections, wanted: Ids, cancel: CancelToken) -> NodePositions:
    """Positions of nodes.

    Args:
        wanted: ascending ids, without duplicates [n].

    Raises:
        ValueError, RuntimeError: if the file is damaged.
        Cancelled: if `cancel` was set.
    """
    found = NodePositions(wanted, np.full(len(wanted), np.nan), np.full(len(wanted), np.nan))
    if not len(wanted):
        return found
    if sections.blocks:
        with sections.file.open("rb") as stream:
            for block in sections.blocks_of(Form.NODE):
                cancel.check()
                _read_block(contents_of(stream, block), found)
        return found
    rows = {int(id_): row for row, id_ in enumerate(found.ids)}
    for node in sections.objects(Form.NODE, (), cancel):
        row = rows.get(node.id)
        if row is not None and node.location.valid():
            found.lat[row], found.lon[row] = node.lat, node.lon
    return found


def _read_block(block: memoryview, found: NodePositions) -> None:
    """Take the wanted nodes of a block."""
    granularity, lat_offset, lon_offset = 100, 0, 0
    groups = []
    for number, value in fields(block):
        if number == 2 and isinstance(value, memoryview):
            groups.append(value)
        elif number == 17 and isinstance(value, int):
            granularity = value
        elif number == 19 and isinstance(value, int):
            lat_offset = _signed64(value)
        elif number == 20 and isinstance(value, int):
            lon_offset = _signed64(value)
    for group in groups:
        for number, value in fields(group):
            if not isinstance(value, memoryview) or number > 2:
                continue
            ids, lats, lons = _dense(value, found.ids) if number == 2 else _plain(value)
            rows = np.searchsorted(found.ids, ids).clip(max=len(found.ids) - 1)
            hits = found.ids[rows] == ids
            rows = rows[hits]
            found.lat[rows] = _NANO * (lat_offset + granularity * lats[hits])
            found.lon[rows] = _NANO * (lon_offset + granularity * lons[hits])


def _dense(nodes: memoryview, wanted: Ids) -> tuple[Ids, Ids, Ids]:
    """Ids, latitudes and longitudes of packed nodes, in units of the block [n]."""
    parts = {number: value for number, value in fields(nodes) if isinstance(value, memoryview)}
    ids = np.cumsum(_zigzag(varints(parts.get(1))))
    nothing = np.zeros(0, np.int64)
    if not len(ids):
        return nothing, nothing, nothing
    first, last = np.searchsorted(wanted, (ids.min(), ids.max() + 1))
    if first == last:  # nearly every block of a large file
        return nothing, nothing, nothing
    lats = np.cumsum(_zigzag(varints(parts.get(8))))
    lons = np.cumsum(_zigzag(varints(parts.get(9))))
    if not len(ids) == len(lats) == len(lons):
        raise ValueError("nodes without positions")
    return ids, lats, lons


def _plain(node: memoryview) -> tuple[Ids, Ids, Ids]:
    """A node that is not packed with others, in the same form [1]."""
    values = {number: value for number, value in fields(node) if isinstance(value, int)}
    id_, lat, lon = (_zigzag(np.array([values.get(number, 0)], np.uint64)) for number in (1, 8, 9))
    return id_, lat, lon


def _zigzag(values: npt.NDArray[np.uint64]) -> Ids:
    half = (values >> np.uint64(1)).astype(np.int64)
    return half ^ -(values & np.uint64(1)).astype(np.int64)


def _signed64(value: int) -> int:
    return value - (1 << 64) if value >= 1 << 63 else value
