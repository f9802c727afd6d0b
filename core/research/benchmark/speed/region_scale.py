"""Places of the world at scale: what importing a large extract and finding candidates among millions cost.

`python -m core.research.benchmark.speed.region_scale --extract FILE.osm.pbf --out FILE.json`. Every phase runs in a process of
its own; the import stands beside `osmium tags-filter` (Debian's osmium-tool) on the same file in the same run. On a busy
computer the seconds of the processor say more than those of the clock.
"""

from __future__ import annotations

import argparse
import logging
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from core.cancel import CancelToken
from core.paths import DataPaths
from core.places.osm.extract import ExtractPlace, places_of_extract
from core.places.osm.kinds import KIND_KEYS
from core.records import GeoPoint
from core.research.benchmark.running.provenance import provenance
from core.research.benchmark.speed.map_copies import write_copies
from core.safety.outputs import write_document
from core.store.region_file import RegionPlace
from core.store.region_store import RegionStore
from core.worker.region_import import add_region

_log = logging.getLogger(__name__)
_SEED: Final = 7
_ID_STEP: Final = 1_000_000  # more objects of one type than an extract for this has
_TOWNS: Final = 4_000
_POINTS: Final = 40
# Shares of the places that contain a word: one in ten, in a thousand, in a hundred thousand, none.
_WORDS: Final = {"common": 10, "seldom": 1_000, "rare": 100_000, "absent": 0}
_KINDS: Final = {
    "museums": ("museum", "art museum"),
    "restaurants": ("restaurant", "pizzeria", "italian restaurant", "sushi restaurant"),
    "everything": None,
}

Figures = dict[str, float]


def measure_import(extract: Path, megabytes: int, folder: Path, turns: int) -> dict[str, Any]:
    """Import compared with osmium's own filter, alternating on one file."""
    large, source = folder / "large.osm.pbf", folder / "source.osm.pbf"
    # Contiguous ids suit osmium's own filter, which takes gigabytes if they are far apart.
    subprocess.run(["osmium", "renumber", "-o", source, extract], check=True)
    copies = max(1, round(megabytes * 1e6 / source.stat().st_size))
    write_copies(source, copies, large, _ID_STEP)
    size_mb = large.stat().st_size / 1e6
    keys = [f"nwr/{key}" for key in KIND_KEYS]
    filtered = [
        "osmium",
        "tags-filter",
        "--overwrite",
        "-o",
        str(folder / "filtered.osm.pbf"),
        str(large),
        *keys,
    ]
    added = [sys.executable, "-m", __spec__.name, "--import-into", str(folder / "data"), "--extract", str(large)]  # fmt: skip
    runs = [(_child(filtered), _child(added)) for _ in range(turns)]
    theirs, ours = ([run[side] for run in runs] for side in (0, 1))
    (region,) = RegionStore(folder / "data").all()
    best = min(ours, key=lambda run: run["seconds"])
    return {
        "copies": copies,
        "megabytes": round(size_mb, 1),
        "places": region.places,
        "bytes_per_place": round(region.size_bytes / region.places, 1),
        "osmium_tags_filter": theirs,
        "import": ours,
        "megabytes_a_second": round(size_mb / best["seconds"], 2),
        "megabytes_a_processor_second": round(size_mb / best["processor_s"], 2),
        "times_osmium_median": round(
            statistics.median(o["seconds"] / t["seconds"] for t, o in runs), 2
        ),
        "times_osmium_processor_median": round(
            statistics.median(o["processor_s"] / t["processor_s"] for t, o in runs), 2
        ),
        "peak_memory_mb": max(run["peak_memory_mb"] for run in ours),
    }


