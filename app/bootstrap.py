"""Starts the desktop application: logs, paths, settings, store, window, worker, in this order."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from app.application import Application
from app.crash import CrashReporter
from app.single_instance import SingleInstance
from app.start_measure import REPORT_VARIABLE
from app.start_report import StartReport
from app.translation import install_language
from app.worker_process import start_worker
from core import logs
from core.errors import VisualLensError
from core.paths import DataPaths
from core.settings import Settings, load_settings
from core.store.backup import restore
from core.store.connection import open_store
from core.store.maintenance import erase
from core.store.rescue import make_sound
from ui.icons import app_icon

_DONE: Final = 0
_PROBLEM: Final = 1
LANGUAGE_VARIABLE: Final = "VISUALLENS_LANGUAGE"  # for checks of translations
_SIGNALS_EVERY_MS: Final = 200
_SWITCH_S: Final = 0.001  # how long the window may wait for a background thread to let go


def start_window(paths: DataPaths, debug: bool) -> int:
    """Run the application until the person quits; returns the exit code.

    A second start for the same data folder raises the first window and returns at once.
    """
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(qt, QApplication):
        raise TypeError("a Qt application without windows is running already")
    qt.setApplicationName("VisualLens")
    qt.setDesktopFileName("visuallens")
    qt.setWindowIcon(app_icon())
    qt.setQuitOnLastWindowClosed(False)
    instance = SingleInstance(paths.root)
    if not instance.acquire():
        return _DONE
    try:
        return _run(qt, paths, debug, instance)
    except VisualLensError as error:
        # Nothing is on screen yet that could say it in place.
        QMessageBox.critical(None, "VisualLens", str(error))
        return _PROBLEM
    finally:
        instance.release()


def _run(qt: QApplication, paths: DataPaths, debug: bool, instance: SingleInstance) -> int:
    sys.setswitchinterval(_SWITCH_S)
    paths.create()
    logs.start_logging(paths.logs, "app", debug=debug)
    reporter = CrashReporter(paths.logs)
    reporter.install()
    try:
        settings = load_settings(paths.settings)
        install_language(qt, os.environ.get(LANGUAGE_VARIABLE, settings.language))
        rescued = make_sound(paths.database, paths.backups)
        if rescued is not None:
            QMessageBox.warning(None, "VisualLens", rescued.sentence)
        open_store(paths.database).close()  # made or updated here, so that readers find it ready
        return _run_window(qt, paths, debug, settings, instance, reporter)
    finally:
        reporter.uninstall()


def _run_window(
    qt: QApplication,
    paths: DataPaths,
    debug: bool,
    settings: Settings,
    instance: SingleInstance,
    reporter: CrashReporter,
) -> int:
    application = Application(
        qt=qt,
        paths=paths,
        settings=settings,
        start_worker=lambda connection: start_worker(connection, paths.root, debug),
    )
    after: list[Path | None] = []  # a backup to restore, or None to erase, once all is closed

    def end_with(what: Path | None) -> None:
        after.append(what)
        qt.quit()

    instance.raise_requested.connect(application.window.bring_to_front)
    reporter.crashed.connect(application.show_crash, Qt.ConnectionType.QueuedConnection)
    application.tasks.bug.connect(reporter.report)
    application.quit_requested.connect(qt.quit)
    application.restore_requested.connect(end_with)
    application.erase_requested.connect(lambda: end_with(None))
    wake = _listen_to_signals(qt)
    if REPORT_VARIABLE in os.environ:
        StartReport(application)
    application.start()
    qt.exec()
    wake.stop()
    application.close()
    if after:
        _finish(paths, after[0])
    return _DONE


def _finish(paths: DataPaths, backup: Path | None) -> None:
    """With every connection closed: restore a backup and start again, or erase everything."""
    if backup is None:
        erase(paths)
        return
    restore(backup, paths.database)
    os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])


def _listen_to_signals(qt: QApplication) -> QTimer:
    """Ctrl-C and a polite kill end the application in an orderly way."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: qt.quit())
    # Python runs signal handlers between bytecodes; while Qt waits there are none.
    timer = QTimer()
    timer.timeout.connect(lambda: None)
    timer.start(_SIGNALS_EVERY_MS)
    return timer
