"""Candidate matching (paper, section 4.2): chunks of at most 100 candidates to one ranking."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from core.arrays import FloatMatrix
from core.cancel import CancelToken
from core.conventions.text_key import text_key
from core.models.roles import Matcher, Profile, TextEncoder
from core.models.starter.matcher.space import CentredSpace
from core.recommend.matching.person_head import learn
from core.recommend.question.lexicon import stems
from core.recommend.recommend_tuning import ranking_tuning
from core.records import Candidate, Evidence, Feedback

CHUNK: Final = 100  # a backbone knows the tokens <I1> to <I100>
_BATCH: Final = 64


@dataclass(frozen=True, slots=True)
class Scored:
    """A candidate with its score and the evidence behind it."""

    candidate: Candidate
    score: float
    evidence: Evidence = Evidence()  # noqa: RUF009  # frozen


def rank_candidates(
    matcher: Matcher,
    profile: Profile,
    candidates: Sequence[Candidate],
    *,
    text: TextEncoder,
    feedback: Feedback,
    cancel: CancelToken,
) -> list[Scored]:
    """All candidates the matcher saw, best first; ties are broken by name, never by list order.

    More than 100 candidates are scored in chunks. Scores may only be comparable within a chunk, so
    the best of every chunk are scored together once more, and that final round ranks them first.
    More than a few chunks are first reduced by how well their words match the profile's.

    Args:
        text: for the words of candidates; caches them.

    Raises:
        Cancelled: if `cancel` was set.
        ValueError: if the matcher returns a score that is not a number.
    """
    ordered = sorted(candidates, key=identity)
    most = CHUNK * ranking_tuning().chunks
    if len(ordered) > most:
        ordered = prefilter(profile, ordered, most, text, cancel)
    if len(ordered) <= CHUNK:
        scored = _match(matcher, profile, ordered, cancel)
    else:
        scored = _match_in_chunks(matcher, profile, ordered, cancel)
    return _sorted(_with_ratings(scored, feedback, candidates, text, cancel))


def prefilter(
    profile: Profile,
    candidates: Sequence[Candidate],
    limit: int,
    text: TextEncoder,
    cancel: CancelToken,
) -> list[Candidate]:
    """The `limit` candidates whose words match the profile's words best, in the given order."""
    candidates = _sharing_words(profile, candidates)
    # Encoding thousands of long descriptions would take too long.
    letters = ranking_tuning().prefilter_chars
    rows = _encoded(text, [c.text[:letters] for c in candidates], cancel)
    words = _encoded(text, [aspect.word for aspect in profile.aspects], cancel)
    weights = np.array([aspect.salience for aspect in profile.aspects], dtype=np.float32)
    # Each word votes separately: the mean of different tastes would resemble none of them.
    scores = (np.maximum(rows @ words.T, 0.0) ** 2) @ weights if len(words) else np.zeros(len(rows))
    best = np.argsort(-scores, kind="stable")[:limit]
    return [candidates[row] for row in np.sort(best)]


def _sharing_words(profile: Profile, candidates: Sequence[Candidate]) -> list[Candidate]:
    """As many candidates as a question can wait for, those sharing the heaviest words with the profile first.

    Encoding thousands of texts would take half a minute. Ties are broken by a hash of the name, so
    that no letter of the alphabet is favoured.
    """
    most = ranking_tuning().prefilter_texts
    if len(candidates) <= most:
        return list(candidates)
    weights: dict[str, float] = {}
    for aspect in profile.aspects:
        for stem in stems(aspect.word):
            weights[stem] = max(weights.get(stem, 0.0), aspect.salience)

    def order(row: int) -> tuple[float, bytes]:
        text = candidates[row].text
        shared = sum(weights.get(stem, 0.0) for stem in set(stems(text)))
        return -shared, hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=8).digest()

    best = sorted(range(len(candidates)), key=order)[:most]
    return [candidates[row] for row in sorted(best)]


def _encoded(encoder: TextEncoder, texts: Sequence[str], cancel: CancelToken) -> FloatMatrix:
    """Unit rows [n, d], batch by batch, so that a question can be cancelled between them."""
    rows = [np.empty((0, encoder.dimension), dtype=np.float32)]
    for start in range(0, len(texts), _BATCH):
        cancel.check()
        rows.append(encoder.encode(texts[start : start + _BATCH]))
    return np.concatenate(rows)


def _match(
    matcher: Matcher, profile: Profile, candidates: Sequence[Candidate], cancel: CancelToken
) -> list[Scored]:
    cancel.check()
    result = matcher.match(profile, candidates, cancel)
    if len(result.scores) != len(candidates) or not np.isfinite(result.scores).all():
        raise ValueError(f"the matcher gave {len(result.scores)} scores, or one is not a number")
    return [
        Scored(candidate, float(score), evidence)
        for candidate, score, evidence in zip(
            candidates, result.scores, result.evidence, strict=True
        )
    ]


def _match_in_chunks(
    matcher: Matcher, profile: Profile, candidates: Sequence[Candidate], cancel: CancelToken
) -> list[Scored]:
    chunks = math.ceil(len(candidates) / CHUNK)
    # Dealt out like cards, so that no chunk holds all places with the same name or of one chain.
    rounds = [
        _sorted(_match(matcher, profile, candidates[first::chunks], cancel))
        for first in range(chunks)
    ]
    seats = CHUNK // chunks
    finalists = [scored.candidate for chunk in rounds for scored in chunk[:seats]]
    final = _match(matcher, profile, sorted(finalists, key=identity), cancel)
    others = [(place, scored) for chunk in rounds for place, scored in enumerate(chunk[seats:])]
    lowest = min(scored.score for scored in final)
    spread = float(np.std([scored.score for scored in final])) or 1.0
    # After the last finalist, by rank within their own chunk.
    return final + [
        Scored(scored.candidate, lowest - spread * (place + 1) / CHUNK, scored.evidence)
        for place, scored in others
    ]


def _with_ratings(
    scored: list[Scored],
    feedback: Feedback,
    candidates: Sequence[Candidate],
    text: TextEncoder,
    cancel: CancelToken,
) -> list[Scored]:
    """Scores adjusted by the user's feedback on other places.

    The adjustment is in standard deviations of the scores, whose scale differs between matchers.
    """
    if len(scored) < 2:
        return scored
    known: dict[str, str] = {}

    def text_of(name: str) -> str:
        if not known:  # only needed after ratings: a list may have thousands
            known.update(feedback.place_texts)
            known.update((text_key(place.name), place.text) for place in candidates)
        return known.get(name, name)

    space = CentredSpace(lambda texts: _encoded(text, texts, cancel))
    head = learn(feedback, text_of, space)
    if head is None:
        return scored
    moves = head.moves(space.texts([item.candidate.text for item in scored]))
    spread = float(np.std([item.score for item in scored])) or 1.0
    return [
        replace(item, score=item.score + spread * float(move))
        for item, move in zip(scored, moves, strict=True)
    ]


def _sorted(scored: Sequence[Scored]) -> list[Scored]:
    return sorted(scored, key=lambda item: (-item.score, identity(item.candidate)))


def identity(candidate: Candidate) -> tuple[str, str, str, float, float]:
    """An order of candidates that is independent of the order of the list."""
    where = candidate.location
    return (
        text_key(candidate.name),
        candidate.description,
        candidate.category,
        where.lat if where else 0.0,
        where.lon if where else 0.0,
    )
