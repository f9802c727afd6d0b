"""The language of a question, and its known words in English (`resources/questions/languages.toml`)."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import lru_cache
from typing import Final

from core.recommend.question.function_words import FILLERS, LIMIT_WORDS, TAILS
from core.recommend.question.german import known_form, parted
from core.recommend.question.language_tables import (
    ENGLISH,
    GERMAN,
    SHORTEST_SYLLABLES,
    TOKEN,
    Language,
    is_foreign,
    languages,
    phrase_key,
)
from core.recommend.question.lexicon import fold, load_lexicon, singular_of

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


def language_of(text: str) -> str:
    """ISO 639-1 code of the language with most function words in `text`; English if there are none."""
    for code, language in languages().items():
        if language.script is not None and language.script.search(text):
            return code
    written = TOKEN.findall(text.casefold())
    tokens = list(map(fold, written))
    scores: dict[str, int] = {}
    for code, language in languages().items():
        own = written if code == ENGLISH else tokens  # "à" is no "a"
        marks = sum(token in language.marks for token in own)
        if code == ENGLISH:  # comes first; its table contains idioms
            all_known = len(tokens) > 1 and not any(map(is_foreign, tokens))
            scores[code] = marks + all_known  # "open till late", although "till" is Swedish, too
            continue
        phrases = sum(
            end - start
            for start, end, english in _phrases(tokens, language.longest, language.phrases.get)
            if english != " ".join(tokens[start:end])  # "zoo" is English, too
            and (marks or any(is_foreign(token) for token in tokens[start:end]))
        )
        is_known = bool(marks) or not scores[ENGLISH] or phrases == len(tokens)
        scores[code] = marks + (phrases if is_known else 0)
    if not any(scores.values()):
        return _language_by_shape(text)
    return max(scores, key=lambda code: scores[code])  # English wins ties


def language_in(text: str, before: str | None) -> str:
    """The language of a message; that of the one before it if nothing shows it, as in "günstiger"."""
    language = language_of(text)
    if before is None or language != ENGLISH or has_english(text):
        return language
    return before


def _language_by_shape(text: str) -> str:
    """The language of a text without a word that shows it: "Orgelkonzert", "deftige Hausmannskost"."""
    words = [word for word in TOKEN.findall(text) if is_foreign(fold(word))]
    if any(parted(word) != word for word in words):
        return GERMAN
    shaped = (
        code
        for code, language in languages().items()
        if language.shape is not None and any(map(language.shape.search, words))
    )
    return next(shaped, ENGLISH)


def with_umlauts(text: str) -> str:
    """A German text with the umlauts of known words that are written as two letters: "naechste", "fuer"."""
    restored = _WORD.sub(_with_umlauts, text)
    may_be = restored != text and language_of(text) in (GERMAN, ENGLISH)
    return restored if may_be else text


def _with_umlauts(match: re.Match[str]) -> str:
    word = match[0]
    restored = _SPELT_OUT.sub(lambda pair: _UMLAUTS[pair[0][0]], word)
    if restored == word or len(restored) <= SHORTEST_SYLLABLES or not is_foreign(fold(word)):
        return word
    key = fold(restored)
    german = languages()[GERMAN]
    is_known = (
        key in FILLERS | LIMIT_WORDS | TAILS | _IN_RULES or german.meaning((key,)) is not None
    )
    return restored if is_known or (key,) in load_lexicon() else word


def has_english(text: str) -> bool:
    """Whether `text` contains an English function word."""
    marks = languages()[ENGLISH].marks
    return any(fold(token) in marks for token in TOKEN.findall(text))


def in_english(text: str, language: str, names: Collection[str] = ()) -> str:
    """`text` with known phrases of `language`, or idioms, in plain English.

    German stays as it is, but for the endings of known nouns, and so does a name of several words.

    Args:
        names: of places.
    """
    whole = fold(text)
    for name in names if language != ENGLISH and len(whole) == len(text) else ():
        at = whole.find(fold(name)) if _PARTED_NAME.search(name) else -1
        if at >= 0:
            before, after = text[:at], text[at + len(name) :]
            parts = [
                in_english(part, language) if part.strip() else part for part in (before, after)
            ]
            return f"{parts[0]}{text[at : at + len(name)]}{parts[1]}"
    table = languages()[language]
    if language == GERMAN:
        return TOKEN.sub(lambda match: known_form(match[0]), text)
    text = _SUPERLATIVE.sub(r"\1 \2 \1 ", text)
    text = text if table.has_spaces else _divided(text, table)
    tokens = list(TOKEN.finditer(text))
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


def _divided(text: str, language: Language) -> str:
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
    return frozenset(words[0] for words in languages()[ENGLISH].words if len(words) == 1)


@lru_cache(maxsize=4_096)
def kind_in_english(kind: str) -> str:
    """What a category column in any language says, in English; as it is if unknown."""
    phrase = phrase_key(kind)
    known = (language.meaning(phrase) for language in languages().values() if phrase)
    return next((english for english in known if english), kind)


@lru_cache(maxsize=4_096)
def other_words(word: str) -> tuple[str, ...]:
    """The same thing in the other languages, folded: "fruit" for "obst", and vice versa."""
    key, english = fold(word), english_of(word)
    asked = {key, singular_of(key), english or key}
    found = {english} if english else set()
    for language in languages().values():
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
        for language in languages().values()
        for phrase, meaning in language.phrases.items()
        if meaning == asked
    )


@lru_cache(maxsize=1)
def foreign_marks() -> frozenset[str]:
    """Folded small words of the languages other than English: "de", "con", "und"."""
    return frozenset().union(
        *(language.marks for code, language in languages().items() if code != ENGLISH)
    )


@lru_cache(maxsize=16_384)
def english_of(word: str) -> str | None:
    """A word of another language in English, None if unknown."""
    key = (fold(word),)
    found = (language.words[key] for language in languages().values() if key in language.words)
    return next(found, None)
