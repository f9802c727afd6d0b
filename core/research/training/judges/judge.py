"""Judges of which aspect words are useful (paper, section 5.2): a language model, or our own rule."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.models.roles import TextEncoder
from core.records import Candidate
from core.research.benchmark.scoring.metrics import rank_candidates, reciprocal_rank

# Longer answer words are prose, not aspect words.
_LONGEST_WORD: Final = 40
_TIE: Final = 1e-6
_FEWEST_WORDS: Final = 3


@dataclass(frozen=True, slots=True)
class AspectQuestion:
    """The input of a judge: words of one photo, the candidates, and which of them were visited.

    Attributes:
        ground_truth: positions in `candidates`.
    """

    category: str
    words: tuple[str, ...]
    candidates: tuple[Candidate, ...]
    ground_truth: tuple[int, ...]


class MalformedAnswer(ValueError):
    """A judge's answer contains none of the words."""


class AspectJudge(Protocol):
    """Selects the useful words."""

    def select(self, question: AspectQuestion) -> tuple[str, ...]:
        """A subset of `question.words`, in their order.

        Raises:
            MalformedAnswer: if the answer cannot be read; asking again may help.
        """
        ...


class StarterJudge:
    """Our variant, which needs no language model.

    A word is useful if adding it to the other words of the photo raises the rank of the first ground
    truth when candidates are ranked by their mean cosine similarity to the words; if the rank stays
    the same, if it raises the ground truths' mean score more than that of the others. The three most
    useful words of a photo stay in any case: a photo without words teaches nothing.
    """

    def __init__(self, text: TextEncoder) -> None:
        self._text = text

    def select(self, question: AspectQuestion) -> tuple[str, ...]:
        if not question.words:
            return ()
        words = self._text.encode(question.words)  # [w, d]
        candidates = self._text.encode([_candidate_text(c) for c in question.candidates])  # [n, d]
        similarity: FloatMatrix = words @ candidates.T  # [w, n]
        gains = [_gain(similarity, row, question.ground_truth) for row in range(len(words))]
        ranked = sorted(range(len(words)), key=lambda row: gains[row], reverse=True)
        kept = {*ranked[:_FEWEST_WORDS], *(row for row in ranked if gains[row] > (0.0, 0.0))}
        return tuple(word for row, word in enumerate(question.words) if row in kept)


class LanguageModelJudge:
    """Asks a language model with the template of the paper's Figure 6."""

    def __init__(
        self, generate: Callable[[str], str], write_prompt: Callable[[AspectQuestion], str]
    ) -> None:
        self._generate = generate
        self._write_prompt = write_prompt

    def select(self, question: AspectQuestion) -> tuple[str, ...]:
        if not question.words:
            return ()
        return read_answer(self._generate(self._write_prompt(question)), question.words)


def read_answer(answer: str, words: Sequence[str]) -> tuple[str, ...]:
    """The words listed in a comma-separated answer, in their own order.

    Bullets, numbers, quotes and capitals are tolerated; other words are dropped, so that a judge can
    only choose, never invent.

    Raises:
        MalformedAnswer: if the answer names none of the words and does not say "none".
    """
    parts = answer.replace("\n", ",").replace(";", ",").split(",")
    named = {part.strip(" \t-*•.\"'`0123456789()").casefold() for part in parts}
    named = {part for part in named if len(part) <= _LONGEST_WORD}
    chosen = tuple(word for word in words if word.casefold() in named)
    if not chosen and "none" not in named:
        raise MalformedAnswer("the answer names none of the aspect words")
    return chosen


def _gain(similarity: FloatMatrix, row: int, truth: Sequence[int]) -> tuple[float, float]:
    """What adding word `row` to the others does for the ground truth (`similarity` is [w, n]).

    First in reciprocal rank, then in mean score over that of all candidates.
    """
    own = similarity[row]
    if len(similarity) > 1:
        without = (similarity.sum(axis=0) - own) / (len(similarity) - 1)
    else:
        without = np.zeros_like(own)
    gain = _first_truth(similarity.mean(axis=0), truth) - _first_truth(without, truth)
    return (
        0.0 if abs(gain) <= _TIE else gain,
        float(own[list(truth)].mean() - own.mean()),
    )


def _first_truth(scores: FloatVector, truth: Sequence[int]) -> float:
    return reciprocal_rank(rank_candidates(scores, truth))


def _candidate_text(candidate: Candidate) -> str:
    return f"{candidate.name}. {candidate.description}".strip()
