"""A real library (SQLite, vectors, thumbnails) of coloured photos for tests of recommending."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image

from core.arrays import RgbImage
from core.models.image_vectors import ImageVectors
from core.photos.thumbnails import ThumbnailCache
from core.recommend.answer import Recommender
from core.records import (
    Annotation,
    AspectKind,
    AspectWord,
    CaptureTime,
    GeoPoint,
    PhotoId,
    PhotoMetadata,
)
from core.store.connection import open_store
from core.store.library.annotations import AnnotationStore
from core.store.library.commit import IndexedPhoto, commit_batch
from core.store.library.locations import LocationStore
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from core.store.person.edits import EditStore
from core.store.vectors.generations import GenerationStore
from core.store.vectors.vector_index import VectorIndex
from tests.core.store.samples import SeenFile, content_hash
from tests.helpers.topic_models import TopicEncoder, TopicMatcher, TopicText, picture

WORDS = {
    "sea": ("sea", "waves"),
    "forest": ("forest", "moss"),
    "museum": ("museum", "sculpture"),
    "food": ("food", "plate"),
    "office": ("office", "tower"),
}


@dataclass
class TestLibrary:
    """One library and the fakes that read it."""

    __test__ = False

    recommender: Recommender
    edits: EditStore
    ids: dict[str, list[PhotoId]]
    encoder: TopicEncoder
    text: TopicText
    matcher: TopicMatcher
    files_loaded: list[Path] = field(default_factory=list)


def make_library(
    folder: Path,
    counts: dict[str, int],
    *,
    copies: int = 1,
    captured: Sequence[CaptureTime] | None = None,
    gps: GeoPoint | None = None,
    unsure: int = 0,
) -> TestLibrary:
    """Index `counts[topic]` photos of every topic, each `copies` times with the same vector.

    Args:
        unsure: number of the first photos that only may show their topic.
    """
    connection = open_store(folder / "library.sqlite")
    encoder, text, matcher = TopicEncoder(), TopicText(), TopicMatcher()
    root = RootStore(connection).add(folder / "photos")
    thumbnails = ThumbnailCache(folder / "thumbnails", 10_000_000)
    generation = GenerationStore(connection).create_generation(encoder.spec)
    names = [
        (topic, number, copy)
        for topic, count in counts.items()
        for number in range(count)
        for copy in range(copies)
    ]
    files = [SeenFile(f"{topic}/{number}-{copy}.jpg") for topic, number, copy in names]
    locations = LocationStore(connection)
    locations.record_found(root, files)
    by_path = {location.rel_path: location for location in locations.known_locations(root)}
    items = []
    for row, ((topic, number, _), file) in enumerate(zip(names, files, strict=True)):
        image = picture(topic, number)
        thumbnails.put(content_hash(file.rel_path), _jpeg(image))
        items.append(
            IndexedPhoto(
                location=by_path[file.rel_path],
                content_hash=content_hash(file.rel_path),
                size_bytes=1_000,
                metadata=PhotoMetadata(
                    "JPEG", 48, 48, captured[row] if captured else None, gps=gps
                ),
                vector=encoder.encode_images([image])[0],
                annotation=Annotation(
                    f"A {topic} scene.",
                    (
                        AspectWord(WORDS[topic][0], AspectKind.SCENE, 0.4 if row < unsure else 0.9),
                        AspectWord(
                            WORDS[topic][1], AspectKind.OBJECT, 0.4 if row < unsure else 0.5
                        ),
                        AspectWord("bright", AspectKind.COLOUR, 0.9),
                    ),
                ),
            )
        )
    ids = commit_batch(connection, items, generation=generation, describer_id="test-1")
    by_topic: dict[str, list[PhotoId]] = {}
    for (topic, _, _), id_ in zip(names, ids, strict=True):
        by_topic.setdefault(topic, []).append(id_)
    loaded: list[Path] = []

    def load_images(paths: Sequence[Path]) -> list[RgbImage | None]:
        loaded.extend(paths)
        return [_read(path) for path in paths]

    recommender = Recommender(
        photos=PhotoStore(connection),
        annotations=AnnotationStore(connection),
        index=VectorIndex.load(connection, generation),
        encoder=encoder,
        text=text,
        matcher=matcher,
        thumbnails=thumbnails,
        grids=folder / "grids",
        load_images=load_images,
        images=ImageVectors(encoder, load_images),
    )
    return TestLibrary(recommender, EditStore(connection), by_topic, encoder, text, matcher, loaded)


def _jpeg(image: RgbImage) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(image).save(buffer, "JPEG", quality=95)
    return buffer.getvalue()


def _read(path: Path) -> RgbImage | None:
    try:
        with Image.open(path) as opened:
            return np.asarray(opened.convert("RGB"))
    except OSError:
        return None
