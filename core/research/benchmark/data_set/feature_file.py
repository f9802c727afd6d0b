"""Features of photos in one file on disk; memory holds only those used lately, whatever the number of photos."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import apsw
import numpy as np

from core.arrays import FloatVector
from core.caches import LruCache
from core.records import Annotation, AspectKind, AspectWord

_NAME: Final = "features.sqlite"
_WAIT_MS: Final = 60_000  # other processes of a distributed run write to the same file
_REMEMBERED_BYTES: Final = 64 << 20
_TEXT_BYTES: Final = 1_000  # of a caption and words in memory, roughly
_BLOCK: Final = 10_000  # paths a query

_TABLE: Final = """
CREATE TABLE IF NOT EXISTS features (
    path TEXT PRIMARY KEY,
    vector BLOB,      -- float32; NULL if the photo cannot be decoded
    annotation TEXT
) WITHOUT ROWID
"""


@dataclass(frozen=True, slots=True, eq=False)
class PhotoFeatures:
    """The result of the paper's offline step (section 4.1) for one photo."""

    vector: FloatVector
    annotation: Annotation


@dataclass(frozen=True, slots=True)
class _Remembered:
    features: PhotoFeatures | None

    @property
    def size_bytes(self) -> int:
        return _TEXT_BYTES + (self.features.vector.nbytes if self.features else 0)


class FeatureFile:
    """Features by path; several processes may read and write it."""

    def __init__(self, directory: Path) -> None:
        directory.mkdir(parents=True, exist_ok=True)
        self._connection = apsw.Connection(str(directory / _NAME))
        self._connection.set_busy_timeout(_WAIT_MS)
        self._connection.execute(_TABLE)
        self._recent: LruCache[Path, _Remembered] = LruCache(
            _REMEMBERED_BYTES, lambda _path, kept: kept.size_bytes
        )

    def missing(self, paths: Collection[Path]) -> list[Path]:
        """Those that were never put, in the order given."""
        ordered = list(dict.fromkeys(paths))
        known: set[str] = set()
        for start in range(0, len(ordered), _BLOCK):
            asked = json.dumps([str(path) for path in ordered[start : start + _BLOCK]])
            rows = self._connection.execute(
                "SELECT path FROM features WHERE path IN (SELECT value FROM json_each(?))", (asked,)
            )
            known.update(path for (path,) in rows)
        return [path for path in ordered if str(path) not in known]

    def get(self, path: Path) -> PhotoFeatures | None:
        """None if the photo cannot be decoded.

        Raises:
            KeyError: if it was never put.
        """
        if (kept := self._recent.get_many([path]).get(path)) is not None:
            return kept.features
        row = self._connection.execute(
            "SELECT vector, annotation FROM features WHERE path = ?", (str(path),)
        ).fetchone()
        if row is None:
            raise KeyError(path)
        vector, annotation = row
        features = None
        if vector is not None:
            features = PhotoFeatures(np.frombuffer(vector, np.float32), _from_json(annotation))
        self._recent.put(path, _Remembered(features))
        return features

    def put(self, fresh: Mapping[Path, PhotoFeatures | None]) -> None:
        """Store features in one transaction."""
        with self._connection:
            self._connection.executemany(
                "INSERT OR REPLACE INTO features VALUES (?, ?, ?)", _rows(fresh)
            )


def _rows(fresh: Mapping[Path, PhotoFeatures | None]) -> Iterable[tuple[str, bytes | None, str]]:
    for path, features in fresh.items():
        if features is None:
            yield str(path), None, ""
        else:
            vector = np.asarray(features.vector, np.float32).tobytes()
            yield str(path), vector, json.dumps(_to_json(features.annotation))


def _to_json(annotation: Annotation) -> dict[str, Any]:
    words = [(a.word, a.kind.value, a.salience) for a in annotation.aspects]
    return {"caption": annotation.caption, "aspects": words}


def _from_json(text: str) -> Annotation:
    value = json.loads(text)
    words = (
        AspectWord(word, AspectKind(kind), salience) for word, kind, salience in value["aspects"]
    )
    return Annotation(value["caption"], tuple(words))
