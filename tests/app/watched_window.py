"""The application on a fresh library, in a window whose event loop is watched while it runs."""

from __future__ import annotations

import gc
import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.desktop.application import Application
from app.desktop.watchdog import Watchdog
from core.paths import DataPaths
from core.settings.chosen import Settings
from core.store.connection import open_store
from tests.app.real_worker import with_real_worker
from ui.main_window import Page

_LATE_S: Final = 0.030  # from here on it is noted what the window was doing
_AT_REST_MS: Final = 2_000


class WatchedWindow:
    """A window on the library in `root`, opened at a page and left until it is at rest.

    Args:
        start: starts the worker process; one with small models if None.
    """

    def __init__(
        self,
        root: Path,
        settings: Settings,
        page: Page,
        start: Callable[[Connection, Path], BaseProcess] = with_real_worker,
    ) -> None:
        self._qt = QApplication.instance() or QApplication(sys.argv[:1])
        paths = DataPaths(root / "data").create()
        open_store(paths.database).close()
        self.application = Application(
            qt=self._qt,  # type: ignore[arg-type]  # a QApplication, made above
            paths=paths,
            settings=settings,
            start_worker=lambda pipe: start(pipe, paths.root),
        )
        self.application.start()
        self.application.window.show_page(page)
        gc.freeze()  # as the bootstrap does
        self.turn(_AT_REST_MS)
        self.watchdog = Watchdog()
        self.sampler = StackSampler(self.watchdog)

    def turn(self, milliseconds: int) -> None:
        """Run the event loop for a while."""
        QTimer.singleShot(milliseconds, self._qt.exit)
        self._qt.exec()

    def blocks(self) -> dict[str, float]:
        """The longest blocks since the watchdog was restarted."""
        return {
            "longest_block_ms": round(1_000 * self.watchdog.longest_s, 1),
            "longest_own_block_ms": round(1_000 * self.watchdog.longest_own_s, 1),
            "longest_busy_ms": round(1_000 * self.watchdog.longest_busy_s, 1),
        }


class StackSampler:
    """Notes what the main thread is doing whenever its event loop is late."""

    def __init__(self, watchdog: Watchdog) -> None:
        self._watchdog = watchdog
        self._ended = threading.Event()
        self.seen: Counter[str] = Counter()
        self._main = threading.main_thread().ident or 0
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._ended.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._ended.wait(0.005):
            if time.perf_counter() - self._watchdog.last_beat < _LATE_S:
                continue
            # Not by a name: what its functions have created would outlive them until the next look.
            stack = traceback.extract_stack(sys._current_frames().get(self._main))[-6:]
            self.seen[" < ".join(f"{e.name}:{e.lineno}" for e in reversed(stack))] += 1
