"""Hard limits before any ranking: kind, distance, price, rating, opening, exclusions, feedback.

An unknown value never excludes a place: lists are full of gaps, and a gap is not a "no". Such places
stay, and a note gives their number.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from core.conventions.distance import distance_to
from core.conventions.text_key import text_key
from core.places.hours.opening_hours import is_open, is_open_within, is_out_of_season
from core.recommend.areas import lies_in
from core.recommend.matching.kind_fit import (
    Fit,
    Kinds,
    akin_to,
    fit_of,
    is_never_meant,
    narrowed,
    serving_also,
    wanted_kinds,
)
from core.recommend.matching.place_text import PlaceText, in_english, words_of
from core.recommend.matching.prices import level_notes, price_limits
from core.recommend.matching.question_words import signs_in
from core.recommend.question.exclusions import Family, denials, families, free_of
from core.recommend.question.languages import other_words
from core.recommend.question.lexicon import Category, Lexicon
from core.recommend.question.purposes import purposes
from core.recommend.recommend_tuning import question_tuning, ranking_tuning
from core.records import Candidate, Constraints, Feedback, GeoPoint, KindSource, Question
from core.sentences import Sentence

Check = Callable[[Candidate], bool | None]  # None: the candidate does not say
Limit = tuple[Sentence, Sentence | None, Check]  # why left out, what is unknown, the check

_HOURS: Final = Sentence("gap.hours")


@dataclass(frozen=True, slots=True)
class Filtered:
    """Candidates that may be ranked, and sentences about the others.

    Attributes:
        fitting: which of them are certainly of the requested kind [n].
        akin: if none is, which are of the next wider kind that any is of [n].
        hours_missing: ids (`id`) of candidates that do not say whether they are open then.
        never_meant: which are of a kind that the question does not mean, whatever they have [n].
    """

    places: list[PlaceText]
    notes: list[Sentence] = field(default_factory=list)
    fitting: list[bool] = field(default_factory=list)
    akin: list[bool] = field(default_factory=list)
    hours_missing: frozenset[int] = frozenset()
    never_meant: list[bool] = field(default_factory=list)

    @property
    def candidates(self) -> list[Candidate]:
        return [place.candidate for place in self.places]


def filter_places(
    places: Sequence[PlaceText],
    question: Question,
    *,
    lexicon: Lexicon,
    location: GeoPoint | None,
    feedback: Feedback,
    now: datetime,
) -> Filtered:
    """Candidates that meet every limit of the question as far as is known.

    If a kind is only implied ("fruit"), places of other kinds stay; their words decide later.

    Args:
        location: where "near" is; without it, distance limits are not applied, and a note says so.
        now: local wall time, for "open now".
    """
    implied = question.kind is not KindSource.NAMED
    kinds = wanted_kinds(question.category, lexicon, implied=implied)
    fits = {id(place): fit_of(place, kinds, lexicon) for place in places}
    unwanted = _excluded_kinds(question, lexicon)
    kept = [place for place in places if not _is_of(place, unwanted, lexicon)]
    notes: list[Sentence] = []
    if question.kind is KindSource.NAMED or (
        question.kind is KindSource.IMPLIED and not question.topics
    ):
        will_do = [place for place in places if _will_do(place, kinds, question, lexicon)]
        kept, notes = _of_kind(places, fits, kinds, question.category, will_do)
    notes += level_notes(question.constraints, kept)
    dropped: Counter[Sentence] = Counter()
    near_misses: dict[str, Sentence] = {}
    hours_missing: set[int] = set()
    for reason, unknown, check in limits_set(question, location, feedback, now, kept):
        verdicts = [check(place.candidate) for place in kept]
        missing = sum(verdict is None for verdict in verdicts)
        if unknown == _HOURS:
            hours_missing |= {
                id(place.candidate)
                for place, verdict in zip(kept, verdicts, strict=True)
                if verdict is None
            }
        near_misses = {
            place.candidate.name: reason
            for place, verdict in zip(kept, verdicts, strict=True)
            if verdict is False and unknown is not None
        } or near_misses
        kept = [c for c, verdict in zip(kept, verdicts, strict=True) if verdict is not False]
        dropped[reason] += len(verdicts) - len(kept)
        if missing and unknown:
            notes.append(Sentence("answer.kept-although", count=missing, gap=unknown))
    of_kind = [
        place for place in kept if question.kind is KindSource.NONE or fits[id(place)] is Fit.FITS
    ]
    kept = _in_season(kept, of_kind, question, now, dropped)
    kept = _nearby(kept, question.constraints, location, dropped, notes)
    if not kept and near_misses:
        notes.insert(0, _near_miss_note(near_misses))
    left_out = tuple(
        Sentence("answer.counted", count=count, reason=reason)
        for reason, count in dropped.items()
        if count
    )
    if left_out:
        notes.append(Sentence("answer.left-out", reasons=left_out))
    wants_distance = question.constraints.near or question.constraints.max_distance_km is not None
    if wants_distance and not knows_distances(places, location):
        notes.append(Sentence("answer.no-location"))
    fitting = [fits[id(place)] is Fit.FITS for place in kept]
    none_fits = Fit.FITS not in fits.values()
    kin = akin_to if none_fits else serving_also  # when all of the kind are closed
    akin = fitting if any(fitting) else kin(question.category, kept, lexicon)
    never = [is_never_meant(place, question, lexicon) for place in kept]
    return Filtered(kept, notes, fitting, akin, frozenset(hours_missing), never)


def _excluded_kinds(question: Question, lexicon: Lexicon) -> list[Category]:
    found = (lexicon.get(text) for text in question.constraints.exclude)
    return [kind for kind in found if kind is not None and not kind.broad]


def _is_of(place: PlaceText, unwanted: Sequence[Category], lexicon: Lexicon) -> bool:
    """Whether a place is of an excluded kind, whatever it is called: "no church" and a cathedral."""
    own = place.column_kinds or place.name_called
    return any(lexicon.is_kind_of(kind, other) for kind in own for other in unwanted)


def _of_kind(
    places: Sequence[PlaceText],
    fits: dict[int, Fit],
    kinds: Kinds,
    category: str,
    will_do: Sequence[PlaceText],
) -> tuple[list[PlaceText], list[Sentence]]:
    """Places of the kind and acceptable ones; if none states it, those that do not contradict it."""
    has_fitting = Fit.FITS in fits.values()
    wanted = {Fit.FITS} if has_fitting else {Fit.RELATED, Fit.UNKNOWN, Fit.STRANGE}
    also = {id(place) for place in will_do}
    kept = [place for place in places if fits[id(place)] in wanted or id(place) in also]
    if not has_fitting:  # "an easy walk to a waterfall", where none is one
        kept = [place for place in places if _tells_of(place, kinds)] or kept
    notes = []
    if places and not kept:
        notes.append(Sentence("answer.none-of-kind", count=len(places), category=category))
    elif len(kept) < len(places):
        others = len(places) - len(kept)
        notes.append(Sentence("answer.other-kind", count=others, category=category))
    if kept and not has_fitting:
        notes.append(Sentence("answer.kind-not-said", category=category))
    exact = narrowed(kept, kinds)
    if exact:
        return exact, notes
    if kinds.words and kinds.wanted and kept:
        notes.append(Sentence("answer.detail-not-said", words=" ".join(sorted(kinds.words))))
    return kept, notes


def _tells_of(place: PlaceText, kinds: Kinds) -> bool:
    """Whether the text of a place mentions one of the kinds, if only beside it."""
    text = {*place.name, *place.description}
    return any(text.issuperset(word.split()) for kind in kinds.wanted for word in kind.words)


def _will_do(place: PlaceText, kinds: Kinds, question: Question, lexicon: Lexicon) -> bool:
    """Whether a place of another kind meets both wishes: a dog-friendly pub with burgers, for "lunch".

    It has what an implied kind is for, and its text suits the purpose of the visit. If it is the purpose
    that implies the kind, other kinds that serve it do as well: a library with sockets, "to work in".
    """
    if question.kind is not KindSource.IMPLIED:
        return False
    by_purpose = [p for p in map(purposes().get, question.purposes) if p and p.kind]
    for purpose in by_purpose if not question.topics else ():
        good = [lexicon.get(name) for name in purpose.good]
        serves = any(
            kind is not None and lexicon.is_kind_of(own, kind)
            for own in place.column_kinds
            for kind in good
        )
        if serves and signs_in(place, purpose.signs):
            return True
    has_it = any(
        lexicon.is_kind_of(kind, wanted, implied=True)
        for kind in (*place.name_kinds, *place.description_kinds)
        for wanted in kinds.wanted
    )
    served = [purposes()[name].signs for name in question.purposes if name in purposes()]
    return has_it and any(signs_in(place, signs) for signs in served)


def limits_set(
    question: Question,
    location: GeoPoint | None,
    feedback: Feedback,
    now: datetime,
    places: Sequence[PlaceText],
) -> list[Limit]:
    """Every limit that was set; those without unknowns do not count as near misses."""
    asked = question.constraints
    limits: list[Limit] = []
    limits += _marked(asked, feedback, places)
    if asked.exclude:
        excluded = [_excluded(text) for text in asked.exclude]
        limits.append((Sentence("limit.excluded"), None, lambda c: not _mentions_any(c, excluded)))
    if question.shown:
        shown = {text_key(name) for name in question.shown}
        limits.append((Sentence("limit.shown"), None, lambda c: text_key(c.name) not in shown))
    area = question.area
    if area is not None:
        reason = Sentence("limit.elsewhere", area=area.name)
        limits.append((reason, Sentence("gap.distance"), lambda c: lies_in(c, area)))
    reach = asked.max_distance_km
    if reach is not None and knows_distances(places, location):

        def is_within(candidate: Candidate) -> bool | None:
            km = distance_to(candidate, location)
            return None if km is None else km <= reach

        reason = Sentence("limit.too-far", distance=reach)
        limits.append((reason, Sentence("gap.distance"), is_within))
    limits += price_limits(asked)
    rating = asked.min_rating
    if rating is not None:
        limits.append(
            (
                Sentence("limit.rated-below", rating=rating),
                Sentence("gap.rating"),
                lambda c: None if c.rating is None else c.rating >= rating - 1e-9,
            )
        )
    if asked.open_now:
        limits.append(
            (
                Sentence("limit.closed"),
                _HOURS,
                lambda c: is_open(c, now),
            )
        )
    if question.when:
        limits.append(
            (
                Sentence("limit.closed-then"),
                _HOURS,
                lambda c: is_open_within(c, question.when),
            )
        )
    return limits


def knows_distances(places: Sequence[PlaceText], location: GeoPoint | None) -> bool:
    """Whether there is a position to measure from, or the list states distances."""
    return location is not None or any(place.candidate.distance_km is not None for place in places)


def _marked(asked: Constraints, feedback: Feedback, places: Sequence[PlaceText]) -> list[Limit]:
    """Limits from feedback on individual places: not for me, been there, want to go."""
    disliked = {text_key(name) for name in feedback.disliked_places}
    visited = {text_key(name) for name in feedback.visited_places}
    wanted = {text_key(name) for name in feedback.wanted_places}
    limits: list[Limit] = []
    names = [place.candidate.name for place in places]
    # Named, because who refused a place by mistake must see which one it was.
    refused = tuple(
        Sentence("limit.place", name=name)
        for name in dict.fromkeys(names)
        if text_key(name) in disliked
    )
    if refused:
        reason = Sentence("limit.disliked", places=refused)
        limits.append((reason, None, lambda c: text_key(c.name) not in disliked))
    if asked.unvisited and visited:
        limits.append((Sentence("limit.visited"), None, lambda c: text_key(c.name) not in visited))
    if asked.wanted:
        limits.append((Sentence("limit.not-wanted"), None, lambda c: text_key(c.name) in wanted))
    return limits


def _in_season(
    kept: list[PlaceText],
    of_kind: Sequence[PlaceText],
    question: Question,
    now: datetime,
    dropped: Counter[Sentence],
) -> list[PlaceText]:
    """Without the places that open in other months.

    If none of the kind is left, there is nothing at a time that was asked for; otherwise all stay.
    """
    moments = [span.start for span in question.when] or [now]
    closed = {
        id(place)
        for place in kept
        if all(is_out_of_season(place.candidate, moment) for moment in moments)
    }
    if of_kind and all(id(place) in closed for place in of_kind):
        if not question.when:
            return kept
        dropped[Sentence("limit.out-of-season")] += len(of_kind)
        return []
    dropped[Sentence("limit.out-of-season")] += len(closed)
    return [place for place in kept if id(place) not in closed]


def _nearby(
    kept: list[PlaceText],
    limits: Constraints,
    location: GeoPoint | None,
    dropped: Counter[Sentence],
    notes: list[Sentence],
) -> list[PlaceText]:
    """ "Nearby" without a number: within its radius, or else the nearest places."""
    if not limits.near or limits.max_distance_km is not None or not knows_distances(kept, location):
        return kept
    reach = question_tuning().near_km
    distances = [distance_to(place.candidate, location) for place in kept]
    unknown = sum(distance is None for distance in distances)
    near = [c for c, d in zip(kept, distances, strict=True) if d is None or d <= reach]
    if unknown:
        notes.append(Sentence("answer.kept-although", count=unknown, gap=Sentence("gap.distance")))
    if len(near) > unknown or unknown == len(kept):
        dropped[Sentence("limit.too-far", distance=reach)] += len(kept) - len(near)
        return near
    known = sorted((d, row) for row, d in enumerate(distances) if d is not None)
    known = known[: ranking_tuning().nearest]
    notes.append(Sentence("answer.none-near", distance=reach))
    rows = {row for _, row in known}
    return [c for row, c in enumerate(kept) if row in rows or distances[row] is None]


def _near_miss_note(near_misses: dict[str, Sentence]) -> Sentence:
    """What came closest if nothing meets every limit."""
    closest = tuple(
        Sentence("answer.near-miss", name=name, reason=reason)
        for name, reason in list(near_misses.items())[: ranking_tuning().near_misses]
    )
    return Sentence("answer.closest", places=closest)


def _mentions_any(candidate: Candidate, excluded: Sequence[Family]) -> bool:
    """Whether one of the families occurs in the candidate's text, in any language."""
    written = words_of(f"{candidate.name} ; {candidate.category} ; {candidate.description}")
    return any(
        not _is_denied(text, start, end, family)
        for text in (written, in_english(written))
        for family in excluded
        for start, end in family.found_in(text)
    )


def _excluded(text: str) -> Family:
    """The phrase itself, and what else it covers: no "meat" means no "steak"."""
    phrase = words_of(text)
    forms = {tuple(phrase), tuple(in_english(phrase))}
    forms |= {(other,) for form in forms if len(form) == 1 for other in other_words(form[0])}
    single = frozenset(form[0] for form in forms if len(form) == 1)
    several = tuple(form for form in forms if len(form) > 1)
    known = next((families()[n] for n in (text, *map(" ".join, forms)) if n in families()), None)
    if known is None:
        return Family(single, several)
    return Family(known.words | single, (*known.phrases, *several), known.instead)


def _is_denied(text: Sequence[str], start: int, end: int, family: Family) -> bool:
    """Whether the text says that it is absent: "no meat at all", "gluten free", "vegan bowls, nut roast"."""
    if not set(family.instead).isdisjoint(text[:start]):
        return True
    before, after = text[max(start - 2, 0) : start], text[end : end + 1]
    return not denials().isdisjoint(before) or not free_of().isdisjoint(after)
