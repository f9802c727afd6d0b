"""The map's place among the pages, where it is created when first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.library.thumbnail_loader import ThumbnailLoader
from ui.look.controls import describe

if TYPE_CHECKING:  # a window without a visible map loads nothing for it
    from ui.map.base_map import BaseMap
    from ui.map.photo_map_view import PhotoMapView


class MapPage(QFrame):
    """Empty until `open`."""

    def __init__(self, thumbnails: ThumbnailLoader) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self.setObjectName("page")
        describe(self, self.tr("Map"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.view: PhotoMapView | None = None

    def open(self, base: BaseMap) -> PhotoMapView:
        """The map of the photos, created now if necessary."""
        from ui.map.photo_map_view import PhotoMapView

        if self.view is None:
            self.view = PhotoMapView(base, self._thumbnails)
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self.view)
            self.view.show()  # by itself it would be shown a moment later
        return self.view
