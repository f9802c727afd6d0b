"""Regions: connects their dialog, the files beside the library and the import process."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.desktop.tasks import Tasks
from core.errors import UserError
from core.places.osm.extract_index import SERVER, Extract, extract_of, extracts
from core.store.region_store import Region, RegionStore
from core.worker.region_process import RegionProcess
from ui.dialogs.region_dialog import ExtractEntry, RegionDialog, RegionEntry
from ui.look.popups import open_dialog, raise_dialog
from ui.look.wording import translated

_LOOK_EVERY_MS: Final = 200


class RegionsController(QObject):
    """Shows the regions, and adds one at a time.

    Signals:
        regions_changed(bool): whether there are any; on the first load, and after every change.
    """

    regions_changed = Signal(bool)

    def __init__(
        self,
        view: QWidget,
        *,
        tasks: Tasks,
        folder: Path,
        server: str = SERVER,
        parent: QObject | None = None,
    ) -> None:
        """`server` is where extracts are downloaded from."""
        super().__init__(parent)
        self._view = view
        self._tasks = tasks
        self._folder = folder
        self._store = RegionStore(folder)
        self._server = server
        self._import: RegionProcess | None = None
        self._known: list[Region] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def show(self) -> RegionDialog:
        """Open the dialog, or bring it to the front."""
        if (open_already := raise_dialog(RegionDialog, self._view)) is not None:
            return open_already
        dialog = RegionDialog(self._view)
        dialog.add_requested.connect(self._choose)
        dialog.download_requested.connect(lambda path: self.add(extract_of(path)))
        dialog.stop_requested.connect(self.stop)
        dialog.offer_extracts(
            [ExtractEntry(e.path, e.name, e.part_of, e.size_bytes) for e in extracts()]
        )
        dialog.remove_requested.connect(self._remove)
        dialog.show_progress(None if self._import is None else 0)
        opened = open_dialog(dialog, modal=False)
        self.reload()
        return opened

    def add(self, source: Path | Extract) -> None:
        """Import a file, or download an extract and import it, in the background."""
        if self._import is not None:
            return
        self._import = RegionProcess(self._folder, source, self._server)
        self._timer.start()
        self._tell(0, "")

    def stop(self) -> None:
        """Cancel an import; what was there before stays."""
        if self._import is not None:
            self._import.stop()
            self._import = None
        self._timer.stop()
        self._tell(None, "")

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._view,
            self.tr("Add places of the world"),
            "",
            self.tr("Extracts and tables of places (*.osm.pbf *.pbf *.parquet);;All files (*)"),
        )
        if name:
            self.add(Path(name))

    def _look(self) -> None:
        news = self._import.news() if self._import is not None else None
        if news is None:
            return
        if news.region is None and news.problem is None:
            self._tell(news.found, "")
            if news.total_bytes and (dialog := self._dialog()) is not None:
                dialog.show_download(news.done_bytes, news.total_bytes)
            return
        self.stop()
        self._tell(None, "" if news.problem is None else translated(news.problem))
        self.reload()

    def _remove(self, name: str) -> None:
        def remove() -> None:
            try:
                self._store.remove(name)
            except UserError:  # another window was faster
                return

        self._tasks.run(remove, lambda _result: self.reload())

    def reload(self) -> None:
        """Load the list of regions, and show it where regions are shown."""

        def show(regions: list[Region]) -> None:
            if regions != self._known:
                self._known = regions
                self.regions_changed.emit(bool(regions))
            if (dialog := self._dialog()) is not None:
                dialog.show_regions(
                    [RegionEntry(r.name, r.places, r.size_bytes, r.attribution) for r in regions]
                )

        self._tasks.run(self._store.all, show)

    def _tell(self, found: int | None, problem: str) -> None:
        if (dialog := self._dialog()) is not None:
            dialog.show_progress(found)
            dialog.show_problem(problem)

    def _dialog(self) -> RegionDialog | None:
        return next((d for d in self._view.findChildren(RegionDialog) if d.isVisible()), None)
