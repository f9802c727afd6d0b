"""Makes resources/places/zone_countries.toml: the countries of each time zone.

    python packaging/zone_countries.py

Zones end at borders, so the zone of a position tells its country. A few zones serve several countries (northern Vietnam
is in that of Bangkok); which ones follows from the bundled towns. The codes are those of the tz database (zone.tab of tzdata).
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from importlib.resources import files
from pathlib import Path
from typing import Final

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT))

from core.places.hours.time_zones import zone_at  # noqa: E402  # needs the path above
from core.places.towns import all_towns  # noqa: E402

TARGET = ROOT / "resources" / "places" / "zone_countries.toml"
# Fewer towns, or a smaller share, are inaccuracies of one of the two maps near a border.
LEAST_TOWNS: Final = 3
LEAST_SHARE: Final = 0.02
HEAD = """\
# Made by packaging/zone_countries.py: the countries of each time zone (of tzfpy), named as in cities.tsv.xz, and their codes
# (ISO 3166-1).
"""


def main() -> int:
    """Write the resource."""
    towns: dict[str, Counter[str]] = defaultdict(Counter)
    for town in all_towns():
        zone = zone_at(town.position)
        if zone is not None:
            towns[zone][town.country] += 1
    countries: dict[str, list[str]] = {}
    for zone, counted in sorted(towns.items()):
        (first, most), *others = counted.most_common()
        countries[zone] = [first] + [
            country
            for country, count in others
            if count >= LEAST_TOWNS and count >= LEAST_SHARE * (most + count)
        ]
    text = HEAD + "\n[countries]\n"
    for zone, names in countries.items():
        listed = ", ".join(f'"{name}"' for name in names)
        text += f'"{zone}" = [{listed}]\n'
    text += "\n[codes]\n"
    for name, code in sorted(codes_of(countries).items()):
        text += f'"{name}" = "{code}"\n'
    TARGET.write_text(text, encoding="utf-8")
    print(f"{len(countries)} zones")
    return 0


def codes_of(countries: dict[str, list[str]]) -> dict[str, str]:
    """Code of each country, from those of the zones in which most towns are its own."""
    table = (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in table.splitlines() if not line.startswith("#")]
    return {countries[row[2]][0]: row[0] for row in rows if row[2] in countries}


if __name__ == "__main__":
    sys.exit(main())
