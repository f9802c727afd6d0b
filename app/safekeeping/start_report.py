"""The measured side of `app.safekeeping.start_measure`: a window that reports its figures and quits."""

from __future__ import annotations

import json
import sys
import time
from typing import Final

import psutil
from PySide6.QtCore import QEvent, QObject, QTimer

from app.desktop.application import Application
from app.desktop.watchdog import Watchdog

_SETTLE_MS: Final = 2_000  # the worker becomes ready, thumbnails arrive
_STEP_MS: Final = 30
_STEPS: Final = 100  # the first half line by line, then in leaps through the years


class StartReport(QObject):
    """Waits for the first paint, then for the library, scrolls through it, reports and quits."""

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        self._application = application
        self._visible_at = 0.0
        self._step = 0
        self._watchdog = Watchdog(self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._scroll)
        application.window.installEventFilter(self)
        application.library.folders.folders_read.connect(self._on_folders_read)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self._visible_at:
            # The painting itself is yet to come: the time is taken when control returns to the event loop.
            self._visible_at = -1.0
            QTimer.singleShot(0, self, self._note_visible)
        return False

    def _note_visible(self) -> None:
        self._visible_at = time.time()
        self._watchdog.restart()

    def _on_folders_read(self) -> None:
        self._application.library.folders.folders_read.disconnect(self._on_folders_read)
        QTimer.singleShot(_SETTLE_MS, self, lambda: self._timer.start(_STEP_MS))

    def _scroll(self) -> None:
        bar = self._application.library_view.grid.verticalScrollBar()
        leap = bar.singleStep() if self._step < _STEPS // 2 else bar.maximum() // (_STEPS // 2)
        bar.setValue(bar.value() + leap)
        self._step += 1
        if self._step == _STEPS:
            self._timer.stop()
            self._report()

    def _report(self) -> None:
        figures = {
            "visible_at": self._visible_at,
            "memory_bytes": psutil.Process().memory_info().rss,
            "longest_block_s": self._watchdog.longest_own_s,
        }
        sys.stdout.write(json.dumps(figures) + "\n")
        sys.stdout.flush()
        self._application.quit_requested.emit()
