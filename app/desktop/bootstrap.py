"""Starts the desktop application: logs, paths, settings, store, window, worker, in this order."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from app.controllers.encryption_controller import Conversion, EncryptionController
from app.desktop.application import Application
from app.desktop.crash_reporter import CrashReporter
from app.desktop.qt_network import refuse_network
from app.desktop.single_instance import SingleInstance
from app.desktop.translation import install_language
from app.safekeeping.start_measure import REPORT_VARIABLE
from app.safekeeping.start_report import StartReport
from app.safekeeping.unlock import backup_key, convert, unlock_library
from app.worker.worker_process import start_worker
from core import logs, vault
from core.catalogue.staging import discard_interrupted
from core.errors import VisualLensError
from core.garbage import many_records
from core.paths import DataPaths
from core.sentences import Sentence
from core.settings.chosen import Settings
from core.settings.settings_file import load_settings
from core.store.connection import open_store
from core.store.safekeeping.backup import restore
from core.store.safekeeping.maintenance import erase
from core.store.safekeeping.rescue import make_sound
from core.worker.safekeeping.interrupted import settle_interrupted
from ui.look.icons import app_icon
from ui.look.popups import message_box
from ui.look.wording import translated

_DONE: Final = 0
_PROBLEM: Final = 1
LANGUAGE_VARIABLE: Final = "VISUALLENS_LANGUAGE"  # for checks of translations
SWITCH_S: Final = 0.001  # how long the window may wait for a background thread to yield
_SIGNALS_EVERY_MS: Final = 200


def start_window(paths: DataPaths, debug: bool, to_open: Sequence[Path] = ()) -> int:
    """Run the application until the user quits; returns the exit code.

    A second start for the same data folder raises the existing window and returns at once.

    Args:
        to_open: photo folders to add, or a list of places to import.
    """
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(qt, QApplication):
        raise TypeError("a Qt application without windows is running already")
    refuse_network()
    qt.setApplicationName("VisualLens")
    qt.setDesktopFileName("visuallens")
    qt.setWindowIcon(app_icon())
    qt.setQuitOnLastWindowClosed(False)
    instance = SingleInstance(paths.root)
    if not instance.acquire(to_open):
        return _DONE
    try:
        return _run(qt, paths, debug, instance)
    except VisualLensError as error:
        _tell(error.sentence, QMessageBox.Icon.Critical)
        return _PROBLEM
    finally:
        instance.release()


def _tell(sentence: Sentence, icon: QMessageBox.Icon) -> None:
    """In a box of its own: there is no window yet."""
    message_box(translated(sentence), icon=icon).exec()


def _run(qt: QApplication, paths: DataPaths, debug: bool, instance: SingleInstance) -> int:
    sys.setswitchinterval(SWITCH_S)
    paths.create()
    logs.start_logging(paths.logs, "app", debug=debug)
    reporter = CrashReporter(paths.logs)
    reporter.install()
    try:
        settings = load_settings(paths.settings)
        install_language(qt, os.environ.get(LANGUAGE_VARIABLE, settings.language))
        problems = settle_interrupted(paths)
        if not unlock_library(paths):
            return _DONE
        problems += settle_interrupted(paths)  # what needed the key
        # Reloaded: home is sealed while the library is locked.
        settings = load_settings(paths.settings, problems.append)
        rescued = make_sound(paths.database, paths.backups)
        if rescued is not None:
            _tell(rescued.sentence, QMessageBox.Icon.Warning)
        open_store(paths.database).close()  # created or upgraded for the readers
        return _run_window(qt, paths, debug, settings, problems, instance, reporter)
    finally:
        reporter.uninstall()


def _run_window(
    qt: QApplication,
    paths: DataPaths,
    debug: bool,
    settings: Settings,
    problems: Sequence[Sentence],
    instance: SingleInstance,
    reporter: CrashReporter,
) -> int:
    with many_records():
        application = Application(
            qt=qt,
            paths=paths,
            settings=settings,
            start_worker=lambda connection: start_worker(connection, paths.root, debug),
        )
    after: list[Callable[[], None]] = []  # to run once everything is closed

    def end_with(action: Callable[[], None]) -> None:
        after.append(action)
        qt.quit()

    encryption = EncryptionController(
        application.settings_view.privacy.encryption,
        qt=qt,
        paths=paths,
        settings=application.settings,
        is_busy=lambda: application.indexing.is_running,
        parent=application,
    )

    instance.raise_requested.connect(application.window.bring_to_front)
    instance.open_requested.connect(application.open_paths)
    reporter.crashed.connect(application.show_crash, Qt.ConnectionType.QueuedConnection)
    application.tasks.bug.connect(reporter.report)
    application.quit_requested.connect(qt.quit)
    application.restore_requested.connect(lambda file: end_with(partial(_restore, paths, file)))
    application.erase_requested.connect(lambda: end_with(partial(_erase, paths)))
    encryption.conversion_requested.connect(
        lambda request: end_with(partial(_convert, paths, request))
    )
    encryption.lock_requested.connect(lambda: end_with(_start_again))
    wake = _listen_to_signals(qt)
    if REPORT_VARIABLE in os.environ:
        StartReport(application)
    application.start()
    if problems:
        application.window.notice.warn(" ".join(map(translated, problems)))
    application.open_paths(instance.to_open)
    gc.freeze()  # these objects stay: scanning them for garbage would block the window for 25 ms
    qt.exec()
    wake.stop()
    application.close()
    if after:
        after[0]()
    return _DONE


# --- with every connection closed ------------------------------------------------------------


def _erase(paths: DataPaths) -> None:
    vault.set_key(paths.root, None)
    discard_interrupted(paths.models)
    erase(paths)


def _restore(paths: DataPaths, backup: Path) -> None:
    go_on, key = backup_key(paths, backup)
    if go_on:
        restore(backup, paths.database, key)
    _start_again()


def _convert(paths: DataPaths, request: Conversion) -> None:
    convert(paths, request)
    _start_again()


def _start_again() -> None:
    """A new process has no memory of the key or of what was on screen."""
    os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])


def _listen_to_signals(qt: QApplication) -> QTimer:
    """Make Ctrl-C and SIGTERM shut the application down cleanly."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: qt.quit())
    # Python runs signal handlers between bytecodes; while Qt waits there are none.
    timer = QTimer()
    timer.timeout.connect(lambda: None)
    timer.start(_SIGNALS_EVERY_MS)
    return timer
