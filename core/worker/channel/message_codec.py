"""Messages as bounded JSON: only named dataclasses come in, so no message can run code.

Pickle would let whoever writes to the pipe run anything. Here a message is
`{"type": name, "v": protocol, "fields": {...}}`; each field is rebuilt by its declared type and
anything that does not fit is refused.
"""

from __future__ import annotations

import dataclasses
import functools
import json
import types
import typing
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any, Final, TypeVar

from core import sentences
from core.sentences import Sentence

MAX_MESSAGE_BYTES: Final = 32 * 1024 * 1024  # 5 000 candidates with long texts are about 5 MB


T = TypeVar("T")


class MessageError(ValueError):
    """Bytes that are not one of the expected messages. A bug or another version, never a user's doing."""


def encode_message(message: object, version: int) -> bytes:
    """One message as UTF-8 JSON.

    Raises:
        MessageError: if it holds a value that has no JSON form (NaN included) or is too large.
    """
    envelope = {"type": type(message).__name__, "v": version, "fields": _to_json(message)}
    try:
        data = json.dumps(envelope, allow_nan=False, separators=(",", ":")).encode()
    except (TypeError, ValueError) as error:
        raise MessageError(f"{type(message).__name__} cannot be sent: {error}") from error
    if len(data) > MAX_MESSAGE_BYTES:
        raise MessageError(f"{type(message).__name__} is too large: {len(data)} bytes")
    return data


def decode_message(data: bytes, allowed: Sequence[type[T]], version: int) -> T:
    """The message in `data`, which must be one of the `allowed` classes.

    Raises:
        MessageError: for another version, an unknown name, a missing or surplus field, or a wrong type.
    """
    if len(data) > MAX_MESSAGE_BYTES:
        raise MessageError(f"message is too large: {len(data)} bytes")
    try:
        envelope = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise MessageError("message is not JSON") from error
    if not isinstance(envelope, dict) or set(envelope) != {"type", "v", "fields"}:
        raise MessageError("message has no envelope")
    if envelope["v"] != version:
        raise MessageError(f"message of protocol {envelope['v']!r}, expected {version}")
    for cls in allowed:
        if cls.__name__ == envelope["type"]:
            return typing.cast(T, _dataclass(cls, envelope["fields"]))
    raise MessageError("message of an unknown type")


def _to_json(value: object) -> Any:
    if isinstance(value, Sentence):
        return sentences.to_json(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: _to_json(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Path):
        return str(value)  # undecodable bytes are lone surrogates, which ASCII JSON keeps
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple | list | frozenset):
        return [_to_json(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): _to_json(item) for key, item in value.items()}
    return value


@functools.cache
def _field_types(cls: type) -> dict[str, Any]:
    hints = typing.get_type_hints(cls)
    return {field.name: hints[field.name] for field in dataclasses.fields(cls)}


def _dataclass(cls: type, raw: object) -> object:
    if not isinstance(raw, dict):
        raise MessageError(f"{cls.__name__} is not an object")
    hints = _field_types(cls)
    if set(raw) != set(hints):
        raise MessageError(f"{cls.__name__} has other fields than expected")
    try:
        return cls(**{name: _from_json(hint, raw[name]) for name, hint in hints.items()})
    except MessageError:
        raise
    except (ValueError, TypeError) as error:  # a record refused its value
        raise MessageError(f"{cls.__name__} holds a value out of range") from error


def _from_json(hint: Any, raw: object) -> object:
    while isinstance(hint, typing.NewType):
        hint = hint.__supertype__
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        return _optional(hint, raw)
    if origin is not None:
        return _container(origin, typing.get_args(hint), raw)
    if hint is Sentence:
        return _sentence(raw)
    if dataclasses.is_dataclass(hint):
        return _dataclass(typing.cast(type, hint), raw)
    return _scalar(hint, raw)


def _sentence(raw: object) -> Sentence:
    try:
        return sentences.from_json(raw)
    except ValueError as error:
        raise MessageError("not a sentence") from error


def _optional(hint: Any, raw: object) -> object:
    inner = [arg for arg in typing.get_args(hint) if arg is not type(None)]
    if raw is None:
        return None
    if len(inner) != 1:
        raise MessageError(f"field of an ambiguous type {hint}")
    return _from_json(inner[0], raw)


def _container(origin: Any, args: tuple[Any, ...], raw: object) -> object:
    if origin in (tuple, frozenset) and isinstance(raw, list):
        if origin is tuple and args[-1] is not Ellipsis:
            if len(raw) != len(args):
                raise MessageError("tuple of another length")
            return tuple(_from_json(hint, item) for hint, item in zip(args, raw, strict=True))
        return origin(_from_json(args[0], item) for item in raw)
    if origin is dict and isinstance(raw, dict):
        return {key: _from_json(args[1], item) for key, item in raw.items()}
    raise MessageError(f"expected {origin}, got {type(raw).__name__}")


def _scalar(hint: Any, raw: object) -> object:
    if hint is float and type(raw) in (int, float):
        return float(typing.cast(float, raw))
    if hint in (int, bool, str, float):
        if type(raw) is not hint:
            raise MessageError(f"expected {hint.__name__}, got {type(raw).__name__}")
        return raw
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(raw)
    if isinstance(raw, str):
        if hint is Path:
            return Path(raw)
        if hint is bytes:
            return bytes.fromhex(raw)
        if hint is datetime:
            return datetime.fromisoformat(raw)
    raise MessageError(f"expected {hint}, got {type(raw).__name__}")
