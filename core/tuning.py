"""Numbers that were tuned rather than derived: all in one file, with the data they were tuned on."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from typing import Any, Final, TypeVar, cast

from core.resources import load_toml

TUNING_RESOURCE: Final = "starter/tuning.toml"

T = TypeVar("T")


def load_tuning(kind: type[T], section: str) -> T:
    """The numbers of one section as a dataclass whose fields are the section's keys.

    A table within the section is a mapping. The file is read once.

    Raises:
        KeyError: if the file lacks the section or one of the numbers.
    """
    return cast(T, _section(cast(Any, kind), section))


@cache
def _section(kind: type[Any], section: str) -> Any:
    numbers = _numbers()[section]
    return kind(**{field.name: numbers[field.name] for field in fields(kind)})


@cache
def _numbers() -> dict[str, Any]:
    return load_toml(TUNING_RESOURCE)
