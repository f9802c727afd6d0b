"""Speed of everything that needs no window and no GPU, each figure beside its bar."""

from __future__ import annotations

import io
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count, cycle
from pathlib import Path
from typing import Any, Final

import numpy as np

from core.cancel import CancelToken
from core.errors import UserError
from core.indexing.pipeline import IndexPipeline
from core.indexing.steps import IndexModels
from core.models.query import encode_query
from core.models.roles import EncoderSpec
from core.models.starter.encoder import Starter, load_starter
from core.paths import DataPaths
from core.photos.decode.decoded import Decoded, DecodeRequest
from core.photos.decode.pool import DecodePool
from core.photos.scan import scan_root
from core.photos.thumbnails import ThumbnailCache
from core.records import Candidate, PhotoId
from core.research.benchmark.running.provenance import provenance
from core.research.benchmark.speed.synthetic import (
    fill_library,
    synthetic_images,
    synthetic_words,
    write_photos,
)
from core.sentences import Sentence, plain
from core.settings.chosen import IndexSpeed, Settings
from core.store.connection import Connection, open_store
from core.store.library.roots import RootStore
from core.store.vectors.vector_index import VectorIndex
from core.worker.library import Library

_ROWS_AT_LEAST: Final = 1_000
_REPEATS: Final = 15
_ROUNDS: Final = 5
_INDEXED_PHOTOS: Final = 120
_PHOTO_SIZES: Final = {"12-megapixel JPEG": (4000, 3000), "2-megapixel JPEG": (1600, 1200)}
_ANSWER_PHOTOS: Final = 10_000
_CANDIDATES: Final = 100
_CATEGORIES: Final = ("museum", "restaurant", "park", "hotel")
_THUMBNAIL_SIDE_PX: Final = 512
_QUERIES: Final = ("a beach at sunset", "old stone church", "plate of food", "dog on grass", "city")


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure.

    Attributes:
        bar: the target for `value`; None for a figure that is only informative.
        at_most: whether `value` has to stay below the bar (otherwise above).
        processor_ms: of all processes and threads, for one search, answer or photo; None where it was not measured.
    """

    name: str
    value: float
    unit: str
    bar: float | None = None
    at_most: bool = True
    processor_ms: float | None = None

    @property
    def met(self) -> bool | None:
        if self.bar is None:
            return None
        return self.value <= self.bar if self.at_most else self.value >= self.bar

    def to_json(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "value": round(self.value, 4),
            "unit": self.unit,
            "bar": self.bar,
            "met": self.met,
            "processor_ms": None if self.processor_ms is None else round(self.processor_ms, 2),
        }


@dataclass(frozen=True, slots=True)
class WindowStart:
    """The cost of starting the real window.

    Attributes:
        visible_s: from the start of the process to the first frame of the window.
        memory_bytes: resident memory of the window's process once the library is shown.
        longest_block_s: longest time its event loop was away while the library was scrolled.
    """

    visible_s: float
    memory_bytes: int
    longest_block_s: float


# Starts the window on a data folder; passed in because core does not know the window.
WindowMeasure = Callable[[Path], WindowStart]


def measure_speed(
    rows: int,
    seed: int,
    *,
    measure_window: WindowMeasure,
    on_step: Callable[[str], None] = lambda _: None,
) -> dict[str, Any]:
    """All figures with their bars and provenance, ready for JSON.

    Args:
        rows: photos of the large library.
        on_step: called with what is measured next.

    Raises:
        UserError: if `rows` is too small to measure anything.
        ModelUnavailable: if the starter's weights are missing.
    """
    if rows < _ROWS_AT_LEAST:
        raise UserError(plain(f"Measuring needs a library of at least {_ROWS_AT_LEAST} photos."))
    starter = load_starter()
    steps: dict[str, Callable[[], Iterator[Measure]]] = {
        f"search among {rows} photos": lambda: measure_search(starter, rows, seed),
        "answers": lambda: measure_answer(starter, seed),
        "indexing": lambda: measure_indexing(starter, seed),
        f"start of the window with {rows} photos": lambda: measure_start(
            starter, rows, seed, measure_window
        ),
    }
    measures: list[Measure] = []
    for name, step in steps.items():
        on_step(name)
        measures += step()
    return {
        "what": "speed",
        "rows": rows,
        "measures": [measure.to_json() for measure in measures],
        "provenance": provenance(seed),
    }


def report_lines(result: dict[str, Any]) -> list[str]:
    """The figures beside their bars, one line each, for a terminal."""
    verdict = {None: "", True: "met", False: "MISSED"}
    return [
        f"{row['name']}: {row['value']:.4g} {row['unit']}"
        + ("" if row["bar"] is None else f" (bar {row['bar']:g}: {verdict[row['met']]})")
        + (
            ""
            if row["processor_ms"] is None
            else f", {row['processor_ms']:.3g} ms of the processor"
        )
        for row in result["measures"]
    ]


def measure_search(starter: Starter, rows: int, seed: int) -> Iterator[Measure]:
    """Warm text search, similar photos, and bytes per photo, on a synthetic library of `rows`."""
    with _library(starter.encoder.spec, rows, seed) as (connection, file, index):
        size = file.stat().st_size / rows
        yield Measure(f"index size a photo, {rows} photos", size, "bytes", 8_192)
        text = cycle(_QUERIES)
        like = np.asarray(index.vectors([index.photo_ids[rows // 2]])[0])

        def search() -> object:
            return index.search(encode_query(starter.encoder, f"{next(text)} {time.time()}"), 200)

        bar_ms = 50 if rows <= 100_000 else 250
        ms, spent = _median_ms(search)
        yield Measure(f"text search, {rows} photos", ms, "ms", bar_ms, processor_ms=spent)
        ms, spent = _median_ms(lambda: index.search(like, 200))
        yield Measure(f"similar photos, {rows} photos", ms, "ms", processor_ms=spent)
        ms, spent = _median_ms(lambda: VectorIndex.load(connection, index.generation), _ROUNDS)
        yield Measure(f"loading the vectors, {rows} photos", ms, "ms", processor_ms=spent)


def measure_answer(starter: Starter, seed: int) -> Iterator[Measure]:
    """Warm answers about a synthetic library, including grid picture and explanations.

    Warm: the models are loaded and the same places were asked about before; the wording of every
    timed question is new.
    """
    with tempfile.TemporaryDirectory() as name:
        library = Library(DataPaths(Path(name)))
        themes = np.stack([encode_query(starter.encoder, category) for category in _CATEGORIES])
        fill_library(
            library.connection,
            Path(name) / "photos",
            starter.encoder.spec,
            _ANSWER_PHOTOS,
            seed=seed,
            themes=themes,
        )
        places = _places(seed)
        for category in _CATEGORIES:
            history = library.ask(f"recommend a {category}", places).history
            if not history:
                raise RuntimeError("the synthetic library has no photo for a question about it")
            _write_thumbnails(library, [photo.photo_id for photo in history])
        questions = (
            f"recommend a {category} for {people} people"
            for people in count(2)
            for category in _CATEGORIES
        )
        ms, spent = _median_ms(lambda: library.ask(next(questions), places))
        library.close()
    name = f"answer, {_ANSWER_PHOTOS} photos, {_CANDIDATES} candidates"
    yield Measure(name, ms, "ms", 500, processor_ms=spent)


def measure_indexing(starter: Starter, seed: int) -> Iterator[Measure]:
    """Complete indexing of JPEG files in turn with the encoder alone on the same decoded photos.

    The bar can only be met if decoding has cores of its own: on a CPU that is busy encoding, all
    time spent on decoding is taken from the encoder.
    """
    for title, size in _PHOTO_SIZES.items():
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name) / "photos"
            write_photos(folder, _INDEXED_PHOTOS, *size, seed=seed)
            encode, count = _encoding(starter, folder), _INDEXED_PHOTOS
            turns = [(_cost_ms(encode), _indexing_ms(starter, folder)) for _ in range(_ROUNDS)]
        (alone_ms, alone), (ms, spent) = (_medians(each) for each in zip(*turns, strict=True))
        rate = "photos/s"
        yield Measure(
            f"encoder alone, {title} photos",
            1e3 * count / alone_ms,
            rate,
            processor_ms=alone / count,
        )
        yield Measure(
            f"indexing, {title} files", 1e3 * count / ms, rate, processor_ms=spent / count
        )
        yield Measure(
            f"indexing against the encoder alone, {title}", alone_ms / ms, "ratio", 0.8, False
        )


def measure_start(
    starter: Starter, rows: int, seed: int, measure_window: WindowMeasure
) -> Iterator[Measure]:
    """Start of the window on a library of `rows` photos: the median of five."""
    with tempfile.TemporaryDirectory() as name:
        paths = DataPaths(Path(name)).create()
        connection = open_store(paths.database)
        fill_library(connection, Path(name) / "photos", starter.encoder.spec, rows, seed=seed)
        connection.close()
        starts = [measure_window(paths.root) for _ in range(_ROUNDS)]
    seconds = statistics.median(start.visible_s for start in starts)
    memory = max(start.memory_bytes for start in starts)
    block = statistics.median(start.longest_block_s for start in starts)
    yield Measure("start to visible window", seconds, "s", 1.5)
    yield Measure("memory of the window's process", memory / 1e6, "MB", 250)
    yield Measure("longest block of the window while scrolling", 1e3 * block, "ms", 50)


def _places(seed: int) -> list[Candidate]:
    """Candidates of every category, described with the words that synthetic photos show."""
    random = np.random.default_rng(seed)
    words = synthetic_words()
    return [
        Candidate(
            f"Place {number}",
            f"A {_CATEGORIES[number % len(_CATEGORIES)]} with {', '.join(random.choice(words, 8))}",
        )
        for number in range(_CANDIDATES)
    ]


def _write_thumbnails(library: Library, ids: Sequence[PhotoId]) -> None:
    """Give photos thumbnails of the usual size, from which the grid can be drawn."""
    side = _THUMBNAIL_SIDE_PX
    photos = library.photos.photos(ids).values()
    images = synthetic_images(len(photos), side, side * 3 // 4, seed=0)
    for photo, image in zip(photos, images, strict=True):
        jpeg = io.BytesIO()
        image.save(jpeg, "JPEG", quality=85)
        library.thumbnails.put(photo.content_hash, jpeg.getvalue())


def _indexing_ms(starter: Starter, folder: Path) -> tuple[float, float]:
    """From files to committed rows: milliseconds of the clock and of the processor."""
    with tempfile.TemporaryDirectory() as name:
        connection = open_store(Path(name) / "library.sqlite")
        RootStore(connection).add(folder)
        pipeline = IndexPipeline(
            connection=connection,
            models=IndexModels(starter.encoder, starter.describer, starter.text, "starter"),
            thumbnails=ThumbnailCache(Path(name) / "thumbnails", 10**9),
            speed=IndexSpeed.FAST,
            max_pixels=Settings().max_pixels,
        )
        cost = _cost_ms(lambda: pipeline.run(CancelToken()))
        connection.close()
    return cost


def _encoding(starter: Starter, folder: Path) -> Callable[[], object]:
    """`encode_images` of photos already decoded in memory, warm."""
    requests = [
        DecodeRequest(folder / entry.rel_path, starter.encoder.spec.input_side_px, frozenset())
        for entry in scan_root(folder, cancel=CancelToken(), on_problem=_refuse)
    ]
    with DecodePool(workers=2) as pool:
        images = [
            outcome.image
            for _, outcome in pool.decode(requests, look_ahead=8)
            if isinstance(outcome, Decoded)
        ]
    starter.encoder.encode_images(images[:32])
    return lambda: starter.encoder.encode_images(images)


@contextmanager
def _library(
    spec: EncoderSpec, rows: int, seed: int
) -> Iterator[tuple[Connection, Path, VectorIndex]]:
    """A synthetic library on disk, its file, and its vectors in memory."""
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "library.sqlite"
        connection = open_store(file)
        library = fill_library(connection, Path(name), spec, rows, seed=seed)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        try:
            yield connection, file, VectorIndex.load(connection, library.generation)
        finally:
            connection.close()


def _median_ms(action: Callable[[], object], repeats: int | None = None) -> tuple[float, float]:
    """Median milliseconds of the clock and of the processor that a warm action takes."""
    action()
    return _medians([_cost_ms(action) for _ in range(repeats or _REPEATS)])


def _medians(costs: Sequence[tuple[float, float]]) -> tuple[float, float]:
    wall, processor = zip(*costs, strict=True)
    return statistics.median(wall), statistics.median(processor)


def _cost_ms(action: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds of the clock, and of the processor in all threads and ended child processes."""
    wall, spent = time.perf_counter(), sum(os.times()[:4])
    action()
    return 1e3 * (time.perf_counter() - wall), 1e3 * (sum(os.times()[:4]) - spent)


def _refuse(path: Path, reason: Sentence) -> None:
    raise RuntimeError(f"a photo just written cannot be read: {reason}")
