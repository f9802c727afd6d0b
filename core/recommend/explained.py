"""The places of an answer as stored and shown: each with its reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from core.conventions.distance import distance_to
from core.places.hours.opening_hours import opening_at, opening_within
from core.recommend.matching.choose import Chosen, order_value
from core.recommend.matching.match import Scored
from core.recommend.matching.question_words import purpose_met
from core.recommend.matching.reasons import Backed, explain, place_in_order
from core.recommend.recommend_tuning import ranking_tuning, reason_tuning
from core.records import (
    Annotation,
    Candidate,
    GeoPoint,
    Opening,
    Order,
    PhotoEvidence,
    PhotoId,
    Question,
    Recommendation,
    RetrievedPhoto,
    Span,
)


def explained(
    scored: Sequence[Scored],
    chosen: Chosen,
    backed: Sequence[Backed],
    order: Order,
    location: GeoPoint | None,
    now: datetime,
    annotations: Mapping[PhotoId, Annotation],
    history: Sequence[RetrievedPhoto],
    question: Question,
) -> tuple[Recommendation, ...]:
    """The ranking, each place with its reason, distance and opening state at the time asked for.

    Args:
        annotations: of the photos of the history.
    """
    showing = {
        PhotoEvidence(photo.photo_id, photo.path, photo.cell, 0.0): _shown_in(
            photo, annotations.get(photo.photo_id)
        )
        for photo in history
    }
    rows = {id(place.candidate): row for row, place in enumerate(chosen.places)}
    with_opening = ranking_tuning().openings  # hours take time to parse
    values = {
        item.candidate: value
        for item in scored
        if (value := order_value(order, item.candidate, location)) is not None
    }
    leading = min(values.values(), default=None)
    ranking = []
    for rank, scored_item in enumerate(scored, start=1):
        row = rows[id(scored_item.candidate)]
        asked = chosen.stated[row] or purpose_met(chosen.places[row], question.purposes)
        item, reason = explain(scored_item, backed[row], asked, showing)
        distance = distance_to(item.candidate, location)
        first = rank == 1 and values.get(item.candidate) == leading
        ranking.append(
            Recommendation(
                rank=rank,
                candidate=item.candidate,
                score=item.score,
                distance_km=distance,
                evidence=item.evidence,
                reason=replace(reason, ordered=place_in_order(order, item, distance, first=first)),
                opening=_opening(item.candidate, question.when, now)
                if rank <= with_opening
                else Opening(),
            )
        )
    return tuple(ranking)


def _shown_in(photo: RetrievedPhoto, annotation: Annotation | None) -> frozenset[str]:
    """The words of a photo that it shows with confidence; without those that the user removed."""
    least = reason_tuning().confident
    aspects = annotation.aspects if annotation is not None else ()
    sure = {aspect.word for aspect in aspects if aspect.salience >= least}
    return frozenset(sure.intersection(photo.aspects))


def _opening(place: Candidate, when: Sequence[Span], now: datetime) -> Opening:
    return opening_within(place, when) if when else opening_at(place, now)
