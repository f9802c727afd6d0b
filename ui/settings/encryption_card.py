"""Whether the library is encrypted, and what can be done about it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout

from ui.look.controls import button, describe, label
from ui.look.theme import unit_px

_MINUTES: Final = (5, 15, 60, 0)


class EncryptionCard(QFrame):
    """A group of the privacy page.

    Signals:
        encrypt_requested(), change_requested(), decrypt_requested(), lock_requested().
        minutes_chosen(int): lock after so many minutes without the person; 0 is never.
    """

    encrypt_requested = Signal()
    change_requested = Signal()
    decrypt_requested = Signal()
    lock_requested = Signal()
    minutes_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        unit = unit_px(self.font())
        self._state = label(kind="muted")
        self._encrypt = button(self.tr("Encrypt …"), self.encrypt_requested.emit)
        self._change = button(self.tr("Change the passphrase …"), self.change_requested.emit)
        self._decrypt = button(self.tr("Decrypt …"), self.decrypt_requested.emit)
        self._lock = button(self.tr("Lock now"), self.lock_requested.emit)
        self._after = QComboBox()
        describe(self._after, self.tr("Lock when nobody is here"))
        for minutes in _MINUTES:
            text = self.tr("Lock after %n minute(s)", "", minutes)
            self._after.addItem(text if minutes else self.tr("Never lock by itself"), minutes)
        self._after.currentIndexChanged.connect(
            lambda _index: self.minutes_chosen.emit(self._after.currentData())
        )
        row = QHBoxLayout()
        row.setSpacing(2 * unit)
        for widget in (self._encrypt, self._change, self._decrypt, self._lock, self._after):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 3 * unit, 4 * unit, 3 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(label(self.tr("Lock it with a passphrase"), "heading"))
        column.addWidget(self._state)
        column.addLayout(row)
        self.set_state(encrypted=False, in_keyring=False, minutes=0)

    def set_state(self, *, encrypted: bool, in_keyring: bool, minutes: int) -> None:
        """Show what can be done now."""
        if not encrypted:
            text = self.tr(
                "The library is not encrypted: whoever can read your files can read it, too."
            )
        elif in_keyring:
            text = self.tr("The library is encrypted. The keyring of this computer opens it.")
        else:
            text = self.tr("The library is encrypted. Its passphrase is asked for at every start.")
        self._state.setText(text)
        self._encrypt.setVisible(not encrypted)
        self._change.setVisible(encrypted)
        self._decrypt.setVisible(encrypted)
        for widget in (self._lock, self._after):  # a keyring would open it again at once
            widget.setVisible(encrypted and not in_keyring)
        with QSignalBlocker(self._after):
            nearest = min(_MINUTES, key=lambda choice: (choice == 0) != (minutes == 0) or abs(choice - minutes))  # fmt: skip
            self._after.setCurrentIndex(_MINUTES.index(nearest))
