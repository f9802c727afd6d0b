"""The window answers while 20 000 photos are being read and scrolled, and stays small."""

from __future__ import annotations

import subprocess
import sys

import psutil
import pytest
from pytestqt.qtbot import QtBot

from app.application import Application
from app.watchdog import Watchdog
from core.paths import DataPaths
from core.records import IndexProgress
from core.store.connection import open_store
from core.store.roots import RootStore
from core.worker.messages import IndexProgressed, LibraryChanged
from tests.app.conftest import MakeApplication

_PHOTOS = 20_000
_BLOCK_S = 0.050
_MEMORY_BYTES = 250_000_000


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


@pytest.mark.slow
def test_window_is_never_held_up_while_photos_are_read_and_scrolled(
    qtbot: QtBot, many_photos: None, make_application: MakeApplication
) -> None:
    application = make_application()
    view = application.library_view
    qtbot.waitUntil(lambda: view.model.rowCount() == _PHOTOS, timeout=30_000)
    watchdog = Watchdog()
    qtbot.wait(1_000)
    idle_s = watchdog.longest_s  # what this machine does to an idle loop right now
    watchdog.restart()
    bar = view.grid.verticalScrollBar()
    for step in range(60):
        _tell_progress(application, step)
        bar.setValue(bar.value() + (150 if step < 40 else bar.maximum() // 25))
        qtbot.wait(40)
    watchdog.stop()
    # On a machine that is busy with other things an idle loop is late, too: that is not ours.
    assert watchdog.longest_s <= _BLOCK_S + 2 * idle_s
    assert (
        psutil.Process().memory_info().rss <= 2 * _MEMORY_BYTES
    )  # pytest and its plugins included


def _tell_progress(application: Application, step: int) -> None:
    done = step * _PHOTOS // 60
    application.worker.event_received.emit(IndexProgressed(IndexProgress(_PHOTOS, done, 0, 50, 9)))
    if step % 10 == 0:
        application.worker.event_received.emit(LibraryChanged(done, 0))


def test_window_starts_without_what_only_the_worker_needs() -> None:
    code = (
        "import sys, app.bootstrap, app.application;"
        "heavy = {'torch', 'timm', 'transformers', 'open_clip', 'numpy', 'PIL'} & set(sys.modules);"
        "sys.exit(str(heavy) if heavy else 0)"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
