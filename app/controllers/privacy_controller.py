"""Where the data is stored; backup, export and erasing."""

from __future__ import annotations

import platform
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtWidgets import QFileDialog

import app
from app.desktop.tasks import Tasks, Topic
from core.cancel import CancelToken
from core.paths import DataPaths
from core.safety.outputs import write_document
from core.store.connection import Connection
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from core.store.safekeeping.backup import backup
from core.store.safekeeping.daily_backup import back_up_daily
from core.store.safekeeping.export import export_all
from core.store.safekeeping.maintenance import database_files, quick_check
from ui.desktop import show_in_folder
from ui.look.notice_bar import NoticeBar
from ui.settings.page_rows import StoredFile
from ui.settings.privacy_page import PrivacyPage

_PACKAGES: Final = (
    "pyside6-essentials",
    "onnxruntime",
    "torch",
    "timm",
    "transformers",
    "open_clip_torch",
    "apsw-sqlite3mc",
    "sqlite-vec",
)


class PrivacyController(QObject):
    """Connects the privacy page.

    Signals:
        restore_requested(Path): end everything that uses the library, restore, restart.
        erase_requested(): end everything, erase, quit.
    """

    restore_requested = Signal(Path)
    erase_requested = Signal()

    def __init__(
        self,
        page: PrivacyPage,
        notice: NoticeBar,
        *,
        tasks: Tasks,
        paths: DataPaths,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._notice = notice
        self._tasks = tasks
        self._paths = paths
        self._ending = CancelToken()
        page.show_requested.connect(lambda path: self.show(Path(path)))
        page.backup_requested.connect(self._choose_backup)
        page.restore_requested.connect(self._choose_restore)
        page.export_requested.connect(self._choose_export)
        page.erase_confirmed.connect(self.erase_requested)
        page.check_requested.connect(self.check)
        page.diagnostics_requested.connect(self._choose_report)

    def refresh(self) -> None:
        """Measure every location again."""
        paths = self._paths
        names = (
            (self.tr("Library"), paths.database, database_files(paths.database)),
            (self.tr("Thumbnails"), paths.thumbnails, (paths.thumbnails,)),
            (self.tr("Models"), paths.models, (paths.models,)),
            (self.tr("Settings"), paths.settings, (paths.settings,)),
            (self.tr("Logs"), paths.logs, (paths.logs,)),
            (self.tr("Backups"), paths.backups, (paths.backups,)),
        )
        self._tasks.run(
            lambda: [
                StoredFile(what, str(shown), sum(_size(part) for part in parts))
                for what, shown, parts in names
            ],
            self._page.set_files,
            topic=Topic.SIZES,
        )

    def show(self, path: Path) -> None:
        """Open a location in the file manager."""
        if not show_in_folder(path):
            self._notice.warn(self.tr("There is nothing at this place yet."))

    def back_up(self, file: Path) -> None:
        """Write a backup while the app keeps running."""
        self._tasks.read(
            lambda connection: backup(connection, file),
            lambda _result: self._done(self.tr("The backup is complete.")),
            self._notice.warn,
        )

    def back_up_daily(self) -> None:
        """Write today's automatic backup if there is none; call once after startup."""
        database, folder = self._paths.database, self._paths.backups
        self._tasks.run_long(
            lambda: back_up_daily(database, folder, date.today(), self._ending),
            lambda _file: None,
            self._notice.warn,
        )

    def stop(self) -> None:
        """Cancel an automatic backup: the application is closing."""
        self._ending.cancel()

    def export(self, folder: Path) -> None:
        """Export everything as JSON and CSV, with XMP sidecar files in a separate folder."""
        from core.store.safekeeping.sidecars import export_sidecars  # not needed to open the window

        self._tasks.read(
            lambda connection: (
                len(export_all(connection, folder))
                + export_sidecars(connection, folder / "sidecars")
            ),
            lambda files: self._done(self.tr("%n file(s) were written.", "", files)),
            self._notice.warn,
        )

    def check(self) -> None:
        """Read the whole library file once."""
        self._notice.inform(self.tr("Checking the library …"))
        self._tasks.read(quick_check, self._show_check_result, self._notice.warn)

    def save_report(self, file: Path) -> None:
        """Versions, counts and the log, without personal data."""
        logs_dir = self._paths.logs
        self._tasks.read(
            lambda connection: _write_report(connection, file, logs_dir),
            lambda _result: self._done(
                self.tr("The report was saved. Read it before you send it.")
            ),
            self._notice.warn,
        )

    def _done(self, sentence: str) -> None:
        self._notice.inform(sentence)
        self.refresh()

    def _show_check_result(self, problems: list[str]) -> None:
        if problems:
            self._notice.warn(
                self.tr("The library file is damaged. Restore a backup."),
                self.tr("Restore …"),
                self._choose_restore,
            )
        else:
            self._notice.inform(self.tr("The library file is sound."))

    # --- destinations ---------------------------------------------------------------------

    def _choose_backup(self) -> None:
        suggested = self._paths.backups / f"visuallens-{time.strftime('%Y-%m-%d')}.backup"
        self._choose(self.tr("Back up to"), suggested, "*.backup", self.back_up)

    def _choose_report(self) -> None:
        self._choose(
            self.tr("Save the report"), Path("visuallens-report.json"), "*.json", self.save_report
        )

    def _choose(
        self, title: str, suggested: Path, pattern: str, run: Callable[[Path], None]
    ) -> None:
        name, _ = QFileDialog.getSaveFileName(self._page, title, str(suggested), pattern)
        if name:
            run(Path(name))

    def _choose_restore(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Restore from"), str(self._paths.backups)
        )
        if name:
            self.restore_requested.emit(Path(name))

    def _choose_export(self) -> None:
        name = QFileDialog.getExistingDirectory(self._page, self.tr("Export to"))
        if name:
            self.export(Path(name))


def _size(path: Path) -> int:
    try:
        if path.is_dir():
            return sum(_size(child) for child in path.iterdir())
        return path.stat().st_size
    except OSError:
        return 0


def _write_report(connection: Connection, file: Path, logs_dir: Path) -> None:
    counts = PhotoStore(connection).counts()
    document: dict[str, Any] = {
        "app": app.__version__,
        "python": sys.version.split()[0],
        "qt": qVersion(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "packages": {name: _version(name) for name in _PACKAGES},
        "folders": len(RootStore(connection).all()),
        "photos": counts.photos,
        "offline": counts.offline,
        "missing": counts.missing,
        "waiting": counts.pending,
        "failed": counts.failed,
        "logs": {
            log.name: log.read_text(encoding="utf-8", errors="replace").splitlines()[-500:]
            for log in sorted(logs_dir.glob("*.log"))
        },
    }
    folders = [root.path for root in RootStore(connection).all()]
    write_document(file, folders, document)


def _version(package: str) -> str:
    from importlib.metadata import (
        PackageNotFoundError,
        version,
    )  # here: the window opens without it

    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"
