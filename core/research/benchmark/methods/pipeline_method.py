"""The product's own pipeline as a method: retrieval, profile, matcher (paper, section 4.2)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from core.arrays import FloatMatrix, FloatVector, ImageLoader, RgbImage
from core.cancel import CancelToken
from core.models.image_vectors import ImageVectors
from core.models.roles import ImageTextEncoder, Matcher, Profile
from core.recommend.profile.grid import draw_grid
from core.recommend.profile.profiling import build_profile, words_of
from core.recommend.retrieval.category_vector import CategoryEncoder, CategoryQuery
from core.recommend.retrieval.retrieve import HistoryPhoto, background_of, retrieve
from core.records import (
    Annotation,
    Candidate,
    CaptureTime,
    Feedback,
    Photo,
    PhotoId,
    PhotoMetadata,
    PhotoState,
    Question,
    RootId,
)
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.examples import BenchPhoto, Example
from core.research.benchmark.data_set.feature_file import PhotoFeatures
from core.research.benchmark.data_set.features import FeatureStore, OnFeatures
from core.research.benchmark.methods.methods import MethodOptions, Scored

_NO_GRID: Final = np.zeros((8, 8, 3), dtype=np.uint8)  # for matchers that read no pixels
_SEED: Final = 0


@dataclass(frozen=True, slots=True)
class Models:
    """Everything a pipeline needs from its model tier.

    Attributes:
        load_images: for candidate images and grid cells; None if the method reads no pixels.
        candidate_images: whether to use candidates' images too.
        reads_grid: whether the matcher uses the grid.
        facts: further facts for the run file, such as the precision.
    """

    encoder: ImageTextEncoder
    matcher: Matcher
    features: FeatureStore
    load_images: ImageLoader | None
    reads_grid: bool
    candidate_images: bool = True
    facts: Mapping[str, str] = field(default_factory=dict)


class PipelineMethod:
    """Ranks with the same code as the app, treating one question's history as the whole library."""

    def __init__(
        self,
        name: str,
        dataset: Dataset,
        open_models: Callable[[], Models],
        options: MethodOptions,
        cancel: CancelToken,
        on_features: OnFeatures = lambda done, total: None,
    ) -> None:
        self.name = name
        self._dataset, self._options = dataset, options
        self._cancel, self._on_features = cancel, on_features
        self._models = open_models()
        encoder, load_images = self._models.encoder, self._models.load_images
        images = None if load_images is None else ImageVectors(encoder, load_images)
        self._categories = CategoryEncoder(encoder, images, most_images=options.category_images)
        self._queries: dict[str, CategoryQuery] = {}

    def prepare(self, examples: Sequence[Example]) -> None:
        """Encode and describe every photo of every history once."""
        paths = {self._path(photo) for example in examples for photo in example.history}
        self._models.features.add(sorted(paths), self._cancel, self._on_features)

    def score(self, example: Example) -> Scored:
        library = _Library.of(example.history, self._path, self._models.features)
        candidates = example.candidates
        if "images" in self._options.without or not self._models.candidate_images:
            candidates = tuple(replace(candidate, images=()) for candidate in candidates)
        history = self._retrieve(example.question.category, candidates, library)
        if not history:  # nothing to go by: all candidates are equal
            return Scored(np.zeros(len(example.candidates)))
        annotations = library.annotations(
            captions="captions" not in self._options.without,
            aspects="aspects" not in self._options.without,
        )
        profile = build_profile(
            Question(example.question.text, example.question.category),
            history,
            annotations,
            document_frequency=_document_frequency(annotations.values()),
            annotated_photos=len(annotations),
            feedback=Feedback(),
            grid=self._grid(history),
            background=background_of(library),
        )
        if "images" in self._options.without:
            profile = _without_images(profile)
        result = self._models.matcher.match(profile, candidates, self._cancel)
        photos = tuple(item.photo.path for item in history)
        return Scored(np.asarray(result.scores, dtype=np.float64), photos)

    def describe(self) -> dict[str, Any]:
        info, spec = self._models.matcher.info, self._models.encoder.spec
        return {
            "tier": info.tier,
            "matcher": info.model_id,
            "zero_shot": info.zero_shot,
            "encoder": spec.encoder_id,
            "encoder_revision": spec.revision,
            "describer": self._models.features.describer_id,
            **self._models.facts,
        }

    def _path(self, photo: BenchPhoto) -> Path:
        return self._dataset.photos_root / photo.path

    def _retrieve(
        self, category: str, candidates: Sequence[Candidate], library: _Library
    ) -> list[HistoryPhoto]:
        limit = self._options.grid_side**2
        if "retrieval" in self._options.without:
            return library.latest(limit)
        places = self._categories.places(candidates, category, self._cancel)
        return retrieve(
            replace(self._query(category), places=places),
            library,
            library,
            text_threshold=self._models.encoder.spec.text_threshold,
            limit=limit,
        )

    def _query(self, category: str) -> CategoryQuery:
        """Category vector of up to n images of places of the category, the same for all users."""
        if category not in self._queries:
            images = self._dataset.category_images(category, self._options.category_images, _SEED)
            holders = [Candidate(name="", images=(image,)) for image in images]
            self._queries[category] = self._categories.query(category, holders, self._cancel)
        return self._queries[category]

    def _grid(self, history: Sequence[HistoryPhoto]) -> RgbImage:
        models = self._models
        if not models.reads_grid or models.load_images is None:
            return _NO_GRID
        canvas = models.matcher.canvas_px
        if "images" in self._options.without:
            return draw_grid([], canvas, self._options.grid_side)
        cells = models.load_images([item.photo.path for item in history])
        return draw_grid(cells, canvas, self._options.grid_side)


