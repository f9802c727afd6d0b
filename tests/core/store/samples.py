"""Small libraries for the tests of the store, made through its own public doors."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

from core.arrays import FloatMatrix
from core.records import (
    Annotation,
    Answer,
    AspectEvidence,
    AspectKind,
    AspectWord,
    Candidate,
    CaptureTime,
    Constraints,
    Evidence,
    GeoPoint,
    MatcherInfo,
    OffsetSource,
    PhotoEvidence,
    PhotoId,
    PhotoMetadata,
    Question,
    Recommendation,
    RetrievedPhoto,
    RootId,
)
from core.sentences import plain
from core.store.connection import Connection
from core.store.library.commit import IndexedPhoto, commit_batch
from core.store.library.locations import Location, LocationStore
from core.store.library.roots import RootStore
from core.store.vectors.generations import GenerationId, GenerationStore

FULL_ANSWER = Answer(
    question=Question(
        "Wohin heute? 🍕",
        "restaurant",
        Constraints(
            near=True, max_distance_km=2.5, max_price_level=2, min_rating=4.5, open_now=True,
            exclude=("zoo", "bar"),
        ),
    ),
    matcher=MatcherInfo("starter", "starter-1", zero_shot=True),
    history=(
        RetrievedPhoto(PhotoId(7), Path(os.fsdecode(b"/p/\xff.jpg")), 0.1, 1, "A pizza.", ("pizza",), clip_time_ms=12_400),
    ),
    ranking=(
        Recommendation(
            rank=1,
            candidate=Candidate(
                "Da Mario", "Pizza, pasta", "restaurant", GeoPoint(48.1, 11.5), 4.5, 2,
                "Mo-Fr 12:00-22:00", (Path("/i/1.jpg"), Path("/i/2.jpg")), "https://example.org",
            ),
            score=1 / 3,
            distance_km=0.1 + 0.2,
            evidence=Evidence(
                (PhotoEvidence(PhotoId(7), Path("/p/a.jpg"), 1, 1e-9),),
                (AspectEvidence("pizza", -0.5),),
            ),
        ),
        Recommendation(2, Candidate("Ohne alles"), -1e300, None, Evidence()),
    ),
    notes=(plain("No location is set."),),
    timings_ms={"retrieve": 1.25, "match": 3.0},
    grid_png=Path("/tmp/grid.png"),
)  # fmt: skip

FIRST_DAY = datetime(2020, 1, 1, 12)


@dataclass(frozen=True)
class SeenFile:
    rel_path: str
    size_bytes: int = 1_000
    mtime_ns: int = 1_600_000_000_000_000_000
    inode: int = 1


@dataclass(frozen=True)
class Space:
    encoder_id: str = "test-encoder"
    revision: str = "1"
    preprocessing_hash: str = "0011223344556677"
    dimension: int = 12
    text_dimension: int = 4


def content_hash(name: str) -> bytes:
    return hashlib.blake2b(name.encode("utf-8", "surrogateescape"), digest_size=20).digest()


def metadata(day: int | None = 0, gps: GeoPoint | None = None) -> PhotoMetadata:
    captured = None
    if day is not None:
        captured = CaptureTime(FIRST_DAY + timedelta(days=day), 60, OffsetSource.EXIF)
    return PhotoMetadata("JPEG", 400, 300, captured, gps, "Testcam 1", 6)


def annotation(caption: str, **saliences: float) -> Annotation:
    return Annotation(
        caption,
        tuple(AspectWord(word, AspectKind.OBJECT, value) for word, value in saliences.items()),
    )


def vectors(count: int, dimension: int = 12, seed: int = 0) -> FloatMatrix:
    rows = np.random.default_rng(seed).standard_normal((count, dimension)).astype(np.float32)
    unit: FloatMatrix = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return unit


def add_root(connection: Connection, path: str = "/pictures") -> RootId:
    return RootStore(connection).add(Path(path))


def see(connection: Connection, root: RootId, *files: SeenFile) -> dict[str, Location]:
    """Record files; every location of the root by relative path."""
    store = LocationStore(connection)
    store.record_found(root, files)
    return {location.rel_path: location for location in store.known_locations(root)}


def add_photos(
    connection: Connection,
    root: RootId,
    names: Sequence[str],
    *,
    metadatas: Sequence[PhotoMetadata] | None = None,
    annotations: Sequence[Annotation] | None = None,
    space: Space | None = None,
    describer_id: str = "describer-1",
) -> list[PhotoId]:
    """Index one file for each name; its content is its name, its date the day of its position."""
    locations = see(connection, root, *(SeenFile(name) for name in names))
    generation: GenerationId | None = None
    if space is not None:
        generation = GenerationStore(connection).create_generation(space)
    items = [
        IndexedPhoto(
            location=locations[name],
            content_hash=content_hash(name),
            size_bytes=1_000,
            metadata=metadatas[position] if metadatas else metadata(position),
            vector=None if space is None else vectors(1, space.dimension, position)[0],
            annotation=annotations[position] if annotations else None,
        )
        for position, name in enumerate(names)
    ]
    return commit_batch(connection, items, generation=generation, describer_id=describer_id)
