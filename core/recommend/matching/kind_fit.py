"""Which candidates are the kind of place that was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from core.recommend.question.function_words import FILLERS, TAILS, is_break, tokenize
from core.recommend.question.lexicon import Category, Lexicon, fold, singular_of, stems
from core.records import Candidate

_DESCRIPTION_TOKENS: Final = 40  # what a place is stands at the start of its description


class Fit(Enum):
    """How a candidate's own words fit the requested kind."""

    FITS = "fits"
    RELATED = "related"  # a wider kind, or a neighbour: a forest, where a trail was asked for
    UNKNOWN = "unknown"  # its words do not say which kind it is
    STRANGE = "strange"  # its category column names a kind we do not know
    OTHER = "other"  # its words name another kind


@dataclass(frozen=True, slots=True)
class Kinds:
    """What was asked for: known categories, and the words that narrow them ("jazz" bar)."""

    wanted: tuple[Category, ...]
    words: frozenset[str]
    broad: bool


def wanted_kinds(category: str, lexicon: Lexicon) -> Kinds:
    """Reads a question's category."""
    tokens = [fold(token) for token in tokenize(category)]
    mentions = lexicon.mentions(tokens)
    # The last noun of each part of "park or beach" says the kind; those before it narrow it.
    heads = [m for m in mentions if m.end == len(tokens) or tokens[m.end] in ("or", "oder")]
    words = {singular_of(t) for t in tokens if t not in ("or", "oder") and not is_break(t)}
    for head in heads:
        words -= {singular_of(token) for token in tokens[head.start : head.end]}
    broad = bool(heads) and all(head.category.broad for head in heads)
    return Kinds(
        tuple(head.category for head in heads if not head.category.broad), frozenset(words), broad
    )


def fit_of(candidate: Candidate, kinds: Kinds, lexicon: Lexicon) -> Fit:
    """How one candidate fits the kinds, by its category, name and description.

    The category column decides where it names a known kind; then the name ("Lindenhof Park");
    then the start of the description, where "next to the museum" does not count.
    """
    if kinds.broad:
        return Fit.FITS
    fields = [
        [fold(token) for token in tokenize(text)]
        for text in (candidate.category, candidate.name, candidate.description)
    ]
    fields[2] = fields[2][:_DESCRIPTION_TOKENS]
    if not kinds.wanted:
        return _fit_by_words(fields, kinds, lexicon)
    verdict = Fit.UNKNOWN
    for tokens in fields:
        found = [
            mention.category
            for mention in lexicon.mentions(tokens)
            if not mention.category.broad and not _is_beside(tokens, mention.start)
        ]
        if any(lexicon.is_kind_of(kind, wanted) for kind in found for wanted in kinds.wanted):
            return Fit.FITS
        if found and verdict is Fit.UNKNOWN:
            near = any(lexicon.are_related(kind, want) for kind in found for want in kinds.wanted)
            verdict = Fit.RELATED if near else Fit.OTHER
            if tokens is fields[0] and not near:
                return Fit.OTHER
    if verdict is Fit.UNKNOWN and fields[0]:
        return Fit.STRANGE
    return verdict


def narrowed(candidates: Sequence[Candidate], kinds: Kinds) -> list[Candidate]:
    """Those whose words also mention what narrows the kind: "vegan" of a vegan restaurant."""
    if not kinds.words or not kinds.wanted:
        return []
    return [candidate for candidate in candidates if kinds.words <= _words(candidate)]


def _fit_by_words(fields: Sequence[list[str]], kinds: Kinds, lexicon: Lexicon) -> Fit:
    """For a kind the lexicon does not know: whether its words are in the candidate's text."""
    if not kinds.words:
        return Fit.FITS
    words = {singular_of(token) for tokens in fields for token in tokens}
    if kinds.words <= words:
        return Fit.FITS
    if any(not mention.category.broad for mention in lexicon.mentions(fields[0])):
        return Fit.OTHER
    return Fit.STRANGE if fields[0] else Fit.UNKNOWN


def _words(candidate: Candidate) -> set[str]:
    text = f"{candidate.category} {candidate.name} {candidate.description}"
    return set(stems(text))


def _is_beside(tokens: Sequence[str], start: int) -> bool:
    """Whether the noun at `start` only names something beside the place or in it."""
    position = start - 1
    while position >= 0 and tokens[position] in FILLERS:
        position -= 1
    articles = ("a", "an", "the", "its", "der", "dem", "den", "die", "das")
    while position >= 0 and tokens[position] in articles:
        position -= 1
    return position >= 0 and tokens[position] in TAILS
