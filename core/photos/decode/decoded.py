"""What is asked of a decoding process, and what it returns."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.arrays import RgbImage
from core.records import FailureKind, Moment, PhotoMetadata, PhotoNotes
from core.sentences import Sentence


@dataclass(frozen=True, slots=True)
class DecodeRequest:
    """One file to decode.

    Attributes:
        side_px: desired length of the shorter side.
        known_hashes: content hashes that need no decoding; pass those of the same file size.
        moment: only this frame of a clip.
        with_frames: also the frames of a clip that do not lead it.
        tags_only: list the metadata instead.
    """

    path: Path
    side_px: int
    known_hashes: frozenset[bytes] = frozenset()
    moment: Moment | None = None
    with_frames: bool = False
    tags_only: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """A decoded photo, or a frame of a clip.

    Attributes:
        content_hash: 20 bytes; of the whole file, or of a clip and a time in it (`file_bytes`).
        image: [h, w, 3] uint8, upright, sRGB; the shorter side has at least `side_px` pixels if the
            photo has that many (and is not an extreme panorama).
        thumbnail_jpeg: upright JPEG, long side at most 512 px.
        notes: what people wrote about it, in the file or beside it.
        moment: which frame of a clip it is; None for a still.
        frames: the other frames, the sharpest first; of a motion photo, those that show something else.
    """

    content_hash: bytes
    size_bytes: int
    metadata: PhotoMetadata
    image: RgbImage
    thumbnail_jpeg: bytes
    notes: PhotoNotes = PhotoNotes()  # noqa: RUF009  # frozen
    moment: Moment | None = None
    frames: tuple[Decoded, ...] = ()


@dataclass(frozen=True, slots=True)
class AlreadyKnown:
    """The file's content is one of `known_hashes`: it was read but not decoded."""

    content_hash: bytes


@dataclass(frozen=True, slots=True)
class FileTags:
    """All metadata of a file: names and values as text."""

    content_hash: bytes
    tags: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class DecodeFailure:
    """Why a file yields no photo, as a sentence."""

    kind: FailureKind
    reason: Sentence


Outcome = Decoded | AlreadyKnown | FileTags | DecodeFailure
