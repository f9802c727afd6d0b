"""The yes-or-no prompt for backbones that were not trained for candidate matching."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from core.models.roles import PointwisePrompt, Profile
from core.recommend.matching.prompts import as_data, caption_lines, load_prompt
from core.records import Candidate

_DESCRIPTION_LIMIT: Final = 400  # characters
_WORDS: Final = 60


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
        shared = _render(profile, captions, _WORDS)
        if count_tokens(shared) <= room:
            return PointwisePrompt(shared, texts)
    for words in (30, 10, 0):
        shared = _render(profile, 0, words)
        if count_tokens(shared) <= room:
            break
    return PointwisePrompt(shared, texts)


def _candidate_text(candidate: Candidate) -> str:
    name = as_data(candidate.name, 120)
    description = as_data(candidate.description, _DESCRIPTION_LIMIT)
    return f" {name}, {description}" if description else f" {name}"


def _render(profile: Profile, captions: int, words: int) -> str:
    shown = caption_lines((photo.cell, photo.caption) for photo in profile.photos[:captions])
    return load_prompt("candidate_yes_no").fill(
        category=as_data(profile.category, 60) or "place",
        aspects=", ".join(as_data(aspect.word, 40) for aspect in profile.aspects[:words]) or "none",
        captions=shown or "none",
    )
