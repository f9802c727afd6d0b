"""Records to JSON and back, exactly: what is stored and what processes tell each other.

Nothing but the named record types is ever built, so no text from outside can run code.
"""

from __future__ import annotations

import dataclasses
import functools
import types
import typing
from collections.abc import Callable, Mapping
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

from core import sentences
from core.sentences import Sentence

T = TypeVar("T")


def to_json(value: object, *, say: Callable[[Sentence], Any] = sentences.to_json) -> Any:
    """What `json.dumps` (ASCII, its default) writes without loss, paths that are not text included.

    Args:
        say: how sentences are written; `str` gives the English to those who do not know their ids.

    Raises:
        TypeError: for a value that is no record, enum, path, time, container or plain value.
    """
    if value is None or isinstance(value, str | bool | int | float):
        return value
    if isinstance(value, Sentence):
        return say(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_json(getattr(value, f.name), say=say) for f in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(to_json(item, say=say) for item in value)
    if isinstance(value, tuple | list):
        return [to_json(item, say=say) for item in value]
    if isinstance(value, Mapping):
        return {str(key): to_json(item, say=say) for key, item in value.items()}
    raise TypeError(f"{type(value).__name__} has no JSON form")


def from_json(record_type: type[T], data: object, *, strict: bool = False) -> T:
    """The record of `record_type` that `to_json` turned into `data`.

    Args:
        strict: every record has exactly its fields, as between processes of one version. Otherwise
            fields unknown here are skipped and absent ones take their default: stored records are
            read by earlier and later versions too.

    Raises:
        ValueError: if the data does not describe such a record.
    """
    return typing.cast(T, _build(record_type, data, strict))


def _build(expected: Any, data: object, strict: bool) -> object:
    while isinstance(expected, typing.NewType):
        expected = expected.__supertype__
    origin, arguments = typing.get_origin(expected), typing.get_args(expected)
    if origin in (types.UnionType, typing.Union):
        return None if data is None else _build(_present(arguments), data, strict)
    if origin is not None:
        return _container(origin, arguments, data, strict)
    if expected is Sentence:
        return sentences.from_json(data)
    if dataclasses.is_dataclass(expected):
        return _record(expected, data, strict)
    return _scalar(expected, data)


def _present(arguments: tuple[Any, ...]) -> Any:
    """The one type that is not None: JSON does not say which of several is meant."""
    (present,) = (argument for argument in arguments if argument is not types.NoneType)
    return present


def _record(expected: Any, data: object, strict: bool) -> object:
    hints = _field_types(expected)
    if not isinstance(data, dict) or (strict and set(data) != set(hints)):
        raise ValueError(f"{expected.__name__} has other fields than expected")
    fields = {name: _build(hints[name], data[name], strict) for name in hints if name in data}
    try:
        return expected(**fields)
    except TypeError as error:
        raise ValueError(f"{expected.__name__} lacks a field") from error


def _container(origin: Any, arguments: tuple[Any, ...], data: object, strict: bool) -> object:
    if origin in (dict, Mapping) and isinstance(data, dict):
        of_key, of_item = arguments
        return {_key(of_key, key): _build(of_item, item, strict) for key, item in data.items()}
    if origin not in (tuple, frozenset) or not isinstance(data, list):
        raise ValueError(f"expected {origin.__name__}, got {type(data).__name__}")
    if origin is tuple and arguments[-1] is not Ellipsis:
        return tuple(_build(a, item, strict) for a, item in zip(arguments, data, strict=True))
    return origin(_build(arguments[0], item, strict) for item in data)


def _key(expected: Any, key: str) -> object:
    """A key of a mapping, which is text in JSON."""
    while isinstance(expected, typing.NewType):
        expected = expected.__supertype__
    return int(key) if expected is int else key


def _scalar(expected: Any, data: object) -> object:
    if expected is float and type(data) is int:
        try:
            return float(data)
        except OverflowError as error:
            raise ValueError("a number that is too large") from error
    if expected in (int, bool, str, float) and type(data) is expected:
        return data
    if issubclass(expected, Enum):
        return expected(data)
    if isinstance(data, str):
        if expected is Path:
            return Path(data)
        if expected is bytes:
            return bytes.fromhex(data)
        if expected is datetime:
            return datetime.fromisoformat(data)
    raise ValueError(f"expected {expected.__name__}, got {type(data).__name__}")


@functools.cache
def _field_types(record_type: Any) -> dict[str, Any]:
    hints = typing.get_type_hints(record_type)
    return {field.name: hints[field.name] for field in dataclasses.fields(record_type)}
