"""What encrypting a library costs: the same work on a plain and on an encrypted one, in turns.

`python -m core.benchmark.encryption --photos 20000 --out encryption.json`. Only ratios count.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

from core import vault
from core.benchmark.provenance import provenance
from core.benchmark.synthetic import fill_library, write_photos
from core.cancel import CancelToken
from core.models.query import encode_query
from core.models.starter import load_starter
from core.paths import DataPaths
from core.photos.thumbnails import ThumbnailCache
from core.records import Candidate
from core.store.connection import open_store
from core.store.generations import GenerationStore
from core.store.maintenance import library_bytes
from core.store.photos import PhotoStore
from core.store.roots import RootStore
from core.store.vectors import VectorIndex
from core.worker.library import Library

_SEED: Final = 11
_ROUNDS: Final = 3
_SEARCHES: Final = 9
_PHOTO_PX: Final = (2_000, 1_500)
_PASSPHRASE: Final = "only for measuring"

Times = dict[str, list[float]]
_T = TypeVar("_T")


def measure(photos: int, files: int) -> dict[str, dict[str, float]]:
    """Median seconds of each piece of work, plain and encrypted, and their ratio.

    Seconds are processor time of this process, where all encryption happens: other work on the
    machine does not count.

    Args:
        photos: rows of the synthetic library that is searched.
        files: image files that are indexed with the starter models.
    """
    times: dict[bool, Times] = {False: {}, True: {}}
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        write_photos(place / "photos", files, *_PHOTO_PX, seed=_SEED)
        for turn in range(_ROUNDS):
            for sealed in (False, True) if turn % 2 == 0 else (True, False):
                folder = DataPaths(place / f"data-{sealed}-{turn}").create()
                vault.hold(folder.root, vault.make_key(_PASSPHRASE) if sealed else None)
                _search(folder, photos, times[sealed])
                _index(folder, place / "photos", times[sealed])
                vault.hold(folder.root, None)
    return {
        what: {
            "plain_s": statistics.median(times[False][what]),
            "encrypted_s": statistics.median(times[True][what]),
            "ratio": statistics.median(times[True][what]) / statistics.median(times[False][what]),
        }
        for what in times[False]
    }


def _search(paths: DataPaths, photos: int, times: Times) -> None:
    starter = load_starter()
    database = paths.database.with_name("searched.sqlite")
    connection = open_store(database)
    _time(times, "write a library", lambda: fill_library(connection, paths.root, starter.encoder.spec, photos, seed=_SEED))  # fmt: skip
    connection.close()
    times.setdefault("library bytes", []).append(library_bytes(database))
    _time(times, "open the library", lambda: open_store(database).close())
    connection = open_store(database)
    generation = GenerationStore(connection).active_generation()
    assert generation is not None  # fill_library has activated one
    index = _time(times, "load the vectors", lambda: VectorIndex.load(connection, generation))
    for number in range(_SEARCHES):
        _time(times, "text search, warm", lambda number=number: index.search(encode_query(starter.encoder, f"beach {number}"), 200))  # type: ignore[misc]  # bound now  # fmt: skip
    store, cursor = PhotoStore(connection), None
    for _ in range(_SEARCHES):
        _, cursor = _time(times, "page of 200 photos", lambda after=cursor: store.page(after=after, limit=200))  # type: ignore[misc]  # bound now  # fmt: skip
    connection.close()


def _index(paths: DataPaths, photos: Path, times: Times) -> None:
    library = Library(paths)
    library.models.encoder.encode_texts(["loaded before anything is measured"])
    RootStore(library.connection).add(photos)
    _time(times, "index photos", lambda: library.pipeline().run(CancelToken(), lambda _: None))
    places = [Candidate(f"Museum {n}", "About art and history") for n in range(100)]
    library.ask("recommend a museum", places)
    for number in range(3):
        _time(times, "answer, warm", lambda number=number: library.ask(f"recommend museum {number}", places))  # type: ignore[misc]  # bound now  # fmt: skip
    hashes = library.photos.content_hashes()
    thumbnails: ThumbnailCache = library.thumbnails
    _time(times, "read thumbnails", lambda: [thumbnails.read(each) for each in hashes])
    library.close()


def _time(times: Times, what: str, act: Callable[[], _T]) -> _T:
    started = time.process_time()
    result = act()
    times.setdefault(what, []).append(time.process_time() - started)
    return result


def main() -> None:
    """Measure and write the result."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=20_000)
    parser.add_argument("--files", type=int, default=120)
    parser.add_argument("--out", type=Path, default=Path("encryption.json"))
    options = parser.parse_args()
    result: dict[str, Any] = {
        "what": "cost of encryption",
        "photos": options.photos,
        "files": options.files,
        "measures": measure(options.photos, options.files),
        "provenance": provenance(_SEED),
    }
    options.out.write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    for what, row in result["measures"].items():
        sys.stdout.write(f"{what}: {row['ratio']:.2f} times\n")


if __name__ == "__main__":
    main()
