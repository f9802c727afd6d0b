"""What the viewer shows of a photo's file, and replacements for lost thumbnails, in parallel with other work.

The window itself only decodes JPEG files written here, so a malicious or broken photo of any
format only ever reaches a disposable child process, never the window.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from core import logs
from core.errors import UserError, VisualLensError, machine_explained
from core.paths import DataPaths
from core.photos.decode.decoded import (
    Decoded,
    DecodeFailure,
    DecodeRequest,
    FileTags,
    Outcome,
)
from core.photos.decode.pixels import THUMBNAIL_SIDE_PX, full_jpeg, preview_jpeg
from core.photos.decode.pool import DecodePool
from core.photos.thumbnails import full_key, large_pictures_of, thumbnails_of
from core.records import Moment
from core.sentences import Sentence
from core.settings.settings_file import load_settings
from core.store.connection import Connection, explained, open_store
from core.store.library.photos import PhotoStore
from core.worker.channel.messages import (
    Event,
    Failed,
    FailureCause,
)
from core.worker.channel.picture_messages import (
    PictureReady,
    PictureSize,
    PreparePicture,
    ReadTags,
    TagsRead,
)

_LARGE_SIDE_PX: Final = 1_600  # short side: fills a large screen
_MOST_WAITING: Final = 300  # older requests have scrolled out of sight
_SIDES_PX: Final = {
    PictureSize.THUMBNAIL: THUMBNAIL_SIDE_PX // 2,
    PictureSize.LARGE: _LARGE_SIDE_PX,
    PictureSize.FULL: 1_000_000,  # more than any photo has
}
_IDLE_S: Final = 30.0  # after that, the child is ended to free its memory


Request = PreparePicture | ReadTags


class PictureMaker:
    """Serves `PreparePicture` and `ReadTags` on its own thread; requests may come from any thread."""

    def __init__(self, paths: DataPaths, send: Callable[[Event], None]) -> None:
        self._paths = paths
        self._send = send
        self._waiting: list[Request] = []
        self._changed = threading.Condition()
        self._closed = False
        self._pool: DecodePool | None = None
        self._open: _OpenCaches | None = None
        self._thread = threading.Thread(target=self._run, name="pictures", daemon=True)

    def start(self) -> None:
        """Start serving."""
        self._thread.start()

    def request(self, command: Request) -> None:
        """Queue one request; if too many are waiting, the oldest is dropped."""
        with self._changed:
            self._waiting.append(command)
            dropped = self._waiting.pop(0) if len(self._waiting) > _MOST_WAITING else None
            self._changed.notify()
        if dropped is not None:
            self._send(Failed(dropped.request_id, FailureCause.CANCELLED, None))

    def close(self) -> None:
        """End the thread and its child."""
        with self._changed:
            self._closed = True
            pool = self._pool
            self._changed.notify()
        if pool is not None:
            pool.close()
        self._thread.join()

    def _run(self) -> None:
        while (command := self._next()) is not None:
            try:
                with machine_explained(), explained():
                    self._open = self._open or _OpenCaches(self._paths)
                    answer = self._answer(command, self._open)
                self._send(answer)
            except VisualLensError as error:
                self._send(Failed(command.request_id, FailureCause.USER, error.sentence))
            except Exception:  # noqa: BLE001  # boundary: one picture must not end the others
                logs.worker.exception("a picture could not be made")
                sentence = Sentence("picture.not-shown")
                self._send(Failed(command.request_id, FailureCause.BUG, sentence))
        self._rest()

    def _next(self) -> Request | None:
        """The latest request for the photo that is looked at, else the latest for a thumbnail; None when closing."""
        with self._changed:
            while not self._closed:
                if self._waiting:
                    urgent = [each for each in self._waiting if not _is_for_thumbnail(each)]
                    command = (urgent or self._waiting)[-1]
                    self._waiting.remove(command)
                    return command
                if not self._changed.wait(_IDLE_S if self._open is not None else None):
                    self._rest()
            return None

    def _rest(self) -> None:
        if self._pool is not None:
            self._pool.close()
            self._pool = None
        if self._open is not None:  # the settings it has read may change meanwhile
            self._open.connection.close()
            self._open = None

    def _answer(self, command: Request, library: _OpenCaches) -> PictureReady | TagsRead:
        """Read the file.

        Raises:
            UserError: if the photo no longer exists or cannot be read.
        """
        content_hash = command.content_hash
        if isinstance(command, ReadTags):
            file, moment = library.find(content_hash)
            request = DecodeRequest(file, 0, moment=moment, tags_only=True)
            outcome = self._read(command, library, request)
            tags = outcome.tags if isinstance(outcome, FileTags) else ()
            return TagsRead(command.request_id, content_hash, tags)
        is_full = command.size is PictureSize.FULL
        cache = library.thumbnails if command.size is PictureSize.THUMBNAIL else library.large
        key = full_key(content_hash) if is_full else content_hash
        if cache.path(key) is None:
            file, moment = library.find(content_hash)
            request = DecodeRequest(file, _SIDES_PX[command.size], moment=moment)
            decoded = self._read(command, library, request)
            if isinstance(decoded, Decoded):
                library.thumbnails.put(content_hash, decoded.thumbnail_jpeg)
                if is_full:
                    library.large.put(key, full_jpeg(decoded.image))
                elif command.size is PictureSize.LARGE:
                    library.large.put(key, preview_jpeg(decoded.image))
        return PictureReady(command.request_id, content_hash)

    def _read(self, command: Request, library: _OpenCaches, request: DecodeRequest) -> Outcome:
        """What a child makes of the file, which must still be the same photo."""
        if self._pool is None:
            with self._changed:
                if self._closed:
                    raise UserError(Sentence("app.worker-ending"))
                self._pool = DecodePool(1, max_pixels=library.max_pixels)
        for _, outcome in self._pool.decode([request], look_ahead=1):
            if isinstance(outcome, DecodeFailure):
                raise UserError(outcome.reason)
            if outcome.content_hash != command.content_hash:
                raise UserError(Sentence("picture.changed"))
            return outcome
        raise UserError(Sentence("app.worker-ending"))


def _is_for_thumbnail(command: Request) -> bool:
    return isinstance(command, PreparePicture) and command.size is PictureSize.THUMBNAIL


class _OpenCaches:
    """What the thread reads and writes, opened on that thread."""

    def __init__(self, paths: DataPaths) -> None:
        settings = load_settings(paths.settings)
        self.connection: Connection = open_store(paths.database, read_only=True)
        self.thumbnails = thumbnails_of(paths, settings)
        self.large = large_pictures_of(paths, settings)
        self.max_pixels = settings.max_pixels
        self._photos = PhotoStore(self.connection)

    def find(self, content_hash: bytes) -> tuple[Path, Moment | None]:
        """A path to a file with this content, and which frame of it that is.

        Raises:
            UserError: if none can be reached now.
        """
        photo_id = self._photos.find_by_hash(content_hash)
        photo = self._photos.photo(photo_id) if photo_id is not None else None
        if photo is not None:
            for path in self._photos.locations_of(photo.id):
                if path.is_file():
                    return path, photo.moment
        raise UserError(Sentence("picture.unreachable"))
