"""What is timed inside a process of either checkout; started by `compare`, with that checkout first in the path.

Only what both commits have is used. Where a module has moved since, all its names are given, the latest first.
"""

from __future__ import annotations

import importlib
import inspect
import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

Figures = dict[str, float]

_SEED: Final = 7
_KINDS: Final = ("museum", "restaurant", "park", "hotel")
_PLACES: Final = 100
_ASKED_AGAIN: Final = 5
_PICTURES: Final = 200  # photos at the top of the library that have thumbnails
_SEARCHES: Final = 6
_PAGE_BYTES: Final = 4096
_SHOWN: Final = "SELECT count(*) FROM locations WHERE state IN ('indexed', 'failed')"


def models() -> Figures:
    """Load the starter's models."""
    _load_starter()
    return {}


def hardware() -> Figures:
    """What the first start asks about the computer, beside importing the module."""
    module = _first("app.worker.hardware", "app.hardware")
    needs_token = inspect.signature(module.detect_hardware).parameters
    token = [importlib.import_module("core.cancel").CancelToken()] if needs_token else []
    wall, spent = time.perf_counter(), _processor_s()
    module.detect_hardware(*token)
    return {"seconds": time.perf_counter() - wall, "processor_s": _processor_s() - spent}


def index(data: str, folder: str) -> Figures:
    """Read a folder with the models loaded: when the first photo and all are shown, and understood."""
    library = _library(data)
    count = sum(1 for path in Path(folder).rglob("*") if path.is_file())
    _first("core.store.library.roots", "core.store.roots").RootStore(library.connection).add(
        Path(folder)
    )
    jobs = _first("core.worker.index_job")
    pipeline = (
        jobs.index_pipeline(library) if hasattr(jobs, "index_pipeline") else library.pipeline()
    )
    wall, spent = time.perf_counter(), _processor_s()
    figures: Figures = {}
    for _ in pipeline.steps(importlib.import_module("core.cancel").CancelToken()):
        ((shown,),) = library.connection.execute(_SHOWN).fetchall()
        if shown and "first_shown_s" not in figures:
            figures["first_shown_s"] = time.perf_counter() - wall
        if shown >= count and "all_shown_s" not in figures:
            figures["all_shown_s"] = time.perf_counter() - wall
            figures["all_shown_processor_s"] = _processor_s() - spent
    seconds, processor_s = time.perf_counter() - wall, _processor_s() - spent
    library.close()
    return figures | {
        "photos_a_second": count / seconds,
        "processor_ms_a_photo": 1e3 * processor_s / count,
    }


def words(file: str) -> Figures:
    """Write the words of the starter's describer, which photos of made-up libraries show."""
    Path(file).write_text(json.dumps(list(_load_starter().recogniser.words)), "utf-8")
    return {}


def fill(data: str, count: str, words_file: str) -> Figures:
    """Make up a library of so many photos, of which the latest have thumbnails."""
    from PIL import Image

    encoder = _load_starter().encoder
    encode_query = importlib.import_module("core.models.query").encode_query
    np = importlib.import_module("numpy")
    library = _library(data, with_models=False)
    synthetic = _first("core.research.benchmark.speed.synthetic", "core.benchmark.synthetic")
    shown_words = tuple(json.loads(Path(words_file).read_text("utf-8")))
    synthetic.synthetic_words = lambda: shown_words
    synthetic.fill_library(
        library.connection,
        Path(data) / "photos",
        encoder.spec,
        int(count),
        seed=_SEED,
        themes=np.stack([encode_query(encoder, kind) for kind in _KINDS]),
    )
    jpeg = Path(data) / "picture.jpg"
    Image.effect_noise((512, 384), 60).convert("RGB").save(jpeg)
    shown, _ = library.photos.page(after=None, limit=_PICTURES)
    for photo in shown:
        library.thumbnails.put(photo.content_hash, jpeg.read_bytes())
    library.close()
    return {}


def photos(folder: str, count: str, width: str, height: str, seed: str) -> Figures:
    """Make up photos, in a process of its own: Linux counts the memory of the one that starts a program as that program's."""
    synthetic = importlib.import_module("core.research.benchmark.speed.synthetic")
    synthetic.write_photos(Path(folder), int(count), int(width), int(height), seed=int(seed))
    return {}


def ask(data: str) -> Figures:
    """The first question after a start, and later ones; the worker has been idle before, as it is after its start."""
    records = importlib.import_module("core.records")
    places = [
        records.Candidate(f"Place {n}", f"A {_KINDS[n % len(_KINDS)]} with word{n} and word{n + 1}")
        for n in range(_PLACES)
    ]
    library = _library(data)
    _ = library.index
    library.recommender.warm_up()
    first = _cost(lambda: library.ask("recommend a museum", places))
    later = [
        _cost(lambda n=n: library.ask(f"recommend a park for {n} people", places))  # type: ignore[misc]
        for n in range(2, 2 + _ASKED_AGAIN)
    ]
    library.close()
    medians = [statistics.median(values) for values in zip(*later, strict=True)]
    return {
        "first_ms": first[0],
        "first_processor_ms": first[1],
        "later_ms": medians[0],
        "later_processor_ms": medians[1],
    }


