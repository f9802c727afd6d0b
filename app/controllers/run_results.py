"""Keeps what a run of reading photos came to as a text file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from app.desktop.tasks import Tasks
from core.safety.outputs import output_file
from core.store.connection import Connection
from core.store.library.locations import LocationStore
from core.store.library.roots import RootStore
from ui.look import formatting
from ui.look.notice_bar import NoticeBar
from ui.look.wording import translated
from ui.task_bar import TaskBar

_TITLE: Final = "VisualLens "  # identifies an earlier result, which may be replaced


class RunResults(QObject):
    """Asks where to save the result, and writes it with every file that could not be read."""

    def __init__(
        self, bar: TaskBar, notice: NoticeBar, *, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._notice = notice
        self._tasks = tasks
        bar.result_requested.connect(self._choose_file)

    def _choose_file(self, result: str) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._bar, self.tr("Save the result"), self.tr("result.txt"), self.tr("Text (*.txt)")
        )
        if name:
            self.save(result, Path(name))

    def save(self, result: str, file: Path) -> None:
        """Write a result in words."""
        title = f"{_TITLE}{formatting.date_and_time(datetime.now())}"
        self._tasks.read(
            lambda connection: _write(connection, f"{title}\n\n{result}\n", file),
            lambda _result: self._notice.inform(self.tr("The result was saved.")),
            self._notice.warn,
        )


def _write(connection: Connection, text: str, file: Path) -> None:
    """Raises:
    UserError: if the file is in a photo folder, or exists and is no result.
    EnvironmentProblem: if it cannot be written.
    """
    failures = LocationStore(connection).failures()
    lines = [f"{failure.path}\t{translated(failure.reason)}\n" for failure in failures]
    folders = [root.path for root in RootStore(connection).all()]
    with output_file(file, folders, _is_result) as partial:
        partial.write_text("\n".join([text, "".join(lines)]), encoding="utf-8", errors="replace")


def _is_result(file: Path) -> bool:
    with open(file, encoding="utf-8", errors="replace") as stream:
        return stream.read(len(_TITLE)) == _TITLE
