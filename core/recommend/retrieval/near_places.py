"""Photos near an individual place: taste shows in what a place is about, not only in its kind.

Someone who photographs aeroplanes has no photos of museums, yet wants the aviation museum.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.arrays import FloatMatrix, FloatVector
from core.models.query import levels_above_usual
from core.recommend.library_readers import VectorReader
from core.recommend.recommend_tuning import retrieval_tuning
from core.records import PhotoId

Rows = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Where individual places are in the encoder's space.

    Attributes:
        texts: unit vectors of each place's text [c, d].
        kinds: unit vectors of all kinds of place [k, d]; texts of places are centred on their mean,
            so that what any two places have in common has no effect.
        images: unit vectors of their images [i, d].
        usual: unit vectors of texts in general [u, d], which tell whether a photo clearly fits a
            text; None where the encoder has another scale for that.
    """

    texts: FloatMatrix
    kinds: FloatMatrix
    images: FloatMatrix
    usual: FloatMatrix | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Nearness:
    """The photos closest to any of the places.

    Attributes:
        rows: of the library, in no order [p].
        scores: cosine of each photo to the text of its nearest place [p].
        sure: whether each photo is clearly about the text of a place [p].
        order: positions in `rows` of those near a place, nearest first, alternating between texts
            and images.
    """

    rows: Rows
    scores: FloatVector
    sure: npt.NDArray[np.bool_]
    order: Rows


def near_places(places: Places, index: VectorReader, usable: Rows, least: float) -> Nearness:
    """Looks for photos among the `usable` rows of the library.

    Args:
        least: level from which a photo is near a place by its text.
    """
    asked = _from_middle(places.texts, places.kinds.mean(axis=0))
    pool = _pool(asked, places.images, index, usable)
    ids = index.photo_ids
    vectors = index.vectors([PhotoId(int(id_)) for id_ in ids[pool]])
    scores: FloatVector = (vectors @ places.texts.T).max(axis=1)
    levels = _levels(scores, vectors @ places.kinds.T)
    textual = vectors * (np.abs(places.texts).max(axis=0) > 0)  # only columns used by texts
    closeness = _from_middle(textual, textual.mean(axis=0)) @ asked.T  # [p, c]
    order = _descending((closeness - closeness.mean(axis=0)).max(axis=1), levels >= least)
    if len(places.images):
        likeness = (vectors @ places.images.T).max(axis=1)
        order = _in_turn(order, _descending(likeness, likeness >= likeness.mean()))
    return Nearness(pool, scores, _surely(places, vectors, levels), order)


def _surely(places: Places, vectors: FloatMatrix, levels: FloatVector) -> npt.NDArray[np.bool_]:
    """Which photos [p, d] with these levels above kinds of place [p] clearly match a place."""
    tuning = retrieval_tuning()
    sure: npt.NDArray[np.bool_] = levels >= tuning.sure_place
    if places.usual is not None:
        fits = levels_above_usual(vectors, places.texts, places.usual).max(axis=1)
        sure &= fits >= tuning.clear_place
    return sure


def _from_middle(rows: FloatMatrix, middle: FloatVector) -> FloatMatrix:
    away = rows - middle
    unit: FloatMatrix = away / np.maximum(np.linalg.norm(away, axis=1, keepdims=True), 1e-12)
    return unit


def _pool(texts: FloatMatrix, images: FloatMatrix, index: VectorReader, usable: Rows) -> Rows:
    """At most three times `pool` rows, ascending: the nearest by texts, by images, and some others
    that show what is typical.
    """
    tuning = retrieval_tuning()
    nearest = np.full(len(usable), -np.inf, dtype=np.float32)
    for text in texts:
        scores = index.scores(text)[usable]
        np.maximum(nearest, scores - scores.mean(), out=nearest)
    spread = np.linspace(0, len(usable) - 1, tuning.pool).astype(np.int64)
    chosen = [_best(nearest, tuning.pool), spread]
    if len(images):
        alike = np.full(len(usable), -np.inf, dtype=np.float32)
        for image in images[: tuning.image_passes]:
            np.maximum(alike, index.scores(image)[usable], out=alike)
        chosen.append(_best(alike, tuning.pool))
    rows: Rows = usable[np.unique(np.concatenate(chosen))]
    return rows


def _levels(scores: FloatVector, usual: FloatMatrix) -> FloatVector:
    """Scores [p] in standard deviations of each photo's cosines to the kinds [p, k]."""
    levels: FloatVector = (scores - usual.mean(axis=1)) / np.maximum(usual.std(axis=1), 1e-6)
    return levels


def _best(scores: FloatVector, count: int) -> Rows:
    best: Rows = np.argsort(-scores, kind="stable")[:count].astype(np.int64)
    return best


def _descending(values: FloatVector, chosen: npt.NDArray[np.bool_]) -> Rows:
    """Positions of the chosen values, largest first."""
    order = np.argsort(-values, kind="stable")
    kept: Rows = order[chosen[order]].astype(np.int64)
    return kept


def _in_turn(first: Rows, second: Rows) -> Rows:
    """The members of two orders, each by its better rank."""
    shorter = min(len(first), len(second))
    turns = np.stack([first[:shorter], second[:shorter]], axis=1).ravel()
    both = np.concatenate([turns, first[shorter:], second[shorter:]])
    _, at = np.unique(both, return_index=True)
    order: Rows = both[np.sort(at)]
    return order
