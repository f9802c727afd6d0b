"""Turns one user's visits into questions: past visits are history, future ones ground truth."""

from __future__ import annotations

import hashlib
import random
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from core.research.benchmark.data_set.examples import (
    BenchPhoto,
    BenchQuestion,
    Split,
    question_text,
)
from core.research.benchmark.reviews.candidate_sets import CandidateSet, draw_candidates
from core.research.benchmark.reviews.place_catalogue import NO_PLACE, Catalogue
from core.research.benchmark.reviews.sources.review_source import BuildOptions


@dataclass(frozen=True, slots=True)
class Visit:
    """One review of one user.

    Attributes:
        place: row of the place, NO_PLACE if it cannot be a candidate.
        categories: of the place, only those kept, even if it cannot be a candidate.
        photos: taken here.
    """

    time_ms: int
    place: int
    categories: tuple[str, ...]
    photos: tuple[BenchPhoto, ...]


@dataclass(frozen=True, slots=True)
class BuiltQuestion:
    """A question with the centre of its candidates, which only the leak check may use."""

    question: BenchQuestion
    centre: int


def build_questions(
    user_id: str,
    visits: Sequence[Visit],
    catalogue: Catalogue,
    options: BuildOptions,
    dropped: Counter[str],
) -> Iterator[BuiltQuestion]:
    """Questions of one user, each category by Algorithm 1 over reviews in order of time.

    Args:
        visits: oldest first.
        dropped: counts the reasons why reviews yielded no question.
    """
    times = [visit.time_ms for visit in visits]
    photos_before = [0]
    for visit in visits:
        photos_before.append(photos_before[-1] + len(visit.photos))
    for category in sorted({name for visit in visits for name in visit.categories}):
        own = [i for i, visit in enumerate(visits) if category in visit.categories]
        selected: set[int] = set()
        for index in own:
            reason, built = _try_question(
                user_id, visits, own, index, category, selected, catalogue, options,
                photos_before[bisect_left(times, times[index])],
            )  # fmt: skip
            if built is None:
                dropped[reason] += 1
                continue
            selected |= {built.question.candidates[i] for i in built.question.ground_truth}
            yield built


def _try_question(
    user_id: str,
    visits: Sequence[Visit],
    own: Sequence[int],
    index: int,
    category: str,
    selected: set[int],
    catalogue: Catalogue,
    options: BuildOptions,
    history_length: int,
) -> tuple[str, BuiltQuestion | None]:
    visit = visits[index]
    if visit.place == NO_PLACE:
        return "reviewed place can be no candidate", None
    if visit.place in selected:
        return "already ground truth of an earlier question", None
    if history_length < options.minimum_history:
        return "history too short", None
    # Strictly before: photos taken at the same moment may show the answer.
    if not any(visits[i].time_ms < visit.time_ms and visits[i].photos for i in own):
        return "category not in history", None
    future = {visits[i].place for i in own if visits[i].time_ms >= visit.time_ms} - {NO_PLACE}
    if len(future) < options.rules.minimum_ground_truths:
        return "too few future visits", None
    key = f"{options.seed}|{user_id}|{category}|{visit.time_ms}|{visit.place}"
    drawn = draw_candidates(
        catalogue, category, visit.place, options.candidates, random.Random(_hash(key))
    )
    if drawn is None:
        return "no unbiased centre", None
    if len(drawn.rows) < options.candidates.minimum:
        return "too few candidates", None
    truths = tuple(i for i, row in enumerate(drawn.rows) if row in future)
    if len(truths) < options.rules.minimum_ground_truths:
        return "too few ground truths nearby", None
    return "", _question(user_id, visit, category, drawn, truths, history_length, key, options)


def _question(
    user_id: str,
    visit: Visit,
    category: str,
    drawn: CandidateSet,
    truths: tuple[int, ...],
    history_length: int,
    key: str,
    options: BuildOptions,
) -> BuiltQuestion:
    question = BenchQuestion(
        question_id=f"{_hash(key):016x}",
        user_id=user_id,
        category=category,
        text=question_text(category),
        asked_at_ms=visit.time_ms,
        history_length=history_length,
        candidates=drawn.rows,
        ground_truth=truths,
        split_user=split_of(f"{options.seed}|{user_id}", options),
        split_category=split_of(f"{options.seed}|{user_id}|{category}", options),
    )
    return BuiltQuestion(question, drawn.centre)


def split_of(key: str, options: BuildOptions) -> Split:
    """Train, dev or test by a hash, so that it depends only on the key."""
    share = _hash(f"split|{key}") / 2**64
    if share < options.test_share:
        return Split.TEST
    return Split.DEV if share < options.test_share + options.dev_share else Split.TRAIN


def _hash(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big")
