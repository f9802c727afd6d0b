"""Vectors of image files outside the library, those of candidates. Each is read once and cached."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from core.arrays import FloatVector, ImageLoader
from core.caches import LruCache
from core.cancel import CancelToken
from core.models.roles import ImageTextEncoder

_MAX_BYTES: Final = 32 * 1024 * 1024  # 5 000 images at 1 664 columns
_BATCH: Final = 64  # images decoded and encoded between two checks of the cancel token
_UNREADABLE: Final = np.empty(0, dtype=np.float32)

_Version = tuple[Path, int]  # a file and its modification time in ns


class ImageVectors:
    """Image files to vectors of one encoder; cached until the file changes."""

    def __init__(self, encoder: ImageTextEncoder, load_images: ImageLoader) -> None:
        self._encoder = encoder
        self._load_images = load_images
        self._kept: LruCache[_Version, FloatVector] = LruCache(
            _MAX_BYTES, lambda version, row: row.nbytes + len(str(version[0]))
        )

    def vectors(self, paths: Sequence[Path], cancel: CancelToken) -> Mapping[Path, FloatVector]:
        """Unit vectors [d] by path; unreadable files are left out.

        Raises:
            Cancelled: if `cancel` was set.
        """
        versions = [(path, _changed_ns(path)) for path in dict.fromkeys(paths)]
        found = self._kept.get_many(versions)
        missing = [version for version in versions if version not in found]
        for start in range(0, len(missing), _BATCH):
            cancel.check()
            found |= self._read(missing[start : start + _BATCH])
        return {path: row for (path, _), row in found.items() if len(row)}

    def _read(self, versions: Sequence[_Version]) -> dict[_Version, FloatVector]:
        images = self._load_images([path for path, _ in versions])
        readable = [
            (version, image)
            for version, image in zip(versions, images, strict=True)
            if image is not None
        ]
        read: dict[_Version, FloatVector] = dict.fromkeys(versions, _UNREADABLE)
        if readable:
            rows = self._encoder.encode_images([image for _, image in readable])
            for (version, _), row in zip(readable, rows, strict=True):
                read[version] = row.copy()  # a view would keep the whole batch in memory
        for version, row in read.items():
            self._kept.put(version, row)
        return read


def _changed_ns(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
