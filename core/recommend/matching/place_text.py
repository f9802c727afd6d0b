"""The parsed text of a place, shared by all stages: words and known kinds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from core.recommend.question.function_words import ARTICLES, FILLERS, TAILS, is_break, tokenize
from core.recommend.question.languages import english_of, kind_in_english
from core.recommend.question.lexicon import Category, Lexicon, Mention, fold, singular_of
from core.recommend.question.mapped_kinds import kinds_mentioned, kinds_stated
from core.recommend.recommend_tuning import wording_tuning
from core.records import Candidate

_CLAUSE: Final = re.compile(r"[,;.:!?()]| (?:and|und|with|mit|from|von|et|y|e|en) ", re.IGNORECASE)
_PART: Final = re.compile(r"[-'’]")


@dataclass(frozen=True, slots=True)
class PlaceText:
    """One parsed candidate.

    Attributes:
        name, column, description: folded singular words and punctuation of its name, its category column
            and its description.
        column_kinds, name_kinds, description_kinds: known kinds they mention, in order.
        name_called, called: kinds that the name and the description state with their own nouns, not with
            what is found there.
        mapped_kinds: keys of kinds without words in the lexicon; see `mapped_kinds.py`.
    """

    candidate: Candidate
    name: tuple[str, ...]
    column: tuple[str, ...]
    description: tuple[str, ...]
    column_kinds: tuple[Category, ...]
    name_kinds: tuple[Category, ...]
    description_kinds: tuple[Category, ...]
    name_called: tuple[Category, ...]
    called: tuple[Category, ...]
    mapped_kinds: frozenset[str] = frozenset()

    @property
    def kinds(self) -> tuple[Category, ...]:
        """Its kinds: from its column, else from its name, else from its description."""
        return self.column_kinds or self.name_kinds or self.description_kinds

    def clauses(self) -> tuple[str, ...]:
        """Short pieces of its own text, for comparing meanings: no kinds in the lexicon.

        The name only counts if there is no other text: "Green Bowl" is not a bowling alley.
        """
        place = self.candidate
        most = wording_tuning().longest_clause
        parts = [part.strip()[:most] for part in _CLAUSE.split(place.description)]
        if not self.column_kinds and place.category:
            parts.append(place.category)
        if not place.description:
            parts.append(place.name)
        return tuple(dict.fromkeys(part for part in parts if part))


def read_places(candidates: Sequence[Candidate], lexicon: Lexicon) -> list[PlaceText]:
    """The texts of all candidates, in order."""
    return [_read(candidate, lexicon) for candidate in candidates]


def words_of(text: str) -> tuple[str, ...]:
    """Folded words in the singular, and punctuation; parts of a compound are listed next to it."""
    found: list[str] = []
    for token in tokenize(text):
        key = singular_of(fold(token))
        found.append(key)
        parts = _PART.split(key)
        if len(parts) > 1:
            shortest = wording_tuning().shortest_part
            found += [singular_of(part) for part in parts if len(part) >= shortest]
    return tuple(found)


def in_english(words: Sequence[str]) -> tuple[str, ...]:
    """Folded words of any language in the English singular, as far as known."""
    return tuple(singular_of(english_of(word) or word) for word in words)


def _read(candidate: Candidate, lexicon: Lexicon) -> PlaceText:
    fields = [
        [fold(token) for token in tokenize(text)]
        for text in (candidate.category, candidate.name, candidate.description)
    ]
    if not lexicon.mentions(fields[0]):  # "discothèque", "parrucchiere"
        fields[0] = [fold(token) for token in tokenize(kind_in_english(candidate.category))]
    # The kind of a place is stated at the start of its description.
    fields[2] = fields[2][: wording_tuning().description_words]
    column, name, description = (_mentioned(tokens, lexicon) for tokens in fields)
    if not column and not name and not description:
        long = wording_tuning().shortest_stem  # "Discoteca hasta las seis", "Sentier vertigineux"
        known = [kind_in_english(token) if len(token) > long else token for token in fields[2]]
        description = _mentioned(tokenize(" ".join(known)), lexicon)
    words = [words_of(text) for text in (candidate.name, candidate.category, candidate.description)]
    return PlaceText(
        candidate,
        name=words[0],
        column=words[1],
        description=words[2],
        mapped_kinds=kinds_stated([singular_of(token) for token in fields[0]])
        if candidate.category
        else kinds_mentioned(words[0]) or kinds_mentioned(words[2]),
        column_kinds=_kinds(column) or _kind_of_action(fields[0], lexicon),
        name_kinds=_kinds(name),
        description_kinds=_kinds(description),
        name_called=_kinds(name, nouns_only=True),
        called=_kinds(description, nouns_only=True),
    )


def _kind_of_action(tokens: Sequence[str], lexicon: Lexicon) -> tuple[Category, ...]:
    """The kind that a column states by what one does there: "walk", "circular walk"."""
    kind = lexicon.of_verb(singular_of(tokens[-1])) if tokens else None
    return () if kind is None or kind.broad else (kind,)


def _mentioned(tokens: Sequence[str], lexicon: Lexicon) -> list[Mention]:
    return [
        mention
        for mention in lexicon.mentions(tokens)
        if not mention.category.broad and not _is_beside(tokens, mention.start)
    ]


def _kinds(mentions: Sequence[Mention], *, nouns_only: bool = False) -> tuple[Category, ...]:
    kept = [mention for mention in mentions if not (nouns_only and mention.thing)]
    return tuple(dict.fromkeys(mention.category for mention in kept))


def _is_beside(tokens: Sequence[str], start: int) -> bool:
    """Whether the noun at `start` is only something the place is next to or has."""
    position = start - 1
    while position >= 0 and tokens[position] in FILLERS:
        position -= 1
    articles = ARTICLES | {"its"}
    while position >= 0 and tokens[position] in articles:
        position -= 1
    return position >= 0 and tokens[position] in TAILS and not is_break(tokens[position])
