"""Opens video clips and reads a few frames of them. Only decoding children import FFmpeg.

Frames come from keyframes, which encoders put where the picture changes, so that a long clip costs
no more than a short one.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, BinaryIO, Final

from core.photos.decode.formats import SNIFF_BYTES, PhotoRefusedError, clip_format
from core.photos.decode.headers.encodings import encoding_of_codes
from core.photos.decode.keyframes import ClipFrame
from core.photos.decode.openers import check_size
from core.photos.decode.pixels import to_srgb, upright, working_size
from core.records import FailureKind, Moment
from core.sentences import Sentence

_DEMUXERS: Final = {"MP4": "mov", "MKV": "matroska", "AVI": "avi"}
_SAMPLES: Final = 48  # keyframes looked at, evenly spaced
_FEWEST_SAMPLES: Final = 4  # with fewer keyframes, frames between them are decoded too
_SAMPLES_BETWEEN: Final = 8
_MOST_BETWEEN: Final = 400  # frames decoded for those
_LONG_ENOUGH_S: Final = 1.0
_ENOUGH_TIME_S: Final = 8.0  # of the processor; then the samples so far have to do
_MOST_PACKETS: Final = 3_000
_BUFFER_BYTES: Final = 1 << 18
_STANDARD_LINES: Final = 576  # more of them: high definition, which has other default colours
_FAR_S: Final = 10 * 24 * 3600  # after the end of any clip

# What a motion photo says of itself: XMP of Google (two generations), the marker of Samsung.
_SAYINGS: Final = (b"MotionPhoto", b"MicroVideo")
_SAMSUNG_END: Final = b"SEFT"  # its marker is behind the photo
_METADATA_BYTES: Final = 1 << 18  # of a JPEG, where its XMP is
_FIRST_BOX: Final = b"ftyp"
_BOX_BYTES: Final = range(16, 257)
_LEAST_PHOTO_BYTES: Final = 128

# Numbers of ITU-T H.273.
_UNSPECIFIED_MATRIX: Final = 2
_BT709_MATRIX: Final = 1
# Signs of a, b, c, d of a display matrix (x' = ax + cy, y' = bx + dy) and the EXIF orientation that does the same.
_ORIENTATIONS: Final = {
    (1, 0, 0, 1): 1, (-1, 0, 0, 1): 2, (-1, 0, 0, -1): 3, (1, 0, 0, -1): 4,
    (0, 1, 1, 0): 5, (0, 1, -1, 0): 6, (0, -1, -1, 0): 7, (0, -1, 1, 0): 8,
}  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class OpenedClip:
    """A few frames of a clip and what its container says.

    Attributes:
        size: (width, height) as displayed.
        orientation: EXIF orientation that makes the stored frames upright.
        duration_ms: from the first frame to the end of the last; None if nothing tells.
        tags: of the container, then of the video stream; lower-case names.
        frames: in the order of time, at least one.
    """

    size: tuple[int, int]
    orientation: int
    duration_ms: int | None
    tags: Mapping[str, str]
    frames: tuple[ClipFrame, ...]


def open_clip(
    file: BinaryIO, format_name: str, side_px: int, max_pixels: int, moment: Moment | None = None
) -> OpenedClip:
    """Decode frames of a clip, each at the smallest size that suits `side_px`.

    Args:
        file: read from its beginning.
        format_name: MP4, MKV or AVI; no other parser is reached.
        moment: only this frame.

    Raises:
        PhotoRefusedError: UNSUPPORTED or TOO_LARGE.
        Exception: whatever FFmpeg raises on damaged data.
    """
    with _opened(file, format_name) as (container, stream):
        check_size((stream.codec_context.width, stream.codec_context.height), max_pixels)
        reader = _Reader(container, stream, side_px)
        frames = reader.samples() if moment is None else reader.at(moment.time_ms)
        if not frames:
            raise PhotoRefusedError(FailureKind.CORRUPT, Sentence("photo.no-frames"))
        return OpenedClip(
            size=reader.size,
            orientation=reader.orientation,
            duration_ms=reader.duration_ms(),
            tags={
                name.lower(): value
                for tags in (stream.metadata, container.metadata)
                for name, value in tags.items()
            },
            frames=tuple(frames),
        )


def clip_in(data: bytes) -> memoryview | None:
    """The clip at the end of a JPEG or HEIC file that says it is a motion photo; None if there is none.

    Phones of Google and Samsung append it. It is found by its own first bytes: editors that resize the photo leave the stated offsets as they were.
    """
    is_long_jpeg = data.startswith(b"\xff\xd8") and not data.endswith(_SAMSUNG_END)
    told = data[:_METADATA_BYTES] if is_long_jpeg else data
    if not any(saying in told for saying in _SAYINGS):
        return None
    at = data.rfind(_FIRST_BOX)
    while at > _LEAST_PHOTO_BYTES:
        size = int.from_bytes(data[at - 4 : at], "big")
        if size in _BOX_BYTES and clip_format(data[at - 4 : at - 4 + SNIFF_BYTES]) == "MP4":
            return memoryview(data)[at - 4 :]
        at = data.rfind(_FIRST_BOX, 0, at)
    return None


@contextmanager
def _opened(file: BinaryIO, format_name: str) -> Iterator[tuple[Any, Any]]:
    """The container and its first stream of moving pictures."""
    try:
        import av
    except ImportError as error:
        raise PhotoRefusedError(FailureKind.UNSUPPORTED, Sentence("photo.no-clips")) from error

    with av.open(
        file,
        format=_DEMUXERS[format_name],
        buffer_size=_BUFFER_BYTES,
        metadata_errors="replace",
        # A container that refers to other files or addresses would have them opened here: none are.
        io_open=_refuse,
    ) as container:
        pictures = [
            stream
            for stream in container.streams.video
            if not stream.disposition & av.stream.Disposition.attached_pic
        ]
        if not pictures:
            raise PhotoRefusedError(FailureKind.UNSUPPORTED, Sentence("photo.sound"))
        stream = pictures[0]
        if stream.codec_context is None:
            raise PhotoRefusedError(FailureKind.UNSUPPORTED, Sentence("photo.clip-codec"))
        # One file per process at a time: threads inside a codec would only compete.
        stream.codec_context.thread_count = 1
        yield container, stream


def _refuse(_url: str, _flags: int, _options: object) -> BinaryIO:
    raise PermissionError


@dataclass(slots=True)
class _Reader:
    container: Any
    stream: Any
    side_px: int
    size: tuple[int, int] = (0, 0)
    orientation: int = 1
    length_ms: int | None = None
    started: float = field(default_factory=time.process_time)

    def samples(self) -> list[ClipFrame]:
        """Keyframes spread over the clip, and frames between them if there are few."""
        found: dict[int, ClipFrame] = {}
        length_s = (self.duration_ms() or 0) / 1000
        self._only_keyframes(True)
        steps = _SAMPLES if length_s else 1
        for step in range(steps):
            for frame in self._from(step * length_s / steps):
                self._keep(frame, found)
                break
            if self._is_late():
                break
        if not length_s:  # nothing says how long it is: as it comes
            for frame in islice(self._from(0), _SAMPLES):
                self._keep(frame, found)
        self._only_keyframes(False)
        if len(found) < _FEWEST_SAMPLES and (length_s > _LONG_ENOUGH_S or not length_s):
            self._sample_between(length_s, found)
        return [found[at] for at in sorted(found)]

    def at(self, time_ms: int) -> list[ClipFrame]:
        """The frame shown at a time."""
        found: dict[int, ClipFrame] = {}
        for frame in islice(self._from(time_ms / 1000), _MOST_BETWEEN):
            if self._time_ms(frame) >= time_ms:
                self._keep(frame, found)
                break
        return list(found.values())

    def duration_ms(self) -> int | None:
        """To the end of the last frame that is there: containers may claim anything."""
        from av.error import FFmpegError

        if self.length_ms is None:
            self.length_ms = 0
            with suppress(FFmpegError):  # cut short: what can be decoded counts
                self.length_ms = max(
                    (self._end_ms(packet) for packet in self._packets(_FAR_S)), default=0
                )
        return self.length_ms if self.length_ms > 0 else None

    def _end_ms(self, packet: Any) -> int:
        if packet.pts is None:
            return 0
        end = packet.pts + (packet.duration or 0) - (self.stream.start_time or 0)
        return round(float(end * self.stream.time_base) * 1000)

    def _sample_between(self, length_s: float, found: dict[int, ClipFrame]) -> None:
        step_ms = round(1000 * max(length_s, _LONG_ENOUGH_S) / _SAMPLES_BETWEEN)
        wanted_ms = 0
        for frame in islice(self._from(0), _MOST_BETWEEN):
            if self._time_ms(frame) >= wanted_ms:
                self._keep(frame, found)
                wanted_ms = self._time_ms(frame) + step_ms
            if self._is_late():
                return

    def _only_keyframes(self, only: bool) -> None:
        self.stream.codec_context.skip_frame = "NONKEY" if only else "DEFAULT"

    def _is_late(self) -> bool:
        return time.process_time() - self.started > _ENOUGH_TIME_S

    def _from(self, second: float) -> Iterator[Any]:
        """Frames from the keyframe before a time on, as far as the file is whole."""
        from av.error import FFmpegError

        try:
            for packet in self._packets(second):
                yield from packet.decode()
        except FFmpegError:
            if not self.size[0]:
                raise

    def _packets(self, second: float) -> Iterator[Any]:
        from av.error import FFmpegError

        start = self.stream.start_time or 0
        try:
            self.container.seek(
                start + int(second / self.stream.time_base), stream=self.stream, backward=True
            )
        except FFmpegError:
            if second:
                return
        yield from islice(self.container.demux(self.stream), _MOST_PACKETS)

    def _time_ms(self, frame: Any) -> int:
        """Time in the clip, from its first frame."""
        start_s = float((self.stream.start_time or 0) * self.stream.time_base)
        return round(((frame.time or start_s) - start_s) * 1000)

    def _keep(self, frame: Any, found: dict[int, ClipFrame]) -> None:
        at = self._time_ms(frame)
        if at in found:
            return
        self.orientation = _orientation(frame)
        self.size = self._displayed_size(frame)
        found[at] = ClipFrame(at, self._pixels(frame))

    def _displayed_size(self, frame: Any) -> tuple[int, int]:
        aspect = self.stream.sample_aspect_ratio
        stretch = float(aspect) if aspect and 0.25 <= aspect <= 4 else 1.0
        size = (max(1, round(frame.width * stretch)), frame.height)
        return size[::-1] if self.orientation >= 5 else size

    def _pixels(self, frame: Any) -> Any:
        size = self.size[::-1] if self.orientation >= 5 else self.size
        width, height = working_size(size, self.side_px)
        is_untagged = int(frame.colorspace) == _UNSPECIFIED_MATRIX
        matrix = _BT709_MATRIX if is_untagged and frame.height > _STANDARD_LINES else None
        small = frame.reformat(
            width=width, height=height, format="rgb24", src_colorspace=matrix, interpolation="AREA"
        )
        encoding = encoding_of_codes(int(frame.color_primaries), int(frame.color_trc))
        return upright(to_srgb(small.to_image(), None, encoding), self.orientation)


def _orientation(frame: Any) -> int:
    """PyAV's own `rotation` takes a mirrored clip for a turned one."""
    import struct

    from av.sidedata.sidedata import Type

    try:
        matrix = struct.unpack("<9i", bytes(frame.side_data[Type.DISPLAYMATRIX]))
    except (KeyError, struct.error):
        return 1
    a, b, _, c, d = matrix[:5]
    largest = max(map(abs, (a, b, c, d)))
    signs = [0 if abs(each) * 2 < largest else 1 if each > 0 else -1 for each in (a, b, c, d)]
    return _ORIENTATIONS.get((signs[0], signs[1], signs[2], signs[3]), 1)
