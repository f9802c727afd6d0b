"""Where a kind of place lies in the encoder's space: the category vector (paper, section 4.2)."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest
from pathlib import Path
from typing import Final

import numpy as np

from core.cancel import CancelToken
from core.models.base import FloatMatrix, FloatVector, ImageTextEncoder
from core.recommend.lexicon import Lexicon, fold, load_lexicon
from core.recommend.readers import ImageLoader
from core.recommend.words import tokenize
from core.records import Candidate

MAX_IMAGES: Final = 100  # more images move the vector no further
_BATCH: Final = 16
_CACHED_IMAGES: Final = 5_000
_CACHED_TEXTS: Final = 256
_FEWEST_FOR_LEVEL: Final = 3


@dataclass(frozen=True, slots=True, eq=False)
class CategoryQuery:
    """How to find photos of one kind of place.

    Attributes:
        text: direction of the prompts [d].
        images: direction of the candidates' images [d], None when there are none.
        image_level: cosine a left-out candidate image has to the others' direction, as mean
            and deviation; None when there are too few images to tell.
        unreadable: number of candidate images that could not be decoded.
        broad: the question names no kind at all.
    """

    text: FloatVector
    images: FloatVector | None = None
    image_level: tuple[float, float] | None = None
    unreadable: int = 0
    broad: bool = False

    @property
    def vector(self) -> FloatVector:
        """The category vector v_c [d]: of the images where there are any, else of the prompts."""
        return self.text if self.images is None else self.images


class CategoryEncoder:
    """Makes category vectors; keeps the vectors of images and prompts it has seen."""

    def __init__(
        self,
        encoder: ImageTextEncoder,
        load_images: ImageLoader | None = None,
        lexicon: Lexicon | None = None,
    ) -> None:
        """`load_images` decodes candidate images; without it prompts alone speak."""
        self._encoder = encoder
        self._load_images = load_images
        self._lexicon = lexicon or load_lexicon()
        self._texts: OrderedDict[str, FloatVector] = OrderedDict()
        self._images: OrderedDict[tuple[Path, int], FloatVector] = OrderedDict()

    def query(
        self, category: str, candidates: Sequence[Candidate], cancel: CancelToken
    ) -> CategoryQuery:
        """The category's directions from its words and the images of `candidates`.

        Raises:
            Cancelled: if `cancel` was set.
        """
        known = self._lexicon.get(category)
        if known is not None and known.broad:
            return CategoryQuery(self._text(category), broad=True)
        vectors, unreadable = self._image_vectors(candidates, cancel)
        if len(vectors) == 0:
            return CategoryQuery(self._text(category), unreadable=unreadable)
        return CategoryQuery(
            self._text(category), mean_direction(vectors), _level(vectors), unreadable
        )

    def _text(self, category: str) -> FloatVector:
        if category not in self._texts:
            self._texts[category] = self._encode_category(category)
            if len(self._texts) > _CACHED_TEXTS:
                self._texts.popitem(last=False)
        return self._texts[category]

    def _encode_category(self, category: str) -> FloatVector:
        """Half the names in sentences, half what is seen there, where we know it."""
        templates = [*self._lexicon.templates, *self._encoder.spec.text_templates]
        names = self._encoder.encode_texts([text.format(category) for text in templates])
        mentions = self._lexicon.mentions([fold(token) for token in tokenize(category)])
        scenes = [scene for mention in mentions for scene in mention.category.scenes]
        if not scenes:
            return mean_direction(names)
        seen = self._encoder.encode_texts(scenes)
        return mean_direction(np.stack([mean_direction(names), mean_direction(seen)]))

    def _image_vectors(
        self, candidates: Sequence[Candidate], cancel: CancelToken
    ) -> tuple[FloatMatrix, int]:
        """Vectors [n, d] of at most 100 images, the first of every candidate before seconds."""
        rounds = zip_longest(*(candidate.images for candidate in candidates))
        paths = [path for path in chain.from_iterable(rounds) if path is not None][:MAX_IMAGES]
        if not paths or self._load_images is None:
            return np.empty((0, self._encoder.spec.dimension), dtype=np.float32), 0
        keys = [(path, _changed_ns(path)) for path in paths]
        missing = [key for key in dict.fromkeys(keys) if key not in self._images]
        for start in range(0, len(missing), _BATCH):
            cancel.check()
            self._encode_images(missing[start : start + _BATCH])
        rows = [self._images[key] for key in keys if key in self._images]
        while len(self._images) > _CACHED_IMAGES:
            self._images.popitem(last=False)
        stacked = np.stack(rows) if rows else np.empty((0, self._encoder.spec.dimension))
        return stacked.astype(np.float32), len(keys) - len(rows)

    def _encode_images(self, keys: Sequence[tuple[Path, int]]) -> None:
        assert self._load_images is not None
        images = self._load_images([path for path, _ in keys])
        readable = [
            (key, image) for key, image in zip(keys, images, strict=True) if image is not None
        ]
        if readable:
            rows = self._encoder.encode_images([image for _, image in readable])
            for (key, _), row in zip(readable, rows, strict=True):
                self._images[key] = row


def category_vector(
    category: str,
    candidates: Sequence[Candidate],
    encoder: ImageTextEncoder,
    load_images: ImageLoader | None = None,
) -> FloatVector:
    """v_c of the paper, section 4.2, as a unit vector [d]; for one-off use."""
    return CategoryEncoder(encoder, load_images).query(category, candidates, CancelToken()).vector


def mean_direction(rows: FloatMatrix) -> FloatVector:
    """Unit vector [d] of the mean of unit rows [n, d]; zero if they cancel out."""
    mean = rows.mean(axis=0)
    return np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-12), dtype=np.float32)


def _level(rows: FloatMatrix) -> tuple[float, float] | None:
    """Mean and deviation of the cosine of each row to the direction of all others."""
    if len(rows) < _FEWEST_FOR_LEVEL:
        return None
    others = rows.sum(axis=0, keepdims=True) - rows
    others /= np.maximum(np.linalg.norm(others, axis=1, keepdims=True), 1e-12)
    cosines = np.einsum("nd,nd->n", rows, others)
    return float(cosines.mean()), float(cosines.std())


def _changed_ns(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
