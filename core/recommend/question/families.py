"""What a ruled-out word stands for: "meat" is beef and ribs, too (`resources/questions/families.toml`)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from core.recommend.question.lexicon import stems
from core.resources import load_toml

_FILE: Final = "questions/families.toml"


@dataclass(frozen=True, slots=True)
class Family:
    """Words that belong together; the file explains the fields. `words` are stems."""

    words: tuple[tuple[str, ...], ...]
    instead: tuple[str, ...]


@lru_cache(maxsize=1)
def families() -> dict[str, Family]:
    """Family by each folded name it has."""
    return {
        name: Family(
            tuple(dict.fromkeys(stems(word) for word in entry["words"])), tuple(entry["instead"])
        )
        for entry in load_toml(_FILE)["family"]
        for name in entry["names"]
    }
