"""What places show, serve and sell, in several languages (`resources/questions/things.tsv`)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Final

from core.conventions.text_key import accentless_key
from core.resources import load_text

_FILE: Final = "questions/things.tsv"
_ENGLISH_FILE: Final = "questions/english_words.txt"
_LANGUAGES: Final = ("de", "fr", "es", "it", "nl", "pt", "ja")
_VOWELS: Final = frozenset("aeiou")


@lru_cache(maxsize=1)
def things() -> dict[str, dict[str, str]]:
    """By language (ISO 639-1): its words for things, with their regular plurals, to English; as written."""
    found: dict[str, dict[str, str]] = {language: {} for language in _LANGUAGES}
    for line in load_text(_FILE).splitlines():
        if line.startswith("#"):
            continue
        english, *cells = line.split("\t")
        for language, cell in zip(_LANGUAGES, cells, strict=True):
            for word in filter(None, cell.split("/")):
                for form in (word, *_plurals(word, language)):
                    found[language].setdefault(form, english)
    return found


@lru_cache(maxsize=1)
def english_words() -> frozenset[str]:
    """Folded words of English."""
    return frozenset(load_text(_ENGLISH_FILE).splitlines())


@lru_cache(maxsize=1)
def unmistakable_things() -> dict[str, dict[str, str]]:
    """Those of `things` that are no English words, for texts in an unknown language: "pain" is bread in French only."""
    return {
        language: {
            word: english
            for word, english in words.items()
            if accentless_key(word) not in english_words()  # the German "Bär" is typed as a bar
        }
        for language, words in things().items()
    }


def _plurals(word: str, language: str) -> Iterator[str]:
    """Regular plurals of a single word; a form that is no word does no harm."""
    if language in _FORMS and " " not in word:
        yield from _FORMS[language](word)


def _french(word: str) -> list[str]:
    return [] if word[-1] in "sx" else [f"{word}x" if word.endswith("eau") else f"{word}s"]


def _spanish(word: str) -> list[str]:
    if word[-1] == "s":
        return []
    return [
        f"{word[:-1]}ces" if word[-1] == "z" else f"{word}s" if _is_vowel(word) else f"{word}es"
    ]


def _italian(word: str) -> list[str]:
    ends = {"a": "e", "o": "i", "e": "i"}
    stem = word[:-1] + ("h" if word[-2] in "cg" and word[-1] in "ao" else "")
    return [stem + ends[word[-1]]] if word[-1] in ends else []


def _portuguese(word: str) -> list[str]:
    if word[-1] in "sx":
        return []
    if word[-1] == "m":
        return [f"{word[:-1]}ns"]
    if word.endswith("ão"):
        return [f"{word[:-2]}ões"]
    return [f"{word[:-1]}is" if word[-1] == "l" else f"{word}s" if _is_vowel(word) else f"{word}es"]


def _is_vowel(word: str) -> bool:
    return word[-1] in _VOWELS or not word[-1].isascii()


_FORMS: Final[dict[str, Callable[[str], list[str]]]] = {
    "fr": _french,
    "es": _spanish,
    "it": _italian,
    "pt": _portuguese,
    "nl": lambda word: [f"{word}en", f"{word}s", f"{word}je", f"{word}jes"],
}
