"""A very large synthetic library: what opening, searching, scrolling, asking and compacting cost.

`python -m core.research.benchmark.speed.library_scale --photos 1000000 --out scale.json`. Every phase runs in a process of
its own, so that its peak memory is its own.
"""

from __future__ import annotations

import argparse
import json
import logging
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

from core.models.starter.encoder import load_starter
from core.paths import DataPaths
from core.records import Candidate
from core.research.benchmark.running.provenance import provenance
from core.research.benchmark.speed.synthetic import fill_library
from core.safety.outputs import write_document
from core.store.connection import open_store
from core.store.library.photos import PhotoStore
from core.store.library.timeline import read_timeline
from core.store.safekeeping.compaction import CompactStage, compact
from core.store.safekeeping.maintenance import library_bytes, quick_check
from core.store.vectors.generations import GenerationStore
from core.worker.library import Library

_log = logging.getLogger(__name__)
_SEED: Final = 7
_PHASES: Final = ("fill", "open", "use", "check", "compact")
_WARM: Final = 7
_PAGE: Final = 200
_GONE_SHARE: Final = 20  # one in this many photos is removed before compaction
_TEXTS: Final = ("a beach at sunset", "old stone church", "plate of food", "dog on grass", "city")

Figures = dict[str, float]


def fill(paths: DataPaths, photos: int) -> Figures:
    """Write the library with the code that indexing uses."""
    connection = open_store(paths.create().database)
    started = time.perf_counter()
    fill_library(connection, Path("/photos"), load_starter().encoder.spec, photos, seed=_SEED)
    seconds = time.perf_counter() - started
    connection.close()  # the last connection writes the log back into the file
    size = library_bytes(paths.database)
    return {"fill_s": seconds, "library_bytes": size, "bytes_per_photo": size / photos}


def open_window(paths: DataPaths, photos: int) -> Figures:
    """What the window reads before it shows the library, and one day's worth of scrolling."""
    opened_s, connection = _timed(lambda: open_store(paths.database, read_only=True))
    store = PhotoStore(connection)
    counts_s, _ = _timed(store.counts)
    timeline_s, timeline = _timed(lambda: read_timeline(connection))
    pages: list[float] = []
    cursor = None
    for _ in range(20):
        seconds, (_, cursor) = _timed(partial(store.page, after=cursor, limit=_PAGE))
        pages.append(seconds)
    jumps = [
        _timed(partial(store.photos, list(timeline.ids[first : first + _PAGE])))[0]
        for first in range(0, len(timeline.ids), max(1, len(timeline.ids) // 20))
    ]
    connection.close()
    return {
        "open_store_ms": 1e3 * opened_s,
        "counts_ms": 1e3 * counts_s,
        "timeline_ms": 1e3 * timeline_s,
        "page_of_200_ms": 1e3 * statistics.median(pages),
        "jump_of_200_ms": 1e3 * statistics.median(jumps),
        "jump_worst_ms": 1e3 * max(jumps),
    }


def use(paths: DataPaths, photos: int) -> Figures:
    """Models and matrix loaded once; then warm text search, similar photos and questions."""
    library = Library(paths)
    models_s, _ = _timed(lambda: library.models)
    matrix_s, index = _timed(lambda: library.index)
    text = [_timed(partial(library.search_text, t, _PAGE))[0] for t in _TEXTS * 3]
    middle = index.photo_ids[photos // 2]
    similar = [_timed(lambda: library.similar_to(middle, _PAGE))[0] for _ in range(_WARM)]
    candidates = [Candidate(f"Museum {n}", f"About {_TEXTS[n % 5]}") for n in range(100)]
    cold_s, _ = _timed(lambda: library.ask("recommend a museum", candidates))
    asked = [_timed(lambda: library.ask("recommend a park", candidates))[0] for _ in range(_WARM)]
    library.close()
    return {
        "models_s": models_s,
        "matrix_s": matrix_s,
        "text_search_first_ms": 1e3 * text[0],
        "text_search_ms": 1e3 * statistics.median(text[1:]),
        "similar_ms": 1e3 * statistics.median(similar),
        "ask_first_ms": 1e3 * cold_s,
        "ask_ms": 1e3 * statistics.median(asked),
    }


def check(paths: DataPaths, photos: int) -> Figures:
    """The check of the whole file."""
    connection = open_store(paths.database)
    seconds, found = _timed(lambda: quick_check(connection))
    connection.close()
    return {"quick_check_s": seconds, "quick_check_problems": len(found)}


def compact_after_loss(paths: DataPaths, photos: int) -> Figures:
    """Remove a folder with a fifth of the photos, and one in twenty of the others; then compact."""
    connection = open_store(paths.database)
    connection.execute(
        "DELETE FROM locations WHERE id <= ? OR id % ? = 0", (photos // 5, _GONE_SHARE)
    )
    stages: dict[str, float] = dict.fromkeys((stage.value for stage in CompactStage), 0.0)
    last = started = time.perf_counter()

    def on_progress(stage: CompactStage, _done: int, _total: int) -> None:
        nonlocal last
        now = time.perf_counter()
        stages[stage.value] += now - last
        last = now

    freed = compact(connection, on_progress=on_progress)
    seconds = time.perf_counter() - started
    (generation,) = GenerationStore(connection).generations()
    left = GenerationStore(connection).count(generation.id)
    connection.close()
    return {
        "compact_s": seconds,
        **{f"{stage}_s": spent for stage, spent in stages.items()},
        "freed_bytes": freed,
        "vectors_left": left,
        "library_bytes_after": library_bytes(paths.database),
    }


_RUN: Final[dict[str, Callable[[DataPaths, int], Figures]]] = {
    "fill": fill,
    "open": open_window,
    "use": use,
    "check": check,
    "compact": compact_after_loss,
}


def main() -> None:
    """Run all phases, or one of them in this process."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=1_000_000)
    parser.add_argument("--out", type=Path, default=Path("scale.json"))
    parser.add_argument("--data-dir", type=Path, help="kept afterwards; by default a temporary one")
    parser.add_argument("--phase", choices=_PHASES, help=argparse.SUPPRESS)
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    if options.phase:
        figures = _RUN[options.phase](DataPaths(options.data_dir), options.photos)
        figures["peak_memory_bytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        sys.stdout.write(json.dumps(figures))
        return
    with tempfile.TemporaryDirectory() as temporary:
        data_dir = options.data_dir or Path(temporary)
        result: dict[str, Any] = {"photos": options.photos, "provenance": provenance(_SEED)}
        for phase in _PHASES:
            result[phase] = _run_phase(phase, data_dir, options.photos)
            _log.info("%s %s", phase, result[phase])
            write_document(options.out, (), result)


def _run_phase(phase: str, data_dir: Path, photos: int) -> dict[str, Any]:
    command = [
        sys.executable, "-m", __spec__.name, "--phase", phase, "--data-dir", str(data_dir),
        "--photos", str(photos),
    ]  # fmt: skip
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    figures: dict[str, Any] = json.loads(done.stdout)
    return figures


def _timed(action: Callable[[], Any]) -> tuple[float, Any]:
    started = time.perf_counter()
    result = action()
    return time.perf_counter() - started, result


if __name__ == "__main__":
    main()
