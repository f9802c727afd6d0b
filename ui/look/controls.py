"""Small building blocks that always have a name for screen readers and a kind for the theme."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6 import QtGui
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.look.icons import icon
from ui.look.theme import unit_px

_FROM_THE_RIGHT: Final = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)


def label(text: str = "", kind: str = "", *, wrap: bool = True, selectable: bool = False) -> QLabel:
    """Text; `kind` is one of title, heading, muted, small, danger, rank (see the style sheet)."""
    widget = QLabel(text)
    widget.setTextFormat(Qt.TextFormat.PlainText)
    widget.setWordWrap(wrap)
    if QGuiApplication.isRightToLeft():
        # By default a label would align names in Latin letters to its far side.
        widget.setAlignment(_FROM_THE_RIGHT)
    if kind:
        widget.setProperty("kind", kind)
    if selectable:
        widget.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return widget


class ElidedLabel(QLabel):
    """One line that never makes a window wider: what has no room is cut and in the tool tip."""

    def __init__(self, kind: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(1)
        if kind:
            self.setProperty("kind", kind)

    def paintEvent(self, _event: QPaintEvent) -> None:
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        self.setToolTip(tool_tip("" if shown == self.text() else self.text()))
        side = Qt.AlignmentFlag.AlignVCenter | QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeft
        )
        with QPainter(self) as painter:
            self.style().drawItemText(
                painter, room, side, self.palette(), self.isEnabled(), shown, self.foregroundRole()
            )


def page_column(page: QWidget, title: str) -> QVBoxLayout:
    """The column of a whole page, with its title at the top."""
    unit = unit_px(page.font())
    column = QVBoxLayout(page)
    column.setContentsMargins(6 * unit, 5 * unit, 6 * unit, 6 * unit)
    column.setSpacing(3 * unit)
    column.addWidget(label(title, "title"))
    return column


def button(
    text: str,
    on_click: Callable[[], object] | None = None,
    *,
    kind: str = "",
    icon_name: str = "",
    description: str = "",
) -> QPushButton:
    """A button with text; `kind` is one of primary, link, danger."""
    widget = QPushButton(text)
    widget.setAccessibleName(text.replace("&", ""))
    widget.setAccessibleDescription(description)
    widget.setToolTip(tool_tip(description))
    widget.setAutoDefault(False)
    if kind:
        widget.setProperty("kind", kind)
    if icon_name:
        widget.setIcon(icon(icon_name))
    if on_click is not None:
        widget.clicked.connect(lambda _checked=False: on_click())
    return widget


def tool_button(
    name: str,
    icon_name: str,
    on_click: Callable[[], object] | None = None,
    *,
    checkable: bool = False,
) -> QToolButton:
    """A button with only an icon: its name is the tooltip and its accessible name."""
    widget = QToolButton()
    widget.setIcon(icon(icon_name))
    widget.setToolTip(tool_tip(name))
    widget.setAccessibleName(name)
    widget.setCheckable(checkable)
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    side = 5 * unit_px(widget.font())
    widget.setIconSize(QSize(side, side))
    if on_click is not None:
        widget.clicked.connect(lambda _checked=False: on_click())
    return widget


def card(kind: str = "card") -> QFrame:
    """A framed surface; `kind` is one of card, bubble, notice, warning, panel, bar."""
    frame = QFrame()
    frame.setProperty("kind", kind)
    return frame


def rule() -> QFrame:
    """A hairline between groups."""
    line = QFrame()
    line.setProperty("kind", "rule")
    line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return line


def tool_tip(text: str) -> str:
    """A tooltip that shows untrusted text literally: Qt would load images that it references."""
    if not QtGui.Qt.mightBeRichText(text):
        return text
    lines = html.escape(text).replace("\n", "<br>")
    return f"<qt>{lines}</qt>"


def fit(window: QWidget, width: int, height: int) -> None:
    """Give a dialog this size, limited to the screen: large text needs much space."""
    room = window.screen().availableSize()
    window.resize(min(width, room.width()), min(height, room.height()))


def describe(widget: QWidget, name: str, description: str = "") -> None:
    """Set the accessible name and description of a control."""
    widget.setAccessibleName(name)
    if description:
        widget.setAccessibleDescription(description)
    if isinstance(widget, QComboBox):
        widget.view().setAccessibleName(name)


class _UndoPasses(QObject):
    """Leaves Undo to the window while the text under the cursor has nothing to undo."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not event.matches(QKeySequence.StandardKey.Undo):
            return False
        if isinstance(watched, QPlainTextEdit):
            is_needed = watched.document().isUndoAvailable()
        else:
            is_needed = isinstance(watched, QLineEdit) and watched.isUndoAvailable()
        if not is_needed:
            event.ignore()
        return not is_needed


def let_undo_pass(editor: QLineEdit | QPlainTextEdit) -> None:
    """Let Ctrl+Z undo what the window did last as long as nothing was typed that it could undo."""
    editor.installEventFilter(_UndoPasses(editor))


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say something that appeared on the screen."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def restyle(widget: QWidget, **properties: object) -> None:
    """Change dynamic properties that the style sheet selects on."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


@contextmanager
def keep_scroll(view: QAbstractItemView) -> Iterator[None]:
    """Refill a list without changing what is visible."""
    value = view.verticalScrollBar().value()
    yield
    view.doItemsLayout()  # otherwise the scroll bar still has the range of an empty list
    view.verticalScrollBar().setValue(value)


def clear_layout(widget: QWidget) -> None:
    """Remove every child widget of a laid-out container."""
    layout = widget.layout()
    while layout is not None and (item := layout.takeAt(0)) is not None:
        child = item.widget()
        if child is not None:
            child.hide()
            child.setParent(None)
            child.deleteLater()
