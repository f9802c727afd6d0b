"""The colours of the map, from the current palette."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor, QGuiApplication, QPalette

_HALF: Final = 128


@dataclass(frozen=True, slots=True)
class MapColours:
    """Colours by purpose, as `#rrggbb`."""

    sea: str
    land: str
    coast: str
    border: str
    park: str
    street: str
    street_edge: str
    text: str
    halo: str


_LIGHT: Final = MapColours(
    sea="#cfe0e6", land="#f6f5ef", coast="#9fb6be", border="#b7a8ad", park="#dcebd2",
    street="#ffffff", street_edge="#cfc9bb", text="#33393d", halo="#fbfaf6",
)  # fmt: skip
_DARK: Final = MapColours(
    sea="#16222a", land="#2a2e30", coast="#4d6470", border="#6b6168", park="#2b3a2f",
    street="#4b5054", street_edge="#1f2325", text="#d4d7d6", halo="#1d2022",
)  # fmt: skip
_CONTRAST: Final = MapColours(
    sea="#000000", land="#262626", coast="#ffffff", border="#ffee32", park="#003d1c",
    street="#ffffff", street_edge="#000000", text="#ffffff", halo="#000000",
)  # fmt: skip


def map_colours() -> MapColours:
    """The colours for the theme."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    if window.lightness() >= _HALF:
        return _LIGHT
    return _CONTRAST if window == QColor("black") else _DARK
