"""Folders with very many files, and a folder that answers slowly.

`python -m tests.trust.big_folders --files 1000000 --layout tree --out big.json` looks through a million
tiny files twice; `--layout flat --index` also indexes them. They lie in memory where there is `/dev/shm`.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

from core.cancel import CancelToken
from core.errors import Cancelled
from core.indexing.index_report import IndexReport
from core.indexing.survey import Survey
from core.photos.scan import scan_root
from core.store.connection import open_store
from core.store.library.locations import LocationStore
from core.store.library.roots import RootStore
from core.store.safekeeping.maintenance import quick_check
from tests.core.photos.decoding import decode_file
from tests.helpers.photo_folders import write_photo
from tests.trust.indexing import Library, to_json

_FILES_PER_FOLDER: Final = 1_000
_BASES: Final = 200
_MILLION: Final = 1_000_000


def write_files(folder: Path, files: int, *, flat: bool) -> None:
    """Tiny JPEG files: hard links of a few photos, which are copies to whoever looks."""
    folder.mkdir(parents=True)
    bases = [write_photo(folder.parent / "bases" / f"{n}.jpg", seed=n) for n in range(_BASES)]
    for number in range(files):
        place = folder if flat else folder / f"{number // _FILES_PER_FOLDER:05}"
        if number % _FILES_PER_FOLDER == 0 and not flat:
            place.mkdir()
        os.link(bases[number % _BASES], place / f"photo {number:07}.jpg")


def survey(data: Path, photos: Path) -> dict[str, Any]:
    """Look through the folder twice, as every run of indexing begins."""
    library = Library(data, data.with_suffix(".log"))
    library.add_root(photos)
    figures: dict[str, Any] = {}
    for turn in ("first", "again"):
        connection = open_store(library.paths.database)
        (root,) = RootStore(connection).all()
        started = time.perf_counter()
        steps = list(Survey(connection, IndexReport()).look(root, CancelToken()))
        figures[f"{turn}_look_s"] = round(time.perf_counter() - started, 1)
        figures["files"] = max(steps)
        figures["known"] = sum(1 for _ in LocationStore(connection).known_locations(root.id))
        connection.close()
    connection = open_store(library.paths.database)
    figures["integrity"] = quick_check(connection) or "ok"
    connection.close()
    return figures


def index(data: Path, photos: Path) -> dict[str, Any]:
    """Index the folder with small models, then look again."""
    library = Library(data, data.with_suffix(".log"))
    library.add_root(photos)
    started = time.perf_counter()
    library.index()
    indexed_s = time.perf_counter() - started
    library.index()
    return {
        "indexed_s": round(indexed_s, 1),
        "run_without_news_s": round(time.perf_counter() - started - indexed_s, 1),
        "lost": library.lost(),
        "encoded": sum(library.noted("encoded")),
    }


def slow_folder(data: Path, photos: Path, delay_s: float) -> dict[str, Any]:
    """Every listing and every file takes a while, as over a bad network; then somebody cancels."""

    def slow_scan(*arguments: Any, **names: Any) -> Any:
        for entry in scan_root(*arguments, **names):
            time.sleep(delay_s)
            yield entry

    def slow_decode(*arguments: Any) -> Any:
        time.sleep(delay_s)
        return decode_file(*arguments)

    seen = 0
    cancel = CancelToken()

    def stop_in_the_middle(_progress: object) -> None:
        nonlocal seen
        seen += 1
        if seen == 3:
            cancel.cancel()

    library = Library(data, data.with_suffix(".log"))
    library.add_root(photos)
    with (
        patch("core.indexing.survey.scan_root", slow_scan),
        patch("tests.trust.indexing.decode_file", slow_decode),
    ):
        started = time.perf_counter()
        was_cancelled = False
        try:
            library.index(stop_in_the_middle, cancel)
        except Cancelled:
            was_cancelled = True
        stopped_s = time.perf_counter() - started
        library.index()
    return {
        "cancelled": was_cancelled,
        "stopped_s": stopped_s,
        "lost": library.lost(),
        "encoded": sum(library.noted("encoded")),
    }


def main() -> None:
    """Make the folder, look, and write the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=_MILLION)
    parser.add_argument("--layout", choices=["tree", "flat"], default="tree")
    parser.add_argument("--index", action="store_true")
    parser.add_argument("--out", type=Path, default=Path("big.json"))
    options = parser.parse_args()
    memory = Path("/dev/shm")
    place = Path(tempfile.mkdtemp(prefix="big-", dir=memory if memory.is_dir() else None))
    try:
        write_files(place / "photos", options.files, flat=options.layout == "flat")
        act = index if options.index else survey
        figures = act(place / "data", place / "photos")
        figures["peak_memory_mib"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        result = {"files": options.files, "layout": options.layout} | figures
        options.out.write_text(to_json(result))
        sys.stdout.write(to_json(result))
    finally:
        shutil.rmtree(place)


if __name__ == "__main__":
    main()
