"""Which nodes the ways and relations of an OpenStreetMap file run through, and where those are."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

import numpy as np

from core.cancel import CancelToken
from core.errors import UserError
from core.places.osm.node_positions import Ids, NodePositions, read_positions
from core.places.osm.sections import Form, Sections, sections_of
from core.sentences import Sentence

_FILTER_BITS: Final = 25
_FILTER_BLOCKS: Final = 48  # all ways of OpenStreetMap have 41 of them in 2026


class Finder(Protocol):
    """Looks for something in a file; what it has found needs the nodes of ways and positions of nodes."""

    def find(self, sections: Sections, cancel: CancelToken) -> None:
        """Read what is tagged."""

    def needed_ways(self) -> Iterable[int]:
        """Ids of the ways whose nodes are needed."""

    def needed_nodes(self, ways: Mapping[int, Ids]) -> Sequence[Ids]:
        """Ids of the nodes whose positions are needed, given the nodes of the needed ways."""


@dataclass(frozen=True, slots=True)
class Geometry:
    """Nodes of the needed ways that are in the file, by id, and positions of the needed nodes."""

    ways: Mapping[int, Ids]
    positions: NodePositions


def read_geometry(file: Path, finders: Sequence[Finder], cancel: CancelToken) -> Geometry:
    """Let everyone find their things, and read together what all of these need.

    Raises:
        UserError: if the file is damaged.
        Cancelled: if `cancel` was set.
    """
    try:
        sections = sections_of(file)
        for finder in finders:
            finder.find(sections, cancel)
        wanted = {way for finder in finders for way in finder.needed_ways()}
        ways = nodes_of_ways(sections, wanted, cancel)
        nodes = [each for finder in finders for each in finder.needed_nodes(ways)]
        ids = np.sort(np.concatenate([np.zeros(0, np.int64), *nodes]))
        ids = ids[np.diff(ids, append=-1) != 0]  # np.unique takes ten times as long
        return Geometry(ways, read_positions(sections, ids, cancel))
    except (RuntimeError, ValueError) as error:
        raise UserError(Sentence("region.damaged", file=file.name)) from error


def nodes_of_ways(
    sections: Sections, wanted: Collection[int], cancel: CancelToken
) -> dict[int, Ids]:
    """Ids of nodes by id of way; ways missing from the file are left out.

    Raises:
        RuntimeError: if the file is damaged.
        Cancelled: if `cancel` was set.
    """
    import osmium

    if not wanted:
        return {}
    # osmium's own id filter takes 4 MB for each block of 33 million ids that contains any of them.
    is_dense = len({ref >> _FILTER_BITS for ref in wanted}) <= _FILTER_BLOCKS
    filters = [osmium.filter.IdFilter(wanted)] if is_dense else []
    ways = sections.objects(Form.WAY, filters, cancel)
    return {way.id: nodes_of(way) for way in ways if way.id in wanted}


def nodes_of(way: object) -> Ids:
    """Ids of the nodes of one of osmium's ways [n]."""
    return np.array([node.ref for node in way.nodes], np.int64)  # type: ignore[attr-defined]  # osmium has no stubs for it