def measure_search(extract: Path, places: int, folder: Path) -> dict[str, Any]:
    """Candidates near points of a map of many towns whose places are those of the extract."""
    store = RegionStore(DataPaths(folder / "search").create().root)
    chance = random.Random(_SEED)
    towns = [(chance.uniform(36, 60), chance.uniform(-9, 30)) for _ in range(_TOWNS)]
    samples = list(places_of_extract(extract, CancelToken(), lambda _count: None))
    region = store.write("Many", "© OpenStreetMap contributors", _many(samples, towns, places))
    points = [GeoPoint(*chance.choice(towns)) for _ in range(_POINTS - 8)]
    points += [GeoPoint(chance.uniform(36, 60), chance.uniform(-9, 30)) for _ in range(8)]
    result: dict[str, Any] = {
        "places": places,
        "bytes_per_place": round(region.size_bytes / places, 1),
    }
    for name, kinds in _KINDS.items():
        result[name] = _queries(store, points, kinds, ())
    for word, share in _WORDS.items():
        result[f"word of one in {share}" if share else "absent word"] = _queries(
            store, points, None, (word,)
        )
    result["restaurants with a common word"] = _queries(
        store, points, _KINDS["restaurants"], ("common",)
    )
    return result


def _many(
    samples: list[ExtractPlace], towns: list[tuple[float, float]], count: int
) -> Iterator[RegionPlace]:
    chance = random.Random(_SEED + 1)
    for _ in range(count):
        sample, (lat, lon) = chance.choice(samples), chance.choice(towns)
        words = [word for word, share in _WORDS.items() if share and chance.random() < 1 / share]
        name = " ".join((sample.name, f"n{chance.randrange(200_000)}", *words))
        spread = chance.expovariate(30)  # degrees: a dense centre and distant villages
        here = GeoPoint(lat + chance.gauss(0, spread), lon + chance.gauss(0, spread))
        yield RegionPlace(sample.kind, sample.fame, here, {**sample.tags, "name": name})


def _queries(
    store: RegionStore,
    points: list[GeoPoint],
    kinds: tuple[str, ...] | None,
    words: tuple[str, ...],
) -> Figures:
    """Milliseconds per search, including opening the file; the second of two runs counts."""
    clock, processor, found = [], [], 0
    for point in points:
        for _ in range(2):
            started, began = time.perf_counter(), time.process_time()
            found = len(store.near(point, kinds, words, 100))
            ended, stopped = time.perf_counter(), time.process_time()
        clock.append(1e3 * (ended - started))
        processor.append(1e3 * (stopped - began))
    return {
        "found_at_the_last": found,
        "median_ms": round(statistics.median(clock), 1),
        "worst_ms": round(max(clock), 1),
        "processor_median_ms": round(statistics.median(processor), 1),
        "processor_worst_ms": round(max(processor), 1),
    }


def _child(command: list[str]) -> Figures:
    """Seconds, CPU seconds and peak memory of a program."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        raise RuntimeError(f"{command[0]} failed")
    return {
        "seconds": round(time.perf_counter() - started, 2),
        "processor_s": round(used.ru_utime + used.ru_stime, 2),
        "peak_memory_mb": round(used.ru_maxrss * 1024 / 1e6, 1),
    }


def main() -> None:
    """Measure, or import in this process."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--extract", type=Path, required=True)
    parser.add_argument("--megabytes", type=int, default=500, help="of the extract to import")
    parser.add_argument("--turns", type=int, default=3, help="of the import and of osmium")
    parser.add_argument("--places", type=int, default=5_000_000, help="to search among")
    parser.add_argument("--out", type=Path, default=Path("region_scale.json"))
    parser.add_argument("--import-into", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    if options.import_into is not None:
        add_region(DataPaths(options.import_into), options.extract)
        return
    result: dict[str, Any] = {
        "command": " ".join(["python -m", __spec__.name, f"--megabytes {options.megabytes} --places {options.places}"]),
        "extract": options.extract.name,
        "provenance": provenance(_SEED),
        "load_before": round(os.getloadavg()[0], 2),
    }  # fmt: skip
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        if options.megabytes:
            result["import"] = measure_import(
                options.extract, options.megabytes, folder, options.turns
            )
            _log.info("import %s", result["import"])
        if options.places:
            result["search"] = measure_search(options.extract, options.places, folder)
            _log.info("search %s", result["search"])
    write_document(options.out, (), result)


if __name__ == "__main__":
    main()
