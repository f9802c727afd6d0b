"""Records to JSON and back, exactly.

Unlike messages between processes, stored records are read by later versions too: fields unknown
here are skipped and absent ones take their default. Nothing but the named record types is ever
built, so a stored text cannot run code.
"""

from __future__ import annotations

import dataclasses
import functools
import types
import typing
from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

from core import sentences
from core.sentences import Sentence

T = TypeVar("T")


def to_json(value: object) -> Any:
    """What `json.dumps` (ASCII, its default) writes without loss, paths that are not text included.

    Raises:
        TypeError: for a value that is no record, enum, path, time, container or plain value.
    """
    if value is None or isinstance(value, str | bool | int | float):
        return value
    if isinstance(value, Sentence):
        return sentences.to_json(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_json(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(to_json(item) for item in value)
    if isinstance(value, tuple | list):
        return [to_json(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): to_json(item) for key, item in value.items()}
    raise TypeError(f"{type(value).__name__} has no JSON form")


def from_json(record_type: type[T], data: object) -> T:
    """The record of `record_type` that `to_json` turned into `data`.

    Raises:
        ValueError: if the data does not describe such a record.
    """
    try:
        return typing.cast(T, _build(record_type, data))
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"not a stored {record_type.__name__}") from error


def _build(expected: Any, data: Any) -> Any:
    while hasattr(expected, "__supertype__"):  # NewType
        expected = expected.__supertype__
    origin, arguments = typing.get_origin(expected), typing.get_args(expected)
    if origin in (types.UnionType, typing.Union):
        if data is None:
            return None
        return _build(next(a for a in arguments if a is not type(None)), data)
    if origin is tuple:
        if arguments[-1] is Ellipsis:
            return tuple(_build(arguments[0], item) for item in data)
        return tuple(_build(a, item) for a, item in zip(arguments, data, strict=True))
    if origin is frozenset:
        return frozenset(_build(arguments[0], item) for item in data)
    if origin is dict:
        return {key: _build(arguments[1], item) for key, item in data.items()}
    if expected is Sentence:
        return sentences.from_json(data)
    if isinstance(expected, type) and dataclasses.is_dataclass(expected):
        types_ = _field_types(expected)
        return expected(**{n: _build(types_[n], data[n]) for n in types_ if n in data})
    return _plain(expected, data)


def _plain(expected: Any, data: Any) -> Any:
    if expected is datetime:
        return datetime.fromisoformat(data)
    if expected is bytes:
        return bytes.fromhex(data)
    if expected is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    if issubclass(expected, Enum | Path):
        return expected(data)
    if type(data) is not expected:
        raise TypeError(f"expected {expected.__name__}")
    return data


@functools.cache
def _field_types(record_type: Any) -> dict[str, Any]:
    return typing.get_type_hints(record_type)
