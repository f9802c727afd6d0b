"""Recomputes what a new encoder or describer made stale, from the current files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from core.arrays import FloatVector
from core.cancel import CancelToken
from core.indexing.decoded_batches import BatchRunner, Work
from core.indexing.index_report import IndexReport
from core.indexing.progress import ProgressMeter
from core.indexing.steps import AnnotationStep, VectorStep
from core.models.roles import DescribeInput
from core.photos.decode.decoded import Decoded, DecodeRequest, Outcome
from core.records import Annotation, IndexWork, PhotoId, PhotoState
from core.store.connection import Connection, transaction
from core.store.library.photos import AT_HAND, PhotoStore
from core.store.person.edits import EditStore

_SEGMENT_PHOTOS: Final = 256  # short, so that photos of the latest question soon get their turn


@dataclass(frozen=True, slots=True)
class StalePhoto:
    """One photo and what has to be recomputed."""

    id: PhotoId
    content_hash: bytes
    needs_vector: bool
    needs_annotation: bool


class Refresh:
    """Fills a new generation or redescribes photos; stored photos keep their identity."""

    work: Final = IndexWork.DESCRIBE

    def __init__(
        self,
        connection: Connection,
        *,
        vectors: VectorStep,
        annotations: AnnotationStep,
        runner: BatchRunner,
        meter: ProgressMeter,
        report: IndexReport,
        first: Callable[[], Sequence[PhotoId]] = tuple,
    ) -> None:
        """`first` returns photos to process before all others; it is called again periodically."""
        self._connection = connection
        self._photos = PhotoStore(connection)
        self._edits = EditStore(connection)
        self._vectors = vectors
        self._annotations = annotations
        self._runner = runner
        self._meter = meter
        self._report = report
        self._first = first
        self._handled: set[PhotoId] = set()
        self.unreachable: set[PhotoId] = set()

    def stale(self) -> list[PhotoId]:
        """Photos that lack a vector or an annotation: the urgent ones, then the newest."""
        stale = dict.fromkeys((*self._vectors.stale(), *self._annotations.stale()))
        urgent = [id_ for id_ in self._first() if id_ in stale]
        return list(dict.fromkeys((*urgent, *stale)))

    def run(self, cancel: CancelToken) -> Iterator[None]:
        """Refresh every stale photo that can be read; yields after each batch."""
        while segment := self._segment():
            yield from self._runner.run(segment, self._derive, cancel)

    def _segment(self) -> list[Work[StalePhoto]]:
        no_vector, no_annotation = set(self._vectors.stale()), set(self._annotations.stale())
        lacking = self.stale()
        self.unreachable.update(set(lacking).difference(self._photos.ids(AT_HAND)))
        skipped = self._handled | self.unreachable
        waiting = [id_ for id_ in lacking if id_ not in skipped]
        work: list[Work[StalePhoto]] = []
        for start in range(0, len(waiting), _SEGMENT_PHOTOS):
            photos = self._photos.photos(waiting[start : start + _SEGMENT_PHOTOS])
            for id_, photo in photos.items():
                if photo.state is not PhotoState.PRESENT:
                    self.unreachable.add(id_)
                    continue
                stale = StalePhoto(id_, photo.content_hash, id_ in no_vector, id_ in no_annotation)
                work.append(
                    Work(
                        stale, DecodeRequest(photo.path, self._vectors.side_px, moment=photo.moment)
                    )
                )
            if work:
                return work
        return []

    def _derive(self, batch: list[tuple[StalePhoto, Outcome]]) -> None:
        self._handled.update(stale.id for stale, _ in batch)
        # A file whose content has changed is another photo: the next scan picks it up.
        readable = [
            (stale, outcome)
            for stale, outcome in batch
            if isinstance(outcome, Decoded) and outcome.content_hash == stale.content_hash
        ]
        self.unreachable |= {stale.id for stale, _ in batch} - {stale.id for stale, _ in readable}
        vectors = self._new_vectors(readable)
        described = self._describe(readable, vectors)
        with transaction(self._connection):
            self._vectors.store(vectors)
            if described:
                self._annotations.store(described)
        self._report.decoded += len(readable)
        self._report.encoded += len(vectors)
        self._report.described += len(described)
        self._meter.add(done=len(batch))

    def _new_vectors(
        self, readable: list[tuple[StalePhoto, Decoded]]
    ) -> dict[PhotoId, FloatVector]:
        ids = [stale.id for stale, _ in readable if stale.needs_vector]
        images = [decoded.image for stale, decoded in readable if stale.needs_vector]
        if not images:
            return {}
        rows = self._runner.encode(lambda: self._vectors.derive(images)).result()
        vectors = {id_: row for id_, row in zip(ids, rows, strict=True) if row is not None}
        self.unreachable |= set(ids) - set(vectors)
        return vectors

    def _describe(
        self, readable: list[tuple[StalePhoto, Decoded]], vectors: dict[PhotoId, FloatVector]
    ) -> dict[PhotoId, Annotation]:
        wanted = [(stale.id, decoded) for stale, decoded in readable if stale.needs_annotation]
        known = vectors | self._vectors.stored([id_ for id_, _ in wanted if id_ not in vectors])
        ids = [id_ for id_, _ in wanted if id_ in known]
        denied = self._edits.denied_words(ids)
        inputs = [
            DescribeInput(decoded.image, known[id_], decoded.metadata, denied.get(id_, frozenset()))
            for id_, decoded in wanted
            if id_ in known
        ]
        if not inputs:
            return {}
        annotations = self._runner.describe(lambda: self._annotations.derive(inputs)).result()
        silent = Annotation("", ())
        return {id_: annotation or silent for id_, annotation in zip(ids, annotations, strict=True)}
