"""The words known for kinds of places, read from `resources/categories`."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from core.recommend.question.function_words import tokenize
from core.recommend.recommend_tuning import question_tuning
from core.recommend.things import unmistakable_things
from core.resources import load_text, load_toml

_FILE: Final = "categories/categories.toml"
_SPELLINGS_FILE: Final = "questions/spellings.tsv"
_OTHER_LANGUAGES: Final = "questions/languages.toml"
_KANA_MARKS: Final = "\u3099\u309a"  # without them, ガ would be カ
# Letters that are no letter with an accent, but are typed as one: "kosciol", "fyrtarn", "smorrebrod".
_LETTERS: Final = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)
_GERMAN_PLURALS: Final = ("en", "e", "n")
_IRREGULAR: Final = {"shelves": "shelf", "people": "person", "movies": "movie", "cafes": "cafe"}


@dataclass(frozen=True, slots=True)
class Category:
    """One kind of place; the file explains the fields."""

    name: str
    words: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    plain: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    part_of: str = ""
    also_for: str = ""
    verbs: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    scenes: tuple[str, ...] = ()
    broad: bool = False
    mixed: bool = False
    alike: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """A known noun in a list of tokens: `tokens[start:end]` means `category`.

    Attributes:
        thing: the noun is something found there ("pizza"), not the kind of place itself.
    """

    start: int
    end: int
    category: Category
    text: str  # what the kind is called from now on: the noun as typed, or the category's name
    thing: bool = False


class Lexicon:
    """Looks up nouns and verbs of known categories; immutable after construction."""

    def __init__(self, categories: Sequence[Category], templates: Sequence[str]) -> None:
        self.categories: Final = tuple(categories)
        self.templates: Final = tuple(templates)
        self._by_name: Final = {category.name: category for category in categories}
        self._things = dict(_index(categories, "things"))
        aliases = {**self._things, **_index(categories, "aliases")}
        named = _index(categories, "words")
        own = {**aliases, **named}
        self._own_words: Final = frozenset(word for phrase in own for word in phrase)
        foreign = _foreign(own)
        things = {
            words: own[english] for words, english in foreign.items() if english in self._things
        }
        self._things.update(things)
        self._by_noun: Final = {**{words: own[key] for words, key in foreign.items()}, **own}
        self._aliases: Final = (frozenset(aliases) | frozenset(foreign)) - frozenset(named)
        self._longest: Final = max(map(len, self._by_noun))  # "point of interest" and its like
        self._shortest_stem: Final = question_tuning().shortest_stem
        self._first_words: Final = frozenset(words[0] for words in self._by_noun)
        self._by_verb: Final = _index(categories, "verbs")
        self._by_plain: Final = _index(categories, "plain")

    def get(self, name: str) -> Category | None:
        """The category with that name or noun; None if unknown."""
        folded = fold(name)
        return self._by_name.get(folded) or self._by_noun.get(_singulars(folded.split()))

    def is_broad(self, name: str) -> bool:
        """Whether the name stands for places of any kind."""
        known = self.get(name)
        return known is not None and known.broad

    def of_verb(self, verb: str) -> Category | None:
        """The category for an action; "eating" is treated like "eat"."""
        stem = verb.removesuffix("ing")
        forms = [verb, singular_of(verb)] if stem == verb else [verb, stem, stem + "e", stem[:-1]]
        return next((self._by_verb[(form,)] for form in forms if (form,) in self._by_verb), None)

    def of_plain(self, word: str) -> Category | None:
        """The category for a folded word that asks for it and adds nothing else: "lunch", "eating"."""
        stem = word.removesuffix("ing")
        forms = (word, singular_of(word), stem, stem + "e", stem[:-1])
        return next((self._by_plain[(form,)] for form in forms if (form,) in self._by_plain), None)

    def mentions(self, tokens: Sequence[str]) -> list[Mention]:
        """Known nouns in folded tokens: longest match, from left to right, not overlapping."""
        found: list[Mention] = []
        position = 0
        while position < len(tokens):
            mention = self._longest_at(tokens, position)
            if mention is not None:
                found.append(mention)
            position = mention.end if mention is not None else position + 1
        return found

    def _longest_at(self, tokens: Sequence[str], start: int) -> Mention | None:
        if self._first_words.isdisjoint(
            words[0] for words in self._forms(tokens[start : start + 1])
        ):
            return None  # nearly every token: lists have thousands of places
        for end in range(min(len(tokens), start + self._longest), start, -1):
            for words in self._forms(tokens[start:end]):
                category = self._by_noun.get(words)
                if category is not None:
                    is_renamed = words in self._aliases and not category.mixed
                    text = category.name if is_renamed else " ".join(words)
                    return Mention(start, end, category, text, thing=self._is_thing(words))
        return None

    def _forms(self, words: Sequence[str]) -> list[tuple[str, ...]]:
        """The words unchanged, and with the last one in the English and German singular."""
        *before, last = words
        before = [in_american(word) for word in before]
        ends = [last, singular_of(last)]
        ends += [
            last.removesuffix(ending)
            for ending in _GERMAN_PLURALS
            if last.endswith(ending) and len(last) - len(ending) >= self._shortest_stem
        ]
        return [(*before, end) for end in dict.fromkeys(ends)]

    def _is_thing(self, words: tuple[str, ...]) -> bool:
        return words in self._aliases and self._things.get(words) is self._by_noun[words]

    def __contains__(self, words: object) -> bool:
        """Whether the folded words are a known noun."""
        return words in self._by_noun

    def words(self) -> set[str]:
        """Every single word of our own nouns and actions, for correcting typos."""
        return {*self._own_words, *(word for phrase in self._by_verb for word in phrase)}

    def is_kind_of(self, category: Category, wanted: Category, *, implied: bool = False) -> bool:
        """Whether `category` is `wanted` or a subkind of it.

        Args:
            implied: the kind itself was not named, so other kinds for it also count: a takeaway for "lunch".
        """
        if wanted.name in self.lineage(category):
            return True
        also = self._by_name.get(category.also_for) if implied else None
        return also is not None and wanted.name in self.lineage(also)

    def are_kin(self, a: Category, b: Category) -> bool:
        """Whether one of two kinds is a subkind of the other."""
        return self.is_kind_of(a, b) or self.is_kind_of(b, a)

    def stands_in(self, category: Category, wanted: Category) -> bool:
        """Whether `category` is acceptable if there is no `wanted`.

        It is a broader kind, or both are subkinds of one with similar members, such as trails and forests.
        """
        if category.mixed:
            return False  # a harbour terminal is no airport
        if any(
            self.is_kind_of(a, b, implied=True) for a, b in ((wanted, category), (category, wanted))
        ):
            return True
        shared = set(self.lineage(category)) & set(self.lineage(wanted))
        return any(self._by_name[name].alike for name in shared)

    def lineage(self, category: Category) -> list[str]:
        """Names of the kind and of the wider ones that it is part of."""
        names = [category.name]
        while (parent := self._by_name.get(names[-1])) is not None and parent.part_of:
            names.append(parent.part_of)
        return names


@lru_cache(maxsize=1)
def load_lexicon() -> Lexicon:
    """The bundled lexicon, read once."""
    raw = load_toml(_FILE)
    return Lexicon([_category(entry) for entry in raw["category"]], raw["templates"])


def _foreign(
    nouns: Mapping[tuple[str, ...], Category],
) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Nouns of other languages mapped to known English nouns."""
    shortest = question_tuning().shortest_foreign
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    tables = [language.get("words", {}) for language in load_toml(_OTHER_LANGUAGES).values()]
    for table in (*tables, *unmistakable_things().values()):
        for phrase, meaning in table.items():
            words, english = tuple(fold(phrase).split()), _singulars(meaning.split())
            if english in nouns and words not in nouns and len(phrase) >= shortest:
                found.setdefault(words, english)
    return found


