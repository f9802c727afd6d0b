"""Following folders: one call for a burst of photo changes, none for reading or other files."""

from __future__ import annotations

import errno
import queue
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from watchdog.observers import Observer

from core.photos.watch import FolderWatcher
from core.records import RootId
from tests.helpers.patience import PATIENCE_S

ALBUM, OTHER = RootId(1), RootId(2)


class Calls:
    """Calls of a watcher, waited for with a limit."""

    def __init__(self) -> None:
        self._calls: queue.Queue[RootId] = queue.Queue()

    def __call__(self, root_id: RootId) -> None:
        self._calls.put(root_id)

    def next(self) -> RootId:
        return self._calls.get(timeout=PATIENCE_S)

    def count_waiting(self) -> int:
        return self._calls.qsize()


@pytest.fixture
def calls() -> Calls:
    return Calls()


@pytest.fixture
def watcher(calls: Calls) -> Iterator[FolderWatcher]:
    watcher = FolderWatcher(calls, quiet_s=0.2)
    yield watcher
    watcher.close()


def test_watch_when_photos_arrive_in_a_burst_calls_once(
    tmp_path: Path, watcher: FolderWatcher, calls: Calls
) -> None:
    assert watcher.watch(ALBUM, tmp_path) is None
    for number in range(20):
        (tmp_path / f"{number}.jpg").write_bytes(b"photo")
    assert calls.next() == ALBUM
    assert calls.count_waiting() == 0


@pytest.mark.parametrize(
    "change", ["delete", "rename", "rewrite", "new folder", "below new folder"]
)
def test_watch_when_photos_change_calls(
    tmp_path: Path, watcher: FolderWatcher, calls: Calls, change: str
) -> None:
    photo = tmp_path / "a.jpg"
    photo.write_bytes(b"photo")
    (tmp_path / "b.jpg").write_bytes(b"photo")
    watcher.watch(ALBUM, tmp_path)
    if change == "delete":
        photo.unlink()
    elif change == "rename":
        photo.rename(tmp_path / "c.txt")
    elif change == "rewrite":
        photo.write_bytes(b"another photo")
    elif change == "new folder":
        (tmp_path / "new").mkdir()
    else:
        (tmp_path / "new").mkdir()
        assert calls.next() == ALBUM
        (tmp_path / "new" / "d.jpg").write_bytes(b"photo")
    assert calls.next() == ALBUM


def test_watch_when_files_are_read_or_are_no_photos_stays_silent(
    tmp_path: Path, watcher: FolderWatcher, calls: Calls
) -> None:
    album, other = tmp_path / "album", tmp_path / "other"
    album.mkdir()
    other.mkdir()
    (album / "a.jpg").write_bytes(b"photo")
    watcher.watch(ALBUM, album)
    watcher.watch(OTHER, other)
    (album / "a.jpg").read_bytes()
    (album / "notes.txt").write_text("text")
    (album / "._a.jpg").write_bytes(b"resource fork")
    # This later change marks the time by which the first folder would have called.
    (other / "b.jpg").write_bytes(b"photo")
    assert calls.next() == OTHER
    assert calls.count_waiting() == 0


def test_unwatch_when_the_folder_changes_afterwards_stays_silent(
    tmp_path: Path, watcher: FolderWatcher, calls: Calls
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    watcher.watch(ALBUM, first)
    watcher.watch(OTHER, second)
    watcher.unwatch(ALBUM)
    (first / "a.jpg").write_bytes(b"photo")
    (second / "b.jpg").write_bytes(b"photo")
    assert calls.next() == OTHER
    assert calls.count_waiting() == 0


def test_watch_when_changes_never_pause_calls_in_the_end(tmp_path: Path, calls: Calls) -> None:
    watcher = FolderWatcher(calls, quiet_s=3600, longest_wait_s=0.2)
    try:
        watcher.watch(ALBUM, tmp_path)
        (tmp_path / "a.jpg").write_bytes(b"photo")
        assert calls.next() == ALBUM
    finally:
        watcher.close()


def test_watch_when_a_listener_fails_goes_on_watching(tmp_path: Path) -> None:
    calls = Calls()

    def fail_once(root_id: RootId) -> None:
        calls(root_id)
        if root_id == ALBUM:
            raise RuntimeError("listener is broken")

    watcher = FolderWatcher(fail_once, quiet_s=0.05)
    try:
        (tmp_path / "other").mkdir()
        watcher.watch(ALBUM, tmp_path)
        watcher.watch(OTHER, tmp_path / "other")
        (tmp_path / "a.jpg").write_bytes(b"photo")
        assert calls.next() == ALBUM
        (tmp_path / "other" / "b.jpg").write_bytes(b"photo")
        assert {calls.next(), calls.next()} == {ALBUM, OTHER}
    finally:
        watcher.close()


def test_watch_when_the_folder_is_missing_says_why(tmp_path: Path, watcher: FolderWatcher) -> None:
    reason = watcher.watch(ALBUM, tmp_path / "gone")
    assert reason is not None
    assert str(reason).startswith("The folder cannot be followed (")


def test_watch_when_the_systems_limit_is_reached_names_the_limit(
    tmp_path: Path, watcher: FolderWatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "inotify watch limit reached")

    monkeypatch.setattr(Observer, "schedule", refuse)
    reason = watcher.watch(ALBUM, tmp_path)
    assert reason is not None
    assert "max_user_watches" in str(reason)


@pytest.mark.skipif(sys.platform != "linux", reason="inotify is Linux only")
def test_watch_when_inotify_cannot_be_opened_reports_it_and_closes_cleanly(tmp_path: Path) -> None:
    program = """
import os, resource, sys
from pathlib import Path
from core.photos.watch import FolderWatcher
watcher = FolderWatcher(lambda root_id: None)
free = os.dup(0)
os.close(free)
resource.setrlimit(resource.RLIMIT_NOFILE, (free, free))
reason = watcher.watch(1, Path(sys.argv[1]))
watcher.close()
print(reason)
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "limit of watched folders is reached" in done.stdout
