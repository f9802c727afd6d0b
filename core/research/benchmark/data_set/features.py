"""Vectors, captions and aspect words of a data set's photos, computed once and stored beside it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector, RgbImage
from core.caches import LruCache
from core.cancel import CancelToken
from core.models.roles import DescribeInput, Describer, EncoderSpec, ImageTextEncoder
from core.photos.decode.decoded import Decoded, DecodeRequest
from core.photos.decode.pool import DecodePool
from core.records import PhotoMetadata
from core.research.benchmark.data_set.build_stages import fingerprint
from core.research.benchmark.data_set.examples import batched
from core.research.benchmark.data_set.feature_file import FeatureFile, PhotoFeatures

OnFeatures = Callable[[int, int], None]  # photos done, total photos
_BATCH: Final = 16
_REMEMBERED_BYTES: Final = 512 * 1024 * 1024  # about 4 000 images of 200 pixels a side
_UNREADABLE: Final = np.empty((0, 0, 3), dtype=np.uint8)
_THUMBNAIL_SIDE_PX: Final = 256
_SAVE_EVERY: Final = 2_000  # photos; the most an interrupted run loses


class FeatureStore:
    """Features by path, of one encoder and describer, in a file beside the data set."""

    def __init__(self, directory: Path, encoder: ImageTextEncoder, describer: Describer) -> None:
        self._encoder, self._describer = encoder, describer
        spec = encoder.spec
        key = fingerprint(
            spec.encoder_id, spec.revision, spec.preprocessing_hash, describer.describer_id
        )
        self._file = FeatureFile(directory / key)

    @property
    def describer_id(self) -> str:
        """Who captions the photos."""
        return self._describer.describer_id

    def get(self, path: Path) -> PhotoFeatures | None:
        """Features of a photo that was added; None if it cannot be decoded."""
        return self._file.get(path)

    def add(
        self,
        paths: Collection[Path],
        cancel: CancelToken,
        on_progress: OnFeatures,
        workers: int = 2,
    ) -> int:
        """Compute what is missing; returns how many photos could not be decoded.

        Raises:
            Cancelled: if requested; completed work is kept.
        """
        missing = self._file.missing(paths)
        if not missing:
            return 0
        done = unreadable = 0
        with DecodePool(workers) as pool:
            for block in batched(missing, _SAVE_EVERY):
                fresh = self._compute(block, pool, cancel)
                self._file.put(fresh)
                unreadable += sum(features is None for features in fresh.values())
                done += len(block)
                on_progress(done, len(missing))
        return unreadable

    def _compute(
        self, paths: Sequence[Path], pool: DecodePool, cancel: CancelToken
    ) -> dict[Path, PhotoFeatures | None]:
        side = self._encoder.spec.input_side_px
        requests = [DecodeRequest(path, side, frozenset()) for path in paths]
        fresh: dict[Path, PhotoFeatures | None] = {}
        outcomes = pool.decode(requests, look_ahead=2 * _BATCH)
        for batch in batched(outcomes, _BATCH):
            cancel.check()
            readable = [(r.path, d) for r, d in batch if isinstance(d, Decoded)]
            fresh |= {request.path: None for request, _ in batch}
            fresh |= self._describe(readable)
        return fresh

    def _describe(self, photos: Sequence[tuple[Path, Decoded]]) -> dict[Path, PhotoFeatures]:
        if not photos:
            return {}
        vectors = self._encoder.encode_images([decoded.image for _, decoded in photos])
        inputs = [
            # The files of a benchmark contain nothing a method may use: no date, no place.
            DescribeInput(decoded.image, vector, _without_capture(decoded.metadata))
            for (_, decoded), vector in zip(photos, vectors, strict=True)
        ]
        annotations = self._describer.describe(inputs)
        return {
            path: PhotoFeatures(vector, annotation)
            for (path, _), vector, annotation in zip(photos, vectors, annotations, strict=True)
        }


def load_pixels(
    pool: DecodePool, side_px: int
) -> Callable[[Sequence[Path]], list[RgbImage | None]]:
    """An image loader over the decode pool that caches small images it has decoded.

    None represents a file that cannot be decoded. Images are no larger than about `side_px`.
    """
    known: LruCache[Path, RgbImage] = LruCache(_REMEMBERED_BYTES, lambda _path, image: image.nbytes)

    def load(paths: Sequence[Path]) -> list[RgbImage | None]:
        found = known.get_many(paths)
        missing = [path for path in dict.fromkeys(paths) if path not in found]
        requests = [DecodeRequest(path, side_px, frozenset()) for path in missing]
        for request, outcome in pool.decode(requests, look_ahead=16):
            image = outcome.image if isinstance(outcome, Decoded) else None
            found[request.path] = _UNREADABLE if image is None else _shrunk(image, side_px)
            known.put(request.path, found[request.path])
        images = [found[path] for path in paths]
        return [None if image is _UNREADABLE else image for image in images]

    return load


def load_thumbnail(pool: DecodePool) -> Callable[[Path], bytes | None]:
    """Creates JPEG thumbnails with the decode pool; None represents a file that cannot be decoded."""

    def thumbnail(path: Path) -> bytes | None:
        request = DecodeRequest(path, _THUMBNAIL_SIDE_PX, frozenset())
        ((_, outcome),) = pool.decode([request], look_ahead=1)
        return outcome.thumbnail_jpeg if isinstance(outcome, Decoded) else None

    return thumbnail


class RememberingEncoder:
    """An encoder that caches candidate images: places recur in many questions."""

    def __init__(self, encoder: ImageTextEncoder) -> None:
        self._encoder = encoder
        self._images: LruCache[bytes, FloatVector] = LruCache(
            _REMEMBERED_BYTES, lambda _key, row: row.nbytes
        )

    @property
    def spec(self) -> EncoderSpec:
        return self._encoder.spec

    def encode_texts(self, texts: Sequence[str]) -> FloatMatrix:
        return self._encoder.encode_texts(texts)

    def encode_images(self, images: Sequence[RgbImage]) -> FloatMatrix:
        keys = [hashlib.blake2b(image.tobytes(), digest_size=16).digest() for image in images]
        found = self._images.get_many(keys)
        missing = {k: i for k, i in zip(keys, images, strict=True) if k not in found}
        if missing:
            rows = self._encoder.encode_images(list(missing.values()))
            for key, row in zip(missing, rows, strict=True):
                found[key] = row.copy()
                self._images.put(key, row.copy())
        return np.stack([found[key] for key in keys])


def _shrunk(image: RgbImage, side_px: int) -> RgbImage:
    height, width = image.shape[:2]
    scale = side_px / min(height, width)
    if scale >= 1:
        return image
    from PIL import Image

    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(Image.fromarray(image).resize(size, Image.Resampling.BICUBIC))


def _without_capture(metadata: PhotoMetadata) -> PhotoMetadata:
    return PhotoMetadata(metadata.format, metadata.width_px, metadata.height_px)