def open_vectors(data: str) -> Figures:
    """A text search as the first thing after the library was opened, without the models, and later ones."""
    database = Path(data) / "library.sqlite"
    connection = importlib.import_module("core.store.connection").open_store(database)
    generation = _generations().GenerationStore(connection).active_generation()
    index_of = _vector_index()
    keeps_file = "database" in inspect.signature(index_of.load).parameters
    before, wall, spent = _resident_mb(), time.perf_counter(), _processor_s()
    index = index_of.load(connection, generation, **({"database": database} if keeps_file else {}))
    queries = _queries(index)
    index.search(queries[0][0], 200)
    figures = {
        "first_search_ms": 1e3 * (time.perf_counter() - wall),
        "first_search_processor_ms": 1e3 * (_processor_s() - spent),
        "memory_mb": _resident_mb() - before,
    }
    for name, vectors in zip(("text", "similar"), queries, strict=True):
        found = [_cost(lambda v=v: index.search(v, 200)) for v in vectors]  # type: ignore[misc]
        figures[f"{name}_ms"], figures[f"{name}_processor_ms"] = (
            statistics.median(values) for values in zip(*found[1:], strict=True)
        )
    if keeps_file:
        index.close()
    return figures


def window(data: str, started: str) -> Figures:
    """The window, which reports, scrolls through the library and quits; and when it drew a first thumbnail, if it did."""
    timer = importlib.import_module("PySide6.QtCore").QTimer
    loader = _first("ui.library.thumbnail_loader", "ui.thumbnail_loader").ThumbnailLoader
    original, painted = loader.pixmap, list[float]()

    def pixmap(self: Any, *arguments: Any, **named: Any) -> Any:
        found = original(self, *arguments, **named)
        if found is not None and not painted:
            painted.append(0.0)  # drawn by the caller, so the time is taken after that
            timer.singleShot(0, lambda: painted.__setitem__(0, time.time()))
        return found

    loader.pixmap = pixmap
    os.environ["VISUALLENS_REPORT_START"] = "1"
    importlib.import_module("app.cli").run(["--data-dir", data])
    return {"first_picture_s": painted[0] - float(started)} if painted else {}


def _queries(index: Any) -> tuple[list[Any], list[Any]]:
    """Vectors of texts, which have the first columns only, and of photos."""
    np = importlib.import_module("numpy")
    random = np.random.default_rng(_SEED)
    photos = random.standard_normal((_SEARCHES, index.dimension), dtype=np.float32)
    texts = photos.copy()
    texts[:, index.text_dimension :] = 0
    return list(texts), list(photos)


def _library(data: str, *, with_models: bool = True) -> Any:
    paths = importlib.import_module("core.paths").DataPaths(Path(data))
    library = importlib.import_module("core.worker.library").Library(paths)
    if with_models:
        _ = library.models
    return library


def _load_starter() -> Any:
    return _first("core.models.starter.encoder", "core.models.starter").load_starter()


def _generations() -> Any:
    return _first("core.store.vectors.generations", "core.store.generations")


def _vector_index() -> Any:
    return _first("core.store.vectors.vector_index", "core.store.vectors").VectorIndex


def _first(*names: str) -> Any:
    """The module that has one of these names.

    Raises:
        ModuleNotFoundError: if none has.
    """
    for name in names[:-1]:
        try:
            return importlib.import_module(name)
        except ModuleNotFoundError as error:
            if error.name is None or not name.startswith(error.name):
                raise  # it is there, and something it needs is not
    return importlib.import_module(names[-1])


def _cost(action: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds of the clock, and of the processor in this process."""
    wall, spent = time.perf_counter(), time.process_time()
    action()
    return 1e3 * (time.perf_counter() - wall), 1e3 * (time.process_time() - spent)


def _processor_s() -> float:
    """Of this process and its children, those that are still at work included."""
    import psutil

    times = os.times()
    total = times.user + times.system + times.children_user + times.children_system
    for child in psutil.Process().children(recursive=True):
        try:
            total += sum(child.cpu_times()[:2])
        except psutil.Error:  # it has just ended, and counts as one of the others
            continue
    return total


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * _PAGE_BYTES / 1e6


def main() -> None:
    """Measure what the first argument names, with the others, and print the figures as one line of JSON."""
    _first("core.threads", "core.indexing.effort").share_processor()
    found = _PROBES[sys.argv[1]](*sys.argv[2:])
    sys.stdout.write(json.dumps(found) + "\n")


_PROBES: Final[dict[str, Callable[..., Figures]]] = {
    "models": models,
    "hardware": hardware,
    "index": index,
    "words": words,
    "fill": fill,
    "photos": photos,
    "ask": ask,
    "open": open_vectors,
    "window": window,
}

if __name__ == "__main__":
    main()
