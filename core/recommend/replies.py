"""Replies to messages that need no new ranking: a reason, one place, thanks, off-topic questions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from typing import Any, Final

from core.conventions.distance import distance_to
from core.conventions.text_key import text_key
from core.places.hours.opening_hours import is_open_within, opening_at, opening_within
from core.recommend.library_readers import ShownWord
from core.recommend.matching.filters import limits_set
from core.recommend.matching.place_text import read_places
from core.recommend.plurals import plural_of
from core.recommend.question.function_words import (
    ARTICLES,
    FILLERS,
    PRONOUNS,
    REQUESTS,
    TAILS,
    is_break,
    tokenize,
)  # fmt: skip
from core.recommend.question.intents import asks_for, asks_why_not, called_so, ordinal_in
from core.recommend.question.lexicon import fold, load_lexicon
from core.records import (
    Answer,
    AspectKind,
    Candidate,
    Evidence,
    Feedback,
    GeoPoint,
    Intent,
    Question,
    Recommendation,
)
from core.resources import load_toml
from core.sentences import Sentence, all_of

_FILE: Final = "questions/examples.toml"
_SENTENCES: Final = {
    Intent.HELLO: Sentence("reply.hello"),
    Intent.COUNT: Sentence("reply.photos-not-counted"),
    Intent.THANKS: Sentence("reply.thanks"),
    Intent.OFF_TOPIC: Sentence("reply.off-topic"),
    Intent.NOT_UNDERSTOOD: Sentence("reply.not-understood"),
}
_EXAMPLES: Final = 3
_NAMED: Final = 10  # places in a sentence


def reply_about(
    question: Question,
    previous: Answer | None,
    candidates: Sequence[Candidate],
    location: GeoPoint | None,
    now: datetime,
    feedback: Feedback,
) -> tuple[Sentence, tuple[Recommendation, ...]]:
    """The reply to a message, and the previously ranked place it is about, if any."""
    if question.intent in _SENTENCES:
        return _SENTENCES[question.intent], ()
    missed = _words_of_why_not(question) if previous is not None else ""
    if missed and previous is not None:
        return _why_not(missed, previous, candidates, location, now, feedback)
    place = _place_of(question.place, previous, candidates, location, now)
    if place is None:
        return Sentence("reply.no-answer-yet"), ()
    name = place.candidate.name
    shown = len(previous.ranking) if previous is not None else 0
    if question.intent is not Intent.ABOUT_PLACE and ordinal_in(question.text) > shown > 0:
        return Sentence("reply.only-shown", count=shown, name=name), (place,)
    if question.intent is Intent.WHY:
        return Sentence("reply.why", name=name, rank=place.rank), (place,)
    if question.intent is Intent.PHOTOS:
        if place.evidence.photos:
            return Sentence("reply.photos", name=name), (place,)
        return Sentence("reply.no-photos", name=name), (place,)
    if question.when:
        place = replace(place, opening=opening_within(place.candidate, question.when))
    return all_of(_facts(question, place)) or Sentence("reply.about", name=name), (place,)


def _facts(question: Question, place: Recommendation) -> list[Sentence]:
    """What a message asks about one place, in its order: "is it open tomorrow, and how far is it?"."""
    candidate, name = place.candidate, place.candidate.name
    text = fold(question.text)
    facts: list[tuple[int, Sentence]] = []
    if (asked := asks_for("price").search(text)) is not None:
        price = price_of(candidate)
        known_price = Sentence("reply.price", name=name, price=price)
        known_price = known_price if price else Sentence("reply.price-unknown", name=name)
        is_free = candidate.price_amount == 0
        facts.append((asked.start(), Sentence("reply.free", name=name) if is_free else known_price))
    asked = asks_for("distance").search(text)
    if asked is not None and place.distance_km is not None:
        distance = Sentence("reply.distance", name=name, distance=place.distance_km)
        facts.append((asked.start(), distance))
    asked = asks_for("hours").search(text)
    if question.when and (asked is not None or not facts):
        state = is_open_within(candidate, question.when)
        known = {
            True: Sentence("reply.open-then", name=name),
            False: Sentence("reply.closed-then", name=name),
            None: Sentence("reply.hours-unknown", name=name),
        }
        facts.append((asked.start() if asked is not None else 0, known[state]))
    return [fact for _, fact in sorted(facts, key=lambda fact: fact[0])]


def _words_of_why_not(question: Question) -> str:
    """What "why not the castle?" asks about; empty for other messages."""
    text = fold(question.text).replace("’", "'")
    says, asking = asks_why_not()
    if question.intent is not Intent.WHY or says.search(text) is None:
        return ""
    small = ARTICLES | FILLERS | PRONOUNS | REQUESTS | TAILS | asking
    return " ".join(word for word in tokenize(text) if word not in small and not is_break(word))


def _why_not(
    words: str,
    previous: Answer,
    candidates: Sequence[Candidate],
    location: GeoPoint | None,
    now: datetime,
    feedback: Feedback,
) -> tuple[Sentence, tuple[Recommendation, ...]]:
    """Why the place called so is not where it is expected, by its name or else its kind."""
    known = {c.name: c for c in (*candidates, *(item.candidate for item in previous.ranking))}
    called = called_so(words.split(), {name: name for name in known}) or called_so(
        words.split(), {name: place.category for name, place in known.items()}
    )
    if not called:
        return Sentence("reply.not-listed", words=words), ()
    if len(called) > 1:
        return Sentence("reply.which-one", names=", ".join(called[:_NAMED])), ()
    place = _place_of(called[0], previous, candidates, location, now)
    assert place is not None
    name, asked = place.candidate.name, previous.question
    if any(item.candidate.name == name for item in previous.ranking):
        return Sentence("reply.why", name=name, rank=place.rank), (place,)
    if text_key(name) in map(text_key, feedback.disliked_places):
        return Sentence("reply.refused", name=name), (place,)
    lexicon = load_lexicon()
    limits = limits_set(asked, location, feedback, now, read_places([place.candidate], lexicon))
    broken = [reason for reason, _, meets in limits if meets(place.candidate) is False]
    wanted, own = lexicon.get(asked.category), lexicon.get(place.candidate.category)
    if not broken and wanted and own and not wanted.broad and not lexicon.is_kind_of(own, wanted):
        broken = [Sentence("limit.other-kind")]
    if broken:
        return Sentence("reply.left-out", name=name, reason=broken[0]), (place,)
    return Sentence("reply.fits-less", name=name), (place,)


def price_of(candidate: Candidate) -> str:
    """The price as the list gives it: an amount with its sign, or a level as signs; empty if unknown."""
    sign = candidate.currency_sign or "$"
    if candidate.price_amount is not None:
        amount = f"{candidate.price_amount:.2f}".removesuffix(".00")
        return f"{candidate.currency_sign}{amount}"
    return sign * (candidate.price_level or 0)


def examples(
    candidates: Sequence[Candidate], shown: Sequence[ShownWord], language: str
) -> tuple[str, ...]:
    """Three questions that this list and this library can answer.

    Args:
        shown: what the library shows, most frequent first.
    """
    texts = _texts()[language if language in _texts() else "en"]
    kinds = [
        kind for kind, _ in Counter(c.category for c in candidates if c.category).most_common()
    ]
    scenes = [entry.word for entry in shown if entry.kind is AspectKind.SCENE]
    if "names" in texts:
        kinds, words = _of_language(kinds, texts["names"]), _of_language(scenes, texts["names"])
    else:
        words = [plural_of(word) for word in scenes]
    first = [*kinds, *(kind for kind in texts["kinds"] if kind not in kinds)]
    questions = (
        texts["of_kind"].format(kind=_lower(first[0], language)),
        texts["about"].format(word=[*words, *texts["words"]][0]),
        texts["open"].format(kind=_lower(first[1], language)),
    )
    return questions[:_EXAMPLES]


def _place_of(
    name: str,
    previous: Answer | None,
    candidates: Sequence[Candidate],
    location: GeoPoint | None,
    now: datetime,
) -> Recommendation | None:
    """The place as in the previous answer, else as in the list."""
    key = text_key(name)
    for item in previous.ranking if previous is not None else ():
        if text_key(item.candidate.name) == key:
            return item
    for candidate in candidates:
        if text_key(candidate.name) == key:
            return Recommendation(
                rank=1,
                candidate=candidate,
                score=0.0,
                distance_km=distance_to(candidate, location),
                evidence=Evidence(),
                opening=opening_at(candidate, now),
            )
    return None


def _of_language(words: Sequence[str], names: Mapping[str, str]) -> list[str]:
    """Those that can be said in a language that writes nouns with capitals."""
    called = [names.get(word.lower(), word) for word in words]
    return list(dict.fromkeys(word for word in called if word[:1].isupper()))


def _lower(kind: str, language: str) -> str:
    """German nouns stay capitalised."""
    return kind if language == "de" else kind.lower()


@lru_cache(maxsize=1)
def _texts() -> dict[str, Any]:
    return load_toml(_FILE)
