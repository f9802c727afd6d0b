"""Libraries and photo files generated from a seed, for measurements only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image

from core.arrays import FloatMatrix
from core.models.roles import EncoderSpec
from core.photos.scan import ScanEntry
from core.records import Annotation, AspectKind, AspectWord, CaptureTime, PhotoMetadata
from core.store.connection import Connection
from core.store.library.annotations import AnnotationStore, TextSpace
from core.store.library.commit import IndexedPhoto, commit_batch
from core.store.library.locations import Location, LocationStore
from core.store.library.roots import RootStore
from core.store.vectors.generations import GenerationId, GenerationStore

_BATCH: Final = 1_000
_WORDS: Final = 600  # distinct aspect words in a large real library
_WORDS_PER_PHOTO: Final = 5
_NEWEST: Final = datetime(2026, 1, 1)
_GRAIN: Final = 5.0  # standard deviation of the grain, in steps of brightness
_COARSE: Final = 4  # pixels a side of the finest detail but grain


@dataclass(frozen=True, slots=True)
class SyntheticLibrary:
    """A library without files: vectors are random directions, words are drawn at random."""

    generation: GenerationId
    photos: int


def fill_library(
    connection: Connection,
    root: Path,
    spec: EncoderSpec,
    photos: int,
    *,
    seed: int,
    themes: FloatMatrix | None = None,
) -> SyntheticLibrary:
    """Write a library of `photos` rows with the same code that indexing uses.

    Args:
        themes: unit vectors [k, d] of texts; photos lean towards them in rotation, so that
            questions about them find something. None: random directions.
    """
    random = np.random.default_rng(seed)
    root_id = RootStore(connection).add(root)
    generations = GenerationStore(connection)
    generation = generations.create_generation(spec)
    locations = LocationStore(connection)
    space = TextSpace("synthetic", spec.text_dimension)
    words = list(synthetic_words())
    _embed_words(connection, space, words, random)
    for start in range(0, photos, _BATCH):
        count = min(_BATCH, photos - start)
        entries = [
            ScanEntry(
                f"{start // 5_000:04d}/photo-{start + i:07d}.jpg", 3_000_000, 10**9 * i, start + i
            )
            for i in range(count)
        ]
        locations.record_found(root_id, entries)
        pending = locations.pending(count)
        vectors = _unit_rows(random, count, spec.dimension)
        if themes is not None:
            vectors += themes[np.arange(start, start + count) % len(themes)]
            vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        batch = [
            _photo(location, start + i, vectors[i], words, random)
            for i, location in enumerate(pending)
        ]
        commit_batch(
            connection, batch, generation=generation, describer_id="synthetic", text_space=space
        )
    generations.activate(generation)
    return SyntheticLibrary(generation, photos)


def synthetic_words() -> tuple[str, ...]:
    """The aspect words that synthetic photos show."""
    return tuple(f"word{number}" for number in range(_WORDS))


def write_photos(folder: Path, count: int, width: int, height: int, *, seed: int) -> None:
    """Write JPEG files of synthetic images."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, image in enumerate(synthetic_images(count, width, height, seed=seed)):
        image.save(folder / f"photo-{number:05d}.jpg", quality=90)


def synthetic_images(count: int, width: int, height: int, *, seed: int) -> Iterator[Image.Image]:
    """Images with detail at every scale and the grain of a sensor.

    As a JPEG of quality 90 they take two bits a pixel, as photographs do: 3 MB at 12 megapixels.
    Without grain they are decoded in a quarter of the time.
    """
    random = np.random.default_rng(seed)
    grain = random.normal(0, _GRAIN, (height, width, 1)).astype(np.int8)
    size = (-(-width // _COARSE), -(-height // _COARSE))
    for _ in range(count):
        layers = np.zeros((size[1], size[0], 3), dtype=np.float32)
        for cells, weight in ((4, 90.0), (32, 40.0), (256, 20.0)):
            noise = random.integers(0, 256, (cells, cells, 3), dtype=np.uint8)
            layer = Image.fromarray(noise).resize(size, Image.Resampling.BICUBIC)
            layers += (np.asarray(layer, dtype=np.float32) / 255 - 0.5) * weight
        coarse = Image.fromarray((layers + 128).clip(0, 255).astype(np.uint8))
        pixels = np.asarray(coarse.resize((width, height), Image.Resampling.BICUBIC), np.int16)
        offset = random.integers(0, (height, width))
        pixels = pixels + np.roll(grain, offset, axis=(0, 1))
        yield Image.fromarray(pixels.clip(0, 255).astype(np.uint8))


def _photo(
    location: Location,
    number: int,
    vector: FloatMatrix,
    words: list[str],
    random: np.random.Generator,
) -> IndexedPhoto:
    chosen = random.choice(len(words), _WORDS_PER_PHOTO, replace=False)
    aspects = tuple(
        AspectWord(words[index], AspectKind.OBJECT, float(salience))
        for index, salience in zip(chosen, random.random(_WORDS_PER_PHOTO), strict=True)
    )
    return IndexedPhoto(
        location=location,
        content_hash=number.to_bytes(20, "big"),
        size_bytes=location.size_bytes,
        metadata=PhotoMetadata(
            "JPEG",
            4000,
            3000,
            CaptureTime(_NEWEST - timedelta(minutes=30 * number)),
            None,
            "Camera",
        ),
        vector=vector,
        annotation=Annotation(f"A photo of {aspects[0].word} and {aspects[1].word}.", aspects),
    )


def _embed_words(
    connection: Connection, space: TextSpace, words: list[str], random: np.random.Generator
) -> None:
    vectors = _unit_rows(random, len(words), space.dimension)
    AnnotationStore(connection, space).ensure_words(dict(zip(words, vectors, strict=True)))


def _unit_rows(random: np.random.Generator, rows: int, dimension: int) -> FloatMatrix:
    vectors: FloatMatrix = random.standard_normal((rows, dimension), dtype=np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors
