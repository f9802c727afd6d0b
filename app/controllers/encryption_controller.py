"""The passphrase of the library: set, changed and removed on the privacy page; locked when idle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from app.controllers.settings_controller import SettingsController
from core import keychain, vault
from core.paths import DataPaths
from core.settings.chosen import Settings, reached
from core.settings.declaration import Reach
from core.store.safekeeping.cipher import read_mark
from ui.dialogs.passphrase import NewPassphraseDialog
from ui.look.popups import message_box, open_dialog
from ui.settings.encryption_card import EncryptionCard

_MINUTE_MS: Final = 60_000
_SIGNS_OF_LIFE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Way(Enum):
    """What to do with the library."""

    ENCRYPT = "encrypt"
    CHANGE = "change"
    DECRYPT = "decrypt"


@dataclass(frozen=True, slots=True)
class Conversion:
    """A requested change, carried out after everything that uses the library has ended."""

    way: Way
    passphrase: str = field(default="", repr=False)
    in_keyring: bool = False


class EncryptionController(QObject):
    """Connects the card of the privacy page and watches for activity.

    Args:
        is_busy: whether something is running that locking would interrupt.

    Signals:
        conversion_requested(Conversion), lock_requested(): end everything that uses the library.
    """

    conversion_requested = Signal(object)
    lock_requested = Signal()

    def __init__(
        self,
        card: EncryptionCard,
        *,
        qt: QApplication,
        paths: DataPaths,
        settings: SettingsController,
        is_busy: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._card = card
        self._paths = paths
        self._settings = settings
        self._is_busy = is_busy
        self._alone = QTimer(self)
        self._alone.setSingleShot(True)
        self._alone.timeout.connect(self._on_alone)
        card.encrypt_requested.connect(lambda: self._ask_new(Way.ENCRYPT))
        card.change_requested.connect(lambda: self._ask_new(Way.CHANGE))
        card.decrypt_requested.connect(self._ask_decrypt)
        card.lock_requested.connect(self.lock_requested)
        settings.settings_changed.connect(self._on_settings)
        self._qt = qt
        self.refresh()

    @property
    def locks_after_ms(self) -> int:
        """The idle time after which the library is locked; 0 for never."""
        mark = read_mark(self._paths.database)
        if vault.key_of(self._paths.root) is None or (mark is not None and mark.in_keyring):
            return 0
        return self._settings.settings.lock_after_minutes * _MINUTE_MS

    def refresh(self) -> None:
        """Show the state and restart the idle timer."""
        mark = read_mark(self._paths.database)
        self._card.set_state(
            encrypted=vault.key_of(self._paths.root) is not None,
            in_keyring=mark is not None and mark.in_keyring,
        )
        self._wait_ms = self.locks_after_ms
        self._qt.removeEventFilter(self)
        if self._wait_ms:  # it sees every event of the application, so only if needed
            self._qt.installEventFilter(self)
        self._restart()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self._restart()
        return False

    def _restart(self) -> None:
        if self._wait_ms:
            self._alone.start(self._wait_ms)
        else:
            self._alone.stop()

    def _on_alone(self) -> None:
        if self._is_busy():
            self._restart()
        else:
            self.lock_requested.emit()

    def _on_settings(self, before: Settings, after: Settings) -> None:
        if Reach.LOCK in reached(before, after):
            self.refresh()

    def _ask_new(self, way: Way) -> None:
        dialog = NewPassphraseDialog(
            vault.MIN_PASSPHRASE_CHARS,
            vault.suggest_passphrase,
            has_keyring=keychain.is_available(),
            parent=self._card.window(),
        )
        dialog.chosen.connect(
            lambda passphrase, keep: self.conversion_requested.emit(
                Conversion(way, passphrase, keep)
            )
        )
        open_dialog(dialog)

    def _ask_decrypt(self) -> None:
        box = message_box(
            self.tr(
                "Afterwards, whoever can read your files can read the library and its backups in "
                "the data folder."
            ),
            self._card.window(),
        )
        box.setWindowTitle(self.tr("Decrypt"))
        go_on = box.addButton(self.tr("Decrypt"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Keep it encrypted"), QMessageBox.ButtonRole.RejectRole)
        go_on.clicked.connect(
            lambda _checked=False: self.conversion_requested.emit(Conversion(Way.DECRYPT))
        )
        open_dialog(box)
