"""Corrects typos in words close to known ones, before anything is parsed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from rapidfuzz.distance import OSA

from core.recommend.question.lexicon import fold, singular_of
from core.recommend.recommend_tuning import question_tuning
from core.recommend.things import english_words
from core.sentences import Sentence

_WORD: Final = re.compile(r"[^\W\d_]+")
_REPEATED: Final = re.compile(r"([^\W\d_])\1{2,}")
_DOUBLE: Final = re.compile(r"([^\W\d_])\1")
_ENDINGS: Final = ("", "s", "d", "r", "ing")
_GERMAN_ENDINGS: Final = ("e", "en", "er", "es", "em", "n")

Knows = Callable[[str], bool]


def mended_notes(put_in: Iterable[str]) -> list[Sentence]:
    """What is shown instead of what was typed."""
    words = ", ".join(dict.fromkeys(put_in))
    return [Sentence("question.showing", words=words)] if words else []


class Speller:
    """Replaces words by the nearest known one: one edit away, or two in a long word.

    An edit is an inserted, missing or wrong letter, or two transposed ones.
    """

    def __init__(
        self,
        words: Iterable[Iterable[str]],
        knows: Knows,
        english_only: Iterable[str] = (),
    ) -> None:
        """
        Args:
            words: groups of folded words to correct to; among equally close ones the first group wins.
            knows: whether a folded word is a word in its own right, known to the text encoder.
            english_only: those of `words` that nothing of another language is corrected to.
        """
        self._english_only = frozenset(english_only)
        self._tuning = question_tuning()
        ordered = dict.fromkeys(word for group in words for word in sorted(group))
        self._known = frozenset(ordered)
        self._by_first: dict[str, list[str]] = {}
        for word in ordered:
            if len(word) >= self._tuning.shortest_mended:
                self._by_first.setdefault(word[0], []).append(word)
        self._knows = knows

    def mend(self, text: str, *, is_english: bool = True) -> tuple[str, tuple[str, ...]]:
        """`text` with its typos corrected, and the replacements, in order.

        In a language whose words are not all known, only long words with one edit are corrected.
        """
        tuning = self._tuning
        slips, shortest = (2, tuning.shortest_mended) if is_english else (1, tuning.two_slips)
        put_in: list[str] = []

        def mended(match: re.Match[str]) -> str:
            word = _REPEATED.sub(r"\1\1", match[0])  # "soooo", "Seee"
            is_full = len(put_in) >= tuning.mended_words  # a pasted page is not a question
            endings = () if is_english else _GERMAN_ENDINGS
            found = None if is_full else self._nearest(fold(word), slips, shortest, endings)
            if found is None:
                return word
            put_in.append(found)
            return found

        return _WORD.sub(mended, text), tuple(put_in)

    def is_known(self, word: str) -> bool:
        """Whether the folded word needs no correction."""
        if not self._known.isdisjoint((word, singular_of(word), f"{word}s")):
            return True
        if any(word.removesuffix(ending) in self._known for ending in _GERMAN_ENDINGS):
            return True  # "moderne"
        forms = {stem + ending for stem in (word, singular_of(word)) for ending in _ENDINGS}
        return any(self._knows(form) for form in (*forms, f"{word[:-1]}ing"))

    def _nearest(self, word: str, slips: int, shortest: int, endings: Sequence[str]) -> str | None:
        single = _DOUBLE.sub(r"\1", word)
        if single in self._known and word not in self._known | english_words() and not endings:
            return single  # "barr", which is known as a name
        if len(word) < shortest or self.is_known(word):
            return None
        allowed = min(slips, 2 if len(word) >= self._tuning.two_slips else 1)
        starts = self._by_first.get(word[0], ())  # people get the first letter right
        if (
            endings
        ):  # few of its words are known: another letter makes another word, "Nächte" and "Nichte"
            starts = [
                known
                for known in starts
                if known not in self._english_only
                and (
                    len(known) != len(word)
                    or len(word) >= 2 * self._tuning.shortest_mended
                    or sorted(known) == sorted(word)
                )
            ]
        near = ((known, OSA.distance(word, known, score_cutoff=allowed)) for known in starts)
        alike = [(known, slips) for known, slips in near if slips <= allowed]
        letters = sorted(word)
        alike += [  # "vegaenm", for "veganem"
            (known, 1)
            for known in starts
            for ending in endings
            if sorted(known + ending) == letters and OSA.distance(word, known + ending) == 1
        ]
        alike.sort(key=lambda entry: (entry[1], -len(entry[0])))  # letters get lost
        return alike[0][0] if alike else None
