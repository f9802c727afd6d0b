"""Makes resources/places/extracts.tsv: the map extracts that can be downloaded, by name.

    python packaging/extracts.py FILE     `pyrosm/data/geofabrik_index.geojson.gz` of an unpacked `pyrosm` package

That file is a dated copy of the public list of Geofabrik (index-v1.json) with the sizes of the files.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "resources" / "places" / "extracts.tsv"
SERVER, SUFFIX = "https://download.geofabrik.de/", "-latest.osm.pbf"


def main(arguments: list[str]) -> int:
    """Write the resource."""
    index = json.loads(gzip.decompress(Path(arguments[0]).read_bytes()))
    entries = {each["properties"]["id"]: each["properties"] for each in index["features"]}
    lines = [
        f"# {SERVER} (index-v1.json of {index['geofabrik_snapshot_date']}, sizes of "
        f"{index['geofabrik_sizes_date']}); the maps are © OpenStreetMap contributors, ODbL 1.0.",
        "path\tname\tpart of\tbytes",
    ]
    for entry in sorted(entries.values(), key=lambda each: each["pbf"]):
        parent = entries.get(entry["parent"])
        path = entry["pbf"].removeprefix(SERVER).removesuffix(SUFFIX)
        lines.append(
            f"{path}\t{plain(entry['name'])}\t{plain(parent['name']) if parent else ''}\t{entry['bytes'] or 0}"
        )
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(entries)} extracts")
    return 0


def plain(name: str) -> str:
    """The name without markup; one entry has its id for a name."""
    if re.fullmatch(r"[a-z/-]+", name):
        name = name.rpartition("/")[2].replace("-", " ").title()
    return " ".join(re.sub(r"<[^>]*>", " ", name).split())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
