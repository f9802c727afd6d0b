"""Regions of the world: between their dialog, the files beside the library and the import process."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from app.desktop.tasks import Tasks
from core.errors import UserError
from core.store.region_store import Region, RegionStore
from core.worker.region_process import RegionProcess
from ui.dialogs.region_dialog import RegionDialog, RegionEntry
from ui.look.popups import open_dialog, raise_dialog, while_alive
from ui.look.wording import translated

_LOOK_EVERY_MS: Final = 200


class RegionsController(QObject):
    """Shows the regions, and adds one at a time."""

    def __init__(
        self, view: QWidget, *, tasks: Tasks, folder: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._tasks = tasks
        self._folder = folder
        self._store = RegionStore(folder)
        self._import: RegionProcess | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def show(self) -> RegionDialog:
        """Open the dialog, or bring it to the front."""
        if (open_already := raise_dialog(RegionDialog, self._view)) is not None:
            return open_already
        dialog = RegionDialog(self._view)
        dialog.add_requested.connect(self._choose)
        dialog.stop_requested.connect(self.stop)
        dialog.remove_requested.connect(self._remove)
        dialog.show_progress(None if self._import is None else 0)
        self._reload(dialog)
        return open_dialog(dialog, modal=False)

    def add(self, file: Path) -> None:
        """Read an extract in the background."""
        if self._import is not None:
            return
        self._import = RegionProcess(self._folder, file)
        self._timer.start()
        self._tell(0, "")

    def stop(self) -> None:
        """End an import; what was there stays."""
        if self._import is not None:
            self._import.stop()
            self._import = None
        self._timer.stop()
        self._tell(None, "")

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._view,
            self.tr("Add an extract"),
            "",
            self.tr("OpenStreetMap extracts (*.osm.pbf *.pbf);;All files (*)"),
        )
        if name:
            self.add(Path(name))

    def _look(self) -> None:
        news = self._import.news() if self._import is not None else None
        if news is None:
            return
        if news.region is None and news.problem is None:
            self._tell(news.found, "")
            return
        self.stop()
        self._tell(None, "" if news.problem is None else translated(news.problem))
        if (dialog := self._dialog()) is not None:
            self._reload(dialog)

    def _remove(self, name: str) -> None:
        def remove() -> None:
            try:
                self._store.remove(name)
            except UserError:  # another window was quicker
                return

        def done(_result: None) -> None:
            if (dialog := self._dialog()) is not None:
                self._reload(dialog)

        self._tasks.run(remove, done)

    def _reload(self, dialog: RegionDialog) -> None:
        def show(regions: list[Region]) -> None:
            dialog.show_regions(
                [RegionEntry(r.name, r.places, r.size_bytes, r.attribution) for r in regions]
            )

        self._tasks.run(self._store.all, while_alive(dialog, show))

    def _tell(self, found: int | None, problem: str) -> None:
        if (dialog := self._dialog()) is not None:
            dialog.show_progress(found)
            dialog.show_problem(problem)

    def _dialog(self) -> RegionDialog | None:
        return next((d for d in self._view.findChildren(RegionDialog) if d.isVisible()), None)
