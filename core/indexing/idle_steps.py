"""What is done for every photo once everything else about it is known: notes that an earlier version did
not read, a second look, and reading its text."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar, Final

import numpy as np

from core import logs
from core.arrays import RgbImage
from core.cancel import CancelToken
from core.errors import ModelUnavailable, VisualLensError
from core.indexing.decoded_batches import BatchRunner, Work
from core.indexing.index_report import IndexReport
from core.indexing.lack_of_memory import refuse_lack_of_memory
from core.indexing.new_files import OnCommitted, as_indexed
from core.indexing.progress import ProgressMeter
from core.indexing.steps import VectorStep
from core.models.roles import SecondLook, TextReader
from core.photos.decode.decoded import Decoded, DecodeRequest, Outcome
from core.photos.thumbnails import ThumbnailCache
from core.records import IndexWork, PhotoId, PhotoState
from core.store.connection import Connection
from core.store.library.commit import commit_batch, complete_facts
from core.store.library.locations import LocationStore
from core.store.library.photo_notes import PhotoNoteStore
from core.store.library.photo_texts import PhotoTextStore
from core.store.library.photos import AT_HAND, PhotoStore

_SEGMENT_PHOTOS: Final = 64  # short, so that photos of the latest question soon get their turn
_SMALLEST_SIDE_PX: Final = 64  # the picture itself is not used
_TEXT_SIDE_PX: Final = 720  # enough for any small print a person could read


@dataclass(frozen=True, slots=True)
class IdleRun:
    """What the idle steps of one run share.

    Attributes:
        first: returns photos to process before all others; it is called again periodically.
    """

    connection: Connection
    runner: BatchRunner
    meter: ProgressMeter
    report: IndexReport
    first: Callable[[], Sequence[PhotoId]] = tuple


class IdleStep(ABC):
    """Works through the photos that lack something, those of the latest questions first, then the newest.

    Every batch is stored before the next one, so a killed run loses at most one.
    """

    work: ClassVar[IndexWork]

    def __init__(
        self,
        run: IdleRun,
        *,
        side_px: int,
        largest: int = _SEGMENT_PHOTOS,
        with_frames: bool = False,
    ) -> None:
        """
        Args:
            with_frames: decode the frames of a motion photo, too.
            side_px: of the shorter side of a decoded photo.
            largest: photos per batch; a question waits for one batch.
        """
        self._side_px = side_px
        self._largest = largest
        self._with_frames = with_frames
        self._runner = run.runner
        self._report = run.report
        self._meter = run.meter
        self._first = run.first
        self._photos = PhotoStore(run.connection)
        self._handled: set[PhotoId] = set()

    @abstractmethod
    def lacking(self) -> Collection[PhotoId]:
        """Photos without a result of this version, newest first."""

    @abstractmethod
    def process(self, photos: Sequence[tuple[PhotoId, Decoded]]) -> None:
        """Derive the results of decoded photos and store them."""

    @abstractmethod
    def close(self) -> None:
        """Free the memory of the model, if there is one."""

    def stale(self) -> list[PhotoId]:
        """Photos to process, in order."""
        lacking = dict.fromkeys(self.lacking())
        urgent = [id_ for id_ in self._first() if id_ in lacking]
        return list(dict.fromkeys((*urgent, *lacking)))

    def run(self, cancel: CancelToken) -> Iterator[None]:
        """Process every photo that can be decoded; yields after each batch."""
        try:
            while segment := self._segment():
                yield from self._runner.run(segment, self._handle, cancel, largest=self._largest)
        finally:
            self._runner.encode(self.close).result()

    def _segment(self) -> list[Work[tuple[PhotoId, bytes]]]:
        at_hand = set(self._photos.ids(AT_HAND))
        waiting = [id_ for id_ in self.stale() if id_ in at_hand and id_ not in self._handled]
        for start in range(0, len(waiting), _SEGMENT_PHOTOS):
            piece = waiting[start : start + _SEGMENT_PHOTOS]
            photos = self._photos.photos(piece)
            present = [
                id_ for id_ in piece if id_ in photos and photos[id_].state is PhotoState.PRESENT
            ]
            self._handled.update(set(piece).difference(present))
            if present:
                return [
                    Work(
                        (id_, photo.content_hash),
                        DecodeRequest(
                            photo.path,
                            self._side_px,
                            moment=photo.moment,
                            with_frames=self._with_frames,
                        ),
                    )
                    for id_, photo in ((id_, photos[id_]) for id_ in present)
                ]
        return []

    def _handle(self, batch: list[tuple[tuple[PhotoId, bytes], Outcome]]) -> None:
        self._handled.update(photo_id for (photo_id, _), _ in batch)
        # A file whose content has changed is another photo: the next scan picks it up.
        readable = [
            (photo_id, outcome)
            for (photo_id, content_hash), outcome in batch
            if isinstance(outcome, Decoded) and outcome.content_hash == content_hash
        ]
        if readable:
            self.process(readable)
        self._meter.add(done=len(batch))


class NoteStep(IdleStep):
    """Notes of photos that were indexed before notes were read, or with another choice about people, and of
    those whose metadata beside them has changed. Motion photos of that time get their frames, which the next run
    encodes and describes."""

    work = IndexWork.NOTES

    def __init__(self, run: IdleRun, thumbnails: ThumbnailCache, *, with_people: bool) -> None:
        super().__init__(run, side_px=_SMALLEST_SIDE_PX, with_frames=True)
        self._connection = run.connection
        self._locations = LocationStore(run.connection)
        self._thumbnails = thumbnails
        self._notes = PhotoNoteStore(run.connection, with_people=with_people)

    def lacking(self) -> Collection[PhotoId]:
        return self._notes.unread()

    def process(self, photos: Sequence[tuple[PhotoId, Decoded]]) -> None:
        for photo_id, decoded in photos:
            self._notes.put(photo_id, decoded.notes)
            complete_facts(self._connection, photo_id, decoded.metadata)
            self._add_frames(photo_id, decoded)

    def _add_frames(self, photo_id: PhotoId, decoded: Decoded) -> None:
        location = self._locations.of_photo(photo_id) if decoded.frames else None
        if location is None:
            return
        for frame in decoded.frames:
            self._thumbnails.put(frame.content_hash, frame.thumbnail_jpeg)
        frames = [as_indexed(location, frame, decoded.content_hash) for frame in decoded.frames]
        commit_batch(self._connection, frames)

    def close(self) -> None:
        """There is no model."""


class SecondLookStep(IdleStep):
    """Vectors of the second look; the version key is the generation of its space."""

    work = IndexWork.LOOK_AGAIN

    def __init__(self, run: IdleRun, look: SecondLook, on_committed: OnCommitted) -> None:
        """`on_committed` is called with the generation, ids and vectors [n, d] of each batch."""
        super().__init__(run, side_px=look.spec.input_side_px)
        self._vectors = VectorStep(run.connection, look)
        self._look = look
        self._on_committed = on_committed

    def run(self, cancel: CancelToken) -> Iterator[None]:
        """As the others. Without the weights nothing is done: search does not depend on it."""
        try:
            yield from super().run(cancel)
        except ModelUnavailable:
            logs.indexing.warning("no second look: its weights are missing or altered")

    def lacking(self) -> Collection[PhotoId]:
        return self._vectors.stale()

    def process(self, photos: Sequence[tuple[PhotoId, Decoded]]) -> None:
        images = [decoded.image for _, decoded in photos]
        rows = self._runner.encode(lambda: self._vectors.derive(images)).result()
        found = {id_: row for (id_, _), row in zip(photos, rows, strict=True) if row is not None}
        if found:
            self._vectors.store(found)
            self._on_committed(
                self._vectors.generation, list(found), np.stack(list(found.values()))
            )
        self._report.looked_again += len(found)

    def close(self) -> None:
        self._look.close()


class TextStep(IdleStep):
    """The text of photos; the version key is the reader's id."""

    work = IndexWork.TEXT

    def __init__(self, run: IdleRun, reader: TextReader) -> None:
        super().__init__(run, side_px=_TEXT_SIDE_PX, largest=1)  # a page of text takes seconds
        self._texts = PhotoTextStore(run.connection)
        self._reader = reader

    def lacking(self) -> Collection[PhotoId]:
        return self._texts.unread(self._reader.reader_id)

    def process(self, photos: Sequence[tuple[PhotoId, Decoded]]) -> None:
        for photo_id, decoded in photos:
            text = self._runner.encode(partial(self._text_of, decoded.image)).result()
            self._texts.put(photo_id, self._reader.reader_id, text)
            self._report.read += 1

    def close(self) -> None:
        self._reader.close()

    def _text_of(self, pixels: RgbImage) -> str:
        try:
            return self._reader.read(pixels)
        except VisualLensError:
            raise
        except Exception as failed:  # noqa: BLE001  # boundary: a model may raise anything for an odd photo
            refuse_lack_of_memory(failed)
            logs.indexing.exception("the text of a photo cannot be read")
            return ""
