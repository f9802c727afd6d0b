"""Every keyboard shortcut, each changeable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QGridLayout, QKeySequenceEdit, QLineEdit, QVBoxLayout, QWidget

from ui.look.controls import button, card, clear_layout, describe, label, page_column, tool_button
from ui.look.theme import unit_px


@dataclass(frozen=True, slots=True)
class ShortcutRow:
    """One action with its current and its default keys, in portable text."""

    action: str
    text: str
    keys: str
    default_keys: str


class ShortcutsPage(QWidget):
    """A table of actions and keys.

    Signals:
        keys_changed(str, str): action name and its new keys; empty keys mean none.
        reset_requested(): restore all defaults.
    """

    keys_changed = Signal(str, str)
    reset_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        unit = unit_px(self.font())
        self._rows: tuple[ShortcutRow, ...] = ()
        self._is_filled = False
        self._problem = label(kind="danger")
        self._problem.hide()
        frame = card()
        self._table = QWidget()
        grid = QGridLayout(self._table)
        grid.setHorizontalSpacing(3 * unit)
        grid.setVerticalSpacing(unit)
        grid.setColumnStretch(0, 1)
        inner = QVBoxLayout(frame)
        inner.addWidget(self._table)
        column = page_column(self, self.tr("Keyboard"))
        column.addWidget(label(self.tr("Click into a field and press the keys you want."), "muted"))
        column.addWidget(self._problem)
        column.addWidget(frame)
        column.addWidget(button(self.tr("All as at first"), self.reset_requested.emit))
        column.addStretch(1)

    def set_shortcuts(self, rows: Sequence[ShortcutRow]) -> None:
        """Show these; the fields are made when the page is first seen."""
        self._rows = tuple(rows)
        self._problem.hide()
        if self._is_filled:
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        if not self._is_filled:
            self._fill()
        super().showEvent(event)

    def _fill(self) -> None:
        self._is_filled = True
        clear_layout(self._table)
        grid = self._table.layout()
        assert isinstance(grid, QGridLayout)  # set in __init__
        for number, row in enumerate(self._rows):
            edit = QKeySequenceEdit(QKeySequence.fromString(row.keys))
            edit.setMaximumSequenceLength(1)
            describe(edit, self.tr("Keys for: {action}").format(action=row.text))
            for field in edit.findChildren(QLineEdit):
                describe(field, self.tr("Keys for: {action}").format(action=row.text))
            edit.editingFinished.connect(lambda row=row, edit=edit: self._take(row, edit))
            clear = tool_button(
                self.tr("As at first: {action}").format(action=row.text),
                "reset",
                lambda row=row: self.keys_changed.emit(row.action, row.default_keys),  # type: ignore[misc]  # bound per line
            )
            clear.setEnabled(row.keys != row.default_keys)
            grid.addWidget(label(row.text, wrap=False), number, 0)
            grid.addWidget(edit, number, 1)
            grid.addWidget(clear, number, 2)

    def _take(self, row: ShortcutRow, edit: QKeySequenceEdit) -> None:
        portable = QKeySequence.SequenceFormat.PortableText
        keys = edit.keySequence().toString(portable)
        if keys == row.keys:
            return
        other = next(
            (o for o in self._rows if keys and o.keys == keys and o.action != row.action), None
        )
        if other is not None:
            self._problem.setText(
                self.tr("These keys already belong to “{action}”.").format(action=other.text)
            )
            self._problem.show()
            edit.setKeySequence(QKeySequence.fromString(row.keys))
            return
        self.keys_changed.emit(row.action, keys)