@dataclass(frozen=True, slots=True, eq=False)
class _Library:
    """One question's history behind the reader interfaces of `core.recommend`."""

    items: dict[PhotoId, tuple[Photo, PhotoFeatures]]
    matrix: FloatMatrix  # [n, d]

    @staticmethod
    def of(
        history: Sequence[BenchPhoto], path_of: Callable[[BenchPhoto], Path], features: FeatureStore
    ) -> _Library:
        items = {}
        for number, photo in enumerate(history, start=1):
            found = features.get(path_of(photo))
            if found is not None:
                items[PhotoId(number)] = (_photo(number, path_of(photo), photo), found)
        vectors = [found.vector for _, found in items.values()]
        return _Library(items, np.stack(vectors) if vectors else np.zeros((0, 1), np.float32))

    @property
    def photo_ids(self) -> npt.NDArray[np.int64]:
        return np.fromiter(self.items, dtype=np.int64, count=len(self.items))

    def scores(self, query: FloatVector) -> FloatVector:
        return np.asarray(self.matrix @ query, dtype=np.float32)

    def vectors(self, ids: Collection[PhotoId]) -> FloatMatrix:
        rows = [self.items[photo_id][1].vector for photo_id in ids]
        return np.stack(rows) if rows else np.zeros((0, self.matrix.shape[1]), np.float32)

    def photos(self, ids: Collection[PhotoId]) -> Mapping[PhotoId, Photo]:
        return {photo_id: self.items[photo_id][0] for photo_id in ids}

    def latest(self, count: int) -> list[HistoryPhoto]:
        """The newest photos, all equally relevant: history without retrieval."""
        newest = list(self.items.values())[-count:][::-1]
        return [HistoryPhoto(photo, 1.0, found.vector) for photo, found in newest]

    def annotations(self, *, captions: bool, aspects: bool) -> dict[PhotoId, Annotation]:
        return {
            photo_id: Annotation(
                found.annotation.caption if captions else "",
                found.annotation.aspects if aspects else (),
            )
            for photo_id, (_, found) in self.items.items()
        }


def _photo(number: int, path: Path, photo: BenchPhoto) -> Photo:
    taken = datetime.fromtimestamp(photo.taken_at_ms / 1000, UTC).replace(tzinfo=None)
    return Photo(
        id=PhotoId(number),
        content_hash=b"",
        path=path,
        root_id=RootId(1),
        state=PhotoState.PRESENT,
        metadata=PhotoMetadata("", 0, 0, CaptureTime(taken)),
    )


def _document_frequency(annotations: Collection[Annotation]) -> dict[str, int]:
    counts = dict.fromkeys(sorted(words_of(annotations)), 0)
    for annotation in annotations:
        for word in {aspect.word for aspect in annotation.aspects}:
            counts[word] += 1
    return counts


def _without_images(profile: Profile) -> Profile:
    """The profile with uninformative vectors; the grid was already drawn without photos."""
    photos = tuple(
        replace(photo, embedding=np.zeros_like(photo.embedding)) for photo in profile.photos
    )
    return replace(profile, photos=photos, background=None)
