"""Where the photos were taken: a map with clusters, and the same as a list beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QFrame, QListView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core.cartography.clusters import ClusterLevel, Ints, PhotoClusters
from core.cartography.mercator import unproject
from core.records import PhotoId
from ui.library.thumbnail_loader import ThumbnailLoader
from ui.look import formatting
from ui.look.controls import button, describe, keep_scroll, label, tool_tip
from ui.look.photo_words import localise_place
from ui.look.popups import while_alive
from ui.look.state_page import StatePage
from ui.look.theme import unit_px
from ui.map.base_map import BaseMap
from ui.map.cluster_list import ClusterRow, ClusterRows
from ui.map.cluster_markers import ClusterMarkers
from ui.map.map_canvas import MapCanvas

_SETTLED_MS: Final = 150  # the list is updated when the map has settled
_MOST_ROWS: Final = 200
_NAME_DIGITS: Final = 2  # of a degree: one name for everything within a kilometre
_ONE_TOWN_KM: Final = 30.0  # photos further apart than this are not all of one town
_LIST_UNITS: Final = 56

Spot = tuple[float, float]  # latitude and longitude, rounded


class PhotoMapView(QWidget):
    """Map and list; requests missing data from its owner.

    Signals:
        photos_chosen(list[PhotoId]): show these in the library.
        hashes_wanted(list[PhotoId]): reply with `set_hashes`.
        names_wanted(list[Spot]): reply with `set_names`.
        map_file_toggled(): choose a map file, or stop using the current one.
    """

    photos_chosen = Signal(list)
    hashes_wanted = Signal(list)
    names_wanted = Signal(list)
    map_file_toggled = Signal()

    def __init__(self, base: BaseMap, thumbnails: ThumbnailLoader) -> None:
        super().__init__()
        self._base = base
        self._clusters: PhotoClusters | None = None
        self._ids: Ints = np.zeros(0, np.int64)
        self._wanted_level = -1
        self._hashes: dict[PhotoId, bytes] = {}
        self._names: dict[Spot, str] = {}
        self._asked: set[object] = set()  # spots and photos that were requested
        self.markers = ClusterMarkers(thumbnails)
        self.markers.hashes = self._hashes
        self.canvas = MapCanvas(base, self.markers)
        self.rows = ClusterRows()
        self.list = QListView()
        self.state = StatePage()
        self._summary = label(kind="muted")
        self._open = button(self.tr("Show these photos"), self._open_current, kind="primary")
        self._file = button("", self.map_file_toggled.emit, kind="link")
        self.set_map_file("")
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLED_MS)
        self._settle.timeout.connect(self._fill_list)
        self._lay_out()
        self.canvas.view_changed.connect(self._on_view)
        self.canvas.marker_clicked.connect(self.open_cluster)
        self.list.activated.connect(
            lambda index: self.open_cluster(self.rows.row(index.row()).cluster)
        )
        self.list.selectionModel().currentChanged.connect(self._on_current)
        thumbnails.loaded.connect(lambda _hash: self.canvas.update())

    # --- public interface -----------------------------------------------------------------

    def set_photos(self, ids: npt.ArrayLike, lat: npt.ArrayLike, lon: npt.ArrayLike) -> None:
        """Show photos, newest first, [n] each; the map keeps its view unless it was empty."""
        known = np.asarray(ids, np.int64)
        north, east = np.asarray(lat, np.float64), np.asarray(lon, np.float64)
        self._base.run(
            lambda: PhotoClusters(north, east),
            while_alive(self, lambda clusters: self._take_clusters(known, clusters)),
        )

    def show_state(self, title: str, text: str, action: tuple[str, Callable[[], object]]) -> None:
        """Show why the map is empty."""
        self._clusters = None
        self.state.show_state("map", title, text, action)
        self._pages.setCurrentWidget(self.state)

    def set_hashes(self, hashes: Mapping[PhotoId, bytes]) -> None:
        self._hashes.update(hashes)
        self.canvas.update()

    def set_names(self, names: Mapping[Spot, str]) -> None:
        self._names.update(names)
        self._fill_list()

    def set_map_file(self, name: str) -> None:
        """Set the name of the map file in use, empty for none."""
        self._file.setText(self.tr("Without the map file") if name else self.tr("Use a map file …"))
        told = self.tr("Map file: {name}").format(name=formatting.isolated(name)) if name else ""
        hint = self.tr("An MBTiles or PMTiles file of yours is drawn on the map.")
        self._file.setToolTip(tool_tip(told or hint))
        describe(self._file, self._file.text(), told or hint)

    def say_again(self) -> None:
        """Refresh localised texts after the language or the units changed; the map keeps its view."""
        self._fill_list()
        self.canvas.update()

    def open_cluster(self, cluster: int) -> None:
        """Request to show the photos of a cluster."""
        self.photos_chosen.emit(self.markers.photos(cluster))

    @property
    def is_empty(self) -> bool:
        return self._pages.currentWidget() is self.state

    # --- parts ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        unit = unit_px(self.font())
        describe(self.list, self.tr("Places in sight"), self.tr("Enter shows the photos."))
        self.list.setModel(self.rows)
        self.list.setUniformItemSizes(True)
        side = QFrame()
        side.setProperty("kind", "panel")
        side.setMinimumWidth(_LIST_UNITS * unit)
        column = QVBoxLayout(side)
        column.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(label(self.tr("Places in sight"), "heading"))
        column.addWidget(self._summary)
        column.addWidget(self.list, 1)
        column.addWidget(self._open)
        column.addWidget(self._file)
        splitter = QSplitter()
        splitter.addWidget(self.canvas)
        splitter.addWidget(side)
        splitter.setStretchFactor(0, 1)
        splitter.setCollapsible(0, False)
        self._pages = QStackedWidget()
        self._pages.addWidget(splitter)
        self._pages.addWidget(self.state)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        self._open.setEnabled(False)

    def _take_clusters(self, ids: Ints, clusters: PhotoClusters) -> None:
        first = self._clusters is None
        self._clusters = clusters
        self._wanted_level = -1
        self._ids = ids
        self._pages.setCurrentIndex(0)
        self.canvas.remember(clusters.x, clusters.y)
        if first:
            self.canvas.fit()
        self._want_level()

    def _on_view(self) -> None:
        self._want_level()
        self._settle.start()

    def _want_level(self) -> None:
        """Compute the clusters for the zoom, unless shown; the old ones stay meanwhile."""
        clusters = self._clusters
        if clusters is None:
            return
        wanted = clusters.level_of(self.canvas.view.zoom)
        if wanted == self._wanted_level:
            return
        self._wanted_level = wanted
        ids = self._ids

        def take(level: ClusterLevel) -> None:
            if self._clusters is clusters and self._wanted_level == wanted:
                self.markers.set_level(ids, level)
                self.canvas.update()
                self._fill_list()

        self._base.run(lambda: clusters.level(wanted), while_alive(self, take))

    def _fill_list(self) -> None:
        """The rows for the visible clusters, largest first; requests what is unknown about them."""
        level, clusters = self.markers.level, self._clusters
        if level is None or clusters is None:
            return
        current = self.list.currentIndex()
        kept = self.rows.row(current.row()).photo_id if current.isValid() else -1
        index = np.unique(self.markers.in_sight(self.canvas.view)[0])
        index = index[np.argsort(-level.count[index], kind="stable")]
        total = int(level.count[index].sum())
        # Named by one of the photos: between New York and Washington, none was taken.
        first = level.first[index]
        lat, lon = unproject(clusters.x[first], clusters.y[first])
        rows = []
        for at, cluster in enumerate(index[:_MOST_ROWS]):
            spot = (round(float(lat[at]), _NAME_DIGITS), round(float(lon[at]), _NAME_DIGITS))
            rows.append(
                ClusterRow(
                    int(cluster), self.markers.photo(int(cluster)), int(level.count[cluster]),
                    localise_place(self._names.get(spot, "")), *spot,
                    is_wide=clusters.extent_km(level.members(int(cluster))) > _ONE_TOWN_KM,
                )
            )  # fmt: skip
        with keep_scroll(self.list):
            self.rows.set_rows(rows)
            number = self.rows.row_of_photo(kept)
            if number >= 0:
                self.list.setCurrentIndex(self.rows.index(number))
        self._open.setEnabled(number >= 0)
        self._summary.setText(self.tr("%n photo(s) in sight", "", total))
        self._ask(rows)

    def _ask(self, rows: Sequence[ClusterRow]) -> None:
        photos = [PhotoId(row.photo_id) for row in rows if row.photo_id not in self._asked]
        spots = list(dict.fromkeys((row.lat, row.lon) for row in rows))
        spots = [spot for spot in spots if spot not in self._asked]
        self._asked.update(photos, spots)
        if photos:
            self.hashes_wanted.emit(photos)
        if spots:
            self.names_wanted.emit(spots)

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        self._open.setEnabled(index.isValid())
        self.markers.chosen = self.rows.row(index.row()).cluster if index.isValid() else -1
        self.canvas.update()

    def _open_current(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.open_cluster(self.rows.row(index.row()).cluster)
