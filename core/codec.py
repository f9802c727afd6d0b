"""Lossless conversion of records to JSON and back, for storage and between processes.

Only the named record types are ever constructed, so no text from outside can run code.
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
_Builder = Callable[[object, bool], object]  # from JSON, and whether every field must be present
_PLAIN = frozenset({type(None), str, bool, int, float})


def to_json(value: object, *, say: Callable[[Sentence], Any] = sentences.to_json) -> Any:
    """The JSON form, which `json.dumps` (ASCII, its default) writes without loss, even non-text paths.

    Args:
        say: how sentences are written; `str` yields the English for readers without their ids.

    Raises:
        TypeError: for a value that is not a record, enum, path, time, container or plain value.
    """
    kind: Any = type(value)
    if kind in _PLAIN:
        return value
    if isinstance(value, Sentence):
        return say(value)
    names = _field_names(kind)
    if names is not None:
        return {name: to_json(getattr(value, name), say=say) for name in names}
    if isinstance(value, str | bool | int | float):
        return value
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


def sparse_json(record: object) -> dict[str, Any]:
    """`to_json` of a record without the fields that hold their default, for long lists in the store."""
    kind: Any = type(record)
    return {
        name: value if type(value) in _PLAIN else to_json(value)
        for name, default in _defaults(kind)
        if (value := getattr(record, name)) is not default and value != default
    }


def from_json(record_type: type[T], data: object, *, strict: bool = False) -> T:
    """The record of `record_type` that `to_json` turned into `data`.

    Args:
        strict: every record has exactly its fields, as between processes of one version. Otherwise
            unknown fields are skipped and absent ones take their default: stored records are read by
            earlier and later versions too.

    Raises:
        ValueError: if the data does not describe such a record.
    """
    return typing.cast(T, _builder(typing.cast(Any, record_type))(data, strict))


@functools.cache
def _builder(expected: Any) -> _Builder:
    """The builder that makes a value of a type from its JSON form; created once per type."""
    while isinstance(expected, typing.NewType):
        expected = expected.__supertype__
    origin, arguments = typing.get_origin(expected), typing.get_args(expected)
    if origin in (types.UnionType, typing.Union):
        present = _builder(_present(arguments))
        return lambda data, strict: None if data is None else present(data, strict)
    if origin is not None:
        return _container(origin, arguments)
    if expected is Sentence:
        return lambda data, _strict: sentences.from_json(data)
    if dataclasses.is_dataclass(expected):
        return _record(expected)
    if expected in (str, int, bool, float):
        return lambda data, _strict: data if type(data) is expected else _scalar(expected, data)
    return lambda data, _strict: _scalar(expected, data)


def _present(arguments: tuple[Any, ...]) -> Any:
    """The only type that is not None: JSON does not say which of several is meant."""
    (present,) = (argument for argument in arguments if argument is not types.NoneType)
    return present


def _record(expected: Any) -> _Builder:
    builders: dict[str, _Builder] = {}  # filled on first use: records may contain each other

    def build(data: object, strict: bool) -> object:
        if not builders:
            builders.update((name, _builder(of)) for name, of in _field_types(expected).items())
        if not isinstance(data, dict) or (strict and data.keys() != builders.keys()):
            raise ValueError(f"{expected.__name__} has other fields than expected")
        fields = {
            name: builders[name](value, strict) for name, value in data.items() if name in builders
        }
        try:
            return expected(**fields)
        except TypeError as error:
            raise ValueError(f"{expected.__name__} lacks a field") from error

    return build


def _container(origin: Any, arguments: tuple[Any, ...]) -> _Builder:
    of = [_builder(argument) for argument in arguments if argument is not Ellipsis]
    is_fixed = origin is tuple and arguments[-1] is not Ellipsis

    def build(data: object, strict: bool) -> object:
        if origin in (dict, Mapping) and isinstance(data, dict):
            of_key = arguments[0]
            return {_key(of_key, key): of[1](item, strict) for key, item in data.items()}
        if origin not in (tuple, frozenset) or not isinstance(data, list):
            raise ValueError(f"expected {origin.__name__}, got {type(data).__name__}")
        if is_fixed:
            return tuple(each(item, strict) for each, item in zip(of, data, strict=True))
        return origin([of[0](item, strict) for item in data])

    return build


def _key(expected: Any, key: str) -> object:
    """A mapping key, which is text in JSON."""
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
def _field_names(record_type: Any) -> tuple[str, ...] | None:
    """The fields of a record; None for other types."""
    if not dataclasses.is_dataclass(record_type):
        return None
    return tuple(field.name for field in dataclasses.fields(record_type))


@functools.cache
def _field_types(record_type: Any) -> dict[str, Any]:
    hints = typing.get_type_hints(record_type)
    return {field.name: hints[field.name] for field in dataclasses.fields(record_type)}


@functools.cache
def _defaults(record_type: Any) -> tuple[tuple[str, Any], ...]:
    """The fields of a record with their defaults; `MISSING`, which equals no value, where there is none."""
    return tuple((field.name, field.default) for field in dataclasses.fields(record_type))
