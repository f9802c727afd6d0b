"""Reads, hashes and decodes photos in disposable child processes.

A codec that crashes, hangs or exhausts memory costs one photo: its process is replaced and the
others continue.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import stat
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError, Future, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from core import logs
from core.arrays import RgbImage
from core.errors import EnvironmentProblem, reason_of
from core.photos.decode.child import (
    OUT_OF_PROCESSOR_TIME,
    default_memory_cap,
    limit_processor_time,
    prepare_child,
)
from core.photos.decode.formats import PhotoRefusedError
from core.photos.decode.openers import open_photo
from core.photos.decode.pixels import (
    Encoding,
    shrink,
    thumbnail_jpeg,
    to_array,
    to_srgb,
    upright,
    working_size,
)
from core.photos.decode.tag_list import list_tags
from core.photos.metadata.capture_facts import read_metadata
from core.photos.metadata.files_beside import read_sidecars
from core.records import FailureKind, PhotoMetadata, PhotoNotes
from core.sentences import Sentence

HASH_BYTES: Final = 20
_MAX_FILE_BYTES: Final = 1_000_000_000  # larger files are not photos and would exhaust memory
_MAX_DETAIL_CHARACTERS: Final = 100
_MAX_BROKEN_POOLS: Final = 3
_POLL_S: Final = 0.1
# In addition to the time limit of a photo: starting children and stopping stuck ones.
_STALL_GRACE_S: Final = 60.0


@dataclass(frozen=True, slots=True)
class DecodeRequest:
    """One file to decode.

    Attributes:
        side_px: desired length of the shorter side.
        known_hashes: content hashes that need no decoding; pass those of the same file size.
        tags_only: list the metadata instead.
    """

    path: Path
    side_px: int
    known_hashes: frozenset[bytes] = frozenset()
    tags_only: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """A decoded photo.

    Attributes:
        content_hash: blake2b of the whole file, 20 bytes.
        image: [h, w, 3] uint8, upright, sRGB; the shorter side has at least `side_px` pixels if the
            photo has that many (and is not an extreme panorama).
        thumbnail_jpeg: upright JPEG, long side at most 512 px.
        notes: what people wrote about it, in the file or beside it.
    """

    content_hash: bytes
    size_bytes: int
    metadata: PhotoMetadata
    image: RgbImage
    thumbnail_jpeg: bytes
    notes: PhotoNotes = PhotoNotes()  # noqa: RUF009  # frozen


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

_TOO_MUCH_MEMORY: Final = DecodeFailure(FailureKind.TOO_LARGE, Sentence("photo.needs-memory"))


def _decode_in_child(request: DecodeRequest, max_pixels: int, processor_s: float) -> Outcome:
    limit_processor_time(processor_s)
    return decode_file(request, max_pixels)


def decode_file(request: DecodeRequest, max_pixels: int) -> Outcome:
    """Read a file once, hash it and decode it from memory. This runs in the child process."""
    try:
        data = _read_file(request.path)
        content_hash = hashlib.blake2b(data, digest_size=HASH_BYTES).digest()
        if content_hash in request.known_hashes:
            return AlreadyKnown(content_hash)
        if request.tags_only:
            suffix = request.path.suffix.lower()
            return FileTags(content_hash, list_tags(data, suffix=suffix, max_pixels=max_pixels))
        return _decode(data, content_hash, request, max_pixels)
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


def _read_file(path: Path) -> bytes:
    """The whole content of a file, opened read-only; pipes and devices are rejected.

    Raises:
        PhotoRefusedError: UNREADABLE, TOO_LARGE or, for an empty file, CORRUPT.
    """
    try:
        # A pipe named like an image would otherwise block forever.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with open(os.open(path, flags), "rb") as file:
            facts = os.fstat(file.fileno())
            if not stat.S_ISREG(facts.st_mode):
                raise PhotoRefusedError(FailureKind.UNREADABLE, Sentence("file.not-regular"))
            if facts.st_size > _MAX_FILE_BYTES:
                raise PhotoRefusedError(
                    FailureKind.TOO_LARGE,
                    Sentence("photo.file-too-large", size=facts.st_size / 1e9),
                )
            data = file.read(facts.st_size)
    except OSError as error:
        raise PhotoRefusedError(
            FailureKind.UNREADABLE,
            Sentence("file.unreadable", reason=reason_of(error)),
        ) from error
    if not data:
        raise PhotoRefusedError(FailureKind.CORRUPT, Sentence("file.empty"))
    return data


def _decode(data: bytes, content_hash: bytes, request: DecodeRequest, max_pixels: int) -> Decoded:
    opened = open_photo(
        data, suffix=request.path.suffix.lower(), side_px=request.side_px, max_pixels=max_pixels
    )
    facts = read_metadata(
        data, exif=opened.exif, xmp=opened.xmp, beside=read_sidecars(request.path)
    )
    orientation = facts.orientation or 1
    turn_by = orientation if opened.turn_by is None else opened.turn_by
    small = shrink(opened.image, working_size(opened.size, request.side_px))
    encoding = Encoding.ADOBE_RGB if facts.is_adobe_rgb else opened.encoding
    image = upright(to_srgb(small, opened.icc_profile, encoding), turn_by)
    width, height = opened.size[::-1] if turn_by >= 5 else opened.size
    metadata = PhotoMetadata(
        format=opened.format,
        width_px=width,
        height_px=height,
        captured=facts.captured,
        gps=facts.gps,
        camera=facts.camera,
        orientation=orientation,
    )
    return Decoded(
        content_hash,
        len(data),
        metadata,
        to_array(image),
        thumbnail_jpeg(image),
        facts.notes,
    )


def _took_too_long(limit_s: float) -> DecodeFailure:
    return DecodeFailure(FailureKind.TIMEOUT, Sentence("photo.decoding-too-long", count=limit_s))


def _corrupt_reason(error: BaseException) -> Sentence:
    detail = " ".join(str(error).split())
    if isinstance(error, EOFError) or "truncated" in detail.lower():
        return Sentence("photo.cut-short")
    if detail.startswith("decoder error"):
        return Sentence("photo.damaged", detail=Sentence("photo.bad-data"))
    if not isinstance(error, OSError | SyntaxError | ValueError | RuntimeError) or (
        "<" in detail or "unpack" in detail
    ):
        detail = ""  # a parser's internal error or a memory address helps nobody
    detail = detail[:_MAX_DETAIL_CHARACTERS].rstrip(".")
    return Sentence("photo.damaged", detail=detail or Sentence("photo.bad-header"))


class DecodePool:
    """Child processes that decode photos ahead of their consumer.

    Every child imports the parent's `__main__` module again, so it must be light.
    """

    def __init__(
        self,
        workers: int,
        processor_s: float = 30,
        timeout_s: float = 120,
        max_pixels: int = 250_000_000,
        memory_cap_bytes: int | None = None,
        background: bool = False,
    ) -> None:
        """Children start on the first request.

        Args:
            processor_s: limit of a child's processor time per photo, where the system can enforce
                it (not on Windows): on a busy machine a good photo takes long, but not more work.
            timeout_s: wall-clock limit per photo, counted from its start in a child; for a codec
                that hangs without working.
            memory_cap_bytes: limit of each child's own memory (enforced on Linux); by default its
                share of half the machine's memory, at least 1 and at most 4 GiB.
            background: run the children at the lowest CPU and disk priority.
        """
        self._background = background
        self._closed = False
        self._changing = threading.Lock()  # of the pool: another thread may call `close`
        self._workers = workers
        self._processor_s = processor_s
        self._timeout_s = timeout_s
        self._max_pixels = max_pixels
        self._memory_cap_bytes = (
            default_memory_cap(workers) if memory_cap_bytes is None else memory_cap_bytes
        )
        self._pool: Any = None
        self._broken_pools = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the processes for good; photos being decoded are discarded and `decode` ends early.

        May be called while another thread consumes `decode`.
        """
        with self._changing:
            self._closed = True
            self._end_pool()

    def _end_pool(self) -> None:
        if self._pool is not None:
            self._pool.stop()
            self._pool.join()
            self._pool = None

    def decode(
        self, requests: Iterable[DecodeRequest], *, look_ahead: int
    ) -> Iterator[tuple[DecodeRequest, Outcome]]:
        """Outcomes in the order of `requests`, one each.

        Args:
            look_ahead: photos decoded or in progress before they are requested, at least 1; it
                bounds the memory of waiting images.

        Raises:
            EnvironmentProblem: if the children cannot be started at all.
        """
        source = iter(requests)
        waiting: deque[tuple[DecodeRequest, Any]] = deque()
        exhausted = False
        try:
            while True:
                while not exhausted and len(waiting) < max(1, look_ahead):
                    request = next(source, None)
                    if request is None:
                        exhausted = True
                    else:
                        waiting.append((request, self._submit(request)))
                if not waiting:
                    return
                request, future = waiting[0]
                try:
                    outcome = self._outcome(future)
                except (BrokenProcessPool, CancelledError) as error:
                    if self._closed:
                        return
                    self._replace_pool(error)
                    waiting = deque((late, self._submit(late)) for late, _ in waiting)
                    continue
                waiting.popleft()
                yield request, outcome
        finally:
            for _, future in waiting:
                future.cancel()

    def _submit(self, request: DecodeRequest) -> Any:
        with self._changing:
            try:
                return self._running_pool().schedule(
                    _decode_in_child,
                    args=(request, self._max_pixels, self._processor_s),
                    timeout=self._timeout_s,
                )
            except RuntimeError as error:  # the pool broke since the last request
                broken: Future[Outcome] = Future()
                broken.set_exception(BrokenProcessPool(str(error)))
                return broken

    def _running_pool(self) -> Any:
        if self._closed:
            raise BrokenProcessPool("the pool was closed")
        if self._pool is None:
            from pebble import ProcessPool

            self._pool = ProcessPool(
                max_workers=self._workers,
                # "spawn" is the only safe way to start a child from a process that runs torch or
                # Qt: a fork would inherit locks of threads that do not exist in it.
                context=multiprocessing.get_context("spawn"),
                initializer=prepare_child,
                initargs=(self._memory_cap_bytes, self._background),
            )
        return self._pool

    def _outcome(self, future: Any) -> Outcome:
        """Wait for one outcome, the oldest: a child has it, or takes it next.

        Raises:
            BrokenProcessPool: also if no result arrives at all: a child killed while holding the
                pool's lock leaves the others waiting forever.
        """
        from pebble import ProcessExpired

        give_up_at = time.monotonic() + self._timeout_s + _STALL_GRACE_S
        # A stopped pool leaves its futures pending forever, so waiting needs a time limit.
        while not wait((future,), timeout=_POLL_S).done:
            if self._closed:
                raise CancelledError
            if time.monotonic() > give_up_at:
                raise BrokenProcessPool("the pool stands still")
        try:
            outcome: Outcome = future.result()
        except TimeoutError:
            return _took_too_long(self._timeout_s)
        except ProcessExpired as expired:
            if expired.exitcode == OUT_OF_PROCESSOR_TIME:
                return _took_too_long(self._processor_s)
            logs.photos.warning("a decoder process died with code %s", expired.exitcode)
            return DecodeFailure(FailureKind.CRASHED, Sentence("photo.decoder-crashed"))
        self._broken_pools = 0
        return outcome

    def _replace_pool(self, error: BaseException) -> None:
        """Start over after the pool itself failed, for example when an idle child was killed."""
        self._broken_pools += 1
        logs.photos.warning("the decode pool is replaced after %s", type(error).__name__)
        with self._changing:
            self._end_pool()
        if self._broken_pools >= _MAX_BROKEN_POOLS:
            raise EnvironmentProblem(Sentence("photo.no-decoders")) from error
