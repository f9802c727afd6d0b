"""The category vector: where a kind of place is in the encoder's vector space (paper, section 4.2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, zip_longest

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.cancel import CancelToken
from core.models.image_vectors import ImageVectors
from core.models.query import encode_queries, levels_above_usual, place_text
from core.models.roles import ImageTextEncoder
from core.models.starter.scenes import texts_in_general
from core.recommend.matching.kind_fit import wanted_kinds
from core.recommend.question.lexicon import Lexicon, load_lexicon
from core.recommend.recommend_tuning import retrieval_tuning
from core.recommend.retrieval.near_places import Places
from core.records import Candidate


@dataclass(frozen=True, slots=True, eq=False)
class Zero:
    """The zero level that identifies photos unrelated to a kind.

    Attributes:
        name: unit vector of the kind as requested [d].
        usual: unit vectors of texts in general [u, d].
    """

    name: FloatVector
    usual: FloatMatrix

    def levels(self, photos: FloatMatrix) -> FloatVector:
        """Standard deviations by which photos [n, d] match the name better than texts in general [n]."""
        return levels_above_usual(photos, self.name[None], self.usual)[:, 0]


@dataclass(frozen=True, slots=True, eq=False)
class CategoryQuery:
    """How to find photos of one kind of place.

    Attributes:
        text: direction of the prompts [d].
        others: directions of all unrelated kinds [m, d], computed in the same way.
        images: direction of the candidates' images [d], None if there are none.
        image_level: cosine between a held-out candidate image and the direction of the others, as
            mean and standard deviation; None if there are too few images.
        unreadable: number of candidate images that could not be decoded.
        places: the individual candidates, None if there are none.
        broad: the question names no kind at all.
        zero: tells whether a photo has to do with the kind at all; None where the encoder has
            another scale for that.
    """

    text: FloatVector
    others: FloatMatrix
    images: FloatVector | None = None
    image_level: tuple[float, float] | None = None
    unreadable: int = 0
    places: Places | None = None
    broad: bool = False
    zero: Zero | None = None

    @property
    def vector(self) -> FloatVector:
        """The category vector v_c [d]: of the images if there are any, else of the prompts."""
        return self.text if self.images is None else self.images


@dataclass(frozen=True, slots=True, eq=False)
class _TextDirections:
    """Directions of a kind's name alone, and of its name and scenes [d]."""

    names: FloatVector
    full: FloatVector