def _category(entry: dict[str, Any]) -> Category:
    lists = {key: tuple(value) for key, value in entry.items() if isinstance(value, list)}
    return Category(
        name=entry["name"],
        part_of=entry.get("part_of", ""),
        also_for=entry.get("also_for", ""),
        broad=entry.get("broad", False),
        mixed=entry.get("mixed", False),
        alike=entry.get("alike", False),
        **lists,
    )


def fold(text: str) -> str:
    """Lower case without accents and letters of single languages; for comparing only, never for display."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    kept = (c for c in decomposed if not unicodedata.combining(c) or c in _KANA_MARKS)
    return unicodedata.normalize("NFC", "".join(kept))


@lru_cache(maxsize=16_384)  # a list of places says the same words again and again
def singular_of(word: str) -> str:
    """The likely singular of an English noun, in American spelling.

    Other words are returned unchanged or as unknown words.
    """
    return in_american(_singular(word))


def in_american(word: str) -> str:
    """A folded word with its American spelling: "theater" for "theatre"."""
    return _spellings().get(word, word)


@lru_cache(maxsize=1)
def _spellings() -> dict[str, str]:
    lines = load_text(_SPELLINGS_FILE).splitlines()
    return dict(line.split("\t") for line in lines if not line.startswith("#"))


def _singular(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("ches", "shes", "sses", "xes", "zes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def stems(text: str) -> tuple[str, ...]:
    """Words and punctuation of a text, folded and in the singular, for comparing texts."""
    return tuple(singular_of(fold(token)) for token in tokenize(text))


def _singulars(words: Sequence[str]) -> tuple[str, ...]:
    return (*words[:-1], singular_of(words[-1])) if words else ()


def _index(categories: Sequence[Category], field: str) -> Mapping[tuple[str, ...], Category]:
    index: dict[tuple[str, ...], Category] = {}
    for category in categories:
        for phrase in getattr(category, field):
            words = phrase.split()
            index.setdefault(tuple(words), category)
            index.setdefault(tuple(map(in_american, words)), category)
    return index
