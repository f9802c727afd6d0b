"""The nodes of those ways of an OpenStreetMap file that make up relations."""

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
    """Ids of nodes by id of way; ways missing from the file are left out.

    Raises:
        RuntimeError: if the file is damaged.
        Cancelled: if `cancel` was set.
    """
    import osmium

    found: dict[int, Sequence[int]] = {}
    if not wanted:
        return found
    ways: Any = osmium.FileProcessor(str(file), osmium.osm.WAY)
    # osmium's own id filter takes 4 MB for each block of 33 million ids that contains any of them.
    if len({ref >> _FILTER_BITS for ref in wanted}) <= _FILTER_BLOCKS:
        ways.with_filter(osmium.filter.IdFilter(wanted))
    for number, way in enumerate(ways):
        if number % _CHECK_EVERY == 0:
            cancel.check()
        if way.id in wanted:
            found[way.id] = [node.ref for node in way.nodes]
    return found
