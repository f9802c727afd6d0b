"""Requests to decode and their outcomes as messages between processes; everything in them is checked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np

from core.codec import from_json, to_json
from core.photos.decode.decoded import (
    AlreadyKnown,
    Decoded,
    DecodeFailure,
    DecodeRequest,
    FileTags,
    Outcome,
)
from core.records import Moment, PhotoMetadata, PhotoNotes
from core.safety.handing import Message

_JPEG: Final = b"\xff\xd8\xff"
_OTHERS: Final[dict[str, Any]] = {
    each.__name__: each for each in (AlreadyKnown, DecodeFailure, FileTags)
}


@dataclass(frozen=True, slots=True)
class Limits:
    """What one photo may cost: pixels, and seconds of the processor."""

    max_pixels: int
    processor_s: float


@dataclass(frozen=True, slots=True)
class _Picture:
    """A decoded photo without its pixels and its thumbnail, which are parts of the message."""

    content_hash: bytes
    size_bytes: int
    metadata: PhotoMetadata
    notes: PhotoNotes
    moment: Moment | None
    height: int
    width: int


def from_request(request: DecodeRequest, limits: Limits) -> list[Any]:
    """The document of a request; its files are the photo and those beside it."""
    return [to_json(request), to_json(limits)]


def to_request(document: Any) -> tuple[DecodeRequest, Limits]:
    """The reverse of `from_request`."""
    request, limits = document
    return from_json(DecodeRequest, request), from_json(Limits, limits)


def from_outcome(outcome: Outcome) -> Message:
    """An outcome as a message."""
    if not isinstance(outcome, Decoded):
        return Message([type(outcome).__name__, to_json(outcome)])
    decoded = (outcome, *outcome.frames)
    parts = [
        part for each in decoded for part in (np.ascontiguousarray(each.image), each.thumbnail_jpeg)
    ]
    return Message([Decoded.__name__, [to_json(_picture(each)) for each in decoded]], parts)


def to_outcome(message: Message) -> Outcome:
    """The reverse of `from_outcome`.

    Raises:
        ValueError, TypeError, LookupError: if it is none.
    """
    kind, value = message.document
    if kind != Decoded.__name__:
        outcome: Outcome = from_json(_OTHERS[kind], value, strict=True)
        return outcome
    pictures = [from_json(_Picture, each, strict=True) for each in value]
    photo, *frames = _decoded(pictures, message)
    return replace(photo, frames=tuple(frames))


def _picture(decoded: Decoded) -> _Picture:
    height, width, _ = decoded.image.shape
    return _Picture(
        decoded.content_hash,
        decoded.size_bytes,
        decoded.metadata,
        decoded.notes,
        decoded.moment,
        height,
        width,
    )


def _decoded(pictures: list[_Picture], message: Message) -> Iterator[Decoded]:
    images, thumbnails = message.parts[::2], message.parts[1::2]
    for each, image, thumbnail in zip(pictures, images, thumbnails, strict=True):
        if each.height < 1 or each.width < 1 or not thumbnail.startswith(_JPEG):
            raise ValueError("no picture")
        pixels = np.frombuffer(image, np.uint8).reshape(each.height, each.width, 3)
        yield Decoded(
            each.content_hash,
            each.size_bytes,
            each.metadata,
            pixels.copy(),  # what comes through the pipe cannot be written to
            thumbnail,
            each.notes,
            each.moment,
        )
