"""Where photos were taken: connects the map, the store and the library view."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from app.controllers.settings_controller import SettingsController
from app.desktop.tasks import Tasks, Topic
from app.worker.worker_client import WorkerClient
from core.places.towns import nearest_town
from core.records import GeoPoint, PhotoId
from core.settings.chosen import Settings
from core.store.library.positions_taken import PositionsTaken, read_hashes, read_positions
from core.store.map_file import open_map_file
from core.store.region_store import RegionStore
from core.worker.channel.messages import Event, LibraryChanged
from ui.map.map_page import MapPage

if TYPE_CHECKING:  # read when the first map is opened
    from ui.map.base_map import BaseMap

_REFRESH_MS: Final = 1_000  # at most one read of all positions per second


class MapController(QObject):
    """Connects the map page, and owns the base map that all maps share.

    Args:
        root: the data folder, which holds the regions.

    Signals:
        photos_chosen(list[PhotoId]): show these in the library.
        library_wanted(), folder_wanted(): from the page while it is empty.
    """

    photos_chosen = Signal(list)
    library_wanted = Signal()
    folder_wanted = Signal()

    def __init__(
        self,
        page: MapPage,
        tasks: Tasks,
        worker: WorkerClient,
        settings: SettingsController,
        root: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._tasks = tasks
        self._settings = settings
        self._regions = RegionStore(root)
        self._base: BaseMap | None = None
        self._photos = 0
        self._is_stale = True
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(_REFRESH_MS)
        self._refresh.timeout.connect(self._read)
        worker.event_received.connect(self._on_event)
        settings.settings_changed.connect(self._on_settings)

    def base_map(self) -> BaseMap:
        """The base map, created for the first map of the window."""
        from ui.map.base_map import BaseMap

        if self._base is None:
            self._base = BaseMap(self._regions.shapes, self)
            self._open_map_file()
        return self._base

    def reload_regions(self) -> None:
        """Update after regions were added or removed."""
        if self._base is not None:
            self._base.reload()

    def open(self) -> None:
        """Show the page: create it on first use, and load what changed meanwhile."""
        if self._page.view is not None:
            self._read_if_stale()
            return
        # Reading the code of the map would hold up the window for 40 ms.
        self._tasks.run(_load_code, lambda _loaded: self._make_view(), topic=Topic.MAP_CODE)

    def _make_view(self) -> None:
        view = self._page.open(self.base_map())
        view.photos_chosen.connect(self.photos_chosen)
        view.hashes_wanted.connect(self._look_up)
        view.names_wanted.connect(self._name)
        view.map_file_toggled.connect(self._toggle_map_file)
        view.set_map_file(Path(self._settings.settings.map_file).name)
        self._read_if_stale()

    def set_photo_count(self, photos: int) -> None:
        """Update the number of photos in the library; folders may have been added or removed."""
        if photos != self._photos:
            self._photos = photos
            self._mark_stale()

    def say_again(self) -> None:
        """Refresh localised texts after the language or the units changed."""
        if self._base is not None:
            self._base.say_again()
        view = self._page.view
        if view is None or view.is_empty:
            self._mark_stale()
            return
        view.say_again()
        view.set_map_file(Path(self._settings.settings.map_file).name)

    def stop(self) -> None:
        """End the threads of the map."""
        if self._base is not None:
            self._base.close()

    def _on_event(self, event: Event) -> None:
        if isinstance(event, LibraryChanged):
            self._mark_stale()

    def _toggle_map_file(self) -> None:
        if self._settings.settings.map_file:
            self._settings.change(map_file="")
            return
        name, _ = QFileDialog.getOpenFileName(
            self._page,
            self.tr("Use a map file"),
            "",
            self.tr("Maps of pictures (*.mbtiles *.pmtiles);;All files (*)"),
        )
        if name:
            self.use_map_file(Path(name))

    def use_map_file(self, file: Path) -> None:
        """Draw a map file from now on, if it is valid."""
        self._tasks.run(
            lambda: open_map_file(file), lambda _tiles: self._settings.change(map_file=str(file))
        )

    def _on_settings(self, before: Settings, after: Settings) -> None:
        if before.map_file != after.map_file and self._base is not None:
            self._open_map_file()
            if self._page.view is not None:
                self._page.view.set_map_file(Path(after.map_file).name)

    def _open_map_file(self) -> None:
        base, name = self._base, self._settings.settings.map_file
        if base is None:
            return
        if name:
            self._tasks.run(
                lambda: open_map_file(Path(name)), base.set_raster, topic=Topic.MAP_FILE
            )
        else:
            base.set_raster(None)

    def _mark_stale(self) -> None:
        self._is_stale = True
        if self._page.isVisible() and not self._refresh.isActive():
            self._refresh.start()

    def _read_if_stale(self) -> None:
        if self._is_stale:
            self._read()

    def _read(self) -> None:
        if self._page.view is None:  # it is read as soon as there is one
            return
        self._is_stale = False
        self._tasks.read(read_positions, self._show, topic=Topic.MAP)

    def _show(self, positions: PositionsTaken) -> None:
        view = self._page.view
        if view is None:
            return
        if len(positions.ids):
            view.set_photos(positions.ids, positions.lat, positions.lon)
        elif self._photos:
            view.show_state(
                self.tr("No photo says where it was taken"),
                self.tr(
                    "Switch on the location in the settings of your camera or phone: new photos "
                    "then appear here by themselves."
                ),
                (self.tr("Show the library"), self.library_wanted.emit),
            )
        else:
            view.show_state(
                self.tr("Your photos on a map"),
                self.tr(
                    "Add a folder: photos that say where they were taken appear here. The map is "
                    "drawn on this device; nothing is fetched."
                ),
                (self.tr("Add folder …"), self.folder_wanted.emit),
            )

    def _look_up(self, photos: list[PhotoId]) -> None:
        view = self._page.view
        if view is not None:
            self._tasks.read(lambda connection: read_hashes(connection, photos), view.set_hashes)

    def _name(self, spots: list[tuple[float, float]]) -> None:
        view = self._page.view
        if view is not None:
            self._tasks.run(lambda: _nearest_towns(spots), view.set_names)


def _load_code() -> None:
    importlib.import_module("ui.map.photo_map_view")


def _nearest_towns(spots: list[tuple[float, float]]) -> dict[tuple[float, float], str]:
    """The town nearest to each position; remote positions have none."""
    towns = {spot: nearest_town(GeoPoint(*spot)) for spot in spots}
    return {spot: str(town) for spot, town in towns.items() if town is not None}
