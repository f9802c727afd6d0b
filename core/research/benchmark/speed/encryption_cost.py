"""What encrypting a library costs: the same work on a plain and on an encrypted one, in turns.

`python -m core.research.benchmark.speed.encryption_cost --photos 20000 --out encryption.json`. Only ratios count.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

from core import vault
from core.cancel import CancelToken
from core.models.query import encode_query
from core.models.starter.encoder import load_starter
from core.paths import DataPaths
from core.records import Candidate
from core.research.benchmark.running.provenance import provenance
from core.research.benchmark.speed.synthetic import fill_library, write_photos
from core.safety.outputs import write_document
from core.store.connection import Connection, open_store
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from core.store.safekeeping.maintenance import library_bytes
from core.store.vectors.generations import GenerationStore
from core.store.vectors.vector_index import VectorIndex
from core.worker.index_job import index_pipeline
from core.worker.library import Library

_SEED: Final = 11
_SELDOM: Final = 5  # repetitions per round
_OFTEN: Final = 15
_PHOTO_PX: Final = (2_000, 1_500)
_PASSPHRASE: Final = "only for measuring"

Times = dict[str, tuple[list[float], list[float]]]  # plain, encrypted
_T = TypeVar("_T")


def measure(photos: int, files: int, rounds: int) -> dict[str, dict[str, float]]:
    """Seconds of each piece of work, plain and encrypted, and their ratio.

    Seconds are CPU time of this process, where all encryption happens, and the minimum of many
    repetitions: other load on the machine only ever adds to them. Plain and encrypted alternate, so
    that both see the same conditions.

    Args:
        photos: rows of the synthetic library that is searched.
        files: image files that are indexed with the starter models.
        rounds: libraries written and indexed each way; quick steps are repeated more often.
    """
    import torch

    torch.set_num_threads(1)  # waiting threads would count as work
    times: Times = {}
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        photos_of = [place / f"photos-{number}" for number in range(_SELDOM)]
        for number, source in enumerate(photos_of):
            write_photos(source, files // _SELDOM, *_PHOTO_PX, seed=_SEED + number)
        for turn in range(rounds):
            folders = [_folder(place, turn, sealed) for sealed in (False, True)]
            _search(folders, photos, times)
            _index(folders, photos_of, times)
            for folder in folders:
                vault.set_key(folder.root, None)
                shutil.rmtree(folder.root)
    return {what: _row(plain, sealed) for what, (plain, sealed) in times.items()}


def _folder(place: Path, turn: int, sealed: bool) -> DataPaths:
    folder = DataPaths(place / f"data-{sealed}-{turn}").create()
    vault.set_key(folder.root, vault.make_key(_PASSPHRASE) if sealed else None)
    return folder


def _row(plain: list[float], sealed: list[float]) -> dict[str, float]:
    return {"plain_s": min(plain), "encrypted_s": min(sealed), "ratio": min(sealed) / min(plain)}


def _search(folders: list[DataPaths], photos: int, times: Times) -> None:
    starter = load_starter()
    files = [folder.database.with_name("searched.sqlite") for folder in folders]
    connections = [open_store(file) for file in files]

    def write(which: int) -> None:
        fill_library(
            connections[which], folders[which].root, starter.encoder.spec, photos, seed=_SEED
        )

    _time(times, "write a library", 1, write)
    for connection in connections:
        connection.close()
    sizes = times.setdefault("library bytes", ([], []))
    for size, file in zip(sizes, files, strict=True):
        size.append(library_bytes(file))
    _time(times, "open the library", _OFTEN, lambda which: open_store(files[which]).close())
    connections = [open_store(file) for file in files]
    indexes = _time(times, "load the vectors", _SELDOM, lambda which: _load(connections[which]))
    queries = iter(f"beach {number}" for number in range(10**6))  # never the same query twice
    _time(times, "text search, warm", _OFTEN, lambda which: indexes[which].search(encode_query(starter.encoder, next(queries)), 200))  # fmt: skip
    stores = [PhotoStore(connection) for connection in connections]
    cursors = stores[0].page(limit=photos // 2)[1], stores[1].page(limit=photos // 2)[1]
    _time(times, "page of 200 photos", _OFTEN, lambda which: stores[which].page(after=cursors[which], limit=200))  # fmt: skip
    for connection in connections:
        connection.close()


def _load(connection: Connection) -> VectorIndex:
    generation = GenerationStore(connection).active_generation()
    assert generation is not None  # fill_library has activated one
    return VectorIndex.load(connection, generation)


def _index(folders: list[DataPaths], photos_of: list[Path], times: Times) -> None:
    libraries = [Library(folder) for folder in folders]
    waiting = [iter(photos_of), iter(photos_of)]

    def index(which: int) -> None:
        RootStore(libraries[which].connection).add(next(waiting[which]))
        index_pipeline(libraries[which]).run(CancelToken(), lambda _: None)

    for library in libraries:
        library.models.encoder.encode_texts(["loaded before anything is measured"])
    _time(times, "index photos", len(photos_of), index)
    places = [Candidate(f"Museum {n}", "About art and history") for n in range(100)]
    for library in libraries:
        library.ask("recommend a museum", places)
    questions = iter(f"recommend museum {number}" for number in range(10**6))
    _time(times, "answer, warm", _OFTEN, lambda which: libraries[which].ask(next(questions), places))  # fmt: skip
    hashes = [library.photos.content_hashes() for library in libraries]
    _time(times, "read thumbnails", _SELDOM, lambda which: [libraries[which].thumbnails.read(each) for each in hashes[which]])  # fmt: skip
    for library in libraries:
        library.close()


def _time(times: Times, what: str, turns: int, act: Callable[[int], _T]) -> tuple[_T, _T]:
    """Run it `turns` times on the plain and on the encrypted library; returns the last results."""
    both = times.setdefault(what, ([], []))
    for turn in range(turns):
        results: dict[int, _T] = {}
        for which in (0, 1) if turn % 2 == 0 else (1, 0):
            started = time.process_time()
            results[which] = act(which)
            both[which].append(time.process_time() - started)
    return results[0], results[1]


def main() -> None:
    """Measure and write the result."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=20_000)
    parser.add_argument("--files", type=int, default=120)
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--out", type=Path, default=Path("encryption.json"))
    options = parser.parse_args()
    result: dict[str, Any] = {
        "what": "cost of encryption",
        "photos": options.photos,
        "files": options.files,
        "measures": measure(options.photos, options.files, options.rounds),
        "provenance": provenance(_SEED),
    }
    write_document(options.out, (), result)
    for what, row in result["measures"].items():
        sys.stdout.write(f"{what}: {row['ratio']:.2f} times\n")


if __name__ == "__main__":
    main()
