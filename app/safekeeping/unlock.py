"""Passphrases before and after the window exists: unlocking, restoring, converting."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QDialog, QProgressDialog

from app.controllers.encryption_controller import Conversion, Way
from core import vault
from core.errors import UserError
from core.paths import DataPaths
from core.store.safekeeping.cipher import require_passphrase_of, unlock, unlock_from_keyring
from core.vault import LibraryKey
from core.worker.safekeeping import conversion
from ui.dialogs.passphrase import UnlockDialog
from ui.look.wording import translated

_POLL_MS: Final = 50


def unlock_library(paths: DataPaths) -> bool:
    """Unlock an encrypted library with the keyring or by asking; True if it can be opened."""
    if vault.is_locked(paths.database) and unlock_from_keyring(paths.database) is None:
        opened = _ask(
            QCoreApplication.translate("Unlock", "VisualLens is locked"),
            QCoreApplication.translate("Unlock", "Type the passphrase of your library."),
            lambda passphrase: unlock(paths.database, passphrase),
        )
        if opened is None:
            return False
    return True


def backup_key(paths: DataPaths, file: Path) -> tuple[bool, LibraryKey | None]:
    """Whether to continue with a restore, and the key of the backup if it has its own."""
    own = vault.key_of(paths.root)
    if not vault.is_sealed(file) or (own is not None and own.salt == vault.read_head(file)):
        return True, None
    key = _ask(
        QCoreApplication.translate("Unlock", "This backup is locked"),
        QCoreApplication.translate(
            "Unlock", "Type the passphrase that the library had when the backup was made."
        ),
        lambda passphrase: require_passphrase_of(file, passphrase),
    )
    return key is not None, key


def convert(paths: DataPaths, request: Conversion) -> None:
    """Encrypt, decrypt or change the key, showing a progress window meanwhile.

    Raises:
        UserError, EnvironmentProblem: see `core.worker.safekeeping.conversion`; nothing was changed then.
    """
    acts: dict[Way, Callable[[], None]] = {
        Way.ENCRYPT: lambda: conversion.encrypt(
            paths, request.passphrase, in_keyring=request.in_keyring
        ),
        Way.CHANGE: lambda: conversion.change(
            paths, request.passphrase, in_keyring=request.in_keyring
        ),
        Way.DECRYPT: lambda: conversion.decrypt(paths),
    }
    busy = QProgressDialog(
        QCoreApplication.translate("Unlock", "The library is being written anew …"), "", 0, 0
    )
    busy.setCancelButton(None)
    busy.setWindowTitle("VisualLens")
    busy.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, False)
    busy.show()
    loop = QEventLoop()
    with ThreadPoolExecutor(1, "conversion") as executor:
        done = executor.submit(acts[request.way])
        timer = QTimer()
        timer.timeout.connect(lambda: loop.quit() if done.done() else None)
        timer.start(_POLL_MS)
        loop.exec()
    busy.close()
    done.result()


def _ask(title: str, text: str, attempt: Callable[[str], LibraryKey]) -> LibraryKey | None:
    dialog = UnlockDialog(title, text)
    found: list[LibraryKey] = []

    def check(passphrase: str) -> None:
        try:
            found.append(attempt(passphrase))
        except UserError as error:
            dialog.refuse(translated(error.sentence))
        else:
            dialog.accept()

    dialog.passphrase_given.connect(check)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return found[0] if accepted and found else None
