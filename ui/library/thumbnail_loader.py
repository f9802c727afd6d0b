"""Loads thumbnails off the GUI thread, newest request first, with a cache bounded in bytes."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from core.caches import LruCache

_THREADS: Final = 2
_CACHE_BYTES: Final = 48 * 1024 * 1024
_SCREENS: Final = 3  # the visible screen, and as much before and after it, always fits
_MOST_PENDING: Final = 400  # older requests have scrolled out of sight
_JPEG_START: Final = b"\xff\xd8"
_PIXEL_BYTES: Final = 4

# Wider and higher thumbnails are cut to this shape, width by height or height by width.
LONGEST_SHAPE: Final = 3.0
_WHOLE_BYTES: Final = 2  # of a thumbnail in its own shape, as a multiple of those of a square

_Key = tuple[bytes, int, bool]


class ThumbnailLoader(QObject):
    """Maps a content hash to a square pixmap of a requested size.

    Lives on the GUI thread; only `read` is called on others.

    Args:
        read: the JPEG of a content hash; None if there is none. Called on background threads.
        cache_bytes: size of the cache; larger if three screens of thumbnails need more.

    Signals:
        loaded(bytes): a thumbnail with this content hash is now in the cache.
        missing(bytes): there is no readable thumbnail file for this content hash.
    """

    loaded = Signal(bytes)
    missing = Signal(bytes)
    _decoded = Signal(bytes, int, bool, QImage)

    def __init__(
        self,
        read: Callable[[bytes], bytes | None],
        *,
        cache_bytes: int = _CACHE_BYTES,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.read = read
        self._cache_bytes = cache_bytes
        self._cache: LruCache[_Key, QPixmap] = LruCache(cache_bytes, _size_bytes)
        self._most_pending = _MOST_PENDING
        self._absent: set[bytes] = set()
        self._pending: OrderedDict[_Key, None] = OrderedDict()
        self._lock = threading.Lock()
        self._closed = False
        # Not a QThreadPool: wrappers of deleted QRunnables can be mistaken for other objects.
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="thumbnails")
        self._decoded.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def pixmap(self, content_hash: bytes, side_px: int, *, whole: bool = False) -> QPixmap | None:
        """The thumbnail if it is in the cache; otherwise it is requested and `loaded` follows.

        `side_px` is the side of the square to cover, in device pixels. The pixmap is the centre
        square of the photo, or smaller if the thumbnail file is.

        Args:
            whole: the photo in its own shape instead, cut only if it is longer than `LONGEST_SHAPE`.
        """
        key = (content_hash, side_px, whole)
        found = self._cache.get(key)
        if found is None and content_hash not in self._absent and not self._closed:
            self._request(key)
        return found

    def show(self, content_hashes: Iterable[bytes], side_px: int, *, whole: bool = False) -> None:
        """Keep these visible squares of `side_px` in the cache, whatever else is loaded.

        The cache makes space for three such screens.
        """
        keys = {(content_hash, side_px, whole) for content_hash in content_hashes}
        screen_bytes = len(keys) * side_px * side_px * _PIXEL_BYTES * (_WHOLE_BYTES if whole else 1)
        self._most_pending = max(_MOST_PENDING, _SCREENS * len(keys))
        self._cache.resize(max(self._cache_bytes, _SCREENS * screen_bytes))
        self._cache.pin(keys)

    def retry_missing(self) -> None:
        """Retry missing thumbnails after new photos have arrived."""
        self._absent.clear()

    def retry(self, content_hash: bytes) -> None:
        """This thumbnail exists now: views that show it request it again."""
        self._absent.discard(content_hash)
        self.loaded.emit(content_hash)

    def close(self) -> None:
        """Drop all requests and wait for the two readers; no signal follows."""
        self._closed = True
        with self._lock:
            self._pending.clear()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _request(self, key: _Key) -> None:
        with self._lock:
            if key in self._pending:
                self._pending.move_to_end(key)
                return
            if not self._cache.begin(key):  # it is already being read
                return
            self._pending[key] = None
            while len(self._pending) > self._most_pending:
                forgotten, _ = self._pending.popitem(last=False)
                self._cache.abandon(forgotten)
        self._pool.submit(self._load_newest)

    def _load_newest(self) -> None:
        with self._lock:
            if not self._pending:
                return
            (content_hash, side_px, whole), _ = self._pending.popitem(last=True)
        image = QImage()
        try:
            jpeg = self.read(content_hash)
            if jpeg is not None:
                decoded = decode_scaled(jpeg, side_px)
                image = cut(decoded, LONGEST_SHAPE) if whole else centre_square(decoded)
        finally:  # whatever happened, it is no longer being read
            if not self._closed:
                self._decoded.emit(content_hash, side_px, whole, image)

    def _keep(self, content_hash: bytes, side_px: int, whole: bool, image: QImage) -> None:
        if self._closed:
            return
        if image.isNull():
            self._cache.abandon((content_hash, side_px, whole))
            self._absent.add(content_hash)
            self.missing.emit(content_hash)
            return
        self._cache.put((content_hash, side_px, whole), QPixmap.fromImage(image))
        self.loaded.emit(content_hash)


def _size_bytes(_key: _Key, pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * _PIXEL_BYTES


def centre_square(image: QImage) -> QImage:
    """The largest square around the centre; a null image stays one."""
    return cut(image, 1.0)


def cut(image: QImage, longest: float) -> QImage:
    """The middle of an image, at most so many times longer than short; a null image stays one."""
    if image.isNull():
        return image
    most = round(min(image.width(), image.height()) * longest)
    width, height = min(image.width(), most), min(image.height(), most)
    middle = QRect((image.width() - width) // 2, (image.height() - height) // 2, width, height)
    return image.copy(middle)


def decode_scaled(jpeg: bytes, side_px: int) -> QImage:
    """Decode to cover a square of `side_px`; a null image if it cannot be decoded."""
    if not jpeg.startswith(_JPEG_START):  # Qt would print warnings
        return QImage()
    buffer = QBuffer()
    buffer.setData(jpeg)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # By name, so that untrusted bytes reach no other decoder in this process.
    reader = QImageReader(buffer, b"JPEG")
    size = reader.size()
    if size.isValid():
        wanted = size.scaled(QSize(side_px, side_px), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        if wanted.width() < size.width():
            reader.setScaledSize(wanted)
    image = reader.read()
    if image.isNull():
        return image
    return image.convertToFormat(QImage.Format.Format_RGB32)
