"""Speed of the parts that need no window and no GPU, each figure beside the bar it is held to."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from core.benchmark.synthetic import fill_library, write_photos
from core.cancel import CancelToken
from core.indexing.pipeline import IndexPipeline
from core.indexing.steps import IndexModels
from core.models.base import EncoderSpec
from core.models.query import encode_query
from core.models.starter import Starter
from core.photos.decode import Decoded, DecodePool, DecodeRequest
from core.photos.scan import scan_root
from core.photos.thumbnails import ThumbnailCache
from core.settings import IndexSpeed, Settings
from core.store.connection import Connection, open_store
from core.store.roots import RootStore
from core.store.vectors import VectorIndex

_REPEATS: Final = 15
_INDEXED_PHOTOS: Final = 240
_PHOTO_SIZE: Final = (4000, 3000)  # 12 megapixels, what phones write
_QUERIES: Final = ("a beach at sunset", "old stone church", "plate of food", "dog on grass", "city")


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure.

    Attributes:
        bar: what `value` is held to; None for a figure that only informs.
        at_most: whether `value` has to stay below the bar (else above).
    """

    name: str
    value: float
    unit: str
    bar: float | None = None
    at_most: bool = True

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
        }


def measure_search(starter: Starter, rows: int, seed: int, bar_ms: float) -> Iterator[Measure]:
    """Warm text search, similar photos, and bytes a photo, on a synthetic library of `rows`."""
    with _library(starter.encoder.spec, rows, seed) as (connection, file, index):
        size = file.stat().st_size / rows
        yield Measure(f"index size a photo, {rows} photos", size, "bytes", 8_192)
        text = iter(_QUERIES * _REPEATS)
        seconds = _median(
            lambda: index.search(encode_query(starter.encoder, f"{next(text)} {time.time()}"), 200)
        )
        yield Measure(f"text search, {rows} photos", 1e3 * seconds, "ms", bar_ms)
        like = np.asarray(index.vectors([index.photo_ids[rows // 2]])[0])
        seconds = _median(lambda: index.search(like, 200))
        yield Measure(f"similar photos, {rows} photos", 1e3 * seconds, "ms")
        seconds = _median(lambda: VectorIndex.load(connection, index.generation), 3)
        yield Measure(f"loading the vectors, {rows} photos", 1e3 * seconds, "ms")


def measure_indexing(starter: Starter, seed: int) -> Iterator[Measure]:
    """Whole indexing of JPEG files against the encoder alone on the same decoded photos."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "photos"
        write_photos(folder, _INDEXED_PHOTOS, *_PHOTO_SIZE, seed=seed)
        encoder_rate = _encoder_rate(starter, folder)
        connection = open_store(Path(name) / "library.sqlite")
        RootStore(connection).add(folder)
        pipeline = IndexPipeline(
            connection=connection,
            models=IndexModels(starter.encoder, starter.describer, starter.text, "starter"),
            thumbnails=ThumbnailCache(Path(name) / "thumbnails", 10**9),
            speed=IndexSpeed.FAST,
            max_pixels=Settings().max_pixels,
        )
        started = time.perf_counter()
        report = pipeline.run(CancelToken())
        rate = report.encoded / (time.perf_counter() - started)
        connection.close()
    yield Measure("encoder alone, decoded photos", encoder_rate, "photos/s")
    yield Measure("indexing, 12-megapixel JPEG files", rate, "photos/s")
    yield Measure("indexing against the encoder alone", rate / encoder_rate, "ratio", 0.8, False)


def _encoder_rate(starter: Starter, folder: Path) -> float:
    """Photos a second of `encode_images` on photos that lie decoded in memory."""
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
    started = time.perf_counter()
    starter.encoder.encode_images(images)
    return len(images) / (time.perf_counter() - started)


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


def _median(action: Callable[[], object], repeats: int = _REPEATS) -> float:
    """Median seconds of a warm action."""
    action()
    seconds = []
    for _ in range(repeats):
        started = time.perf_counter()
        action()
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds)


def _refuse(path: Path, reason: str) -> None:
    raise RuntimeError(f"a photo just written cannot be read: {reason}")
