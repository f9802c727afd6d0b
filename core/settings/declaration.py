"""How a setting is declared: default, allowed values, what a change affects, and its texts.

The dataclass field carries all of that, so that the file, the checks, the pages and the messages
to the worker need no other knowledge of it.
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
    """For numbers, which the page displays as they are."""


class Reach(Enum):
    """The part affected by a change of a setting; it rereads the setting."""

    NOTHING = auto()  # read on each use
    LOOK = auto()  # colours and text size
    WORDS = auto()  # language and units
    TRAY = auto()
    KEYS = auto()
    LOCK = auto()  # how long an encrypted library stays open
    PAUSES = auto()  # when indexing has to pause
    SPEED = auto()  # of the worker, from its next batch on
    WORKER = auto()  # the worker reloads its models


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything about a setting besides its name, type and default.

    Attributes:
        reach: what a change affects.
        title: label of the control; None if the page shows something other than a control.
        options: what a page offers; without bounds these are the only allowed values.
        words: label of a value; None if the page knows better, such as for the name of a language.
        bounds: minimum and maximum of a number.
        unit: how many make one of the unit that the page displays.
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
            UserError: if the setting `name` must not be `value`; the message shows the value.
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
    """A boolean field."""
    return _declared(default, Setting(reach, title))


def choice(default: T, reach: Reach, title: Sentence, options: Mapping[T, Sentence | None]) -> T:
    """A field with one of the `options` as its value."""
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
    """An integer within `bounds`, both inclusive; a page offers the `options` if there are any."""
    return _declared(default, Setting(reach, title, options, words, bounds, unit))


def free(default: T, reach: Reach = Reach.NOTHING) -> T:
    """A field with any value of its type and no control of its own."""
    return _declared(default, Setting(reach))


def names(reach: Reach) -> dict[str, str]:
    """A mapping from names to texts, empty by default."""
    declared: dict[str, str] = field(
        default_factory=dict, hash=False, metadata={DECLARATION: Setting(reach)}
    )
    return declared


def _declared(default: T, setting: Setting) -> T:
    return field(default=default, metadata={DECLARATION: setting})
