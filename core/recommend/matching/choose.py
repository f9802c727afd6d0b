"""Which places the words of a question keep, and what the words add to the taste scores."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from core.arrays import FloatVector
from core.conventions.distance import distance_to
from core.conventions.text_key import text_key
from core.recommend.matching.filters import Filtered
from core.recommend.matching.match import Scored, identity
from core.recommend.matching.place_text import PlaceText
from core.recommend.matching.question_words import Wording
from core.recommend.matching.reasons import Backed
from core.recommend.question.function_words import AGAIN, tokenize
from core.recommend.question.lexicon import fold
from core.recommend.recommend_tuning import question_tuning, ranking_tuning, wording_tuning
from core.records import Candidate, Feedback, GeoPoint, KindSource, Order, Question
from core.sentences import Sentence


@dataclass(frozen=True, slots=True, eq=False)
class Chosen:
    """The places to rank, with the scores of the question's words for each [n].

    Attributes:
        hours_missing: see `Filtered`.
    """

    places: list[PlaceText]
    topics: FloatVector
    stating: FloatVector
    purposes: FloatVector
    exact: FloatVector
    meant: npt.NDArray[np.bool_]
    stated: tuple[tuple[str, ...], ...]
    notes: list[Sentence] = field(default_factory=list)
    hours_missing: frozenset[int] = frozenset()

    @property
    def candidates(self) -> list[Candidate]:
        return [place.candidate for place in self.places]


def choose(question: Question, filtered: Filtered, wording: Wording) -> Chosen:
    """Leave out places that do not match the topics.

    If some places are of a named kind, those are kept whatever their text says; with an implied kind
    ("fruit"), other kinds that mention it stay too; if no kind is known, only places that match a topic
    stay, and the one that the whole message means. Of a narrowed list only those stay that state one, if any does.
    """
    count = len(filtered.places)
    fitting = np.array(filtered.fitting, dtype=np.bool_)
    if question.kind is not KindSource.NONE and fitting.any():
        wording = replace(wording, meant=wording.meant & fitting)
    if question.narrowed and count:
        return _narrowed(question, filtered, wording)
    if not question.topics or not count:
        return _keep(filtered, wording, np.arange(count))
    has_to_do, says_it = wording_tuning().has_to_do, wording_tuning().says_it
    related = wording.topics + ranking_tuning().purpose_share * np.minimum(wording.purposes, 0.0)
    if question.kind is KindSource.NAMED and fitting.any():
        kept = np.arange(count)
    elif question.kind is KindSource.IMPLIED:
        named = np.array([bool(topics) for topics in wording.stated], dtype=np.bool_)
        kept = np.flatnonzero(fitting | named if fitting.any() else related >= says_it)
        if len(kept) == 0:
            kept = np.flatnonzero(related >= has_to_do)
        kept = _without_never_meant(kept, filtered)
    else:
        kept = np.flatnonzero(related >= has_to_do)
        if len(kept):
            kept = np.union1d(kept, np.flatnonzero(wording.meant))
    notes = []
    topic = ", ".join(question.topics)
    if len(kept) == 0 and wording.meant.any():
        kept = np.flatnonzero(wording.meant)
        notes.append(Sentence("answer.nearest-in-meaning", topic=topic))
    elif len(kept) == 0 and (wording.purposes > 0).any():
        # The purpose of the visit was also given: words that match no place leave it in effect.
        kept = np.flatnonzero(wording.purposes > 0)
        notes.append(Sentence("answer.detail-not-said", words=topic))
    elif len(kept) == 0 and (question.purposes or question.constraints.exclude):
        kept = np.arange(count)  # "a day out, but no hiking: my knees are bad"
        notes.append(Sentence("answer.detail-not-said", words=topic))
    elif len(kept) == 0 and fitting.any() and not fitting.all():
        kept = np.flatnonzero(fitting)  # of the kind that the question resembles
        notes.append(Sentence("answer.detail-not-said", words=topic))
    elif len(kept) == 0 and any(filtered.akin):
        kept = np.flatnonzero(filtered.akin)  # no beach for a "vegetarian lunch"
        notes.append(Sentence("answer.detail-not-said", words=topic))
    elif len(kept) == 0:
        notes.append(Sentence("answer.nothing-about", topic=topic))
    elif len(kept) < count:
        notes.append(Sentence("answer.other-topic", count=count - len(kept), topic=topic))
    elif question.kind is KindSource.NAMED and wording.topics.max() < has_to_do:
        notes.append(Sentence("answer.detail-not-said", words=topic))
    return _keep(filtered, wording, kept, notes)


def _without_never_meant(rows: npt.NDArray[np.intp], filtered: Filtered) -> npt.NDArray[np.intp]:
    """Without the places of kinds that are never meant, if there are others."""
    meant = ~np.array(filtered.never_meant, dtype=np.bool_)[rows]
    return rows[meant] if meant.any() else rows


def _narrowed(question: Question, filtered: Filtered, wording: Wording) -> Chosen:
    """Those of a list that state the topics, or else come near them; all, and a note, if none does."""
    fitting = np.array(filtered.fitting, dtype=np.bool_)
    fitting |= not fitting.any()
    stated = np.array([bool(topics) for topics in wording.stated], dtype=np.bool_)
    has_to_do = wording.topics >= wording_tuning().has_to_do
    met = (stated, has_to_do) if question.topics else (wording.purposes > 0,)
    for says in met:
        if (says & fitting).any():
            return _keep(filtered, wording, np.flatnonzero(says & fitting))
    words = ", ".join(question.topics)
    notes = [Sentence("answer.detail-not-said", words=words)] if words else []
    return _keep(filtered, wording, np.flatnonzero(fitting), notes)


def with_wording(
    scored: Sequence[Scored],
    chosen: Chosen,
    backed: Sequence[Backed],
    closeness: FloatVector | None = None,
) -> list[Scored]:
    """All scored candidates, best first: their taste scores plus the words' contribution.

    Taste scores are standardised before the words' scores are added. Explicitly requested words come
    first, the purpose of a visit second, and taste decides among equals.

    Args:
        backed: words of the library that each chosen place's text is about.
        closeness: of the chosen places, where "nearby" was asked for; see `closeness_of`.
    """
    tuning = ranking_tuning()
    rows = {id(place.candidate): row for row, place in enumerate(chosen.places)}
    at = [rows[id(item.candidate)] for item in scored]
    words = (
        tuning.backed * _weights(backed)
        + tuning.topics * chosen.topics
        + tuning.stating * chosen.stating  # "noodle soup" before noodles
        + tuning.purposes * chosen.purposes
        + tuning.exact * chosen.exact  # "beer garden" before other bars
        + tuning.meant * chosen.meant
        + tuning.near * (0.0 if closeness is None else closeness)
    )[at]
    tastes = np.array([item.score for item in scored], dtype=np.float64)
    if len(scored) and words.any():
        spread = float(tastes.std()) or 1.0
        limit = tuning.taste_limit
        level = np.clip((tastes - tastes.mean()) / spread, -limit, limit)
        if closeness is not None and closeness.any():
            # Small differences mean less than the way there.
            shown = np.array([bool(found) for found in backed], dtype=np.bool_)[at]
            level = np.where(shown, level, tuning.unclear * level)
        tastes = tuning.taste * level + words
    items = [replace(item, score=float(score)) for item, score in zip(scored, tastes, strict=True)]
    return sorted(items, key=lambda item: (-item.score, identity(item.candidate)))


def taste_ranking(
    matched: Sequence[Scored],
    chosen: Chosen,
    backed: Sequence[Backed],
    question: Question,
    location: GeoPoint | None,
    feedback: Feedback,
) -> list[Scored]:
    """The matched places by taste and words, best first.

    If nothing that was measured speaks for any place of the kind asked for, as with pharmacies, small
    differences of taste mean nothing: the words decide, and then the way there.
    """
    closeness = closeness_of(chosen.candidates, question, location)
    speaks = any(backed) or any(item.candidate.images for item in matched)
    rated = bool(feedback.liked_places or feedback.disliked_places)
    is_near = any(distance_to(place, location) is not None for place in chosen.candidates)
    if not is_near or speaks or rated or question.kind is KindSource.NONE:
        return with_wording(matched, chosen, backed, closeness)
    return nearest_first(with_wording(unscored(chosen), chosen, backed, closeness), location)


def closeness_of(
    places: Sequence[Candidate], question: Question, location: GeoPoint | None
) -> FloatVector:
    """[n] in [0, 1]: a half at walking distance; zeros unless "nearby" was asked for, or for unknown positions."""
    walk = question_tuning().walking_km
    km = [distance_to(place, location) for place in places]
    near = [0.0 if d is None or not question.constraints.near else walk / (walk + d) for d in km]
    return np.array(near, dtype=np.float32)


def known_open_first(scored: Sequence[Scored], chosen: Chosen) -> list[Scored]:
    """If a time was given: first what is open then, then what may be."""
    return sorted(scored, key=lambda item: id(item.candidate) in chosen.hours_missing)


def in_order(
    scored: Sequence[Scored], chosen: Chosen, question: Question, location: GeoPoint | None
) -> list[Scored]:
    """The ranking in the order that the question asks for: matching places first, then the others.

    Places whose sort key is unknown come after those where it is known. Without an order, branches of a
    chain are kept apart.
    """
    if question.order is Order.FITTING:
        return _branches_apart(scored)
    rows = {id(place.candidate): row for row, place in enumerate(chosen.places)}
    unmet = _unmet(chosen)

    def key(item: Scored) -> tuple[int, tuple[float, ...]]:
        value = order_value(question.order, item.candidate, location)
        return int(unmet[rows[id(item.candidate)]]), (math.inf,) if value is None else value

    return sorted(scored, key=key)


def _branches_apart(scored: Sequence[Scored]) -> list[Scored]:
    """The ranking in which no place follows one of its name, while there are others to put between them."""
    apart: list[Scored] = []
    waiting: deque[Scored] = deque()  # of the name that came last
    for item in scored:
        if apart and text_key(item.candidate.name) == text_key(apart[-1].candidate.name):
            waiting.append(item)
            continue
        apart.append(item)
        if waiting:
            apart.append(waiting.popleft())
    return [*apart, *waiting]


def unvisited_first(
    scored: Sequence[Scored], question: Question, feedback: Feedback
) -> list[Scored]:
    """The ranking with places the user has been to last, unless they are asked for or an order is."""
    visited = {text_key(name) for name in feedback.visited_places}
    again = not AGAIN.isdisjoint(tokenize(fold(f"{question.text} {question.understood}")))
    if not visited or again or question.order is not Order.FITTING:
        return list(scored)
    return sorted(scored, key=lambda item: text_key(item.candidate.name) in visited)


def known_order(scored: Sequence[Scored], question: Question, location: GeoPoint | None) -> Order:
    """The order that was asked for, if anything is known to order by."""
    values = (order_value(question.order, item.candidate, location) for item in scored)
    is_known = question.order is not Order.FITTING and any(value is not None for value in values)
    return question.order if is_known else Order.FITTING


def order_value(
    order: Order, candidate: Candidate, location: GeoPoint | None
) -> tuple[float, ...] | None:
    """The sort key of places, ascending; None if unknown."""
    if order is Order.BEST_RATED:
        return None if candidate.rating is None else (-candidate.rating,)
    if order is Order.CHEAPEST:
        level = candidate.price_level
        amount = candidate.price_amount
        return None if level is None else (level, amount is None, amount or 0.0)
    distance = distance_to(candidate, location)
    return None if distance is None else (distance,)


def _unmet(chosen: Chosen) -> npt.NDArray[np.int_]:
    """[n]: the number of wishes met by some place that each place does not meet."""
    unmet = np.zeros(len(chosen.places), np.int_)
    for met in (chosen.topics >= wording_tuning().says_it, chosen.purposes > 0):
        if met.any():
            unmet += ~met
    return unmet


def _weights(backed: Sequence[Backed]) -> FloatVector:
    """[n] in [0, 1]: how many photos show what each place's text is about, on a scale of shares."""
    photos = [max((entry.photos for entry, _ in words), default=0) for words in backed]
    most = max(photos, default=0) or 1
    return np.sqrt(np.array(photos, dtype=np.float32) / most)


def unscored(chosen: Chosen) -> list[Scored]:
    """The places without any claim about taste."""
    return [Scored(candidate, 0.0) for candidate in chosen.candidates]


def nearest_first(scored: Sequence[Scored], location: GeoPoint | None) -> list[Scored]:
    """By the words of the question, then by distance where known, then by name."""
    return sorted(scored, key=lambda item: (-round(item.score, 6), *_nearest_first(item, location)))


def _nearest_first(item: Scored, location: GeoPoint | None) -> tuple[bool, float, float, str]:
    km = distance_to(item.candidate, location)
    return km is None, km or 0.0, -item.score, item.candidate.name.casefold()


def _keep(
    filtered: Filtered, wording: Wording, rows: npt.NDArray[np.intp], notes: Sequence[Sentence] = ()
) -> Chosen:
    return Chosen(
        [filtered.places[row] for row in rows],
        wording.topics[rows],
        wording.stating[rows],
        wording.purposes[rows],
        wording.exact[rows],
        wording.meant[rows],
        tuple(wording.stated[row] for row in rows),
        list(notes),
        filtered.hours_missing,
    )
