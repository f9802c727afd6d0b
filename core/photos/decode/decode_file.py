"""Reads, hashes and decodes one file: the work of a decoding process."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import Final

from PIL import Image

from core import logs
from core.photos.decode.clips import OpenedClip, clip_in, open_clip
from core.photos.decode.decoded import (
    AlreadyKnown,
    Decoded,
    DecodeFailure,
    DecodeRequest,
    FileTags,
    Outcome,
)
from core.photos.decode.file_bytes import (
    HandedFiles,
    clip_hash,
    frame_hash,
    photo_hash,
    read,
    read_photo,
    size_of,
)
from core.photos.decode.formats import SNIFF_BYTES, PhotoRefusedError, clip_format
from core.photos.decode.headers.encodings import ADOBE_RGB
from core.photos.decode.keyframes import ClipFrame, choose
from core.photos.decode.openers import open_photo
from core.photos.decode.pixels import (
    shrink,
    thumbnail_jpeg,
    to_array,
    to_srgb,
    upright,
    working_size,
)
from core.photos.decode.tag_list import list_tags
from core.photos.metadata.capture_facts import read_metadata
from core.photos.metadata.clip_facts import read_clip_facts
from core.photos.metadata.files_beside import read_sidecars
from core.records import FailureKind, Moment, PhotoMetadata
from core.sentences import Sentence

_MAX_DETAIL_CHARACTERS: Final = 100
_WORD: Final = re.compile(r"[^\W\d_]{3}")
_TOO_MUCH_MEMORY: Final = DecodeFailure(FailureKind.TOO_LARGE, Sentence("photo.needs-memory"))


def decode_file(request: DecodeRequest, files: HandedFiles, max_pixels: int) -> Outcome:
    """Read a file once, hash it and decode it. Nothing is opened: `files` are all there is."""
    try:
        format_name = clip_format(read(files.photo, 0, SNIFF_BYTES))
        if format_name is not None:
            return _decode_clip(files, format_name, request, max_pixels)
        return _decode_photo(files, request, max_pixels)
    except PhotoRefusedError as refused:
        return DecodeFailure(refused.kind, refused.reason)
    except MemoryError:
        return _TOO_MUCH_MEMORY
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # noqa: BLE001  # boundary: codecs raise anything, JPEG XL even panics that are no Exception
        logs.photos.info("a photo cannot be decoded: %s", type(error).__name__)
        if "memory alloc" in str(error).lower():  # libheif's wording of MemoryError
            return _TOO_MUCH_MEMORY
        return DecodeFailure(FailureKind.CORRUPT, _corrupt_reason(error))


def _decode_photo(files: HandedFiles, request: DecodeRequest, max_pixels: int) -> Outcome:
    data = read_photo(files.photo)
    content_hash = photo_hash(data)
    if content_hash in request.known_hashes:
        return AlreadyKnown(content_hash)
    suffix = request.path.suffix.lower()
    if request.tags_only:
        tags = list_tags(data, suffix=suffix, max_pixels=max_pixels)
        return FileTags(frame_hash(content_hash, request.moment), tags)
    opened = open_photo(data, suffix=suffix, side_px=request.side_px, max_pixels=max_pixels)
    beside = read_sidecars(request.path.name, files.beside)
    facts = read_metadata(data, exif=opened.exif, xmp=opened.xmp, beside=beside)
    orientation = facts.orientation or 1
    turn_by = orientation if opened.turn_by is None else opened.turn_by
    small = shrink(opened.image, working_size(opened.size, request.side_px))
    encoding = ADOBE_RGB if facts.is_adobe_rgb else opened.encoding
    image = upright(to_srgb(small, opened.icc_profile, encoding), turn_by)
    width, height = opened.size[::-1] if turn_by >= 5 else opened.size
    photo = Decoded(
        content_hash,
        len(data),
        PhotoMetadata(
            format=opened.format,
            width_px=width,
            height_px=height,
            captured=facts.captured,
            gps=facts.gps,
            camera=facts.camera,
            orientation=orientation,
            live_id=facts.live_id,
        ),
        to_array(image),
        thumbnail_jpeg(image),
        facts.notes,
    )
    if request.with_frames or request.moment is not None:
        return _with_motion(photo, data, image, request, max_pixels)
    return photo


def _with_motion(
    photo: Decoded, data: bytes, image: Image.Image, request: DecodeRequest, max_pixels: int
) -> Decoded:
    """A photo with frames of the clip in it, or one frame of that; the photo alone if there is no clip."""
    moving = clip_in(data)
    if moving is None:
        return photo
    try:
        clip = open_clip(io.BytesIO(moving), "MP4", request.side_px, max_pixels, request.moment)
    except Exception as error:  # noqa: BLE001  # boundary: the photo is fine, whatever is behind it
        logs.photos.info("a motion photo does not move: %s", type(error).__name__)
        return photo
    metadata = replace(photo.metadata, duration_ms=clip.duration_ms)
    if request.moment is not None:
        return _frame(clip.frames[0], clip, photo.content_hash, photo.size_bytes, metadata)
    frames = choose(clip.frames, beside=image)
    return replace(
        photo,
        metadata=metadata,
        frames=tuple(
            _frame(frame, clip, photo.content_hash, photo.size_bytes, metadata) for frame in frames
        ),
    )


def _decode_clip(
    files: HandedFiles, format_name: str, request: DecodeRequest, max_pixels: int
) -> Outcome:
    file = files.photo
    content_hash = clip_hash(file)
    if content_hash in request.known_hashes:
        return AlreadyKnown(content_hash)
    file.seek(0)
    clip = open_clip(file, format_name, request.side_px, max_pixels, request.moment)
    if request.tags_only:
        tags = tuple(sorted(clip.tags.items()))
        return FileTags(frame_hash(content_hash, request.moment), tags)
    beside = read_sidecars(request.path.name, files.beside)
    facts = read_clip_facts(clip.tags, request.path, clip.duration_ms, beside)
    metadata = PhotoMetadata(
        format=format_name,
        width_px=clip.size[0],
        height_px=clip.size[1],
        captured=facts.captured,
        gps=facts.gps,
        camera=facts.camera,
        orientation=clip.orientation,
        duration_ms=clip.duration_ms,
        live_id=facts.live_id,
    )
    size_bytes = size_of(file)
    first, *others = choose(clip.frames)
    leads = request.moment is None or request.moment.leads
    lead = _frame(first, clip, content_hash, size_bytes, metadata, leads=leads)
    if not request.with_frames:
        others = []
    frames = (_frame(frame, clip, content_hash, size_bytes, metadata) for frame in others)
    return replace(lead, notes=facts.notes, frames=tuple(frames))


def _frame(
    frame: ClipFrame,
    clip: OpenedClip,
    of_clip: bytes,
    size_bytes: int,
    metadata: PhotoMetadata,
    *,
    leads: bool = False,
) -> Decoded:
    """One frame as a photo of its own; the one that leads has the identity of the clip."""
    width, height = clip.size
    moment = Moment(frame.time_ms, leads)
    return Decoded(
        frame_hash(of_clip, moment),
        size_bytes,
        replace(metadata, width_px=width, height_px=height, orientation=clip.orientation),
        to_array(frame.image),
        thumbnail_jpeg(frame.image),
        moment=moment,
    )


def _corrupt_reason(error: BaseException) -> Sentence:
    detail = " ".join(str(error).split())
    if isinstance(error, EOFError) or "truncated" in detail.lower():
        return Sentence("photo.cut-short")
    if detail.startswith("decoder error"):
        return Sentence("photo.damaged", detail=Sentence("photo.bad-data"))
    if not isinstance(error, OSError | SyntaxError | ValueError | RuntimeError) or (
        any(sign in detail for sign in ("<", "unpack", "[Errno", "b'")) or not _WORD.search(detail)
    ):
        detail = ""  # a parser's internal error, a memory address or a number helps nobody
    detail = detail[:_MAX_DETAIL_CHARACTERS].rstrip(".")
    return Sentence("photo.damaged", detail=detail or Sentence("photo.bad-header"))
