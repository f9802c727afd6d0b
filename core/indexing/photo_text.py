"""Reads the text in photos, one at a time, once everything else about them is known."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final

from core import logs
from core.arrays import RgbImage
from core.cancel import CancelToken
from core.indexing.decoded_batches import BatchRunner, Work
from core.indexing.index_report import IndexReport
from core.indexing.lack_of_memory import refuse_lack_of_memory
from core.indexing.progress import ProgressMeter
from core.models.roles import TextReader
from core.photos.decode.pool import Decoded, DecodeRequest, Outcome
from core.records import PhotoId, PhotoState
from core.store.connection import Connection
from core.store.library.photo_texts import PhotoTextStore
from core.store.library.photos import PhotoStore

_SEGMENT_PHOTOS: Final = 64  # short, so that photos of the latest question soon get their turn
_SIDE_PX: Final = 720  # of the shorter side: enough for any small print a person could read


class TextStep:
    """The text of photos; the version key is the reader's id.

    A question waits for at most one photo, and a killed run loses only that one.
    """

    def __init__(
        self,
        connection: Connection,
        reader: TextReader,
        *,
        runner: BatchRunner,
        meter: ProgressMeter,
        report: IndexReport,
        first: Callable[[], Sequence[PhotoId]] = tuple,
    ) -> None:
        """`first` returns photos to process before all others; it is called again periodically."""
        self._texts = PhotoTextStore(connection)
        self._photos = PhotoStore(connection)
        self._reader = reader
        self._runner = runner
        self._meter = meter
        self._report = report
        self._first = first
        self._handled: set[PhotoId] = set()

    def stale(self) -> list[PhotoId]:
        """Photos to read: those of the latest questions, then the newest."""
        unread = dict.fromkeys(self._texts.unread(self._reader.reader_id))
        urgent = [id_ for id_ in self._first() if id_ in unread]
        return list(dict.fromkeys((*urgent, *unread)))

    def run(self, cancel: CancelToken) -> Iterator[None]:
        """Read every photo that can be decoded; yields after each."""
        try:
            while segment := self._segment():
                yield from self._runner.run(segment, self._read, cancel, largest=1)
        finally:
            self._runner.encode(self._reader.close).result()

    def _segment(self) -> list[Work[tuple[PhotoId, bytes]]]:
        waiting = [id_ for id_ in self.stale() if id_ not in self._handled]
        for start in range(0, len(waiting), _SEGMENT_PHOTOS):
            piece = waiting[start : start + _SEGMENT_PHOTOS]
            photos = self._photos.photos(piece)
            present = [
                id_ for id_ in piece if id_ in photos and photos[id_].state is PhotoState.PRESENT
            ]
            self._handled.update(set(piece).difference(present))
            if present:
                return [
                    Work((id_, photos[id_].content_hash), DecodeRequest(photos[id_].path, _SIDE_PX))
                    for id_ in present
                ]
        return []

    def _read(self, batch: list[tuple[tuple[PhotoId, bytes], Outcome]]) -> None:
        for (photo_id, content_hash), outcome in batch:
            self._handled.add(photo_id)
            self._meter.add(done=1)
            # A file whose content has changed is another photo: the next scan picks it up.
            if not isinstance(outcome, Decoded) or outcome.content_hash != content_hash:
                continue
            text = self._runner.encode(partial(self._text_of, outcome.image)).result()
            self._texts.put(photo_id, self._reader.reader_id, text)
            self._report.read += 1

    def _text_of(self, pixels: RgbImage) -> str:
        try:
            return self._reader.read(pixels)
        except Exception as failed:  # noqa: BLE001  # boundary: a model may raise anything for an odd photo
            refuse_lack_of_memory(failed)
            logs.indexing.exception("the text of a photo cannot be read")
            return ""
