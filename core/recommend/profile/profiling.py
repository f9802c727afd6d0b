"""Preference profiling (paper, section 4.2): retrieved photos, their captions and aspect words."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from core.arrays import FloatMatrix, RgbImage
from core.conventions.mentions import mention_of
from core.conventions.text_key import text_key
from core.models.roles import Profile, ProfilePhoto
from core.recommend.question.lexicon import load_lexicon
from core.recommend.recommend_tuning import profile_tuning
from core.recommend.retrieval.retrieve import HistoryPhoto
from core.records import Annotation, AspectKind, AspectWord, Feedback, PhotoId, Question


def build_profile(
    question: Question,
    history: Sequence[HistoryPhoto],
    annotations: Mapping[PhotoId, Annotation],
    *,
    document_frequency: Mapping[str, int],
    annotated_photos: int,
    feedback: Feedback,
    grid: RgbImage,
    background: FloatMatrix | None = None,
) -> Profile:
    """The profile of one question.

    In a photo, a word's weight is its salience times its rarity in the library: a word on every photo
    says nothing about the user. In the profile, it is the sum over its photos, each weighted by its
    relevance. Removed words are dropped, and so are captions that mention them; pinned words come
    first whether or not a photo shows them.

    Args:
        history: in grid order; cell numbers start at 1.
        document_frequency: number of photos in the library by word.
        annotated_photos: number of photos in the library that have words.
        grid: the numbered grid of `history`.
        background: vectors of photos from the whole library [b, d].
    """
    removed = {text_key(word) for word in feedback.removed_words}
    mentions_removed = mention_of(removed)
    photos = []
    for cell, item in enumerate(history, start=1):
        annotation = annotations.get(item.photo.id, Annotation("", ()))
        caption = annotation.caption
        if mentions_removed is not None and mentions_removed.search(caption):
            caption = ""
        photos.append(
            ProfilePhoto(
                photo_id=item.photo.id,
                path=item.photo.path,
                cell=cell,
                relevance=item.score,
                caption=caption,
                aspects=_distinctive(
                    annotation.aspects, document_frequency, annotated_photos, removed
                ),
                embedding=item.vector,
                denied=feedback.denied_words.get(item.photo.id, frozenset()),
            )
        )
    return Profile(
        question=question.text,
        category=question.category,
        photos=tuple(photos),
        aspects=_merged(photos, feedback.pinned_words),
        grid=grid,
        broad=load_lexicon().is_broad(question.category),
        removed=frozenset(removed),
        background=background,
    )


def distinctiveness(photos_with_word: int, photos: int) -> float:
    """Inverse document frequency scaled to [0, 1]: near 1 for a rare word, 0 for one on every photo."""
    if photos <= 1:
        return 1.0
    rare = math.log((photos + 1) / (min(photos_with_word, photos) + 1))
    return rare / math.log((photos + 1) / 1)


def words_of(annotations: Iterable[Annotation]) -> set[str]:
    """All aspect words, as stored."""
    return {aspect.word for annotation in annotations for aspect in annotation.aspects}


def _distinctive(
    aspects: Sequence[AspectWord],
    document_frequency: Mapping[str, int],
    annotated_photos: int,
    removed: set[str],
) -> tuple[AspectWord, ...]:
    faintest = profile_tuning().faintest
    weighted = [
        AspectWord(
            aspect.word,
            aspect.kind,
            aspect.salience
            * max(
                faintest,
                distinctiveness(document_frequency.get(aspect.word, 1), annotated_photos),
            ),
        )
        for aspect in aspects
        if text_key(aspect.word) not in removed
    ]
    return tuple(sorted(weighted, key=lambda aspect: (-aspect.salience, aspect.word)))


def _merged(photos: Sequence[ProfilePhoto], pinned: Iterable[str]) -> tuple[AspectWord, ...]:
    """Words of all photos, strongest first, scaled so that the strongest weighs 1."""
    most_relevant = max((photo.relevance for photo in photos), default=0.0)
    weights: dict[str, float] = {}
    first: dict[str, AspectWord] = {}
    for photo in photos:
        relevance = max(0.0, photo.relevance) / most_relevant if most_relevant > 0 else 1.0
        for aspect in photo.aspects:
            key = text_key(aspect.word)
            first.setdefault(key, aspect)
            weights[key] = weights.get(key, 0.0) + relevance * aspect.salience
    heaviest = max(weights.values(), default=0.0) or 1.0
    weights = {key: weight / heaviest for key, weight in weights.items()}
    for word in sorted(pinned):
        key = text_key(word)
        first.setdefault(key, AspectWord(word, AspectKind.OBJECT, 1.0))
        weights[key] = math.inf
    tuning = profile_tuning()
    # A detail of a single photo is not a taste.
    strong = [key for key, weight in weights.items() if weight >= tuning.weakest]
    ranked = sorted(strong, key=lambda key: (-weights[key], key))[: tuning.words]
    return tuple(
        AspectWord(first[key].word, first[key].kind, min(1.0, weights[key])) for key in ranked
    )
