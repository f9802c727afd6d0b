"""Adds files that are not in the library yet: shown as soon as they are decoded, understood afterwards.

What was decoded is kept in memory until the encoder and the describer have seen it, so no file is decoded
twice. There is room for about a thousand photos: in a larger folder both go on side by side from then on. If
the run ends in between, photos are in the library without a vector, and the next run looks at their files again.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector, RgbImage
from core.cancel import CancelToken
from core.indexing.decoded_batches import BatchRunner, Work
from core.indexing.index_report import IndexReport
from core.indexing.progress import ProgressMeter
from core.indexing.steps import AnnotationStep, VectorStep
from core.models.roles import DescribeInput
from core.photos.decode.decoded import Decoded, DecodeFailure, DecodeRequest, Outcome
from core.photos.thumbnails import ThumbnailCache
from core.records import Annotation, FailureKind, PhotoId, PhotoMetadata
from core.sentences import Sentence
from core.store.connection import Connection, transaction
from core.store.library.commit import IndexedPhoto, KnownCopy, commit_batch
from core.store.library.frames import FrameStore
from core.store.library.locations import Location, LocationStore
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from core.store.vectors.generations import GenerationId

_SEGMENT_FILES: Final = 5_000
_NOT_ENCODED: Final = Sentence("photo.not-encoded")
_KEPT_BYTES: Final = 256_000_000
# When there is no more room, as many photos are understood as are shown, and a question waits for both.
_LARGEST_BATCH: Final = 16

# A batch is split into pieces, so that describing overlaps with encoding.
_PIECES: Final = 4
_SMALLEST_PIECE: Final = 8

OnCommitted = Callable[[GenerationId, Sequence[PhotoId], FloatMatrix], None]


@dataclass(frozen=True, slots=True, eq=False)
class _New:
    """A photo to add: a file, or a frame of the clip in it.

    Attributes:
        of_file: content hash of the file, for a frame that does not stand for it.
    """

    location: Location
    decoded: Decoded
    of_file: bytes | None = None


@dataclass(frozen=True, slots=True, eq=False)
class _Shown:
    """A photo of the library that waits to be understood; `is_file` if it stands for a file."""

    id: PhotoId
    location: Location
    is_file: bool
    image: RgbImage
    metadata: PhotoMetadata


@dataclass(slots=True)
class _Batch:
    """Decoded files, grouped by what to do with them.

    Attributes:
        new: to add, each content once; frames follow their file.
        copies: files whose content is in the library, or enters it with this batch.
        failures: location, kind and reason.
    """

    new: list[_New] = field(default_factory=list)
    copies: list[KnownCopy] = field(default_factory=list)
    failures: list[tuple[Location, FailureKind, Sentence]] = field(default_factory=list)


class NewFiles:
    """One transaction per batch of photos, copies and failures, and one for what is understood of them."""

    def __init__(
        self,
        connection: Connection,
        *,
        vectors: VectorStep,
        annotations: AnnotationStep,
        thumbnails: ThumbnailCache,
        runner: BatchRunner,
        meter: ProgressMeter,
        report: IndexReport,
        on_committed: OnCommitted,
        on_all_shown: Callable[[int], None],
        with_people: bool,
    ) -> None:
        """
        Args:
            on_all_shown: called once with the number of photos that are not understood yet.
            with_people: store names of people in the notes of photos.
        """
        self._connection = connection
        self._locations = LocationStore(connection)
        self._photos = PhotoStore(connection)
        self._frames = FrameStore(connection)
        self._vectors = vectors
        self._annotations = annotations
        self._thumbnails = thumbnails
        self._runner = runner
        self._meter = meter
        self._report = report
        self._on_committed = on_committed
        self._on_all_shown = on_all_shown
        self._with_people = with_people
        self._writer = ThreadPoolExecutor(1, "thumbnails")
        self._waiting: deque[_Shown] = deque()
        self._waiting_bytes = 0

    def run(self, cancel: CancelToken) -> Iterator[None]:
        """Index all pending files, newest first; yields after each batch and while waiting."""
        handled: set[Location] = set()
        try:
            while segment := self._pending(handled):
                handled = set()

                def handle(
                    batch: list[tuple[Location, Outcome]], done: set[Location] = handled
                ) -> None:
                    shown = self._show(batch)
                    done.update(location for location, _ in batch)
                    if self._waiting_bytes > _KEPT_BYTES:
                        self._understand([self._waiting.popleft() for _ in range(shown)])

                yield from self._runner.run(
                    self._work(segment), handle, cancel, largest=_LARGEST_BATCH
                )
                self._frames.pair()
            if self._waiting:
                self._on_all_shown(sum(photo.is_file for photo in self._waiting))
                yield from self._runner.drain(self._waiting, self._understand_and_count, cancel)
        finally:
            self._writer.shutdown()

    def _pending(self, handled: set[Location]) -> list[Location]:
        """The next files. A file still pending after its turn changed while it was being read; the
        next scan will pick it up."""
        return [place for place in self._locations.pending(_SEGMENT_FILES) if place not in handled]

    def _work(self, segment: list[Location]) -> list[Work[Location]]:
        paths: dict[int, Path] = {root.id: root.path for root in RootStore(self._connection).all()}
        sizes = self._locations.known_sizes()
        return [
            Work(
                location,
                DecodeRequest(
                    path=paths[location.root_id] / location.rel_path,
                    side_px=self._vectors.side_px,
                    known_hashes=self._locations.hashes_of_size(location.size_bytes)
                    if location.size_bytes in sizes
                    else frozenset(),
                    with_frames=True,
                ),
            )
            for location in segment
            if location.root_id in paths
        ]

    def _show(self, batch: list[tuple[Location, Outcome]]) -> int:
        """Add photos to the library, with thumbnails and without what the models say; returns how many."""
        todo = self._sort(batch)
        thumbnails = [
            self._writer.submit(
                self._thumbnails.put, item.decoded.content_hash, item.decoded.thumbnail_jpeg
            )
            for item in todo.new
        ]
        _wait(thumbnails)  # a photo in the library must have a thumbnail, whatever happens next
        for id_, item in zip(self._commit(todo), todo.new, strict=True):
            image, metadata = item.decoded.image, item.decoded.metadata
            self._waiting.append(_Shown(id_, item.location, item.of_file is None, image, metadata))
            self._waiting_bytes += image.nbytes
        files = sum(item.of_file is None for item in todo.new)
        self._report.decoded += sum(isinstance(outcome, Decoded) for _, outcome in batch)
        self._report.linked += len(todo.copies)
        self._report.copies += self._further_files(todo.copies)
        self._report.failed += len(todo.failures)
        self._meter.add(done=files + len(todo.copies), failed=len(todo.failures))
        return len(todo.new)

    def _further_files(self, linked: Sequence[KnownCopy]) -> int:
        """How many of these files are not the only one of their photo."""
        met = Counter(copy.content_hash for copy in linked)
        return sum(min(n, self._locations.files_with(each) - 1) for each, n in met.items())

    def _sort(self, batch: list[tuple[Location, Outcome]]) -> _Batch:
        todo = _Batch()
        hashes: set[bytes] = set()
        for location, outcome in batch:
            if isinstance(outcome, DecodeFailure):
                todo.failures.append((location, outcome.kind, outcome.reason))
            elif outcome.content_hash in hashes or self._photos.find_by_hash(outcome.content_hash):
                todo.copies.append(KnownCopy(location, outcome.content_hash))
            elif isinstance(outcome, Decoded):  # else its photo is gone: left to the next run
                hashes.add(outcome.content_hash)
                todo.new.append(_New(location, outcome))
                todo.new += [
                    _New(location, frame, outcome.content_hash) for frame in outcome.frames
                ]
        return todo

    def _commit(self, todo: _Batch) -> list[PhotoId]:
        photos = [as_indexed(each.location, each.decoded, each.of_file) for each in todo.new]
        with transaction(self._connection):
            ids = commit_batch(self._connection, photos, todo.copies, with_people=self._with_people)
            for location, kind, reason in todo.failures:
                self._locations.record_failure(location, kind, reason)
        return ids

    def _understand(self, photos: list[_Shown]) -> None:
        """Store vectors and annotations; photos the encoder cannot process become failures."""
        self._waiting_bytes -= sum(photo.image.nbytes for photo in photos)
        vectors, annotations = self._derive(photos)
        # Frames that stand for no file just stay without a vector.
        refused = [photo for photo in photos if photo.is_file and photo.id not in vectors]
        with transaction(self._connection):
            self._vectors.store(vectors)
            self._annotations.store(annotations)
            for photo in refused:
                self._locations.record_failure(photo.location, FailureKind.CORRUPT, _NOT_ENCODED)
        if vectors:
            rows = np.stack(list(vectors.values()))
            self._on_committed(self._vectors.generation, list(vectors), rows)
        files = {photo.id for photo in photos if photo.is_file}
        self._report.encoded += len(files & vectors.keys())
        self._report.described += len(files & annotations.keys())
        self._report.failed += len(refused)

    def _understand_and_count(self, photos: list[_Shown]) -> None:
        self._understand(photos)
        self._meter.add(done=sum(photo.is_file for photo in photos))

    def _derive(
        self, photos: list[_Shown]
    ) -> tuple[dict[PhotoId, FloatVector], dict[PhotoId, Annotation]]:
        """Vectors and annotations of those photos that have them."""
        size = max(_SMALLEST_PIECE, -(-len(photos) // _PIECES))
        pieces = [photos[start : start + size] for start in range(0, len(photos), size)]
        encoding = [self._runner.encode(partial(self._encode, piece)) for piece in pieces]
        vectors: dict[PhotoId, FloatVector] = {}
        describing: list[tuple[list[_Shown], Future[list[Annotation | None]]]] = []
        for piece, future in zip(pieces, encoding, strict=True):
            rows = zip(piece, future.result(), strict=True)
            found = {photo.id: row for photo, row in rows if row is not None}
            vectors |= found
            encoded = [photo for photo in piece if photo.id in found]
            inputs = [DescribeInput(each.image, found[each.id], each.metadata) for each in encoded]
            # While one piece is described, the next one is encoded.
            future_words = self._runner.describe(partial(self._annotations.derive, inputs))
            describing.append((encoded, future_words))
        annotations = {
            photo.id: annotation
            for encoded, described in describing
            for photo, annotation in zip(encoded, described.result(), strict=True)
            if annotation is not None
        }
        return vectors, annotations

    def _encode(self, piece: Sequence[_Shown]) -> list[FloatVector | None]:
        return self._vectors.derive([photo.image for photo in piece])


def as_indexed(location: Location, decoded: Decoded, of_file: bytes | None) -> IndexedPhoto:
    """What was decoded, as it is added to the library.

    Args:
        of_file: content hash of the file, for a frame that does not stand for it.
    """
    return IndexedPhoto(
        location=location,
        content_hash=decoded.content_hash,
        size_bytes=decoded.size_bytes,
        metadata=decoded.metadata,
        notes=decoded.notes if of_file is None else None,
        moment=decoded.moment,
        of_file=of_file,
    )


def _wait(futures: list[Future[None]]) -> None:
    for future in futures:
        future.result()
