"""What recommending reads from the library, as small protocols implemented by the store."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from core.arrays import FloatMatrix, FloatVector
from core.records import Annotation, AspectKind, Photo, PhotoId, PhotoNotes


class VectorReader(Protocol):
    """The photo vectors at one point in time."""

    @property
    def photo_ids(self) -> npt.NDArray[np.int64]:
        """Photo of each row [n], in the order of `scores`."""
        ...

    def scores(self, query: FloatVector) -> FloatVector:
        """Cosine similarity of every row to the query [d], float32 [n]."""
        ...

    def vectors(self, ids: Collection[PhotoId]) -> FloatMatrix:
        """Unit vectors [m, d] in the order of `ids`."""
        ...


class VectorSource(Protocol):
    """The photo vectors as they change."""

    def snapshot(self) -> VectorReader: ...


class PhotoReader(Protocol):
    """Photos by id; those no longer in any folder are left out."""

    def photos(self, ids: Collection[PhotoId]) -> Mapping[PhotoId, Photo]: ...


class AnnotationReader(Protocol):
    """Captions and aspect words, and how common the words are."""

    def annotations(self, ids: Collection[PhotoId]) -> Mapping[PhotoId, Annotation]: ...

    def document_frequency(self, words: Collection[str]) -> Mapping[str, int]: ...

    def annotated_count(self) -> int: ...

    def confident_words(
        self, least_salience: float, fewest: int, without: Collection[PhotoId]
    ) -> Sequence[ShownWord]: ...


class ShownWord(Protocol):
    """A word and the number of photos that show it."""

    @property
    def word(self) -> str: ...

    @property
    def kind(self) -> AspectKind: ...

    @property
    def photos(self) -> int: ...


class WritingReader(Protocol):
    """Text read in photos; photos without any are left out."""

    def texts(self, ids: Collection[PhotoId]) -> Mapping[PhotoId, str]: ...


class NoteReader(Protocol):
    """What people wrote about photos; photos without notes are left out."""

    def notes(self, ids: Collection[PhotoId]) -> Mapping[PhotoId, PhotoNotes]: ...

    def frequency(self, words: Collection[str]) -> Mapping[str, int]: ...

    def photos_by_keyword(self) -> Mapping[str, Collection[PhotoId]]: ...

    def state(self) -> tuple[int, int]: ...


class ThumbnailReader(Protocol):
    """Small JPEG images by content hash; None if there is none."""

    def read(self, content_hash: bytes) -> bytes | None: ...
