"""What the app believes about the user in one category: words, each with its supporting photos."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from core.cancel import CancelToken
from core.conventions.text_key import text_key
from core.errors import UserError
from core.recommend.recommend_tuning import reason_tuning
from core.records import Annotation, AspectKind, AspectWord, PhotoId, Question
from core.sentences import Sentence
from core.worker.library import Library

_WORDS: Final = 60
_TASTES: Final = (AspectKind.OBJECT, AspectKind.SCENE)
_PHOTOS_PER_WORD: Final = 50


@dataclass(frozen=True, slots=True)
class Belief:
    """One aspect word and the photos that show it, most relevant first; `uncertain` if they only perhaps do."""

    aspect: AspectWord
    photos: tuple[PhotoId, ...]
    uncertain: bool = False


@dataclass(frozen=True, slots=True)
class Beliefs:
    """Words in the order of `surest_first`, by weight among equals, and all photos used, most relevant first."""

    category: str
    beliefs: tuple[Belief, ...]
    photos: tuple[PhotoId, ...]


def load_beliefs(library: Library, category: str, cancel: CancelToken) -> Beliefs:
    """The profile that questions of a category use; that of the whole library if it is empty.

    Raises:
        ModelUnavailable: if there is no encoder.
        Cancelled: if `cancel` was set.
    """
    category = " ".join(category.split())
    if not category:
        return _of_the_library(library)
    if len(category) > 200:
        raise UserError(Sentence("profile.no-category"))
    feedback = library.edits.feedback(category)
    profiles = library.recommender.profiles
    history = profiles.history(category, library.index.snapshot(), feedback, cancel)
    question = Question(category, category)
    profile = profiles.profile(question, history, feedback, cancel, canvas_px=0)
    carriers = _carriers({photo.photo_id: photo.aspects for photo in profile.photos})
    pinned = set(map(text_key, feedback.pinned_words))
    certain = certain_words(history.annotations.values()) | pinned
    beliefs = [
        Belief(aspect, carriers.get(key, ()), key not in certain)
        for aspect, key in ((aspect, text_key(aspect.word)) for aspect in profile.aspects)
    ]
    return Beliefs(
        category,
        tuple(surest_first(beliefs, pinned)),
        tuple(photo.photo_id for photo in profile.photos),
    )


def certain_words(annotations: Iterable[Annotation]) -> set[str]:
    """Words, as `text_key`, that at least one photo is said to show as they are, not "perhaps"."""
    confident = reason_tuning().confident
    return {
        text_key(aspect.word)
        for annotation in annotations
        for aspect in annotation.aspects
        if aspect.kind not in _TASTES or aspect.salience >= confident
    }


def surest_first(beliefs: Sequence[Belief], pinned: Collection[str]) -> list[Belief]:
    """Words of a single photo after the others, since a rare keyword weighs a lot but is hardly a taste; then uncertain
    ones; last colours, times and seasons, which nobody visits.

    Args:
        pinned: words in the form of `text_key`, which stay where they are.
    """

    def doubt(belief: Belief) -> tuple[bool, bool, bool]:
        is_pinned = text_key(belief.aspect.word) in pinned
        is_no_taste = belief.aspect.kind not in _TASTES and not is_pinned
        return is_no_taste, belief.uncertain, len(belief.photos) == 1 and not is_pinned

    return sorted(beliefs, key=doubt)


def _of_the_library(library: Library) -> Beliefs:
    """What photos show with confidence, several of them or else one; their colours and times if nothing is certain."""
    tuning = reason_tuning()
    sure = library.annotations.confident_words(tuning.confident, 1)
    tastes = [word for word in sure if word.kind in _TASTES]
    several = [word for word in tastes if word.photos >= tuning.photos]
    others = [word for word in library.annotations.words() if word.kind not in _TASTES]
    words = (several or tastes or others)[:_WORDS]
    least = tuning.confident if tastes else 0.0
    most = max((word.photos for word in words), default=1)
    beliefs = [
        Belief(
            AspectWord(word.word, word.kind, word.photos / most),
            tuple(
                library.annotations.photos_with_word(
                    word.word, _PHOTOS_PER_WORD, least_salience=least
                )
            ),
        )
        for word in words
    ]
    beliefs = [belief for belief in beliefs if belief.photos]  # others are of forgotten folders
    photos = dict.fromkeys(photo for belief in beliefs for photo in belief.photos)
    return Beliefs("", tuple(beliefs), tuple(photos))


def _carriers(
    aspects: Mapping[PhotoId, Sequence[AspectWord]],
) -> dict[str, tuple[PhotoId, ...]]:
    found: dict[str, list[PhotoId]] = {}
    for photo_id, words in aspects.items():
        for word in words:
            photos = found.setdefault(text_key(word.word), [])
            if photo_id not in photos:
                photos.append(photo_id)
    return {key: tuple(photos) for key, photos in found.items()}
