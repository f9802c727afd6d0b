"""History retrieval (paper, section 4.2): the photos relevant to a kind of place."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Final, TypeVar

import numpy as np
import numpy.typing as npt

from core.arrays import FloatMatrix, FloatVector
from core.recommend.library_readers import PhotoReader, VectorReader
from core.recommend.recommend_tuning import retrieval_tuning
from core.recommend.retrieval.category_vector import CategoryQuery, mean_direction
from core.recommend.retrieval.near_places import near_places
from core.records import Photo, PhotoId

_T = TypeVar("_T")
_Usable = npt.NDArray[np.bool_]

MAX_PHOTOS: Final = 64  # w of the paper: an 8 x 8 grid


@dataclass(frozen=True, slots=True, eq=False)
class HistoryPhoto:
    """A retrieved photo, its cosine to the category or to the nearest place, and its vector [d].

    Attributes:
        sure: it certainly relates to the category or to a place, rather than being close.
    """

    photo: Photo
    score: float
    vector: FloatVector
    sure: bool = True


@dataclass(frozen=True)
class _Library:
    """The photos, their vectors, and how alike any two are."""

    index: VectorReader
    photos: PhotoReader

    @cached_property
    def usual(self) -> float:
        return usual_likeness(self.index)


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
    """At most `limit` relevant photos without near-duplicates: first those of the category, most
    relevant first, then those near an individual place.

    Filters come first: `excluded` photos and those outside `allowed` are ignored. Photos that are only
    close to the category are used if fewer than eight certainly belong to it. Empty if nothing in the
    library relates to it. A broad question ("where should I go?") is answered by photos near the
    places; if there are none, by photos spread evenly over the library.
    """
    ids = index.photo_ids
    usable: _Usable = np.ones(len(ids), dtype=np.bool_)
    if allowed is not None:
        usable &= np.isin(ids, np.fromiter(allowed, dtype=np.int64, count=len(allowed)))
    if excluded:
        usable &= ~np.isin(ids, np.fromiter(excluded, dtype=np.int64, count=len(excluded)))
    if not usable.any():
        return []
    library = _Library(index, photos)
    of_category: list[HistoryPhoto] = []
    if not query.broad:
        of_category = _of_category(query, library, usable, text_threshold, limit)
    near = _near_places(query, library, usable, limit)
    if near and query.broad:
        return _most_typical_first(near)
    if near:
        room = round(retrieval_tuning().category_share * limit)
        first = of_category[: max(room, limit - len(near))]
        known = {item.photo.id for item in first}
        others = [item for item in (*near, *of_category) if item.photo.id not in known]
        return _without_copies([*first, *others], library.usual, limit)
    if query.broad:
        return _spread(library, ids[usable], limit)
    return of_category


def background_of(index: VectorReader) -> FloatMatrix:
    """Vectors [b, d] of some photos, evenly spaced in the library, which show what is typical."""
    ids = np.sort(index.photo_ids)
    some = _even_steps(list(ids), retrieval_tuning().background)
    return index.vectors([PhotoId(int(id_)) for id_ in some])


def _of_category(
    query: CategoryQuery,
    library: _Library,
    usable: _Usable,
    text_threshold: float,
    limit: int,
) -> list[HistoryPhoto]:
    """Photos of the category, or close to it if few certainly belong to it."""
    tuning, index = retrieval_tuning(), library.index
    ids = index.photo_ids
    scores = index.scores(query.vector)
    rows = np.flatnonzero(usable)
    rows = rows[np.lexsort((ids[rows], -scores[rows]))][: tuning.pool]  # ties by id
    pool = [PhotoId(int(id_)) for id_ in ids[rows]]
    vectors = index.vectors(pool)
    scores[rows] = vectors @ query.vector  # those of the index are only exact for the best of all
    levels = _relevance(query, vectors, scores[usable], scores[rows], text_threshold)
    clear = levels >= _sure_from(levels)
    if query.zero is not None and not _has_the_kind(levels):
        clear &= query.zero.levels(vectors) >= tuning.clear_kind
    sure = _pick(pool, scores[rows], clear)
    near = _pick(pool, scores[rows], (levels >= tuning.near) & ~clear)
    clearly = _distinct(sure, library, limit)
    if len(clearly) >= tuning.enough or not near:
        return clearly
    known = {item.photo.id for item in clearly}
    both = _distinct(sure + near, library, limit)
    return [replace(item, sure=item.photo.id in known) for item in both]


def _near_places(
    query: CategoryQuery, library: _Library, usable: _Usable, limit: int
) -> list[HistoryPhoto]:
    """Photos near an individual place, nearest first."""
    if query.places is None:
        return []
    tuning, ids = retrieval_tuning(), library.index.photo_ids
    found = near_places(query.places, library.index, np.flatnonzero(usable), tuning.near_place)
    pool = [
        (PhotoId(int(ids[found.rows[at]])), float(found.scores[at]))
        for at in found.order[: tuning.pool]
    ]
    sure = dict(zip(ids[found.rows].tolist(), found.sure.tolist(), strict=True))
    return [replace(item, sure=sure[item.photo.id]) for item in _distinct(pool, library, limit)]


def _relevance(
    query: CategoryQuery,
    vectors: FloatMatrix,
    library_scores: FloatVector,
    scores: FloatVector,
    text_threshold: float,
) -> FloatVector:
    """How much more similar each pool photo [n, d] is to the category than to other kinds [n].

    In standard deviations over all the other kinds of place in the lexicon. The cosine alone is not
    enough: some photos are similar to every text, others to none, and the scale differs between
    encoders. Minus infinity below the encoder's own threshold or far behind the best photo.

    A threshold of minus infinity keeps every photo, as the paper does.

    If candidates have images, a photo as similar to them as they are to each other is as sure.
    """
    tuning = retrieval_tuning()
    if text_threshold == -np.inf:
        return np.full(len(vectors), np.inf, dtype=np.float32)
    own: FloatVector = vectors @ query.text
    levels: FloatVector
    if len(query.others) > 1:
        others = vectors @ query.others.T
        levels = (own - others.mean(axis=1)) / np.maximum(others.std(axis=1), 1e-6)
    else:
        levels = np.full(len(vectors), tuning.sure, dtype=np.float32)  # nothing to compare with
    background = library_scores if query.images is None else own
    levels[own < cut_off(background, text_threshold)] = -np.inf
    if query.image_level is not None:
        level, deviation = query.image_level
        halfway = (level + float(np.median(library_scores))) / 2
        # In a library full of matches the median is one itself; then the deviation decides.
        levels[scores >= max(halfway, level - tuning.image_deviations * deviation)] = np.inf
    return levels


def _sure_from(levels: FloatVector) -> float:
    """The level from which a photo certainly belongs: also relative to the best ones."""
    tuning = retrieval_tuning()
    finite = levels[np.isfinite(levels)]
    if len(finite) == 0:
        return tuning.sure
    return max(tuning.sure, tuning.share_of_best * float(np.sort(finite)[-tuning.best :].mean()))


def _has_the_kind(levels: FloatVector) -> bool:
    """Whether the library contains the kind at all: otherwise even its best photos are near zero."""
    tuning = retrieval_tuning()
    known = np.sort(levels[levels > -np.inf])[-tuning.best :]
    return bool(known.sum() >= tuning.best * tuning.clear_best)


def _pick(
    pool: list[PhotoId], scores: FloatVector, chosen: npt.NDArray[np.bool_]
) -> list[tuple[PhotoId, float]]:
    return [(pool[row], float(scores[row])) for row in np.flatnonzero(chosen)]


def cut_off(scores: FloatVector, threshold: float) -> float:
    """Cosine below which a photo is not a match: relative to the best and the typical photo.

    In a library full of matches the median is one itself, so it counts as at most `threshold`.
    """
    best, usual = float(scores.max()), min(float(np.median(scores)), threshold)
    return max(threshold, usual + retrieval_tuning().kept_share * (best - usual))


def _distinct(
    pool: list[tuple[PhotoId, float]], library: _Library, limit: int
) -> list[HistoryPhoto]:
    """The first `limit` photos of the pool without near-duplicates of earlier ones."""
    known = library.photos.photos([id_ for id_, _ in pool])
    kept = [(id_, score) for id_, score in pool if id_ in known]
    vectors = library.index.vectors([id_ for id_, _ in kept])
    items = [
        HistoryPhoto(known[id_], score, vector)
        for (id_, score), vector in zip(kept, vectors, strict=True)
    ]
    return _without_copies(items, library.usual, limit)


def usual_likeness(index: VectorReader) -> float:
    """Median cosine of two photos of the library; at most a half, as all of them may show the same.

    Encoders differ in it. 0 if the library is too small to tell.
    """
    tuning = retrieval_tuning()
    if len(index.photo_ids) < tuning.fewest_usual:
        return 0.0
    vectors = background_of(index)
    pairs = (vectors @ vectors.T)[np.triu_indices(len(vectors), 1)]
    return min(float(np.median(pairs)), 0.5)


def _without_copies(items: list[HistoryPhoto], usual: float, limit: int) -> list[HistoryPhoto]:
    """The first `limit` without near-duplicates of earlier ones; of every clip only its first frame, or the photo
    that was recorded with it.

    Args:
        usual: cosine of two photos of the library.
    """
    if not items:
        return []
    chosen: list[HistoryPhoto] = []
    vectors = np.empty((min(limit, len(items)), len(items[0].vector)), dtype=np.float32)
    clips: set[Path] = set()
    for item in items:
        if len(chosen) == limit:
            break
        if item.photo.clip is not None and item.photo.clip in clips:
            continue
        likeness = (vectors[: len(chosen)] @ item.vector - usual) / (1 - usual)
        if not any(
            like >= _limit_of_likeness(item.photo, other.photo)
            for like, other in zip(likeness.tolist(), chosen, strict=True)
        ):
            vectors[len(chosen)] = item.vector
            chosen.append(item)
            if item.photo.clip is not None:
                clips.add(item.photo.clip)
    return chosen


def _limit_of_likeness(a: Photo, b: Photo) -> float:
    tuning = retrieval_tuning()
    first, second = a.metadata.captured, b.metadata.captured
    if first is None or second is None:
        return tuning.same_picture
    apart_s = abs((first.local - second.local).total_seconds())
    return tuning.same_burst if apart_s <= tuning.burst_s else tuning.same_picture


def _spread(library: _Library, ids: npt.NDArray[np.int64], limit: int) -> list[HistoryPhoto]:
    """Photos evenly spaced in the library, so that every habit is represented."""
    ordered = np.sort(ids)
    pool = _even_steps([PhotoId(int(id_)) for id_ in ordered], retrieval_tuning().pool)
    distinct = _distinct([(id_, 0.0) for id_ in pool], library, len(pool))
    if not distinct:
        return []
    return _most_typical_first(_even_steps(distinct, limit))


def _most_typical_first(chosen: list[HistoryPhoto]) -> list[HistoryPhoto]:
    """The photos by their similarity to the mean of all, which becomes their score."""
    vectors: FloatMatrix = np.stack([item.vector for item in chosen])
    typical = vectors @ mean_direction(vectors)
    ranked = sorted(
        zip(chosen, typical, strict=True), key=lambda pair: (-float(pair[1]), pair[0].photo.id)
    )
    return [replace(item, score=float(score)) for item, score in ranked]


def _even_steps(items: list[_T], count: int) -> list[_T]:
    if len(items) <= count:
        return items
    return [items[int(step * len(items) / count)] for step in range(count)]
