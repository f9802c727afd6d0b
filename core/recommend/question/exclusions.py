"""What a question excludes: "without the zoo", "no museums", "not the aquarium".

"Meat" covers beef and ribs, too: `resources/questions/families.toml` lists what a word covers, and
`word_kinds.txt` next to it the hyponyms.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from core.recommend.question.function_words import (
    ADJECTIVES,
    ARTICLES,
    EXCLUSIONS,
    FILLERS,
    NEGATIONS,
    REQUESTS,
    TAILS,
    is_break,
)
from core.recommend.question.lexicon import Lexicon, fold, singular_of, stems
from core.recommend.recommend_tuning import question_tuning
from core.resources import load_text, load_toml

_JOINERS: Final = frozenset({"and", "or", "und", "oder", "nor"})
_NOTHING: Final = frozenset({"nothing", "nichts"})
_BEFORE_NOUNS: Final = frozenset({"no", "kein", "keine", "keinen"})
# Part of no phrase, however it is worded: "not a cocktail place" excludes cocktails.
_GENERIC: Final = frozenset(
    {"place", "places", "spot", "spots", "joint", "joints", "lokal", "lokale"}
)
_CLOSINGS: Final = (
    ["zu", "tun", "hat"],
    ["zu", "tun", "haben"],
    ["zu", "tun"],
)  # "nichts mit Kunst zu tun"
_DEGREES: Final = frozenset({"too", "so", "very", "really", "that", "zu", "sehr", "allzu"})
_AFTER_NOT: Final = frozenset({"of", "de", "di", "more", "again", "another"})
_AFTER_EXCEPT: Final = frozenset({"for", "from"})
# Links between a kind and what is excluded: "a museum that is not about carriages".
_LINKS: Final = frozenset({"that", "which", "is", "are", "but", "aber", "der", "die", "das", "ist"})
_FILE: Final = "questions/exclusions.toml"
_FAMILIES: Final = "questions/families.toml"
_WORD_KINDS: Final = "questions/word_kinds.txt"
_COMPOUNDS: Final = "questions/compounds.txt"


def read_exclusions(
    tokens: Sequence[str], lexicon: Lexicon, families: Collection[str] = ()
) -> tuple[tuple[str, ...], list[str]]:
    """Excluded phrases in lower case without articles, and the remaining tokens.

    Args:
        families: folded words that "not" excludes besides nouns for kinds: "not italian".
    """
    folded = [fold(token).replace("’", "'") for token in tokens]
    excluded: list[str] = []
    kept: list[str] = []
    position = 0
    while position < len(tokens):
        start = _phrase_start(folded, position, lexicon, families)
        phrases, end = _phrases(tokens, folded, start) if start is not None else ([], position)
        if phrases:
            excluded += phrases
            while kept and fold(kept[-1]) in _LINKS:
                kept.pop()
            kept.append(";")
            closing = next((c for c in _CLOSINGS if folded[end : end + len(c)] == c), ())
            position = end + len(closing)
        else:
            kept.append(tokens[position])
            position += 1
    return tuple(dict.fromkeys(excluded)), kept


def _phrase_start(
    folded: Sequence[str], position: int, lexicon: Lexicon, families: Collection[str]
) -> int | None:
    """Index after the excluding words at `position`; None if there are none."""
    token = folded[position]
    after = position + 1
    start = _after_openings(folded, position)
    if start > position:
        return start
    if token in EXCLUSIONS:
        return after + 1 if folded[after : after + 1] and folded[after] in _AFTER_EXCEPT else after
    if token in NEGATIONS | _NOTHING:
        while after < len(folded) and folded[after] in _DEGREES:
            after += 1  # "not too loud"
    if token in NEGATIONS | _NOTHING and after < len(folded):
        # "not the zoo", "no museums", but not "no idea" or "not sure".
        if token not in _BEFORE_NOUNS and folded[after] in ARTICLES:
            return after
        if token == "no" and not _is_idiom(folded[after]):
            return after
        if folded[after] in families:
            return after
        if token in _NOTHING:
            return None
        if any(
            mention.start == 0
            for mention in lexicon.mentions(folded[after : after + question_tuning().excluded])
        ):
            return after
    return None


def _after_openings(folded: Sequence[str], position: int) -> int:
    """Index after one or more openings, "bloß nicht" and "schon wieder"; `position` if there are none."""
    openings = _openings()
    longest = max(map(len, openings))
    ends = range(min(position + longest, len(folded)), position, -1)
    end = next((end for end in ends if tuple(folded[position:end]) in openings), position)
    return end if end == position else _after_openings(folded, end)


@lru_cache(maxsize=1)
def _openings() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(words.split()) for words in load_toml(_FILE)["openings"])


@lru_cache(maxsize=1)
def _idioms() -> frozenset[str]:
    return frozenset(load_toml(_FILE)["idioms"])


@lru_cache(maxsize=1)
def denials() -> frozenset[str]:
    """Folded words of a place's text before what it does without: "no meat"."""
    return frozenset(load_toml(_FILE)["denials"])


@lru_cache(maxsize=1)
def free_of() -> frozenset[str]:
    """Folded words of a place's text after what it does without: "gluten free"."""
    return frozenset(load_toml(_FILE)["free_of"])


def _is_idiom(word: str) -> bool:
    """Whether "no" before `word` excludes nothing: "no idea"."""
    return is_break(word) or word in FILLERS or word in TAILS or word in _idioms()


