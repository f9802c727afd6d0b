"""Asks for a passphrase: the existing one, or a new one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.look.controls import button, describe, fit, label
from ui.look.theme import unit_px


class UnlockDialog(QDialog):
    """One field. It stays open until the passphrase is correct or the user gives up.

    Args:
        title, text: what is locked.

    Signals:
        passphrase_given(str): call `accept`, or `refuse` with a sentence.
    """

    passphrase_given = Signal(str)

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unit = unit_px(self.font())
        self.setWindowTitle(title)
        self.field = _secret_field(self.tr("Passphrase"))
        self._problem = label(kind="danger")
        self._problem.hide()
        give = button(self.tr("Unlock"), self._give, kind="primary")
        give.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(give)
        column = _column(self, unit)
        column.addWidget(label(title, "title"))
        column.addWidget(label(text))
        column.addWidget(self.field)
        column.addWidget(self._problem)
        column.addLayout(row)
        fit(self, 100 * unit, 40 * unit)
        self.field.setFocus()

    def refuse(self, sentence: str) -> None:
        """Show what was wrong and let the user try again."""
        self._problem.setText(sentence)
        self._problem.show()
        describe(self.field, self.tr("Passphrase"), sentence)
        self.field.selectAll()
        self.field.setFocus()

    def _give(self) -> None:
        self.passphrase_given.emit(self.field.text())


class NewPassphraseDialog(QDialog):
    """The same passphrase twice, or a generated one; optionally stored in the system's keyring.

    Args:
        shortest: minimum number of characters.
        suggest: generates a passphrase.
        has_keyring: whether this computer has a usable keyring.

    Signals:
        chosen(str, bool): the passphrase, and whether to store it in the keyring.
    """

    chosen = Signal(str, bool)

    def __init__(
        self,
        shortest: int,
        suggest: Callable[[], str],
        *,
        has_keyring: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        unit = unit_px(self.font())
        self.setWindowTitle(self.tr("New passphrase"))
        self._shortest = shortest
        self._suggest = suggest
        self.first = _secret_field(self.tr("New passphrase"))
        self.second = _secret_field(self.tr("The same again"))
        self.keep = QCheckBox(self.tr("Keep it in the keyring of this computer"))
        self.keep.setEnabled(has_keyring)
        self._hint = label(kind="muted")
        self._go_on = button(self.tr("Encrypt"), self._choose, kind="primary")
        for field in (self.first, self.second):
            field.textChanged.connect(self._judge)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Make one for me"), self._make))
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self._go_on)
        column = _column(self, unit)
        column.addWidget(label(self.tr("New passphrase"), "title"))
        column.addWidget(
            label(
                self.tr(
                    "Write it down and keep it safe. Without it nobody can read the library and "
                    "its backups again, not even we. Your photos are not encrypted and stay as "
                    "they are."
                )
            )
        )
        for widget in (self.first, self.second, self.keep, self._hint):
            column.addWidget(widget)
        column.addLayout(row)
        fit(self, 120 * unit, 60 * unit)
        self._judge()

    def _judge(self) -> None:
        text, again = self.first.text(), self.second.text()
        hint = ""
        if len(text.strip()) < self._shortest:
            hint = self.tr("At least %n character(s), better several words.", "", self._shortest)
        elif text != again:
            hint = self.tr("The two are not the same yet.")
        self._hint.setText(hint)
        self._go_on.setEnabled(not hint)

    def _make(self) -> None:
        made = self._suggest()
        for field in (self.first, self.second):
            field.setEchoMode(QLineEdit.EchoMode.Normal)  # it has to be written down
            field.setText(made)

    def _choose(self) -> None:
        self.chosen.emit(self.first.text(), self.keep.isChecked())
        self.accept()


def _secret_field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setPlaceholderText(name)
    describe(field, name)
    return field


def _column(dialog: QDialog, unit: int) -> QVBoxLayout:
    column = QVBoxLayout(dialog)
    column.setContentsMargins(5 * unit, 5 * unit, 5 * unit, 4 * unit)
    column.setSpacing(3 * unit)
    return column
