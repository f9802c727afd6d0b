"""Numbers that were chosen by measuring: they stand in one file, with what they were chosen on."""

from __future__ import annotations

from dataclasses import fields
from typing import Final, TypeVar

from core.resources import load_toml

TUNING_RESOURCE: Final = "starter/tuning.toml"

T = TypeVar("T")


def load_tuning(kind: type[T], section: str) -> T:
    """The numbers of one section as a dataclass, whose fields are the section's keys.

    Raises:
        KeyError: if the file has no such section, or one of the numbers is missing.
    """
    numbers = load_toml(TUNING_RESOURCE)[section]
    return kind(**{field.name: numbers[field.name] for field in fields(kind)})  # type: ignore[arg-type]  # T is a dataclass
