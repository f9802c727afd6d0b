"""History retrieval (paper, section 4.2): the photos that matter for a kind of place."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Final, TypeVar

import numpy as np
import numpy.typing as npt

from core.arrays import FloatMatrix, FloatVector
from core.recommend.library_readers import PhotoReader, VectorReader
from core.recommend.retrieval.category_vector import CategoryQuery, mean_direction
from core.records import Photo, PhotoId

_T = TypeVar("_T")

MAX_PHOTOS: Final = 64  # w of the paper: an 8 x 8 grid
_POOL: Final = 6 * MAX_PHOTOS  # from which near-duplicates are then taken out
# A photo must lie at least this share of the way from an unrelated photo to the best one.
_KEPT_SHARE: Final = 0.3
# Standard deviations by which a photo is more like the category than like other kinds of place.
_SURE: Final = 1.5
_BEST: Final = 5  # whose mean level the others are measured against
_SHARE_OF_BEST: Final = 0.6
_NEAR: Final = 0.75
_ENOUGH: Final = 8  # this many sure photos suffice by themselves
_SAME_PICTURE: Final = 0.95  # cosine of copies, crops and edits of one picture
_SAME_BURST: Final = 0.88  # enough when the two were taken within seconds
_BURST_S: Final = 15.0


@dataclass(frozen=True, slots=True, eq=False)
class HistoryPhoto:
    """A retrieved photo, its cosine to the category vector and its stored vector [d].

    Attributes:
        sure: it clearly belongs to the category, rather than coming close to it.
    """

    photo: Photo
    score: float
    vector: FloatVector
    sure: bool = True


def retrieve(
    query: CategoryQuery,
    index: VectorReader,
    photos: PhotoReader,
    *,
    text_threshold: float,
    excluded: Collection[PhotoId] = (),
    allowed: Collection[PhotoId] | None = None,
    limit: int = MAX_PHOTOS,
) -> list[HistoryPhoto]:
    """At most `limit` relevant photos without near-duplicates, most relevant first.

    Filters come first: `excluded` photos and those outside `allowed` are not considered. Photos
    that only come close are used where fewer than eight clearly belong to it. Empty when
    nothing in the library has to do with it. A broad question ("where should I go?") gets
    photos spread evenly over the whole library, the most typical first.
    """
    ids = index.photo_ids
    usable = np.ones(len(ids), dtype=np.bool_)
    if allowed is not None:
        usable &= np.isin(ids, np.fromiter(allowed, dtype=np.int64, count=len(allowed)))
    if excluded:
        usable &= ~np.isin(ids, np.fromiter(excluded, dtype=np.int64, count=len(excluded)))
    if not usable.any():
        return []
    if query.broad:
        return _spread(index, photos, ids[usable], limit)
    scores = index.scores(query.vector)
    rows = np.flatnonzero(usable)
    rows = rows[np.lexsort((ids[rows], -scores[rows]))][:_POOL]  # ties by id
    pool = [PhotoId(int(id_)) for id_ in ids[rows]]
    levels = _relevance(query, index.vectors(pool), scores[usable], scores[rows], text_threshold)
    sure_from = _sure_from(levels)
    sure = _pick(pool, scores[rows], levels >= sure_from)
    near = _pick(pool, scores[rows], (levels >= _NEAR) & (levels < sure_from))
    clearly = _distinct(sure, index, photos, limit)
    if len(clearly) >= _ENOUGH or not near:
        return clearly
    known = {item.photo.id for item in clearly}
    both = _distinct(sure + near, index, photos, limit)
    return [replace(item, sure=item.photo.id in known) for item in both]


def _relevance(
    query: CategoryQuery,
    vectors: FloatMatrix,
    library_scores: FloatVector,
    scores: FloatVector,
    text_threshold: float,
) -> FloatVector:
    """How much more each pool photo [n, d] is like the category than like other kinds [n].

    In standard deviations over all the other kinds of place the lexicon knows. The cosine alone is
    not enough: one photo is similar to every text, another to none, and the scale differs between
    encoders. Minus infinity below the encoder's own threshold or far behind the best photo.

    A threshold of minus infinity keeps every photo, as the paper does.

    Where candidates have images, a photo as like them as they are like each other is as sure.
    """
    if text_threshold == -np.inf:
        return np.full(len(vectors), np.inf, dtype=np.float32)
    own: FloatVector = vectors @ query.text
    levels: FloatVector
    if len(query.others) > 1:
        others = vectors @ query.others.T
        levels = (own - others.mean(axis=1)) / np.maximum(others.std(axis=1), 1e-6)
    else:
        levels = np.full(len(vectors), _SURE, dtype=np.float32)  # nothing to compare with
    background = library_scores if query.images is None else own
    levels[own < cut_off(background, text_threshold)] = -np.inf
    if query.image_level is not None:
        level, deviation = query.image_level
        halfway = (level + float(np.median(library_scores))) / 2
        # In a library full of the category the median lies there; then the deviation decides.
        levels[scores >= max(halfway, level - 2 * deviation)] = np.inf
    return levels


def _sure_from(levels: FloatVector) -> float:
    """The level from which a photo clearly belongs: also measured against the best ones."""
    finite = levels[np.isfinite(levels)]
    if len(finite) == 0:
        return _SURE
    return max(_SURE, _SHARE_OF_BEST * float(np.sort(finite)[-_BEST:].mean()))


def _pick(
    pool: list[PhotoId], scores: FloatVector, chosen: npt.NDArray[np.bool_]
) -> list[tuple[PhotoId, float]]:
    return [(pool[row], float(scores[row])) for row in np.flatnonzero(chosen)]


def cut_off(scores: FloatVector, threshold: float) -> float:
    """Cosine below which a photo is no match: relative to the best and the usual photo.

    In a library full of matches the median is one itself, so it counts as at most `threshold`.
    """
    best, usual = float(scores.max()), min(float(np.median(scores)), threshold)
    return max(threshold, usual + _KEPT_SHARE * (best - usual))


def _distinct(
    pool: list[tuple[PhotoId, float]], index: VectorReader, photos: PhotoReader, limit: int
) -> list[HistoryPhoto]:
    """The first `limit` photos of the pool of which none looks like one before it."""
    known = photos.photos([id_ for id_, _ in pool])
    kept_pool = [(id_, score) for id_, score in pool if id_ in known]
    vectors = index.vectors([id_ for id_, _ in kept_pool])
    chosen: list[int] = []
    likeness = vectors @ vectors.T
    for row, (id_, _) in enumerate(kept_pool):
        if len(chosen) == limit:
            break
        seen = (
            likeness[row, other] >= _limit_of_likeness(known, id_, kept_pool[other][0])
            for other in chosen
        )
        if not any(seen):
            chosen.append(row)
    return [
        HistoryPhoto(known[kept_pool[row][0]], kept_pool[row][1], vectors[row]) for row in chosen
    ]


def _limit_of_likeness(photos: Mapping[PhotoId, Photo], a: PhotoId, b: PhotoId) -> float:
    first, second = photos[a].metadata.captured, photos[b].metadata.captured
    if first is None or second is None:
        return _SAME_PICTURE
    apart_s = abs((first.local - second.local).total_seconds())
    return _SAME_BURST if apart_s <= _BURST_S else _SAME_PICTURE


def _spread(
    index: VectorReader, photos: PhotoReader, ids: npt.NDArray[np.int64], limit: int
) -> list[HistoryPhoto]:
    """Photos at even steps through the library, so that every habit is represented."""
    ordered = np.sort(ids)
    pool = _even_steps([PhotoId(int(id_)) for id_ in ordered], _POOL)
    distinct = _distinct([(id_, 0.0) for id_ in pool], index, photos, len(pool))
    if not distinct:
        return []
    chosen = _even_steps(distinct, limit)
    vectors: FloatMatrix = np.stack([item.vector for item in chosen])
    typical = vectors @ mean_direction(vectors)
    ranked = sorted(
        zip(chosen, typical, strict=True), key=lambda pair: (-float(pair[1]), pair[0].photo.id)
    )
    return [HistoryPhoto(item.photo, float(score), item.vector) for item, score in ranked]


def _even_steps(items: list[_T], count: int) -> list[_T]:
    if len(items) <= count:
        return items
    return [items[int(step * len(items) / count)] for step in range(count)]
