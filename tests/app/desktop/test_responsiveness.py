"""The window answers while 20 000 photos are being read and scrolled, and stays small."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from app.desktop.application import Application
from app.desktop.watchdog import Watchdog
from core.paths import DataPaths
from core.store.connection import open_store
from core.store.library.roots import RootStore
from tests.app.conftest import MakeApplication
from tests.app.real_worker import with_slow_worker
from tests.helpers.photo_folders import write_library
from ui.task_bar import IndexState

_PHOTOS = 20_000
_NEW_PHOTOS = 40
_BLOCK_S = 0.050
_ROUNDS = 3


@pytest.fixture
def many_photos(paths: DataPaths) -> None:
    """20 000 synthetic photos over 20 years."""
    connection = open_store(paths.database)
    root = RootStore(connection).add(paths.root / "photos")
    connection.execute("BEGIN")
    connection.executemany(
        "INSERT INTO photos(id, content_hash, size_bytes, format, width_px, height_px, "
        "orientation, captured_local, offset_source, sort_key, added_at) "
        "VALUES (?, ?, 1000, 'JPEG', 4000, 3000, 1, ?, 'unknown', ?, 0)",
        (
            (n, n.to_bytes(20, "big"), f"{2000 + n // 1000}-05-01T10:00:00", 63_000_000_000 + n)
            for n in range(1, _PHOTOS + 1)
        ),
    )
    connection.executemany(
        "INSERT INTO locations(root_id, rel_path, size_bytes, mtime_ns, inode, photo_id, state) "
        "VALUES (?, ?, 1000, 0, ?, ?, 'indexed')",
        ((root, f"{n}.jpg".encode(), n, n) for n in range(1, _PHOTOS + 1)),
    )
    connection.execute("COMMIT")
    connection.close()


class Scrolling:
    """Reads a folder of new photos while the library is scrolled, and watches the window."""

    def __init__(self, qtbot: QtBot, application: Application) -> None:
        self._qtbot = qtbot
        self._application = application
        self._watchdog = Watchdog()

    def idle_s(self) -> float:
        """What this machine does to an idle event loop right now."""
        self._watchdog.restart()
        self._qtbot.wait(1_000)
        return self._watchdog.longest_s

    def round(self, folder: Path) -> tuple[float, float]:
        """Longest time the window was held up in s, its own share first."""
        view, bar = self._application.library_view, self._application.window.task_bar
        expected = view.model.rowCount() + _NEW_PHOTOS
        write_library(folder, _NEW_PHOTOS, first=expected)
        self._watchdog.restart()
        self._application.library.folders.add_folders([folder])
        scroll = view.grid.verticalScrollBar()
        step = 0
        while step < 80 or bar.state is not IndexState.IDLE:
            leap = 150 if step % 60 < 40 else scroll.maximum() // 25
            scroll.setValue((scroll.value() + leap) % scroll.maximum())
            step += 1
            self._qtbot.wait(40)
        seen = self._watchdog.longest_own_s, self._watchdog.longest_s
        self._qtbot.waitUntil(lambda: view.model.rowCount() == expected)
        return seen

    def stop(self) -> None:
        self._watchdog.stop()


@pytest.mark.slow
def test_window_is_never_held_up_while_photos_are_read_and_scrolled(
    qtbot: QtBot, many_photos: None, make_application: MakeApplication, tmp_path: Path
) -> None:
    application = make_application(start_worker=with_slow_worker)
    qtbot.waitUntil(lambda: application.library_view.model.rowCount() == _PHOTOS)
    scrolling = Scrolling(qtbot, application)
    seen = []
    # What the window does itself comes in every round; what other programs do to it does not.
    for number in range(_ROUNDS):
        # On a machine that is busy with other things an idle loop is late, too: that is not ours.
        allowed_s = _BLOCK_S + 3 * scrolling.idle_s()
        own_s, any_s = scrolling.round(tmp_path / f"new {number}")
        seen.append((own_s, any_s))
        if own_s <= _BLOCK_S and any_s <= allowed_s:
            break
    else:
        pytest.fail(f"held up in every round (own share, in all): {seen}")
    scrolling.stop()


def test_watchdog_tells_work_of_ours_from_waiting(qtbot: QtBot) -> None:
    watchdog = Watchdog()
    qtbot.wait(20)
    end = time.process_time() + 0.08
    while time.process_time() < end:
        pass
    qtbot.wait(20)
    assert watchdog.longest_own_s >= 0.07
    watchdog.restart()
    QThread.msleep(80)
    qtbot.wait(20)
    assert watchdog.longest_s >= 0.08
    assert watchdog.longest_own_s < 0.06


def test_window_starts_without_what_only_the_worker_needs() -> None:
    code = (
        "import sys, app.desktop.bootstrap, app.desktop.application;"
        "heavy = {'torch', 'timm', 'transformers', 'open_clip', 'numpy', 'PIL', 'asyncio', 'filelock',"
        "'importlib.metadata', 'core.places.readers', 'core.recommend', 'ctypes.wintypes'} & set(sys.modules);"
        "sys.exit(str(heavy) if heavy else 0)"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
