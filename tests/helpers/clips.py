"""Small clips of real photographs, made while tests run: a scene for each photograph."""

from __future__ import annotations

import io
import struct
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import av
from PIL import Image

from core.arrays import RgbImage

_SIZE: Final = (160, 120)
_RATE: Final = 10
_CODECS: Final = {"webm": "libvpx", "avi": "mpeg4"}
# Rows of the display matrix (a, b, c, d) of a clip that is turned or mirrored.
UPRIGHT: Final = (1, 0, 0, 1)
TURNED_RIGHT: Final = (0, 1, -1, 0)
MIRRORED: Final = (-1, 0, 0, 1)


def clip_bytes(
    pictures: Sequence[RgbImage],
    *,
    kind: str = "mp4",
    tags: Mapping[str, str] | None = None,
    matrix: tuple[int, int, int, int] = UPRIGHT,
    frames_each: int = 8,
    size: tuple[int, int] = _SIZE,
    keyframes: bool = True,
    codec: str | None = None,
    colourspace: str = "ITU601",
) -> bytes:
    """A clip at 10 frames a second.

    Args:
        kind: mp4, mov, mkv, webm or avi.
        matrix: only for mp4 and mov.
        colourspace: of the pixels; the clip does not tell.
        keyframes: one at the start of each scene; otherwise only the first frame is one.
    """
    file = io.BytesIO()
    options = {"movflags": "use_metadata_tags"} if kind in ("mp4", "mov") else {}
    format_name = "matroska" if kind == "mkv" else kind
    with av.open(file, "w", format=format_name, options=options) as container:
        container.metadata.update(tags or {})
        stream: Any = container.add_stream(codec or _CODECS.get(kind, "mpeg4"), rate=_RATE)
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        stream.codec_context.gop_size = frames_each if keyframes else 10_000
        stream.codec_context.options = {} if keyframes else {"sc_threshold": "1000000000"}
        for picture in pictures:
            frame = av.VideoFrame.from_image(Image.fromarray(picture).resize(size))
            frame = frame.reformat(format="yuv420p", dst_colorspace=colourspace)
            for _ in range(frames_each):
                frame.pts = None
                container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return _turned(file.getvalue(), matrix) if matrix != UPRIGHT else file.getvalue()


def write_clip(path: Path, pictures: Sequence[RgbImage], **how: object) -> Path:
    """A clip of the kind that its suffix says; see `clip_bytes`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(clip_bytes(pictures, kind=path.suffix[1:].lower(), **how))  # type: ignore[arg-type]  # passed on
    return path


def sound_bytes() -> bytes:
    """An MP4 file without pictures: a second of silence."""
    file = io.BytesIO()
    with av.open(file, "w", format="mp4") as container:
        stream: Any = container.add_stream("aac", rate=8_000)
        frame = av.AudioFrame(format="fltp", layout="mono", samples=8_000)
        frame.rate = 8_000
        for plane in frame.planes:
            plane.update(bytes(plane.buffer_size))
        container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return file.getvalue()


def claiming(clip: bytes, seconds: float) -> bytes:
    """The same MKV clip with another duration in its header."""
    data = bytearray(clip)
    at = data.index(b"\x44\x89\x88") + 3  # Duration, 8 bytes
    struct.pack_into(">d", data, at, seconds * 1000)
    return bytes(data)


def motion_photo(still: bytes, clip: bytes) -> bytes:
    """A JPEG file with a clip behind it, as phones of Google write it (without the rest of its XMP)."""
    packet = b'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><a GCamera:MotionPhoto="1"/></x:xmpmeta>'
    segment = b"\xff\xe1" + struct.pack(">H", 2 + len(packet)) + packet
    return still[:2] + segment + still[2:] + clip


def live_note(identifier: str) -> bytes:
    """Apple's maker note with the name that a Live Photo shares with its clip."""
    text = identifier.encode() + b"\0"
    head = b"Apple iOS\x00\x00\x01MM"
    entries = struct.pack(">H", 1) + struct.pack(">HHII", 0x11, 2, len(text), len(head) + 18)
    return head + entries + bytes(4) + text


def _turned(clip: bytes, matrix: tuple[int, int, int, int]) -> bytes:
    data = bytearray(clip)
    at = data.index(b"tkhd") + 4 + 40
    a, b, c, d = (value << 16 for value in matrix)
    struct.pack_into(">9i", data, at, a, b, 0, c, d, 0, 0, 0, 1 << 30)
    return bytes(data)
