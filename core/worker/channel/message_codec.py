"""Messages as bounded JSON: only named dataclasses are accepted, so no message can run code.

Pickle would let anyone who can write to the pipe run code. Here a message is
`{"type": name, "v": protocol, "fields": {...}}`; each field is rebuilt from its declared type and
anything that does not fit is rejected.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final, TypeVar

from core.codec import from_json, to_json

MAX_MESSAGE_BYTES: Final = 32 * 1024 * 1024  # 5 000 candidates with long texts are about 5 MB

T = TypeVar("T")


class MessageError(ValueError):
    """Bytes that are not an expected message: a bug or another version, never the user's fault."""


def encode_message(message: object, version: int) -> bytes:
    """One message as UTF-8 JSON.

    Raises:
        MessageError: if it holds a value that JSON cannot represent (NaN included) or is too large.
    """
    try:
        envelope = {"type": type(message).__name__, "v": version, "fields": to_json(message)}
        data = json.dumps(envelope, allow_nan=False, separators=(",", ":")).encode()
    except (TypeError, ValueError) as error:
        raise MessageError(f"{type(message).__name__} cannot be sent: {error}") from error
    if len(data) > MAX_MESSAGE_BYTES:
        raise MessageError(f"{type(message).__name__} is too large: {len(data)} bytes")
    return data


def decode_message(data: bytes, allowed: Sequence[type[T]], version: int) -> T:
    """The message in `data`, which must be one of the `allowed` classes.

    Raises:
        MessageError: if the version, the name, the set of fields or a type is wrong.
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
            try:
                return from_json(cls, envelope["fields"], strict=True)
            except ValueError as error:
                raise MessageError(f"{cls.__name__} does not fit its declaration") from error
    raise MessageError("message of an unknown type")
