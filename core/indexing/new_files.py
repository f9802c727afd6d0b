"""Adds files that are not in the library yet: decode, encode, describe, commit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np

from core.arrays import FloatMatrix, FloatVector
from core.cancel import CancelToken
from core.indexing.decoded_batches import BatchRunner, Work
from core.indexing.index_report import IndexReport
from core.indexing.progress import ProgressMeter
from core.indexing.steps import AnnotationStep, VectorStep
from core.models.roles import DescribeInput
from core.photos.decode.decoded import Decoded, DecodeFailure, DecodeRequest, Outcome
from core.photos.thumbnails import ThumbnailCache
from core.records import Annotation, FailureKind, PhotoId
from core.sentences import Sentence
from core.store.connection import Connection, transaction
from core.store.library.annotations import TextSpace
from core.store.library.commit import IndexedPhoto, KnownCopy, commit_batch
from core.store.library.frames import FrameStore
from core.store.library.locations import Location, LocationStore
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from core.store.vectors.generations import GenerationId

_SEGMENT_FILES: Final = 5_000
_NOT_ENCODED: Final = Sentence("photo.not-encoded")

# A batch is split into pieces, so that describing overlaps with encoding.
_PIECES: Final = 4
_SMALLEST_PIECE: Final = 8


@dataclass(frozen=True, slots=True, eq=False)
class _New:
    """A photo to add: a file, or a frame of the clip in it.

    Attributes:
        of_file: content hash of the file, for a frame that does not stand for it.
    """

    location: Location
    decoded: Decoded
    of_file: bytes | None = None


_Encoded = tuple[_New, FloatVector]
OnCommitted = Callable[[GenerationId, Sequence[PhotoId], FloatMatrix], None]


@dataclass(slots=True)
class _Batch:
    """Decoded files, grouped by what to do with them.

    Attributes:
        new: to encode and describe, each content once; frames follow their file.
        copies: files whose content is in the library, or enters it with this batch.
        failures: location, kind and reason.
        refused: content hashes of files that the encoder cannot process.
    """

    new: list[_New] = field(default_factory=list)
    copies: list[KnownCopy] = field(default_factory=list)
    failures: list[tuple[Location, FailureKind, Sentence]] = field(default_factory=list)

    refused: set[bytes] = field(default_factory=set)

    def refuse(self, item: _New) -> None:
        """A photo the encoder cannot process fails; copies of it wait for the next run. Of a clip, a frame
        that does not stand for it is left out."""
        if item.of_file is None:
            content_hash = item.decoded.content_hash
            self.refused.add(content_hash)
            self.failures.append((item.location, FailureKind.CORRUPT, _NOT_ENCODED))
            self.copies = [copy for copy in self.copies if copy.content_hash != content_hash]


class NewFiles:
    """One transaction per batch: photos, vectors, annotations, words, copies and failures."""

    def __init__(
        self,
        connection: Connection,
        *,
        vectors: VectorStep,
        annotations: AnnotationStep,
        text_space: TextSpace,
        thumbnails: ThumbnailCache,
        runner: BatchRunner,
        meter: ProgressMeter,
        report: IndexReport,
        on_committed: OnCommitted,
        with_people: bool,
    ) -> None:
        """`with_people`: store names of people in the notes of photos."""
        self._connection = connection
        self._locations = LocationStore(connection)
        self._photos = PhotoStore(connection)
        self._frames = FrameStore(connection)
        self._vectors = vectors
        self._annotations = annotations
        self._text_space = text_space
        self._thumbnails = thumbnails
        self._runner = runner
        self._meter = meter
        self._report = report
        self._on_committed = on_committed
        self._with_people = with_people
        self._writer = ThreadPoolExecutor(1, "thumbnails")

    def run(self, cancel: CancelToken) -> Iterator[None]:
        """Index all pending files, newest first; yields after each batch and while waiting."""
        handled: set[Location] = set()
        try:
            while segment := self._pending(handled):
                handled = set()

                def handle(
                    batch: list[tuple[Location, Outcome]], done: set[Location] = handled
                ) -> None:
                    self._index(batch)
                    done.update(location for location, _ in batch)

                yield from self._runner.run(self._work(segment), handle, cancel)
                self._frames.pair()
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

    def _index(self, batch: list[tuple[Location, Outcome]]) -> None:
        todo = self._sort(batch)
        thumbnails = [
            self._writer.submit(
                self._thumbnails.put, item.decoded.content_hash, item.decoded.thumbnail_jpeg
            )
            for item in todo.new
        ]
        photos = self._derive(todo)
        _wait(thumbnails)  # a photo in the library must have a thumbnail, whatever happens next
        ids = self._commit(photos, todo)
        if photos:
            vectors = [photo.vector for photo in photos if photo.vector is not None]
            self._on_committed(self._vectors.generation, ids, np.stack(vectors))
        self._count(batch, photos, todo)

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

    def _derive(self, todo: _Batch) -> list[IndexedPhoto]:
        """Photos with vector and annotation; those the encoder cannot process become failures."""
        size = max(_SMALLEST_PIECE, -(-len(todo.new) // _PIECES))
        pieces = [todo.new[start : start + size] for start in range(0, len(todo.new), size)]
        encoding = [self._runner.encode(partial(self._encode, piece)) for piece in pieces]
        describing: list[tuple[list[_Encoded], Future[list[Annotation | None]]]] = []
        for piece, future in zip(pieces, encoding, strict=True):
            encoded: list[_Encoded] = []
            for item, vector in zip(piece, future.result(), strict=True):
                if vector is None:
                    todo.refuse(item)
                elif item.of_file not in todo.refused:
                    encoded.append((item, vector))
            # While one piece is described, the next one is encoded.
            describing.append((encoded, self._runner.describe(partial(self._describe, encoded))))
        return [
            _indexed(item, vector, annotation)
            for encoded, future in describing
            for (item, vector), annotation in zip(encoded, future.result(), strict=True)
        ]

    def _encode(self, piece: Sequence[_New]) -> list[FloatVector | None]:
        return self._vectors.derive([item.decoded.image for item in piece])

    def _describe(self, encoded: Sequence[_Encoded]) -> list[Annotation | None]:
        return self._annotations.derive(
            [
                DescribeInput(item.decoded.image, vector, item.decoded.metadata)
                for item, vector in encoded
            ]
        )

    def _commit(self, photos: list[IndexedPhoto], todo: _Batch) -> list[PhotoId]:
        words = self._annotations.new_words([photo.annotation for photo in photos])
        with transaction(self._connection):
            ids = commit_batch(
                self._connection,
                photos,
                todo.copies,
                generation=self._vectors.generation,
                describer_id=self._annotations.version,
                text_space=self._text_space,
                word_vectors=words,
                with_people=self._with_people,
            )
            for location, kind, reason in todo.failures:
                self._locations.record_failure(location, kind, reason)
        return ids

    def _count(
        self, batch: list[tuple[Location, Outcome]], photos: list[IndexedPhoto], todo: _Batch
    ) -> None:
        self._report.decoded += sum(isinstance(outcome, Decoded) for _, outcome in batch)
        files = [photo for photo in photos if photo.of_file is None]
        self._report.encoded += len(files)
        self._report.described += sum(photo.annotation is not None for photo in files)
        self._report.linked += len(todo.copies)
        self._report.failed += len(todo.failures)
        self._meter.add(done=len(files) + len(todo.copies), failed=len(todo.failures))


def _indexed(item: _New, vector: FloatVector, annotation: Annotation | None) -> IndexedPhoto:
    decoded = item.decoded
    return IndexedPhoto(
        location=item.location,
        content_hash=decoded.content_hash,
        size_bytes=decoded.size_bytes,
        metadata=decoded.metadata,
        vector=vector,
        annotation=annotation,
        notes=decoded.notes if item.of_file is None else None,
        moment=decoded.moment,
        of_file=item.of_file,
    )


def _wait(futures: list[Future[None]]) -> None:
    for future in futures:
        future.result()
