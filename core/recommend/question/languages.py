"""The language of a question, and its known words in English (`resources/questions/languages.toml`)."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from core.recommend.question.function_words import FILLERS, LIMIT_WORDS, TAILS
from core.recommend.question.lexicon import fold, load_lexicon, singular_of
from core.recommend.recommend_tuning import question_tuning
from core.recommend.things import english_words, things, unmistakable_things
from core.resources import load_text, load_toml

_FILE: Final = "questions/languages.toml"
_PHRASES_FILE: Final = "questions/phrases.tsv"
_PLACES_FILE: Final = "questions/kinds_abroad.tsv"
_ENGLISH: Final = "en"
# The parser itself handles German sentences; only its words for things are translated.
_READ_BY_GRAMMAR: Final = "de"
_TOKEN: Final = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*|\S")
_SHORTEST_SYLLABLES: Final = 2  # Hangul and the like, and Cyrillic
_ELIDED: Final = re.compile(r"^(?:[cdjlmnst]|qu|un|dell|nell|all|dall|sull)['’]")
_NO_HEADS: Final = frozenset(
    {"outdoors", "mountain", "castle", "shop", "lokal"}
)  # Salzburg, a workshop
_BEFORE: Final = "<"
_WORD: Final = re.compile(r"[^\W\d_]+")
_UMLAUTS: Final = {"a": "ä", "o": "ö", "u": "ü", "A": "Ä", "O": "Ö", "U": "Ü"}
_SPELT_OUT: Final = re.compile(r"(?<![aeiouq])[aou]e", re.IGNORECASE)  # "neue", "quer"
# Folded German words that rules read and no list contains.
_IN_RULES: Final = frozenset(
    {"nachste", "nachsten", "nachster", "nachstes", "nachstgelegene", "geoffnet"}
)
# "El hotel más barato", as "el hotel, el más barato": the article makes it a superlative.
_SUPERLATIVE: Final = re.compile(
    r"\b(el|la|los|las|il|lo|i|gli|le|o|a|os|as) (\w+) (?=(?:más|mas|più|piu|mais) (?:barat|econ[oó]mic|cercan|vicin|pr[oó]xim|pert)\w*)",
    re.IGNORECASE,
)
_PARTED_NAME: Final = re.compile(r"\w[ '’-]\w")
_SYLLABLES: Final = re.compile(r"[\u3040-\u309f]{1,3}")  # hiragana


@dataclass(frozen=True, slots=True)
class _Language:
    """What is known of a language; the files explain the fields.

    Attributes:
        words: understood in questions and lists: folded tokens to English.
        phrases: `words` and those that are understood in its questions only.
        longest: tokens in one phrase.
    """

    marks: frozenset[str]
    words: dict[tuple[str, ...], str]
    phrases: dict[tuple[str, ...], str]
    longest: int
    endings: tuple[str, ...] = ()
    outings: tuple[str, ...] = ()
    goods: tuple[str, ...] = ()
    script: re.Pattern[str] | None = None
    shape: re.Pattern[str] | None = None
    has_spaces: bool = True

    def meaning(self, words: tuple[str, ...]) -> str | None:
        """English of a phrase, or of a single word with another ending: "chiens", "barata"."""
        english = self.phrases.get(words)
        if english is not None or len(words) > 1:
            return english
        word = _ELIDED.sub("", words[0])  # "d'art"
        if word != words[0]:
            return self.meaning((word,))
        return next((self.phrases[form,] for form in self._known_forms(word)), None)

    def known_form(self, word: str) -> str:
        """The word with the ending that is known, if it has another one: "Pferden" as "Pferde"."""
        folded = fold(word)
        if word[0].isupper() and folded in FILLERS and (folded,) in self.phrases:
            return self.phrases[folded,]  # "See" is a lake, not "to see"
        if (folded,) in self.phrases:
            return word
        shorter = (form for form in self._known_forms(folded) if len(form) < len(folded))
        form = next(shorter, "")  # a "Küche" is no "Kuchen"
        if not form:
            return _parted(word)
        return form.capitalize() if word[0].isupper() else form

    def _known_forms(self, word: str) -> Iterator[str]:
        """Known words that differ in the ending only, the most similar first."""
        shortest = (
            question_tuning().shortest_foreign if self.script is None else _SHORTEST_SYLLABLES
        )
        stems = {word.removesuffix(ending) for ending in self.endings}
        for stem in sorted(stems, key=len, reverse=True):
            if len(stem) >= shortest:
                yield from (
                    stem + other for other in self.endings if (stem + other,) in self.phrases
                )


def _parted(word: str) -> str:
    """A German compound of an unknown word and a kind of place, in two: "Kletterpark"."""
    lexicon, folded = load_lexicon(), fold(word)
    is_known = (folded,) in lexicon or (singular_of(folded),) in lexicon or folded in LIMIT_WORDS
    if is_known or len(folded) != len(word):
        return word
    if word[0].isupper() and (meant := _meant_part(word, folded)):
        return meant
    shortest = question_tuning().shortest_foreign  # "wunderbar" is no bar
    for at in range(shortest, len(word) - shortest + 1):
        head = next(iter(lexicon.mentions([folded[at:]])), None)
        if folded[at:] in _foreign_words():
            continue  # a "Landkarte" has nothing to do with the Spanish "arte"
        if head is None or head.category.broad or (head.thing and not word[0].isupper()):
            continue  # a "Tiger" is no part of "günstiger"
        kind = head.category
        if _NO_HEADS.isdisjoint((kind.name, kind.part_of, folded[at:])):
            return f"{word[:at]} {word[at:].capitalize()}"
    return word


def _meant_part(word: str, folded: str) -> str:
    """What an unknown German noun is about: "Seilbahn" of a "Seilbahnfahrt", "Geschenk" of a "Geburtstagsgeschenk"."""
    german, shortest = _languages()[_READ_BY_GRAMMAR], question_tuning().shortest_foreign
    for tail in german.outings:
        first = word[: -len(tail)]
        if folded.endswith(tail) and len(first) >= shortest:
            return first.removesuffix("s")
    tails = (each for each in german.goods if folded.endswith(each) and folded != each)
    return next((word[-len(tail) :].capitalize() for tail in tails), "")


@lru_cache(maxsize=1)
def _foreign_words() -> frozenset[str]:
    """Single words of other languages that are neither German nor among the English names of kinds."""
    known = load_lexicon().words()
    german = _languages()[_READ_BY_GRAMMAR].words
    return frozenset(
        words[0]
        for code, language in _languages().items()
        if code not in (_READ_BY_GRAMMAR, _ENGLISH)
        for words in language.words
        if len(words) == 1 and words not in german and words[0] not in known
    )


def language_of(text: str) -> str:
    """ISO 639-1 code of the language with most function words in `text`; English if there are none."""
    for code, language in _languages().items():
        if language.script is not None and language.script.search(text):
            return code
    tokens = [fold(token) for token in _TOKEN.findall(text)]
    scores: dict[str, int] = {}
    for code, language in _languages().items():
        marks = sum(token in language.marks for token in tokens)
        if code == _ENGLISH:  # comes first; its table contains idioms
            all_known = len(tokens) > 1 and not any(map(_is_foreign, tokens))
            scores[code] = marks + all_known  # "open till late", although "till" is Swedish, too
            continue
        phrases = sum(
            end - start
            for start, end, english in _phrases(tokens, language.longest, language.phrases.get)
            if english != " ".join(tokens[start:end])  # "zoo" is English, too
            and (marks or any(_is_foreign(token) for token in tokens[start:end]))
        )
        is_known = bool(marks) or not scores[_ENGLISH] or phrases == len(tokens)
        scores[code] = marks + (phrases if is_known else 0)
    if not any(scores.values()):
        return _language_by_shape(text)
    return max(scores, key=lambda code: scores[code])  # English wins ties


def _language_by_shape(text: str) -> str:
    """The language of a text without a word that shows it: "Orgelkonzert", "deftige Hausmannskost"."""
    words = [word for word in _TOKEN.findall(text) if _is_foreign(fold(word))]
    if any(_parted(word) != word for word in words):
        return _READ_BY_GRAMMAR
    shaped = (
        code
        for code, language in _languages().items()
        if language.shape is not None and any(map(language.shape.search, words))
    )
    return next(shaped, _ENGLISH)


def with_umlauts(text: str) -> str:
    """A German text with the umlauts of known words that are written as two letters: "naechste", "fuer"."""
    restored = _WORD.sub(_with_umlauts, text)
    may_be = restored != text and language_of(text) in (_READ_BY_GRAMMAR, _ENGLISH)
    return restored if may_be else text


def _with_umlauts(match: re.Match[str]) -> str:
    word = match[0]
    restored = _SPELT_OUT.sub(lambda pair: _UMLAUTS[pair[0][0]], word)
    if restored == word or len(restored) <= _SHORTEST_SYLLABLES or not _is_foreign(fold(word)):
        return word
    key = fold(restored)
    german = _languages()[_READ_BY_GRAMMAR]
    is_known = (
        key in FILLERS | LIMIT_WORDS | TAILS | _IN_RULES or german.meaning((key,)) is not None
    )
    return restored if is_known or (key,) in load_lexicon() else word


def has_english(text: str) -> bool:
    """Whether `text` contains an English function word."""
    marks = _languages()[_ENGLISH].marks
    return any(fold(token) in marks for token in _TOKEN.findall(text))


def in_english(text: str, language: str, names: Collection[str] = ()) -> str:
    """`text` with known phrases of `language`, or idioms, in plain English.

    German stays as it is, but for the endings of known nouns, and so does a name of several words.

    Args:
        names: of places.
    """
    whole = fold(text)
    for name in names if language != _ENGLISH and len(whole) == len(text) else ():
        at = whole.find(fold(name)) if _PARTED_NAME.search(name) else -1
        if at >= 0:
            before, after = text[:at], text[at + len(name) :]
            parts = [
                in_english(part, language) if part.strip() else part for part in (before, after)
            ]
            return f"{parts[0]}{text[at : at + len(name)]}{parts[1]}"
    table = _languages()[language]
    if language == _READ_BY_GRAMMAR:
        return _TOKEN.sub(lambda match: table.known_form(match[0]), text)
    text = _SUPERLATIVE.sub(r"\1 \2 \1 ", text)
    text = text if table.has_spaces else _divided(text, table)
    tokens = list(_TOKEN.finditer(text))
    folded = [fold(token[0]) for token in tokens]
    translated: list[str] = []
    position = 0
    for start, end, english in _phrases(folded, table.longest, table.meaning):
        translated += [text[position : tokens[start].start()], english]
        position = tokens[end - 1].end()
    return "".join(_in_order([*translated, text[position:]]))


def _in_order(pieces: Sequence[str]) -> list[str]:
    """The pieces of a sentence; "<without" goes before the word that it follows in other languages."""
    ordered: list[str] = []
    for piece in pieces:
        if piece.startswith(_BEFORE):
            at = next((i for i in range(len(ordered) - 1, -1, -1) if ordered[i].strip()), 0)
            ordered[at:] = [f" {piece.removeprefix(_BEFORE)} ", *ordered[at:], " ; "]
        else:
            ordered.append(piece)
    return ordered


def _divided(text: str, language: _Language) -> str:
    """Text that has no spaces, with some between its words: the longest known ones from left to right."""
    longest = max(len(words[0]) for words in language.phrases)
    divided, unknown, position = "", "", 0
    while position < len(text):
        ends = range(min(len(text), position + longest), position, -1)
        end = next((end for end in ends if (text[position:end],) in language.phrases), None)
        if end is None:
            unknown += text[position]
            position += 1
            continue
        word = text[position:end]
        divided += f"{_content(unknown)} {word} "
        unknown, position = "", end
    return divided + _content(unknown)


def _content(unknown: str) -> str:
    """Unknown characters between words, unless they are an ending or a particle."""
    return "" if _SYLLABLES.fullmatch(unknown) else unknown


def _phrases(
    folded: Sequence[str], longest: int, meaning: Callable[[tuple[str, ...]], str | None]
) -> Iterator[tuple[int, int, str]]:
    """Start, end and English of the known phrases of a language, the longest where they overlap."""
    position = 0
    while position < len(folded):
        for end in range(min(len(folded), position + longest), position, -1):
            english = meaning(tuple(folded[position:end]))
            if english is not None:
                yield position, end, english
                position = end
                break
        else:
            position += 1


def idioms() -> frozenset[str]:
    """Single English words that are put into plainer English: "whiskey", "brekkie"."""
    return frozenset(words[0] for words in _languages()[_ENGLISH].words if len(words) == 1)


@lru_cache(maxsize=4_096)
def kind_in_english(kind: str) -> str:
    """What a category column in any language says, in English; as it is if unknown."""
    phrase = _phrase(kind)
    known = (language.meaning(phrase) for language in _languages().values() if phrase)
    return next((english for english in known if english), kind)


@lru_cache(maxsize=4_096)
def other_words(word: str) -> tuple[str, ...]:
    """The same thing in the other languages, folded: "fruit" for "obst", and vice versa."""
    key, english = fold(word), english_of(word)
    asked = {key, singular_of(key), english or key}
    found = {english} if english else set()
    for language in _languages().values():
        found |= {
            phrase[0]
            for phrase, meaning in language.words.items()
            if len(phrase) == 1 and (meaning in asked or singular_of(meaning) in asked)
        }
    return tuple(sorted(found - {key}))


@lru_cache(maxsize=1_024)
def other_phrases(text: str) -> tuple[tuple[str, ...], ...]:
    """What a thing of several English words is called elsewhere, as folded singular words: "pasteis de nata"."""
    asked = text.casefold()
    return tuple(
        tuple(map(singular_of, phrase))
        for language in _languages().values()
        for phrase, meaning in language.phrases.items()
        if meaning == asked
    )


@lru_cache(maxsize=1)
def foreign_marks() -> frozenset[str]:
    """Folded small words of the languages other than English: "de", "con", "und"."""
    return frozenset().union(
        *(language.marks for code, language in _languages().items() if code != _ENGLISH)
    )


@lru_cache(maxsize=16_384)
def english_of(word: str) -> str | None:
    """A word of another language in English, None if unknown."""
    key = (fold(word),)
    found = (language.words[key] for language in _languages().values() if key in language.words)
    return next(found, None)


def _is_foreign(token: str) -> bool:
    """Whether a folded word is no English one; those of two letters are words of many languages."""
    return len(token) > 2 and token not in english_words()


@lru_cache(maxsize=1)
def _languages() -> dict[str, _Language]:
    phrases: dict[str, dict[tuple[str, ...], str]] = {}
    for file in (_PLACES_FILE, _PHRASES_FILE):
        for line in load_text(file).splitlines():
            if not line.startswith("#"):
                code, phrase, english = line.split("\t")
                phrases.setdefault(code, {})[_phrase(phrase)] = english
    return {
        code: _language(
            entry,
            _folded(things().get(code, {})) | phrases.get(code, {}),
            unmistakable_things().get(code, {}),
        )
        for code, entry in load_toml(_FILE).items()
    }


def _language(
    entry: dict[str, Any], more: dict[tuple[str, ...], str], named: dict[str, str]
) -> _Language:
    words = _folded(named) | _folded(entry.get("words", {}))
    phrases = {**more, **words}
    return _Language(
        marks=frozenset(entry.get("marks", ())),
        words=words,
        phrases=phrases,
        longest=max(map(len, phrases)),
        endings=tuple(entry.get("endings", ())),
        outings=tuple(entry.get("outings", ())),
        goods=tuple(entry.get("goods", ())),
        script=re.compile(entry["script"]) if "script" in entry else None,
        shape=re.compile(entry["shape"], re.IGNORECASE) if "shape" in entry else None,
        has_spaces=entry.get("spaces", True),
    )


def _folded(words: Mapping[str, str]) -> dict[tuple[str, ...], str]:
    return {_phrase(key): value for key, value in words.items()}


def _phrase(text: str) -> tuple[str, ...]:
    return tuple(_TOKEN.findall(fold(text)))
