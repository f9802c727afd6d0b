"""Thumbnail files by content hash, with a limit on their total size."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from core import vault
from core.errors import EnvironmentProblem, reason_of
from core.paths import DataPaths
from core.sentences import Sentence
from core.settings.chosen import Settings
from core.vault import LibraryKey

_MODE: Final = 0o600
_PLAIN_SUFFIX: Final = ".jpg"
_MEGABYTE: Final = 1_000_000
_LARGE_SHARE: Final = 4  # large pictures may use another quarter of the thumbnail limit
_TRIM_TO: Final = 0.9  # of the cap, so that a full cache is not trimmed at every photo
# A file is marked as used at most this often: scrolling must not cause constant writes.
_TOUCH_AFTER_S: Final = 24 * 3600
_ABANDONED_AFTER_S: Final = 3600  # a temporary file this old was left by a process that died


class ThumbnailCache:
    """JPEG files under `directory/ab/abcd....jpg`; the least recently shown are deleted first.

    One process writes and trims. Others may read at the same time: a file appears atomically, and
    may disappear between `path()` and opening it. With the key of an encrypted library the files
    are encrypted, and their names reveal nothing either.
    """

    def __init__(
        self, directory: Path, cap_bytes: int | None, key: LibraryKey | None = None
    ) -> None:
        """`directory` is created on the first `put`; without a cap nothing is ever trimmed."""
        self._directory = directory
        self._cap_bytes = cap_bytes
        self._key = key
        self._suffix = _PLAIN_SUFFIX if key is None else vault.sealed_suffix(key)
        self._size_bytes: int | None = None  # counted when first needed, then kept up to date

    def put(self, content_hash: bytes, jpeg: bytes) -> None:
        """Store a thumbnail; trims first if it would exceed the cap.

        Raises:
            EnvironmentProblem: if the disk is full or the cache folder cannot be written.
        """
        target = self._file(content_hash)
        if self._key is not None:
            jpeg = vault.seal(self._key, content_hash, jpeg)
        temporary = target.with_suffix(f".{os.getpid()}-{threading.get_ident()}.new")
        try:
            if self._cap_bytes is not None and self.size_bytes() + len(jpeg) > self._cap_bytes:
                self.trim()
            old_bytes = _size_of(target)
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
            with open(os.open(temporary, flags, _MODE), "wb") as file:
                file.write(jpeg)
            os.replace(temporary, target)
        except OSError as error:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise EnvironmentProblem(
                Sentence("cache.not-written", reason=reason_of(error))
            ) from error
        if self._size_bytes is not None:
            self._size_bytes += len(jpeg) - old_bytes

    def path(self, content_hash: bytes) -> Path | None:
        """File of a thumbnail (encrypted if there is a key), marked as used; None if it is not there."""
        file = self._file(content_hash)
        try:
            used = file.stat().st_mtime
        except OSError:
            return None
        now = time.time()
        if now - used > _TOUCH_AFTER_S:
            try:
                os.utime(file, (now, now))
            except OSError:  # trimmed, or a read-only disk: order of use is best effort
                return file if file.exists() else None
        return file

    def read(self, content_hash: bytes) -> bytes | None:
        """The JPEG of a thumbnail, marked as used; None if it is not in the cache."""
        file = self.path(content_hash)
        if file is None:
            return None
        try:
            data = file.read_bytes()
        except OSError:  # trimmed meanwhile
            return None
        return data if self._key is None else vault.unseal(self._key, content_hash, data)

    def size_bytes(self) -> int:
        """Total bytes of all thumbnails as far as this process knows."""
        if self._size_bytes is None:
            self._size_bytes = sum(size for _, size, _ in self._files())
        return self._size_bytes

    def trim(self) -> int:
        """Delete the least recently used thumbnails down to the cap; returns the bytes freed."""
        if self._cap_bytes is None:
            return 0
        files = sorted(self._files())
        total = sum(size for _, size, _ in files)
        freed = 0
        if total > self._cap_bytes * _TRIM_TO:
            for _, size, path in files:
                if total - freed <= self._cap_bytes * _TRIM_TO:
                    break
                try:
                    os.unlink(path)
                except OSError:  # open in another process on Windows: deleted next time
                    continue
                freed += size
        self._size_bytes = total - freed
        return freed

    def keep_only(self, content_hashes: Iterable[bytes]) -> int:
        """Delete the thumbnails of all other photos; returns the bytes freed.

        Indexing must not be running: thumbnails stored after the hashes were read would be deleted
        too.
        """
        kept = {self._file(each).name for each in content_hashes}
        freed = 0
        for _, size, path in list(self._files()):
            if os.path.basename(path) not in kept:
                with contextlib.suppress(OSError):  # open in another process on Windows
                    os.unlink(path)
                    freed += size
        self._size_bytes = None
        return freed

    def _file(self, content_hash: bytes) -> Path:
        name = (
            content_hash.hex() if self._key is None else vault.sealed_name(self._key, content_hash)
        )
        return self._directory / name[:2] / f"{name}{self._suffix}"

    def _files(self) -> Iterator[tuple[float, int, str]]:
        """(time of last use, bytes, path) of every thumbnail; removes leftovers of dead writers."""
        try:
            shards = [entry.path for entry in os.scandir(self._directory) if entry.is_dir()]
        except FileNotFoundError:
            return
        for shard in shards:
            with os.scandir(shard) as entries:
                for entry in entries:
                    try:
                        facts = entry.stat()
                        if entry.name.endswith(self._suffix):
                            yield facts.st_mtime, facts.st_size, entry.path
                        elif time.time() - facts.st_mtime > _ABANDONED_AFTER_S:
                            os.unlink(entry.path)
                    except OSError:  # disappeared while listing
                        continue


def thumbnails_of(paths: DataPaths, settings: Settings) -> ThumbnailCache:
    """The grid thumbnails of the library in this data folder."""
    cap_bytes = settings.thumbnail_cache_mb * _MEGABYTE
    return ThumbnailCache(paths.thumbnails, cap_bytes, vault.key_of(paths.root))


def large_pictures_of(paths: DataPaths, settings: Settings) -> ThumbnailCache:
    """The large pictures made for the viewer."""
    cap_bytes = settings.thumbnail_cache_mb * _MEGABYTE // _LARGE_SHARE
    return ThumbnailCache(paths.previews, cap_bytes, vault.key_of(paths.root))


def full_key(content_hash: bytes) -> bytes:
    """The name under which a photo's own pixels are among the large pictures."""
    return content_hash + b"full"


def copy_thumbnails(
    directory: Path, known: Iterable[bytes], old: LibraryKey | None, new: LibraryKey | None
) -> None:
    """Write the thumbnails of the `known` content hashes under another key, beside the old files.

    Raises:
        EnvironmentProblem: if the disk is full or the cache folder cannot be written.
    """
    source, target = (ThumbnailCache(directory, None, key) for key in (old, new))
    for content_hash in known:
        jpeg = source.read(content_hash)
        if jpeg is not None:
            target.put(content_hash, jpeg)


def drop_other_thumbnails(directory: Path, key: LibraryKey | None) -> None:
    """Delete files that are not encrypted with this key: leftovers of a key change.

    Raises:
        EnvironmentProblem: if a file cannot be deleted.
    """
    suffix = _PLAIN_SUFFIX if key is None else vault.sealed_suffix(key)
    try:
        for folder, _, names in os.walk(directory):
            for name in names:
                if not name.endswith(suffix):
                    os.unlink(os.path.join(folder, name))
    except OSError as error:
        raise EnvironmentProblem(Sentence("cache.not-made", reason=reason_of(error))) from error


def _size_of(file: Path) -> int:
    try:
        return file.stat().st_size
    except FileNotFoundError:
        return 0
