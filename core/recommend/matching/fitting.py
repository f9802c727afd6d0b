"""The places of a list that a question may rank: filtered by its limits, chosen by its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from core.conventions.text_key import text_key
from core.recommend.matching.choose import Chosen, choose
from core.recommend.matching.filters import filter_places
from core.recommend.matching.place_text import PlaceText, read_places
from core.recommend.matching.question_words import WordingScorer
from core.recommend.question.exclusions import families
from core.recommend.question.lexicon import Lexicon
from core.records import Candidate, Feedback, GeoPoint, Question
from core.sentences import Sentence

_NAMED: Final = 10  # places in a sentence


def fitting_places(
    question: Question,
    candidates: Sequence[Candidate],
    *,
    lexicon: Lexicon,
    wording: WordingScorer,
    location: GeoPoint | None,
    feedback: Feedback,
    now: datetime,
) -> tuple[Chosen, list[Sentence], Sentence | None]:
    """The places that meet the limits and match the words of the question, and notes about the others.

    If all that fit were shown before, a reply names them instead.
    """
    places = read_places(candidates, lexicon)

    def chosen_for(asked: Question) -> tuple[Chosen, list[Sentence]]:
        return _chosen(asked, places, lexicon, wording, location, feedback, now)

    chosen, notes = chosen_for(question)
    if question.shown and not chosen.places:
        fitting, _ = chosen_for(replace(question, shown=()))
        fits = {text_key(candidate.name): candidate.name for candidate in fitting.candidates}
        names = [fits[key] for key in map(text_key, question.shown) if key in fits]
        if names:
            return chosen, [], Sentence("reply.all-shown", names=", ".join(names[:_NAMED]))
    return chosen, notes, None


def _chosen(
    question: Question,
    places: Sequence[PlaceText],
    lexicon: Lexicon,
    wording: WordingScorer,
    location: GeoPoint | None,
    feedback: Feedback,
    now: datetime,
) -> tuple[Chosen, list[Sentence]]:
    filtered = filter_places(
        places, question, lexicon=lexicon, location=location, feedback=feedback, now=now
    )
    instead = [
        word
        for phrase in question.constraints.exclude
        if phrase in families()
        for word in families()[phrase].instead
    ]
    chosen = choose(question, filtered, wording.score(question, filtered.places, instead))
    return chosen, [*filtered.notes, *chosen.notes]