class CategoryEncoder:
    """Computes category vectors."""

    def __init__(
        self,
        encoder: ImageTextEncoder,
        images: ImageVectors | None = None,
        lexicon: Lexicon | None = None,
        most_images: int | None = None,
    ) -> None:
        """
        Args:
            images: of candidates, from the same encoder; without it only texts are used.
            most_images: averaged into a category vector; None for the tuned number.
        """
        self._encoder = encoder
        self._most_images = most_images or retrieval_tuning().images
        self._images = images
        self._lexicon = lexicon or load_lexicon()
        self._kinds = [category for category in self._lexicon.categories if not category.broad]

    def query(
        self, category: str, candidates: Sequence[Candidate], cancel: CancelToken
    ) -> CategoryQuery:
        """The category's directions from its words and the images of `candidates`.

        Raises:
            Cancelled: if `cancel` was set.
        """
        (asked,) = self._directions([category])
        places = self.places(candidates, category, cancel)
        if self._lexicon.is_broad(category):
            return CategoryQuery(asked.full, self._no_rows(), places=places, broad=True)
        text, others, zero = asked.full, self._others(category), None
        spec = self._encoder.spec
        if spec.text_level is not None or spec.has_usual_level:
            zero = Zero(encode_queries(self._encoder, [category])[0], self._usual())
        vectors, unreadable = self._image_vectors(candidates, self._most_images, cancel)
        if len(vectors) == 0:
            return CategoryQuery(text, others, unreadable=unreadable, places=places, zero=zero)
        mean, level = mean_direction(vectors), _level(vectors)
        return CategoryQuery(text, others, mean, level, unreadable, places, zero=zero)

    def warm_up(self) -> None:
        """Encode the prompts of all kinds, and texts in general, before they are needed."""
        _ = self._directions_of_kinds
        encode_queries(self._encoder, texts_in_general())

    def _others(self, category: str) -> FloatMatrix:
        kinds = wanted_kinds(category, self._lexicon).wanted
        rows = []
        for kind, directions in zip(self._kinds, self._directions_of_kinds, strict=True):
            if not any(self._lexicon.are_kin(kind, wanted) for wanted in kinds):
                # A kind without scenes compares with the bare names of the others.
                rows.append(directions.full if kinds else directions.names)
        return np.stack(rows) if rows else self._no_rows()

    def _no_rows(self) -> FloatMatrix:
        return np.empty((0, self._encoder.spec.dimension), dtype=np.float32)

    @cached_property
    def _directions_of_kinds(self) -> list[_TextDirections]:
        return self._directions([kind.name for kind in self._kinds])

    def _directions(self, categories: Sequence[str]) -> list[_TextDirections]:
        """All texts are encoded in one call: a batch costs little more than a single text."""
        prompts = [self._prompts(category) for category in categories]
        texts = [text for sentences, scenes in prompts for text in (*sentences, *scenes)]
        rows = iter(self._encoder.encode_texts(texts))
        directions = []
        for sentences, scenes in prompts:
            names = mean_direction(np.stack([next(rows) for _ in sentences]))
            full = names
            if scenes:  # half the name in sentences, half the typical scenes
                seen = mean_direction(np.stack([next(rows) for _ in scenes]))
                full = mean_direction(np.stack([names, seen]))
            directions.append(_TextDirections(names, full))
        return directions

    def _prompts(self, category: str) -> tuple[list[str], list[str]]:
        templates = dict.fromkeys((*self._lexicon.templates, *self._encoder.spec.text_templates))
        kinds = wanted_kinds(category, self._lexicon).wanted
        sentences = [template.format(category) for template in templates]
        return sentences, [scene for kind in kinds for scene in kind.scenes]

    def places(
        self, candidates: Sequence[Candidate], category: str, cancel: CancelToken
    ) -> Places | None:
        """Directions of some candidates, evenly spaced in the list; None without any.

        Each costs a pass over the library.

        Raises:
            Cancelled: if `cancel` was set.
        """
        if not candidates:
            return None
        cancel.check()
        most = retrieval_tuning().places
        step = max(1.0, len(candidates) / most)
        chosen = [candidates[int(at * step)] for at in range(min(len(candidates), most))]
        texts = [place_text(candidate, category) for candidate in chosen]
        return Places(
            encode_queries(self._encoder, texts),
            np.stack([directions.names for directions in self._directions_of_kinds]),
            self._image_vectors(candidates, retrieval_tuning().images, cancel)[0],
            None if self._encoder.spec.text_level is None else self._usual(),
        )

    def _usual(self) -> FloatMatrix:
        """Texts in general [u, d]."""
        return encode_queries(self._encoder, texts_in_general())

    def _image_vectors(
        self, candidates: Sequence[Candidate], most: int, cancel: CancelToken
    ) -> tuple[FloatMatrix, int]:
        """Vectors [n, d] of at most `most` images, and the number of those unreadable.

        The first images of all candidates come before second ones.
        """
        rounds = zip_longest(*(candidate.images for candidate in candidates))
        paths = [path for path in chain.from_iterable(rounds) if path is not None]
        paths = paths[:most]
        if not paths or self._images is None:
            return self._no_rows(), 0
        known = self._images.vectors(paths, cancel)
        rows = [known[path] for path in paths if path in known]
        return (np.stack(rows) if rows else self._no_rows()), len(paths) - len(rows)


def category_vector(
    category: str,
    candidates: Sequence[Candidate],
    encoder: ImageTextEncoder,
    images: ImageVectors | None = None,
) -> FloatVector:
    """v_c of the paper, section 4.2, as a unit vector [d]; for one-off use."""
    return CategoryEncoder(encoder, images).query(category, candidates, CancelToken()).vector


def mean_direction(rows: FloatMatrix) -> FloatVector:
    """Unit vector [d] of the mean of unit rows [n, d]; zero if they cancel out."""
    mean = rows.mean(axis=0)
    return np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-12), dtype=np.float32)


def _level(rows: FloatMatrix) -> tuple[float, float] | None:
    """Mean and standard deviation of the cosine of each row to the direction of all others."""
    if len(rows) < retrieval_tuning().fewest_for_level:
        return None
    others = rows.sum(axis=0, keepdims=True) - rows
    others /= np.maximum(np.linalg.norm(others, axis=1, keepdims=True), 1e-12)
    cosines = np.einsum("nd,nd->n", rows, others)
    return float(cosines.mean()), float(cosines.std())
