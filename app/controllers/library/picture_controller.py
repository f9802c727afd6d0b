"""What is read from files for the screen: the viewer's pictures and metadata, and lost thumbnails."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage, QPixmap

from app.desktop.tasks import Tasks, Topic
from app.worker.worker_client import WorkerClient, WorkerState
from core.photos.thumbnails import full_key
from core.records import Photo, PhotoState
from core.worker.channel.messages import (
    Event,
    Failed,
    FailureCause,
    RequestId,
)
from core.worker.channel.picture_messages import (
    PictureReady,
    PictureSize,
    PreparePicture,
    ReadTags,
    TagsRead,
)
from ui.library.thumbnail_loader import ThumbnailLoader, decode_scaled
from ui.look.wording import translated
from ui.viewer.photo_viewer import PhotoViewer

_ALL_PIXELS: Final = 1_000_000  # a side longer than any
ReadJpeg = Callable[[bytes], bytes | None]


class PictureController(QObject):
    """Shows what is cached and has the worker create the rest.

    This process decodes only JPEG files that the worker wrote, never a photo itself.

    Args:
        read_large: the large JPEG of a content hash; None if there is none.
    """

    def __init__(
        self,
        viewer: PhotoViewer,
        thumbnails: ThumbnailLoader,
        read_large: ReadJpeg,
        *,
        tasks: Tasks,
        worker: WorkerClient,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._thumbnails = thumbnails
        self._read_large = read_large
        self._tasks = tasks
        self._worker = worker
        self._current: tuple[Photo, int] | None = None
        self._large: RequestId | None = None
        self._full: RequestId | None = None
        self._tags: RequestId | None = None
        self._lost: dict[RequestId, bytes] = {}
        self._requested: set[bytes] = set()
        viewer.picture_wanted.connect(self._show)
        viewer.full_wanted.connect(self._show_full)
        viewer.tags_wanted.connect(lambda _photo_id: self._ask_for_tags())
        thumbnails.missing.connect(self._on_missing)
        worker.event_received.connect(self._on_event)
        worker.state_changed.connect(self._on_worker_state)

    # --- the viewer -----------------------------------------------------------------------

    def _show(self, photo: Photo, side_px: int) -> None:
        """The large picture if it exists; else the thumbnail until it has been created."""
        self._current = (photo, side_px)
        self._large = self._full = None
        self._read(photo, side_px, may_ask=True)

    def _read(self, photo: Photo, side_px: int, *, may_ask: bool) -> None:
        def read() -> tuple[QImage, bool]:
            large = self._read_large(photo.content_hash)
            jpeg = large or self._thumbnails.read(photo.content_hash)
            return decode_scaled(jpeg, side_px) if jpeg else QImage(), large is not None

        def take(found: tuple[QImage, bool]) -> None:
            image, is_large = found
            if not image.isNull():
                self._viewer.set_picture(photo.id, QPixmap.fromImage(image))
            if may_ask and not is_large and photo.state is PhotoState.PRESENT:
                self._large = self._ask(photo.content_hash, PictureSize.LARGE)

        self._tasks.run(read, take, topic=Topic.PICTURE)

    def _show_full(self, photo: Photo) -> None:
        """The photo's own pixels; what is shown stays until they are there."""
        if photo.state is PhotoState.PRESENT:
            self._full = self._ask(photo.content_hash, PictureSize.FULL)

    def _read_full(self, photo: Photo) -> None:
        def read() -> QImage:
            jpeg = self._read_large(full_key(photo.content_hash))
            return decode_scaled(jpeg, _ALL_PIXELS) if jpeg else QImage()

        def take(image: QImage) -> None:
            if not image.isNull():
                self._viewer.set_full(photo.id, image)

        self._tasks.run(read, take, topic=Topic.FULL_PICTURE)

    def _ask_for_tags(self) -> None:
        if self._current is not None:
            request = self._worker.next_request_id()
            if self._worker.send(ReadTags(request, self._current[0].content_hash)):
                self._tags = request

    # --- thumbnails -----------------------------------------------------------------------

    def _on_missing(self, content_hash: bytes) -> None:
        """Each is requested once per worker process; a failed one stays a placeholder."""
        if content_hash not in self._requested:
            request = self._ask(content_hash, PictureSize.THUMBNAIL)
            if request is not None:
                self._requested.add(content_hash)
                self._lost[request] = content_hash

    # --- the worker -----------------------------------------------------------------------

    def _ask(self, content_hash: bytes, size: PictureSize) -> RequestId | None:
        request = self._worker.next_request_id()
        sent = self._worker.send(PreparePicture(request, content_hash, size))
        return request if sent else None

    def _on_event(self, event: Event) -> None:
        if isinstance(event, PictureReady):
            lost = self._lost.pop(event.request_id, None)
            if lost is not None:
                self._thumbnails.retry(lost)
            elif event.request_id == self._large and self._current is not None:
                self._read(*self._current, may_ask=False)
            elif event.request_id == self._full and self._current is not None:
                self._read_full(self._current[0])
        elif isinstance(event, TagsRead):
            if event.request_id == self._tags and self._viewer.tags is not None:
                self._viewer.tags.set_tags(event.tags)
        elif isinstance(event, Failed) and event.request_id is not None:
            lost = self._lost.pop(event.request_id, None)
            if lost is not None and event.cause is FailureCause.CANCELLED:
                self._requested.discard(lost)
            elif event.request_id == self._large and self._current and event.sentence:
                self._viewer.set_problem(self._current[0].id, translated(event.sentence))
            elif event.request_id == self._tags and self._viewer.tags and event.sentence:
                self._viewer.tags.set_problem(translated(event.sentence))

    def _on_worker_state(self, state: WorkerState) -> None:
        if state is WorkerState.READY:
            self._requested.clear()
            self._lost.clear()
            self._thumbnails.retry_missing()
            if self._current is not None and self._viewer.isVisible():
                self._show(*self._current)
