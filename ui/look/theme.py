"""Colours, spacing and fonts of the whole window: in one place, following the system.

Style sheets never name a colour or a pixel: `resources/qss/visuallens.qss` is a template that
`Theme.apply` fills with these tokens, sized from the font so that 200 % text clips nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from enum import Enum
from string import Template
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QScrollArea

from core.resources import load_text, resource_path


class ThemeChoice(Enum):
    """The theme the user chose; `SYSTEM` follows the desktop, including its contrast setting."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour in use. Text on its background has a contrast of at least 4.5 to 1."""

    window: str  # behind everything else
    surface: str  # cards, lists, fields
    raised: str  # hovered rows, buttons
    text: str
    muted: str  # secondary text
    border: str
    accent: str  # primary buttons, the selected place in the sidebar
    on_accent: str
    accent_soft: str  # selection and chips
    on_accent_soft: str
    danger: str
    warning: str
    warning_soft: str
    focus: str


LIGHT: Final = Colours(
    window="#f6f6f3", surface="#ffffff", raised="#ededea", text="#1d2022", muted="#5a6168",
    border="#dadbd7", accent="#1c6b60", on_accent="#ffffff", accent_soft="#dcece8",
    on_accent_soft="#134b43", danger="#a8261e", warning="#7a5200", warning_soft="#fbf0d6",
    focus="#1c6b60",
)  # fmt: skip
DARK: Final = Colours(
    window="#1a1c1e", surface="#222527", raised="#2d3134", text="#e9eae8", muted="#a7aeb5",
    border="#3b4044", accent="#69c3b3", on_accent="#08211d", accent_soft="#22413c",
    on_accent_soft="#bfe7df", danger="#ff9a8f", warning="#f0c674", warning_soft="#3a3220",
    focus="#69c3b3",
)  # fmt: skip
CONTRAST: Final = Colours(
    window="#000000", surface="#000000", raised="#1f1f1f", text="#ffffff", muted="#ffffff",
    border="#ffffff", accent="#ffee32", on_accent="#000000", accent_soft="#003f7d",
    on_accent_soft="#ffffff", danger="#ffb3ab", warning="#ffee32", warning_soft="#000000",
    focus="#ffee32",
)  # fmt: skip


class Theme(QObject):
    """Chooses the colours and applies them to the application.

    Signals:
        changing(): everything is about to be styled anew; what is not on the screen can be released.
        changed(): colours or text size have changed; custom-painted widgets repaint.
    """

    changing = Signal()
    changed = Signal()

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._choice = ThemeChoice.SYSTEM
        self._text_percent = 100
        self._base_points = application.font().pointSizeF()
        self.colours = LIGHT
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    @property
    def is_dark(self) -> bool:
        return self.colours is not LIGHT

    def apply(self, choice: ThemeChoice, text_percent: int = 100) -> None:
        """Restyle every widget. `text_percent` scales the system's own font size, 100 to 200."""
        self._choice = choice
        self._text_percent = text_percent
        self.colours = self._resolve()
        self.changing.emit()
        application = self._application
        font = QFont(application.font())
        font.setPointSizeF(self._base_points * text_percent / 100)
        with _scroll_areas_at_rest(application):
            # Without a style sheet, font and palette change quickly, and replacing one sheet with another
            # takes more than twice as long as removing it and setting the new one.
            application.setStyleSheet("")
            if application.style().name().lower() != "fusion":  # a style sheet would hide its name
                application.setStyle("Fusion")
            application.setFont(font)
            application.setPalette(_palette(self.colours))
            application.setStyleSheet(_style_sheet(self.colours, font))
        self.changed.emit()

    def _follow_system(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self.apply(self._choice, self._text_percent)

    def _resolve(self) -> Colours:
        hints = self._application.styleHints()
        if self._choice is ThemeChoice.SYSTEM:
            if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
                return CONTRAST
            return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
        return {
            ThemeChoice.LIGHT: LIGHT,
            ThemeChoice.DARK: DARK,
            ThemeChoice.CONTRAST: CONTRAST,
        }[self._choice]


@contextmanager
def _scroll_areas_at_rest(application: QApplication) -> Iterator[None]:
    """Lay out what is scrolled once, at the end, instead of with every part that gets another style.

    A scroll area that resizes its widget measures all of it whenever it or one of its bars is restyled.
    """
    areas = [
        area
        for window in application.topLevelWidgets()
        for area in window.findChildren(QScrollArea)
        if area.widgetResizable()
    ]
    for area in areas:
        area.setWidgetResizable(False)
    try:
        yield
    finally:
        for area in areas:
            area.setWidgetResizable(True)


def unit_px(font: QFont) -> int:
    """The spacing unit: under a third of a line of text, so layouts grow with the text."""
    return max(4, round(QFontMetricsF(font).height() * 0.29))


def _palette(colours: Colours) -> QPalette:
    """Roles that style sheets do not reach: native dialogs, placeholders, text selection."""
    palette = QPalette()
    role = QPalette.ColorRole
    for target, value in (
        (role.Window, colours.window), (role.Base, colours.surface),
        (role.AlternateBase, colours.window), (role.Button, colours.raised),
        (role.WindowText, colours.text), (role.Text, colours.text),
        (role.ButtonText, colours.text), (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text), (role.PlaceholderText, colours.muted),
        (role.Highlight, colours.accent), (role.HighlightedText, colours.on_accent),
        (role.Link, colours.accent), (role.Mid, colours.border), (role.Accent, colours.accent),
    ):  # fmt: skip
        palette.setColor(target, QColor(value))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(colours.muted))
    return palette


def _style_sheet(colours: Colours, font: QFont) -> str:
    unit = unit_px(font)
    line = max(1, round(unit / 5))
    tokens: dict[str, object] = {
        **asdict(colours),
        "line": f"{line}px",
        "line2": f"{2 * line}px",
        "radius": f"{round(unit * 1.6)}px",
        "title": f"{font.pointSizeF() * 1.45:.1f}pt",
        "heading": f"{font.pointSizeF() * 1.12:.1f}pt",
        "small": f"{max(font.pointSizeF() * 0.92, 7):.1f}pt",
        "icons": resource_path("icons").as_posix(),
        "tick": "tick-light.svg" if colours is LIGHT else "tick-dark.svg",
        "mark": "dot-light.svg" if colours is LIGHT else "dot-dark.svg",
        "dot": f"{2 * unit + line}px",  # half an indicator with its border: a circle
        "arrow": "arrow-dark.svg" if colours is LIGHT else "arrow-light.svg",
    }
    for count in (1, 2, 3, 4, 5, 6, 8, 10):
        tokens[f"u{count}"] = f"{count * unit}px"
    return Template(load_text("qss/visuallens.qss")).substitute(tokens)