def _phrases(tokens: Sequence[str], folded: Sequence[str], start: int) -> tuple[list[str], int]:
    """Phrases from `start`, joined by commas, "and" or "or", and where they end."""
    most = question_tuning().excluded
    phrases: list[str] = []
    words: list[str] = []
    position = end = start
    while position < len(tokens) and len(words) < most:
        token = folded[position]
        if token in ARTICLES | _AFTER_NOT and not words:
            position += 1
            continue
        if token in _JOINERS and words:
            phrases.append(" ".join(words))
            words, end = [], position
        elif token in ADJECTIVES and not is_break(token):
            words.append(tokens[position].lower())  # only part of a name: "modern art"
        elif is_break(token) or token in TAILS or token in FILLERS or token in REQUESTS:
            break
        else:
            words.append(tokens[position].lower())
            end = position + 1
        position += 1
    while words and (fold(words[-1]) in ADJECTIVES or (words[1:] and words[-1] in _GENERIC)):
        words.pop()
    if words:
        phrases.append(" ".join(words))
    return phrases, end


@dataclass(frozen=True, slots=True)
class Family:
    """Words that belong together; the file explains the fields. All are stems.

    Attributes:
        words: single words.
        phrases: of several words.
    """

    words: frozenset[str]
    phrases: tuple[tuple[str, ...], ...]
    instead: tuple[str, ...] = ()
    kind: str = ""

    def _is_in(self, word: str) -> bool:
        """Whether a long word is a compound of one of them: "Holzofenpizza", "Uhrenkabinett"."""
        head, rest = question_tuning().shortest_stem, question_tuning().shortest_foreign
        if len(word) < head + rest:
            return False
        own = [each for each in self.words if head <= len(each) <= len(word) - rest]
        return any(map(word.endswith, own)) or any(
            word.startswith(each) and len(word) - len(each) >= head for each in own
        )

    def found_in(self, text: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where a text of stems contains one of the words or phrases: start and end.

        A word of a compound is not one of them: hot dogs are no animals.
        """
        for start, word in enumerate(without_compounds(text)):
            if word in self.words or self._is_in(word):
                yield start, start + 1
            for phrase in self.phrases:
                if tuple(text[start : start + len(phrase)]) == phrase:
                    yield start, start + len(phrase)


def without_compounds(text: Sequence[str], asked: Sequence[str] = ()) -> Sequence[str]:
    """A text of stems with a break in place of each word of a fixed phrase: "hot dog".

    Args:
        asked: words of a question; the phrases that these contain are kept.
    """
    compounds = _compounds()
    if compounds.keys().isdisjoint(text):
        return text  # nearly every place
    words = list(text)
    for start, word in enumerate(text):
        for phrase in compounds.get(word, ()):
            end = start + len(phrase)
            if tuple(text[start:end]) == phrase and not set(phrase) <= set(asked):
                words[start:end] = [";"] * len(phrase)
    return tuple(words)


@lru_cache(maxsize=1)
def _compounds() -> dict[str, list[tuple[str, ...]]]:
    """The fixed phrases by their first words."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for line in load_text(_COMPOUNDS).splitlines():
        if not line.startswith("#"):
            phrase = stems(line)
            found.setdefault(phrase[0], []).append(phrase)
    return found


def kind_implied(excluded: Sequence[str]) -> str:
    """The kind of place that is asked for by what is ruled out, "nothing spicy"; empty if there is none."""
    kinds = (families()[word].kind for word in excluded if word in families())
    return next(filter(None, kinds), "")


def are_ruled_out(asked: Sequence[str], excluded: Sequence[str]) -> bool:
    """Whether excluded words cover something that was asked for: no fish, after a question for sushi."""
    words = stems(" ; ".join(asked))
    families_of = (families()[word] for word in excluded if word in families())
    return any(next(family.found_in(words), None) for family in families_of)


@lru_cache(maxsize=1)
def families() -> dict[str, Family]:
    """Family by each of its folded names."""
    found = _kinds_of_words()
    for entry in load_toml(_FAMILIES)["family"]:
        listed = [stems(form) for word in entry["words"] for form in _forms(word)]
        own = (found[name].words for name in entry["names"] if name in found)
        kinds: frozenset[str] = frozenset().union(*own)  # "Fleisch" covers bratwurst, as meat does
        for name in entry["names"]:
            found[name] = Family(
                frozenset(words[0] for words in listed if len(words) == 1) | kinds,
                tuple(words for words in listed if len(words) > 1),
                tuple(entry["instead"]),
                entry.get("kind", ""),
            )
            found.setdefault(singular_of(name), found[name])  # as texts are compared
    return found


def _forms(word: str) -> Iterator[str]:
    """A word, and a German adjective with its endings: "vietnamesische Küche"."""
    yield word
    if word.endswith("isch"):
        yield from (word + ending for ending in ("e", "er", "es", "en"))


def _kinds_of_words() -> dict[str, Family]:
    """Hyponyms, by the word and by its plural."""
    found: dict[str, Family] = {}
    for line in load_text(_WORD_KINDS).splitlines():
        if not line.startswith("#"):
            name, kinds = line.split(": ")
            family = Family(frozenset(map(singular_of, kinds.split(", "))), ())
            found |= {name: family, f"{name}s": family}
    return found
