"""Hard limits before any ranking: kind, distance, price, rating, opening, exclusions, feedback.

An unknown value never excludes a place: lists are full of gaps, and a gap does not mean "no". Such
places stay, and a note says how many there are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from core.conventions.distance import distance_km
from core.conventions.text_key import text_key
from core.places.hours.opening_hours import is_open
from core.recommend.matching.kind_fit import Fit, fit_of, narrowed, wanted_kinds
from core.recommend.question.lexicon import Lexicon, stems
from core.recommend.question.parse import NEAR_KM
from core.records import Candidate, Constraints, Feedback, GeoPoint, Question
from core.sentences import Sentence

_NEAREST: Final = 10  # shown when nothing is as near as "nearby" means

Check = Callable[[Candidate], bool | None]  # None: the candidate does not say


@dataclass(frozen=True, slots=True)
class Filtered:
    """Candidates that may be ranked, and sentences about the others."""

    candidates: list[Candidate]
    notes: list[Sentence] = field(default_factory=list)


def filter_candidates(
    candidates: Sequence[Candidate],
    question: Question,
    *,
    lexicon: Lexicon,
    location: GeoPoint | None,
    feedback: Feedback,
    now: datetime,
) -> Filtered:
    """Candidates that meet every limit of the question as far as known.

    Args:
        location: where "near" is; without it distance limits are not applied, and a note says so.
        now: local wall time, for "open now".
    """
    result = _of_kind(candidates, question.category, lexicon)
    kept, notes = result.candidates, result.notes
    checks = _checks(question.constraints, location, feedback, now)
    dropped: Counter[Sentence] = Counter()
    for (reason, unknown), check in checks:
        verdicts = [check(candidate) for candidate in kept]
        missing = sum(verdict is None for verdict in verdicts)
        kept = [c for c, verdict in zip(kept, verdicts, strict=True) if verdict is not False]
        dropped[reason] += len(verdicts) - len(kept)
        if missing and unknown:
            notes.append(Sentence("answer.kept-although", count=missing, gap=unknown))
    kept = _nearby(kept, question.constraints, location, dropped, notes)
    left_out = tuple(
        Sentence("answer.counted", count=count, reason=reason)
        for reason, count in dropped.items()
        if count
    )
    if left_out:
        notes.append(Sentence("answer.left-out", reasons=left_out))
    wants_distance = question.constraints.near or question.constraints.max_distance_km is not None
    if wants_distance and location is None:
        notes.append(Sentence("answer.no-location"))
    return Filtered(kept, notes)


def _of_kind(candidates: Sequence[Candidate], category: str, lexicon: Lexicon) -> Filtered:
    """Candidates of the kind; if none says so, those that do not contradict it."""
    kinds = wanted_kinds(category, lexicon)
    fits = [fit_of(candidate, kinds, lexicon) for candidate in candidates]
    has_fitting = Fit.FITS in fits
    wanted = {Fit.FITS, Fit.UNKNOWN} if has_fitting else {Fit.RELATED, Fit.UNKNOWN, Fit.STRANGE}
    kept = [c for c, fit in zip(candidates, fits, strict=True) if fit in wanted]
    notes = []
    if candidates and not kept:
        notes.append(Sentence("answer.none-of-kind", count=len(candidates), category=category))
    elif len(kept) < len(candidates):
        others = len(candidates) - len(kept)
        notes.append(Sentence("answer.other-kind", count=others, category=category))
    if kept and not has_fitting:
        notes.append(Sentence("answer.kind-not-said", category=category))
    exact = narrowed(kept, kinds)
    if exact:
        return Filtered(exact, notes)
    if kinds.words and kinds.wanted and kept:
        notes.append(Sentence("answer.detail-not-said", words=" ".join(sorted(kinds.words))))
    return Filtered(kept, notes)


def _checks(
    limits: Constraints, location: GeoPoint | None, feedback: Feedback, now: datetime
) -> list[tuple[tuple[Sentence, Sentence | None], Check]]:
    """(why it is left out, what is unknown) and the check, for every limit that is set."""
    checks: list[tuple[tuple[Sentence, Sentence | None], Check]] = []
    disliked = {text_key(name) for name in feedback.disliked_places}
    if disliked:
        checks.append(
            ((Sentence("limit.disliked"), None), lambda c: text_key(c.name) not in disliked)
        )
    if limits.exclude:
        excluded = [stems(phrase) for phrase in limits.exclude]
        checks.append(
            ((Sentence("limit.excluded"), None), lambda c: not _mentions_any(c, excluded))
        )
    reach, here = limits.max_distance_km, location
    if reach is not None and here is not None:

        def is_within(candidate: Candidate) -> bool | None:
            return (
                None
                if candidate.location is None
                else distance_km(here, candidate.location) <= reach
            )

        checks.append(
            ((Sentence("limit.too-far", distance=reach), Sentence("gap.distance")), is_within)
        )
    price = limits.max_price_level
    if price is not None:
        checks.append(
            (
                (Sentence("limit.too-expensive"), Sentence("gap.price")),
                lambda c: None if c.price_level is None else c.price_level <= price,
            )
        )
    rating = limits.min_rating
    if rating is not None:
        checks.append(
            (
                (Sentence("limit.rated-below", rating=rating), Sentence("gap.rating")),
                lambda c: None if c.rating is None else c.rating >= rating - 1e-9,
            )
        )
    if limits.open_now:
        checks.append(
            ((Sentence("limit.closed"), Sentence("gap.hours")), lambda c: is_open(c.hours, now))
        )
    return checks


def _nearby(
    kept: list[Candidate],
    limits: Constraints,
    location: GeoPoint | None,
    dropped: Counter[Sentence],
    notes: list[Sentence],
) -> list[Candidate]:
    """ "Nearby" without a number: within 15 km, else the nearest there are."""
    if not limits.near or limits.max_distance_km is not None or location is None:
        return kept
    distances = [None if c.location is None else distance_km(location, c.location) for c in kept]
    unknown = [c for c, distance in zip(kept, distances, strict=True) if distance is None]
    near = [c for c, d in zip(kept, distances, strict=True) if d is None or d <= NEAR_KM]
    if unknown:
        gap = Sentence("gap.distance")
        notes.append(Sentence("answer.kept-although", count=len(unknown), gap=gap))
    if len(near) > len(unknown) or len(unknown) == len(kept):
        dropped[Sentence("limit.too-far", distance=NEAR_KM)] += len(kept) - len(near)
        return near
    known = sorted((d, row) for row, d in enumerate(distances) if d is not None)[:_NEAREST]
    notes.append(Sentence("answer.none-near", distance=NEAR_KM))
    rows = {row for _, row in known}
    return [c for row, c in enumerate(kept) if row in rows or distances[row] is None]


def _mentions_any(candidate: Candidate, phrases: Sequence[tuple[str, ...]]) -> bool:
    """Whether one of the phrases stands in the candidate's text, word by word."""
    text = stems(f"{candidate.name} ; {candidate.category} ; {candidate.description}")
    return any(
        text[start : start + len(phrase)] == phrase
        for phrase in phrases
        for start in range(len(text) - len(phrase) + 1)
        if phrase
    )
