"""Unexpected errors: logged, reported once, and nothing is lost."""

from __future__ import annotations

import faulthandler
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from core import logs

_LEVELS = {
    QtMsgType.QtDebugMsg: 10,
    QtMsgType.QtInfoMsg: 20,
    QtMsgType.QtWarningMsg: 30,
    QtMsgType.QtCriticalMsg: 40,
    QtMsgType.QtFatalMsg: 50,
}


class CrashReporter(QObject):
    """Catches unhandled exceptions on any thread.

    Signals:
        crashed(str): name of the exception; emitted on the thread where it occurred, so use a
            queued connection. Only the first one is reported, all are logged.
    """

    crashed = Signal(str)

    def __init__(self, log_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_reported = False
        self._native: IO[str] | None = None
        self._log_dir = log_dir

    def install(self) -> None:
        """Install the hooks of Python and Qt."""
        self._native = (self._log_dir / "native-crash.log").open("a", encoding="utf-8")
        faulthandler.enable(self._native)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(_log_qt_message)

    def uninstall(self) -> None:
        """Restore the hooks."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        faulthandler.disable()
        if self._native is not None:
            self._native.close()
            self._native = None

    def report(self, error: BaseException) -> None:
        """A bug that was caught at a boundary."""
        self._on_exception(type(error), error, error.__traceback__)

    def _on_exception(
        self,
        kind: type[BaseException],
        error: BaseException,
        traceback: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, traceback)
            return
        logs.app.critical("unexpected %s\n%s", kind.__name__, logs.trace_of(error))
        if not self._is_reported:
            self._is_reported = True
            self.crashed.emit(kind.__name__)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)


def _log_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    # Qt's own messages may contain file names, and the log must not.
    logs.app.log(_LEVELS.get(kind, 30), "qt: %s", message.split(":")[0][:60])
