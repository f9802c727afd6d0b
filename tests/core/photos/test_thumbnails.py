"""The thumbnail cache: whole files, private, under its cap, least recently used out first."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
import threading
from pathlib import Path

import pytest

from core.errors import EnvironmentProblem
from core.paths import DataPaths
from core.photos.thumbnails import ThumbnailCache, large_pictures_of, thumbnails_of
from core.settings.chosen import Settings


def key(name: object) -> bytes:
    return hashlib.blake2b(str(name).encode(), digest_size=20).digest()


def age(cache: ThumbnailCache, name: object, seconds: float) -> None:
    path = cache.path(key(name))
    assert path is not None
    used = path.stat().st_mtime - seconds
    os.utime(path, (used, used))


def test_put_when_the_folder_is_missing_makes_it_and_stores_the_bytes(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path / "thumbnails", cap_bytes=1000)
    assert cache.path(key("a")) is None
    cache.put(key("a"), b"jpeg")
    path = cache.path(key("a"))
    assert path is not None
    assert path.read_bytes() == b"jpeg"
    assert path.parent.name == key("a").hex()[:2]
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permission bits")
def test_put_stores_files_that_only_their_owner_can_read(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path / "thumbnails", cap_bytes=1000)
    cache.put(key("a"), b"jpeg")
    path = cache.path(key("a"))
    assert path is not None
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_put_when_a_thumbnail_exists_replaces_it_and_counts_it_once(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path, cap_bytes=1000)
    cache.put(key("a"), b"x" * 100)
    cache.put(key("a"), b"y" * 40)
    assert cache.size_bytes() == 40
    assert ThumbnailCache(tmp_path, cap_bytes=1000).size_bytes() == 40


def test_put_when_the_cap_is_reached_drops_the_least_recently_used(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path, cap_bytes=1000)
    for name in range(10):
        cache.put(key(name), b"x" * 100)
        age(cache, name, seconds=1000 - name)
    cache.put(key("new"), b"x" * 100)
    kept = [name for name in [*range(10), "new"] if cache.path(key(name)) is not None]
    assert kept == [*range(1, 10), "new"]
    assert cache.size_bytes() <= 1000


def test_path_when_an_old_thumbnail_is_shown_saves_it_from_the_next_trim(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path, cap_bytes=1000)
    for name in range(9):
        cache.put(key(name), b"x" * 100)
        age(cache, name, seconds=10 * 86400 - name)
    ThumbnailCache(tmp_path, cap_bytes=1000).path(key(0))  # another process shows it
    freed = ThumbnailCache(tmp_path, cap_bytes=500).trim()
    assert freed == 500
    assert cache.path(key(0)) is not None
    assert cache.path(key(1)) is None


def test_trim_when_under_the_cap_deletes_no_thumbnail_but_clears_abandoned_files(
    tmp_path: Path,
) -> None:
    cache = ThumbnailCache(tmp_path, cap_bytes=1000)
    cache.put(key("a"), b"x" * 100)
    path = cache.path(key("a"))
    assert path is not None
    abandoned, in_work = path.with_suffix(".1.new"), path.with_suffix(".2.new")
    abandoned.write_bytes(b"half a file")
    in_work.write_bytes(b"half a file")
    os.utime(abandoned, (0, 0))
    assert cache.trim() == 0
    assert path.exists()
    assert in_work.exists()
    assert not abandoned.exists()


def test_put_when_the_cache_cannot_be_written_raises_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "thumbnails").write_bytes(b"a file where the folder should be")
    with pytest.raises(EnvironmentProblem, match="thumbnail cache cannot be written"):
        ThumbnailCache(tmp_path / "thumbnails", cap_bytes=1000).put(key("a"), b"jpeg")


def test_path_while_another_thread_writes_and_trims_shows_whole_files_only(tmp_path: Path) -> None:
    writer, reader = (ThumbnailCache(tmp_path, cap_bytes=20_000) for _ in range(2))
    done = threading.Event()

    def write() -> None:
        try:
            for turn in range(400):
                writer.put(key(turn % 40), bytes([turn % 251]) * 1000)
        finally:
            done.set()

    thread = threading.Thread(target=write)
    thread.start()
    seen = 0
    while not done.is_set() or seen == 0:
        for name in range(40):
            path = reader.path(key(name))
            if path is None:
                continue
            try:
                content = path.read_bytes()
            except FileNotFoundError:  # trimmed in between, as documented
                continue
            seen += 1
            assert len(content) == 1000
            assert len(set(content)) == 1
    thread.join()
    assert writer.size_bytes() == ThumbnailCache(tmp_path, cap_bytes=20_000).size_bytes() <= 20_000


def test_cache_without_a_cap_keeps_everything(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path, cap_bytes=None)
    for number in range(3):
        cache.put(key(number), bytes(1_000_000))
    assert cache.trim() == 0
    assert cache.size_bytes() == 3_000_000
    cache.put(key(3), bytes(500_000))
    assert cache.size_bytes() == 3_500_000


def test_large_pictures_may_take_another_quarter(tmp_path: Path) -> None:
    paths, settings = DataPaths(tmp_path), Settings(thumbnail_cache_mb=50)
    small, large = thumbnails_of(paths, settings), large_pictures_of(paths, settings)
    for number in range(60):
        small.put(key(number), bytes(1_000_000))
        large.put(key(number), bytes(1_000_000))
    assert 40_000_000 < small.size_bytes() <= 50_000_000
    assert 10_000_000 < large.size_bytes() <= 12_500_000
