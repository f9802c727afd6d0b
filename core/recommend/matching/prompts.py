"""Prompts of the paper's Appendix C, and how untrusted text is inserted safely."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from core.resources import load_text

_SLOT: Final = re.compile(r"\[\[([A-Z][A-Za-z ]*)\]\]")
_NOT_TEXT: Final = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e007f]"
)
_ROLE: Final = re.compile(
    r"\b(system|assistant|user|human|ai|model|instruction|answer|candidates|captions|aspect words)\s*:",
    re.IGNORECASE,
)
_MARKS: Final = re.compile(r"#{2,}|={3,}|-{3,}|`{3,}|\*{3,}")
# The characters of special tokens and slots; to a tokenizer their look-alikes are plain text.
_BRACKETS: Final = str.maketrans(
    {"<": "‹", ">": "›", "[": "(", "]": ")", "{": "(", "}": ")", "|": "/"}
)


@dataclass(frozen=True, slots=True)
class Prompt:
    """A bundled template; `name` and `version` go into model and annotation ids."""

    name: str
    version: int
    text: str

    @property
    def id(self) -> str:
        return f"{self.name}.v{self.version}"

    def fill(self, **slots: str) -> str:
        """The template with every `[[Slot]]` replaced, in a single pass from left to right.

        Slot names are written in lower case with underscores: `[[Ground truth]]` is
        `ground_truth`. Inserted text is not searched for slots again.

        Raises:
            KeyError: if a slot of the template is missing.
        """
        return _SLOT.sub(lambda match: slots[match[1].lower().replace(" ", "_")], self.text)


@lru_cache(maxsize=16)
def load_prompt(name: str, version: int = 1) -> Prompt:
    """A bundled prompt, without the line break at its end."""
    return Prompt(name, version, load_text(f"prompts/{name}.v{version}.txt").rstrip("\n"))


def as_data(text: str, limit: int = 400) -> str:
    """Untrusted text as one harmless line of at most `limit` characters.

    Names and descriptions come from files and web pages. They must not open a special token
    (`<I1>`, `<|im_start|>`), a slot, a role ("assistant:") or a new line.
    """
    text = unicodedata.normalize("NFKC", text[: 4 * limit + 64])
    text = _NOT_TEXT.sub(" ", text).translate(_BRACKETS)
    text = _MARKS.sub(" ", _ROLE.sub(r"\1 -", text))
    return " ".join(text.split())[:limit].rstrip()


def caption_lines(captions: Iterable[tuple[int, str]]) -> str:
    """ "Image 1: ..." for cell numbers and captions; empty captions are left out."""
    cleaned = ((cell, as_data(caption)) for cell, caption in captions)
    return "\n".join(f"Image {cell}: {caption}" for cell, caption in cleaned if caption)


def candidate_lines(candidates: Sequence[tuple[str, str]], description_limit: int = 400) -> str:
    """ "<I1> name, description" for names and descriptions, in the given order."""
    lines = []
    for number, (name, description) in enumerate(candidates, start=1):
        clean_name = as_data(name, 120)
        clean_description = as_data(description, description_limit) if description_limit else ""
        joined = f"{clean_name}, {clean_description}" if clean_description else clean_name
        lines.append(f"<I{number}> {joined}")
    return "\n".join(lines)
