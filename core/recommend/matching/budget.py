"""Fits the prompts for matching into a model's context: captions go first, candidates never.

All candidates in one prompt, or one yes-or-no prompt each for backbones not trained for listwise ranking.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from core.models.roles import PointwisePrompt, Profile
from core.recommend.matching.prompts import as_data, candidate_lines, caption_lines, load_prompt
from core.records import Candidate

MAX_CANDIDATES: Final = 100  # tokens <I1> to <I100> exist
# Tried in order until the prompt without captions fits: number of words, characters of a description.
_STEPS: Final = (
    (60, 400),
    (60, 200),
    (30, 200),
    (30, 100),
    (15, 100),
    (15, 40),
    (5, 40),
    (5, 0),
    (0, 0),
)
_YES_NO_DESCRIPTION: Final = 400  # characters
_YES_NO_WORDS: Final = 60


class PromptTooLong(ValueError):
    """Not even the bare names of the candidates fit into the context."""


def build_matching_prompt(
    profile: Profile,
    candidates: Sequence[Candidate],
    *,
    max_tokens: int,
    count_tokens: Callable[[str], int],
) -> str:
    """The text of Figure 7 for a profile and at most 100 candidates, ending in "Answer:".

    Dropped first: captions of the least relevant photos; then parts of the descriptions and the
    weakest aspect words. `count_tokens` must not decrease when text is added.

    Raises:
        PromptTooLong: if the names alone need more than `max_tokens`.
        ValueError: if there are more than 100 candidates.
    """
    if len(candidates) > MAX_CANDIDATES:
        raise ValueError(
            f"{len(candidates)} candidates, but there are {MAX_CANDIDATES} tokens for them"
        )

    def render(words: int, description_limit: int, captions: int) -> str:
        return render_matching_prompt(profile, candidates, words, description_limit, captions)

    for words, description_limit in _STEPS:
        if count_tokens(render(words, description_limit, 0)) <= max_tokens:
            break
    else:
        raise PromptTooLong(f"{len(candidates)} candidates do not fit into {max_tokens} tokens")
    if (words, description_limit) != _STEPS[0]:
        return render(words, description_limit, 0)
    fitting, too_many = 0, len(profile.photos) + 1
    while too_many - fitting > 1:
        middle = (fitting + too_many) // 2
        if count_tokens(render(words, description_limit, middle)) <= max_tokens:
            fitting = middle
        else:
            too_many = middle
    return render(words, description_limit, fitting)


def render_matching_prompt(
    profile: Profile,
    candidates: Sequence[Candidate],
    words: int,
    description_limit: int,
    captions: int,
) -> str:
    """Figure 7 with the first `words` aspect words and the captions of the first `captions` photos."""
    shown = caption_lines((photo.cell, photo.caption) for photo in profile.photos[:captions])
    return load_prompt("candidate_matching").fill(
        category=as_data(profile.category, 60) or "place",
        aspects=", ".join(as_data(aspect.word, 40) for aspect in profile.aspects[:words]) or "none",
        captions=shown or "none",
        candidates=candidate_lines(
            [(c.name, c.description) for c in candidates], description_limit
        ),
    )


def build_pointwise_prompt(
    profile: Profile,
    candidates: Sequence[Candidate],
    *,
    max_tokens: int,
    count_tokens: Callable[[str], int],
) -> PointwisePrompt:
    """Shared profile and one short text per candidate; captions of the least relevant go first."""
    texts = tuple(_candidate_text(candidate) for candidate in candidates)
    room = max_tokens - max((count_tokens(text) for text in texts), default=0)
    for captions in range(len(profile.photos), -1, -4):
        shared = _render_yes_no(profile, captions, _YES_NO_WORDS)
        if count_tokens(shared) <= room:
            return PointwisePrompt(shared, texts)
    for words in (30, 10, 0):
        shared = _render_yes_no(profile, 0, words)
        if count_tokens(shared) <= room:
            break
    return PointwisePrompt(shared, texts)


def _candidate_text(candidate: Candidate) -> str:
    name = as_data(candidate.name, 120)
    description = as_data(candidate.description, _YES_NO_DESCRIPTION)
    return f" {name}, {description}" if description else f" {name}"


def _render_yes_no(profile: Profile, captions: int, words: int) -> str:
    shown = caption_lines((photo.cell, photo.caption) for photo in profile.photos[:captions])
    return load_prompt("candidate_yes_no").fill(
        category=as_data(profile.category, 60) or "place",
        aspects=", ".join(as_data(aspect.word, 40) for aspect in profile.aspects[:words]) or "none",
        captions=shown or "none",
    )
