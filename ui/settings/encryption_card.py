"""Whether the library is encrypted, and the available actions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui.look.controls import button, label
from ui.look.theme import unit_px
from ui.settings.setting_controls import SettingControls


class EncryptionCard(QFrame):
    """A group of the privacy page.

    Signals:
        encrypt_requested(), change_requested(), decrypt_requested(), lock_requested().
    """

    encrypt_requested = Signal()
    change_requested = Signal()
    decrypt_requested = Signal()
    lock_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        unit = unit_px(self.font())
        self._state = label(kind="muted")
        self._encrypt = button(self.tr("Encrypt …"), self.encrypt_requested.emit)
        self._change = button(self.tr("Change the passphrase …"), self.change_requested.emit)
        self._decrypt = button(self.tr("Decrypt …"), self.decrypt_requested.emit)
        self._lock = button(self.tr("Lock now"), self.lock_requested.emit)
        self.controls = SettingControls(self)
        self._after = self.controls.combo("lock_after_minutes")
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
        self.set_state(encrypted=False, in_keyring=False)

    def set_state(self, *, encrypted: bool, in_keyring: bool) -> None:
        """Show the state and the available actions."""
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
        for widget in (self._lock, self._after):  # a keyring would unlock it again at once
            widget.setVisible(encrypted and not in_keyring)
