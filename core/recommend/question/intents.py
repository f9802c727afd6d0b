"""What a message wants: places, or more of them, a reason, thanks (`resources/questions/intents.toml`)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import numpy as np

from core.recommend.question.function_words import FILLERS, PRONOUNS, tokenize
from core.recommend.question.lexicon import fold
from core.recommend.recommend_tuning import question_tuning
from core.records import Intent
from core.resources import load_toml

if TYPE_CHECKING:
    from core.models.roles import TextEncoder

_FILE: Final = "questions/intents.toml"
_POLITE: Final = (
    FILLERS
    | PRONOUNS
    | frozenset(
        ["you", "so", "for", "the", "a", "all", "that", "this", "your", "help", "dir", "sehr"]
    )
)


@dataclass(frozen=True, slots=True)
class _Pattern:
    intent: Intent
    says: re.Pattern[str] | None
    starts: re.Pattern[str] | None
    follows: bool
    whole: bool
    examples: tuple[str, ...]


def small_talk(text: str, *, follows: bool) -> Intent | None:
    """The intent that the words of `text` alone show; None where it may ask for places.

    Args:
        follows: there was an answer before.
    """
    message = " ".join(fold(text).replace("’", "'").split()).strip(" .!?,;")
    for entry in _patterns():
        if entry.follows and not follows:
            continue
        if entry.starts is not None and entry.starts.match(message):
            return entry.intent
        found = None if entry.says is None else entry.says.search(message)
        if found and (
            not entry.whole or _is_polite(message[: found.start()] + message[found.end() :])
        ):
            return entry.intent
    return None


def without_greeting(text: str) -> str:
    """`text` without a greeting or thanks before the actual question."""
    message = text
    for entry in _patterns():
        if entry.whole and entry.says is not None:
            found = entry.says.match(fold(message))
            if found and len(fold(message)) == len(message) and found.end() < len(message):
                message = message[found.end() :].lstrip(" ,.!;:")
    return message or text


def is_off_topic(text: str, encoder: TextEncoder) -> bool:
    """Whether `text` means the same as a question that has nothing to do with places."""
    examples = next(e for e in _patterns() if e.intent is Intent.OFF_TOPIC).examples
    rows = encoder.encode([*examples, text])
    return bool(float(np.max(rows[:-1] @ rows[-1])) >= question_tuning().off_topic)


def _is_polite(rest: str) -> bool:
    return all(token in _POLITE or not token[0].isalpha() for token in tokenize(rest))


@lru_cache(maxsize=1)
def _patterns() -> Sequence[_Pattern]:
    return [
        _Pattern(
            intent=Intent(entry["name"]),
            says=_joined(entry.get("says")),
            starts=_joined(entry.get("starts")),
            follows=entry.get("follows", False),
            whole=entry.get("whole", False),
            examples=tuple(entry.get("examples", ())),
        )
        for entry in load_toml(_FILE)["intent"]
    ]


def _joined(patterns: list[str] | None) -> re.Pattern[str] | None:
    return None if patterns is None else re.compile("|".join(f"(?:{p})" for p in patterns))
