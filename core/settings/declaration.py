"""How a setting is declared: its default, what it may be, what a change reaches, and its words.

The dataclass field carries all of that, so the file, the checks, the pages and the messages to the
worker have nothing else to know about it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, Final, TypeVar

from core.errors import UserError
from core.sentences import Sentence

T = TypeVar("T")
DECLARATION: Final = "declaration"  # key of the metadata of a field


def _without_words(_value: object) -> None:
    """For numbers, which the page writes as they are."""


class Reach(Enum):
    """What a change of a setting reaches; the setting is read anew there."""

    NOTHING = auto()  # whoever needs it looks when it is needed
    LOOK = auto()  # colours and size of text
    WORDS = auto()  # language and units
    TRAY = auto()
    KEYS = auto()
    LOCK = auto()  # how long an encrypted library stays open
    PAUSES = auto()  # when indexing has to wait
    SPEED = auto()  # of the worker, from its next batch on
    WORKER = auto()  # the worker loads its models again


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything about a setting beside its name, type and default.

    Attributes:
        reach: what a change reaches.
        title: stands beside the control; None where a page has something else than a control.
        options: what a page offers; without bounds it may be nothing else.
        words: of a value; None where the page knows better, as the name of a language.
        bounds: least and most of a number.
        unit: so many make one of what the page counts.
    """

    reach: Reach
    title: Sentence | None = None
    options: tuple[Any, ...] = ()
    words: Callable[[Any], Sentence | None] = _without_words
    bounds: tuple[int, int] | None = None
    unit: int = 1

    def check(self, name: str, value: Any) -> None:
        """
        Raises:
            UserError: if the setting `name` may not be `value`; the message shows the value.
        """
        if self.bounds is not None:
            least, most = self.bounds
            if not least <= value <= most:
                raise UserError(
                    Sentence("settings.range", name=name, least=least, most=most, value=value)
                )
        elif self.options and value not in self.options:
            allowed = ", ".join(map(str, self.options))
            raise UserError(Sentence("settings.choice", name=name, allowed=allowed, value=value))


def switch(default: bool, reach: Reach, title: Sentence) -> bool:
    """A field that is on or off."""
    return _declared(default, Setting(reach, title))


def choice(default: T, reach: Reach, title: Sentence, options: Mapping[T, Sentence | None]) -> T:
    """A field that is one of the `options`."""
    return _declared(default, Setting(reach, title, tuple(options), options.get))


def number(
    default: int,
    bounds: tuple[int, int],
    reach: Reach,
    title: Sentence,
    *,
    options: tuple[int, ...] = (),
    words: Callable[[int], Sentence | None] = _without_words,
    unit: int = 1,
) -> int:
    """A whole number within `bounds`, both included; a page offers the `options` where there are."""
    return _declared(default, Setting(reach, title, options, words, bounds, unit))


def free(default: T, reach: Reach = Reach.NOTHING) -> T:
    """A field that may be anything of its type, without a control of its own."""
    return _declared(default, Setting(reach))


def names(reach: Reach) -> dict[str, str]:
    """A field of names and texts, empty by default."""
    declared: dict[str, str] = field(
        default_factory=dict, hash=False, metadata={DECLARATION: Setting(reach)}
    )
    return declared


def _declared(default: T, setting: Setting) -> T:
    return field(default=default, metadata={DECLARATION: setting})
