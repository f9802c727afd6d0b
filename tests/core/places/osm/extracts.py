"""Small OpenStreetMap extracts, made for tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import osmium


class Extract:
    """Writes an extract; every position is near (47.1, 9.5), in thousandths of a degree."""

    def __init__(self, file: Path) -> None:
        self._nodes: list[osmium.osm.mutable.Node] = []
        self._ways: list[osmium.osm.mutable.Way] = []
        self._relations: list[osmium.osm.mutable.Relation] = []
        self.file = file

    def node(self, north: float, east: float, tags: Mapping[str, str] | None = None) -> int:
        """Add a node and give its id."""
        number = len(self._nodes) + 1
        place = (9.5 + east / 1000, 47.1 + north / 1000)
        self._nodes.append(
            osmium.osm.mutable.Node(id=number, version=1, location=place, tags=dict(tags or {}))
        )
        return number

    def way(self, nodes: Sequence[int], tags: Mapping[str, str] | None = None) -> int:
        """Add a way along nodes."""
        number = len(self._ways) + 1
        self._ways.append(
            osmium.osm.mutable.Way(id=number, version=1, nodes=nodes, tags=dict(tags or {}))
        )
        return number

    def square(
        self, north: float, east: float, tags: Mapping[str, str] | None = None, size: float = 1
    ) -> int:
        """Add a closed way around a middle."""
        half = size / 2
        corners = [(-half, -half), (half, -half), (half, half), (-half, half)]
        nodes = [self.node(north + dy, east + dx) for dy, dx in corners]
        return self.way([*nodes, nodes[0]], tags)

    def relation(self, members: Sequence[tuple[str, int, str]], tags: Mapping[str, str]) -> int:
        """Add a relation."""
        number = len(self._relations) + 1
        self._relations.append(
            osmium.osm.mutable.Relation(id=number, version=1, members=members, tags=dict(tags))
        )
        return number

    def write(self) -> Path:
        """Write the file."""
        with osmium.SimpleWriter(str(self.file), overwrite=True) as writer:
            for node in self._nodes:
                writer.add_node(node)
            for way in self._ways:
                writer.add_way(way)
            for relation in self._relations:
                writer.add_relation(relation)
        return self.file
