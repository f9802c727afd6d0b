"""Compares our reading of opening hours with the npm package `opening_hours`, the grammar's reference.

    python -m tests.core.places.hours.npm_comparison [--extract FILE.osm.pbf ...] [--generated 2000] [--seed 1]

Not part of the suite: it installs npm's opening_hours in a temporary folder. Every value is looked at
in 180 moments of a year; a contradiction is a moment at which one says open and the other closed.
"Unknown" contradicts nothing.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

from core.places.hours.opening_hours import opening_state
from core.records import GeoPoint

PACKAGE = "opening_hours@3.15.0"
SCRIPT = """
const OpeningHours = require("opening_hours");
const {values, moments, place} = JSON.parse(require("fs").readFileSync(0, "utf8"));
const nominatim = {lat: place.lat, lon: place.lon, address: {country_code: place.country, state: place.state}};
process.stdout.write(JSON.stringify(values.map(value => {
  try {
    const hours = new OpeningHours(value, nominatim, {locale: "en"});
    return moments.map(text => {
      const moment = new Date(text);
      return hours.getUnknown(moment) ? "unknown" : hours.getState(moment) ? "open" : "closed";
    });
  } catch (error) { return null; }
})));
"""
DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MOMENTS = 180
HOLIDAYS = ("PH", "PH 00:00-30:00")  # and their nights


def main() -> int:
    """Prints what differs; 1 if anything does."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--extract", type=Path, nargs="*", default=[])
    parser.add_argument("--generated", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    values = sorted({value for file in options.extract for value in hours_of_extract(file)})
    real = len(values)
    values += [generated(chance) for _ in range(options.generated)]
    start = datetime(2026, 1, 1)
    moments = [start + timedelta(minutes=15 * chance.randrange(365 * 96)) for _ in range(MOMENTS)]
    place = GeoPoint(47.3769, 8.5417)
    *theirs, days, nights = reference([*values, *HOLIDAYS], moments, place)
    assert days is not None
    assert nights is not None
    # Their calendar has the holidays of the canton, ours those of the country.
    differ = {
        moment
        for moment, *both in zip(moments, days, nights, strict=True)
        if both != [opening_state(each, moment, place).openness.value for each in HOLIDAYS]
    }
    counts: Counter[str] = Counter()
    for number, (value, states) in enumerate(zip(values, theirs, strict=True)):
        kind = "real" if number < real else "generated"
        ours = [opening_state(value, moment, place) for moment in moments]
        if states is None:
            counts[f"{kind}: the reference refuses it"] += 1
            continue
        wrong = [
            (moment, state.openness.value, other)
            for moment, state, other in zip(moments, ours, states, strict=True)
            if {state.openness.value, other} == {"open", "closed"}
        ]
        if "PH" in value:
            counts[f"{kind}: moments on holidays left out"] += len(differ)
            wrong = [each for each in wrong if each[0] not in differ]
        unknown = sum(state.openness.value == "unknown" for state in ours)
        counts[f"{kind}: all moments agree" if not wrong else f"{kind}: contradiction"] += 1
        counts[f"{kind}: moments unknown to us"] += unknown
        if wrong:
            moment, mine, other = wrong[0]
            sys.stdout.write(
                f"{value!r}: {len(wrong)} moments, first {moment}: ours {mine}, theirs {other}\n"
            )
    for name, count in sorted(counts.items()):
        sys.stdout.write(f"{count:8} {name}\n")
    return int(any("contradiction" in name for name in counts))


def hours_of_extract(file: Path) -> set[str]:
    """Every value of `opening_hours` in an extract."""
    import osmium

    reader = osmium.FileProcessor(str(file)).with_filter(osmium.filter.KeyFilter("opening_hours"))
    return {each.tags["opening_hours"] for each in reader if "opening_hours" in each.tags}


def reference(
    values: list[str], moments: list[datetime], place: GeoPoint
) -> list[list[str] | None]:
    """State by value and moment; None for a value that the reference refuses."""
    with tempfile.TemporaryDirectory() as folder:
        install = ["npm", "install", "--no-audit", "--no-fund", "--silent", PACKAGE]
        subprocess.run(install, cwd=folder, check=True)
        (Path(folder) / "compare.js").write_text(SCRIPT)
        given = {
            "values": values,
            "moments": [moment.isoformat() for moment in moments],
            "place": {"lat": place.lat, "lon": place.lon, "country": "ch", "state": "Zürich"},
        }
        done = subprocess.run(
            ["node", "compare.js"],
            cwd=folder,
            input=json.dumps(given),
            capture_output=True,
            text=True,
            check=True,
            env=os.environ | {"TZ": "UTC"},  # wall time on both sides
        )
        states: list[list[str] | None] = json.loads(done.stdout)
        return states


def generated(chance: random.Random) -> str:
    """A value made from the grammar: rules of days, months, holidays, times and comments."""
    rules = [rule(chance) for _ in range(chance.choice((1, 1, 2, 2, 3)))]
    text = rules[0]
    for more in rules[1:]:
        text += chance.choice(("; ", "; ", "; ", ", ")) + more
    if chance.random() < 0.05:
        text += ' || "by appointment"'
    return text


def rule(chance: random.Random) -> str:
    """One rule."""
    parts = []
    if chance.random() < 0.15:
        first, last = sorted(chance.sample(range(12), 2))
        parts.append(f"{MONTHS[first]}-{MONTHS[last]}")
    if chance.random() < 0.85:
        parts.append(days(chance))
    modifier = chance.random()
    if modifier < 0.12:
        parts.append("off")
    else:
        parts.append(",".join(spans(chance)))
        if modifier > 0.95:
            parts.append('"ring the bell"')
        elif modifier > 0.92:
            parts.append("unknown")
    return " ".join(parts)


def days(chance: random.Random) -> str:
    """Days, ranges of days, and now and then holidays."""
    items = []
    for _ in range(chance.choice((1, 1, 1, 2))):
        first, last = chance.sample(DAYS, 2)
        items.append(chance.choice((first, f"{first}-{last}")))
    if chance.random() < 0.08:
        items.append("PH")
    return ",".join(items)


def spans(chance: random.Random) -> list[str]:
    """One or two spans of a day, the last one now and then over midnight."""
    times = sorted(chance.sample(range(14, 50), chance.choice((2, 2, 4))))
    if chance.random() < 0.1:
        times[-1] = chance.randrange(49, 56)
    texts = [f"{half_hours // 2:02}:{half_hours % 2 * 30:02}" for half_hours in times]
    return [f"{a}-{b}" for a, b in zip(texts[::2], texts[1::2], strict=True)]


if __name__ == "__main__":
    sys.exit(main())
