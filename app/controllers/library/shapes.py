"""Photos as squares or in their own shapes, as the user wants; the shapes are read when they are needed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.controllers.settings_controller import SettingsController
from app.desktop.tasks import Tasks
from core.store.library.timeline import read_ratios
from ui.library.library_view import LibraryView


class Shapes(QObject):
    """Connects the switch above the grid, the setting and the grid."""

    def __init__(
        self,
        view: LibraryView,
        *,
        tasks: Tasks,
        settings: SettingsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._tasks = tasks
        view.filters.set_justified(settings.settings.justified_grid)
        view.filters.justified_changed.connect(lambda on: settings.change(justified_grid=on))
        view.filters.justified_changed.connect(lambda _on: self.refresh())

    def refresh(self) -> None:
        """Show what is wanted, with the shapes that the library has now."""
        if self._view.filters.justified:
            self._tasks.read(read_ratios, self._show)
        else:
            self._view.grid.set_justified(False)

    def _show(self, ratios: Sequence[float]) -> None:
        self._view.model.set_ratios(ratios)
        self._view.grid.set_justified(self._view.filters.justified)
