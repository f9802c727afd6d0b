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
# Whatever follows these is excluded.
_OPENINGS: Final = frozenset(
    tuple(words.split())
    for words in (
        "other than",
        "anything but",
        "anywhere but",
        "everything but",
        "everywhere but",
        "all but",
        "but please no",
        "definitely not",
        "certainly not",
        "absolutely no",
        "under no circumstances",
        "steer clear of",
        "stay away from",
        "no more",
        "not another",
        "not more",
        "too hot for",
        "too cold for",
        "too tired for",
        "too old for",
        "too young for",
        "too lazy for",
        "had enough of",
        "can't do",
        "can't have",
        "cannot have",
        "don't fancy",
        "don't do",
        "don't feel like",
        "doesn't want",
        "doesn't fancy",
        "not up for",
        "nicht schon wieder",
        "schon wieder",
        "auf keinen fall",
        "bloss kein",
        "bloss keine",
        "bloss keinen",
        "bloss nicht",
        "bitte nicht",
        "keine lust auf",
        "keinen bock auf",
        "alles ausser",
        "zu mude fur",
        "zu kalt fur",
        "zu heiss fur",
        "vertrage kein",
        "vertrage keine",
        "vertrage keinen",
        "surtout pas",
        "n'aime pas",
        "n'aime pas les",
        "tout sauf",
        "todo menos",
        "no quiero",
        "no me gusta",
        "no me gustan",
        "not i want",
        "tutto tranne",
        "non voglio",
        "non mi piace",
        "non mi piacciono",
        "geen zin in",
        "alles behalve",
        "apart from",
        "instead of",
        "but not",
        "but no",
        "not about",
        "not anything",
        "not something",
        "nothing with",
        "nothing about",
        "nothing like",
        "nothing to do with",
        "not into",
        "not keen on",
        "not fond of",
        "not a fan of",
        "not in the mood for",
        "don't have",
        "don't involve",
        "doesn't have",
        "doesn't involve",
        "enough of",
        "tired of",
        "sick of",
        "bored of",
        "fed up with",
        "afraid of",
        "scared of",
        "allergic to",
        "intolerant to",
        "don't like",
        "do not like",
        "doesn't like",
        "doesn't eat",
        "don't eat",
        "don't want",
        "don't care for",
        "can't stand",
        "cannot stand",
        "can't eat",
        "cannot eat",
        "hate",
        "hates",
        "avoid",
        "avoiding",
        "never",
        "mag kein",
        "mag keine",
        "mag keinen",
        "esse kein",
        "esse keine",
        "esse keinen",
        "nichts mit",
        "nicht das mit",
        "nicht die mit",
        "nicht der mit",
        "nicht den mit",
        "not the one with",
        "not the ones with",
        "not one with",
        "nichts uber",
        "nichts zu",
        "mais pas",
        "pas de",
        "ma non",
        "non sia",
        "non siano",
        "pero no",
        "no sea de",
        "no sea un",
        "no sea una",
        "no sean",
        "no sean de",
        "genug von",
        "angst vor",
        "allergisch gegen",
        "statt",
    )
)
_LONGEST_OPENING: Final = max(map(len, _OPENINGS))
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
_IDIOMS: Final = frozenset(
    {
        "idea",
        "clue",
        "matter",
        "preference",
        "problem",
        "thanks",
        "way",
        "need",
        "reason",
        "rush",
        "hurry",
        "limit",
        "worries",
    }
)
_AFTER_EXCEPT: Final = frozenset({"for", "from"})
# Links between a kind and what is excluded: "a museum that is not about carriages".
_LINKS: Final = frozenset({"that", "which", "is", "are", "but", "aber", "der", "die", "das", "ist"})
_FAMILIES: Final = "questions/families.toml"
_WORD_KINDS: Final = "questions/word_kinds.txt"


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
    for end in range(min(position + _LONGEST_OPENING, len(folded)), position, -1):
        if tuple(folded[position:end]) in _OPENINGS:
            return end
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


def _is_idiom(word: str) -> bool:
    """Whether "no" before `word` excludes nothing: "no idea"."""
    return is_break(word) or word in FILLERS or word in TAILS or word in _IDIOMS


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

    def _is_end_of(self, word: str) -> bool:
        """Whether a long word is a compound of one of them: "Holzofenpizza"."""
        head, rest = question_tuning().shortest_stem, question_tuning().shortest_foreign
        return len(word) >= head + rest and any(
            word.endswith(own) for own in self.words if head <= len(own) <= len(word) - rest
        )

    def found_in(self, text: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where a text of stems contains one of the words or phrases: start and end."""
        for start, word in enumerate(text):
            if word in self.words or self._is_end_of(word):
                yield start, start + 1
            for phrase in self.phrases:
                if tuple(text[start : start + len(phrase)]) == phrase:
                    yield start, start + len(phrase)


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
            )
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
