"""What decoding processes answer comes back as it was, or not at all."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import numpy as np
import pytest

from core.photos.decode.decoded import (
    AlreadyKnown,
    Decoded,
    DecodeFailure,
    DecodeRequest,
    FileTags,
)
from core.photos.decode.outcome_message import (
    Limits,
    from_outcome,
    from_request,
    to_outcome,
    to_request,
)
from core.records import FailureKind, GeoPoint, Moment, PhotoMetadata, PhotoNotes
from core.safety.handing import Message
from core.sentences import Sentence
from tests.core.photos.samples import corner_image, encode

_HASH = bytes(range(20))


def _photo(width: int, moment: Moment | None = None) -> Decoded:
    return Decoded(
        _HASH,
        1_000,
        PhotoMetadata("JPEG", width, 4, gps=GeoPoint(48.2, 16.4), camera="Kamera Ü"),
        np.arange(4 * width * 3, dtype=np.uint8).reshape(4, width, 3),
        encode(corner_image(width, 4), "JPEG"),
        PhotoNotes(keywords=("sea", "boat"), rating=5),
        moment,
    )


def _same(one: Decoded, other: Decoded) -> bool:
    simple = [each.name for each in fields(Decoded) if each.name not in ("image", "frames")]
    return (
        all(getattr(one, name) == getattr(other, name) for name in simple)
        and np.array_equal(one.image, other.image)
        and len(one.frames) == len(other.frames)
        and all(map(_same, one.frames, other.frames))
    )


def test_outcomes_come_back_as_they_were() -> None:
    frames = (_photo(3, Moment(0, leads=True)), _photo(5, Moment(1_500)))
    decoded = replace(_photo(6), frames=frames)
    back = to_outcome(from_outcome(decoded))
    assert isinstance(back, Decoded)
    assert _same(back, decoded)
    back.image[0, 0, 0] = 7  # it may be written to
    for other in (
        AlreadyKnown(_HASH),
        FileTags(_HASH, (("EXIF Make", "Kamera"),)),
        DecodeFailure(FailureKind.TOO_LARGE, Sentence("photo.file-too-large", size=2.5)),
    ):
        assert to_outcome(from_outcome(other)) == other


def test_requests_come_back_as_they_were(tmp_path: Any) -> None:
    request = DecodeRequest(tmp_path / "ä\udcff.jpg", 64, frozenset({_HASH}), Moment(5), True)
    assert to_request(from_request(request, Limits(10, 2.5))) == (request, Limits(10, 2.5))


@pytest.mark.parametrize("spoil", [
    lambda kind, value, parts: (kind, value, parts[1:]),
    lambda kind, value, parts: (kind, value, [parts[0][:-1], parts[1]]),
    lambda kind, value, parts: (kind, value, [parts[0], b"GIF89a"]),
    lambda kind, value, parts: (kind, [], []),
    lambda kind, value, parts: ("Other", value, parts),
    lambda kind, value, parts: (kind, [value[0] | {"size_bytes": "9"}], parts),
    lambda kind, value, parts: (kind, [value[0] | {"more": 1}], parts),
    lambda kind, value, parts: (kind, [value[0] | {"height": -1}], parts),
    lambda kind, value, parts: (kind, value[0], parts),
    lambda kind, value, parts: ("AlreadyKnown", {"content_hash": 5}, []),
])  # fmt: skip
def test_answers_that_are_no_outcome_are_refused(spoil: Any) -> None:
    message = from_outcome(_photo(6))
    kind, value = message.document
    kind, value, parts = spoil(kind, value, [bytes(part) for part in message.parts])
    with pytest.raises((ValueError, TypeError, LookupError)):
        to_outcome(Message([kind, value], parts))
