"""The nodes of those ways of an OpenStreetMap file that relations consist of."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any, Final

from core.cancel import CancelToken

_CHECK_EVERY: Final = 2_000
_FILTER_BITS: Final = 25
_FILTER_BLOCKS: Final = 48  # all ways of OpenStreetMap have 41 of them in 2026


def nodes_of_ways(
    file: Path, wanted: Collection[int], cancel: CancelToken
) -> dict[int, Sequence[int]]:
    """Ids of nodes by id of way; ways that the file does not hold are left out.

    Raises:
        RuntimeError: if the file is damaged.
        Cancelled: if `cancel` was set.
    """
    import osmium

    found: dict[int, Sequence[int]] = {}
    if not wanted:
        return found
    ways: Any = osmium.FileProcessor(str(file), osmium.osm.WAY)
    # osmium's own filter by id takes 4 MB for every 33 million ids that any of them is among.
    if len({ref >> _FILTER_BITS for ref in wanted}) <= _FILTER_BLOCKS:
        ways.with_filter(osmium.filter.IdFilter(wanted))
    for number, way in enumerate(ways):
        if number % _CHECK_EVERY == 0:
            cancel.check()
        if way.id in wanted:
            found[way.id] = [node.ref for node in way.nodes]
    return found
