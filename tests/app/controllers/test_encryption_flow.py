"""The passphrase from the window: asked for, set, changed, taken away; locked when nobody is here."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends import null
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.controllers.encryption_controller import Conversion, EncryptionController, Way
from app.desktop.application import Application
from app.safekeeping.unlock import backup_key, convert, unlock_library
from core import vault
from core.paths import DataPaths
from core.store.connection import open_store
from core.store.safekeeping.backup import backup
from core.worker.safekeeping import conversion
from tests.app.conftest import MakeApplication
from tests.app.reaching import the
from tests.helpers.checkout import ROOT
from tests.helpers.patience import PATIENCE_S
from ui.dialogs.passphrase import NewPassphraseDialog, UnlockDialog

_PASSPHRASE = "correct horse battery"

pytestmark = pytest.mark.gui


@pytest.fixture(autouse=True)
def locked_at_the_end(paths: DataPaths, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No keyring of this machine, here and in other processes; no key left for the next test."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    before = keyring.get_keyring()
    keyring.set_keyring(null.Keyring())
    yield
    keyring.set_keyring(before)
    vault.set_key(paths.root, None)


def typing(*texts: str) -> None:
    """Soon, type these one after the other into the unlock dialog that is open then."""
    left = list(texts)

    def type_next() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, UnlockDialog) or not dialog.isVisible():  # not there yet
            QTimer.singleShot(20, type_next)
            return
        while left and dialog.isVisible():
            dialog.field.setText(left.pop(0))
            press(dialog, "Unlock")
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(20, type_next)


def press(parent: QApplication | UnlockDialog | NewPassphraseDialog, text: str) -> None:
    buttons = {one.text(): one for one in parent.findChildren(QPushButton)}
    buttons[text].click()


def make_controller(application: Application, qapp: QApplication, busy: Callable[[], bool]) -> EncryptionController:  # fmt: skip
    return EncryptionController(
        application.settings_view.privacy.encryption,
        qt=qapp,
        paths=application._paths,
        settings=application.settings,
        is_busy=busy,
        parent=application,
    )


def test_plain_library_opens_without_a_question(qapp: QApplication, paths: DataPaths) -> None:
    assert unlock_library(paths)


def test_wrong_passphrase_is_said_in_place_and_the_right_one_opens(
    qapp: QApplication, paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    conversion.encrypt(paths, _PASSPHRASE)
    vault.set_key(paths.root, None)
    said: list[str] = []
    real = UnlockDialog.refuse

    def listen(dialog: UnlockDialog, sentence: str) -> None:
        said.append(sentence)
        real(dialog, sentence)

    monkeypatch.setattr(UnlockDialog, "refuse", listen)
    typing("not this one", _PASSPHRASE)
    assert unlock_library(paths)
    assert said == ["This is not the passphrase of the library. Try again."]
    open_store(paths.database).close()


def test_giving_up_leaves_it_locked(qapp: QApplication, paths: DataPaths) -> None:
    conversion.encrypt(paths, _PASSPHRASE)
    vault.set_key(paths.root, None)
    typing("wrong")
    assert not unlock_library(paths)
    assert vault.is_locked(paths.database)


def test_locked_backup_is_opened_by_its_own_passphrase(
    qapp: QApplication, paths: DataPaths, tmp_path: Path
) -> None:
    conversion.encrypt(paths, _PASSPHRASE)
    file = tmp_path / "saved.backup"
    connection = open_store(paths.database)
    backup(connection, file)
    connection.close()
    assert backup_key(paths, file) == (True, None)  # the library's own key fits
    conversion.decrypt(paths)
    typing("wrong passphrase", _PASSPHRASE)
    go_on, key = backup_key(paths, file)
    assert go_on
    assert key is not None
    assert key.salt == vault.read_head(file)
    typing("wrong again")
    assert backup_key(paths, file) == (False, None)


def test_conversion_runs_beside_a_living_window(qapp: QApplication, paths: DataPaths) -> None:
    convert(paths, Conversion(Way.ENCRYPT, _PASSPHRASE))
    assert vault.is_sealed(paths.database)
    convert(paths, Conversion(Way.CHANGE, "another passphrase"))
    convert(paths, Conversion(Way.DECRYPT))
    assert vault.is_plain(paths.database)


def test_new_passphrase_must_be_long_enough_and_typed_twice(
    qtbot: QtBot, paths: DataPaths, application: Application, qapp: QApplication
) -> None:
    controller = make_controller(application, qapp, lambda: False)
    card = application.settings_view.privacy.encryption
    press_in = {one.text(): one for one in card.findChildren(QPushButton)}
    assert not press_in["Encrypt …"].isHidden()
    assert press_in["Lock now"].isHidden()
    press_in["Encrypt …"].click()
    dialog = the(NewPassphraseDialog, application.window)
    assert not dialog.keep.isEnabled()  # there is no keyring
    go_on = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Encrypt")
    dialog.first.setText("short")
    dialog.second.setText("short")
    assert not go_on.isEnabled()
    dialog.first.setText(_PASSPHRASE)
    assert not go_on.isEnabled()
    dialog.second.setText(_PASSPHRASE)
    with qtbot.waitSignal(controller.conversion_requested) as asked:
        go_on.click()
    assert asked.args == [Conversion(Way.ENCRYPT, _PASSPHRASE, False)]
    assert _PASSPHRASE not in repr(asked.args)


def test_passphrase_made_by_the_app_is_shown_so_that_it_can_be_written_down(
    qtbot: QtBot, application: Application
) -> None:
    dialog = NewPassphraseDialog(8, vault.suggest_passphrase, has_keyring=True)
    qtbot.addWidget(dialog)
    press(dialog, "Make one for me")
    assert dialog.first.text() == dialog.second.text() != ""
    assert dialog.first.echoMode() == QLineEdit.EchoMode.Normal


def test_window_of_an_encrypted_library_shows_its_photos_and_locks_when_nobody_is_here(
    qtbot: QtBot, paths: DataPaths, make_application: MakeApplication, photos: Path, qapp: QApplication
) -> None:  # fmt: skip
    conversion.encrypt(paths, _PASSPHRASE)
    application = make_application()
    busy = [True]
    controller = make_controller(application, qapp, lambda: busy[0])
    assert controller.locks_after_ms == 15 * 60_000
    locked: list[int] = []
    controller.lock_requested.connect(lambda: locked.append(1))
    controller._wait_ms = 50
    controller._restart()
    QTest.qWait(300)
    assert locked == []  # photos are being read
    busy[0] = False
    qtbot.waitUntil(lambda: locked == [1])
    minutes = application.settings_view.privacy.encryption.findChild(QComboBox)
    assert minutes is not None
    minutes.setCurrentIndex(minutes.findData(0))
    minutes.activated.emit(minutes.currentIndex())
    assert application.settings.settings.lock_after_minutes == 0
    assert controller.locks_after_ms == 0
    press_in = {one.text(): one for one in controller._card.findChildren(QPushButton)}
    assert press_in["Encrypt …"].isHidden()
    press_in["Lock now"].click()
    assert locked == [1, 1]


def test_worker_gets_the_key_over_its_pipe_and_nowhere_else(
    paths: DataPaths, tmp_path: Path
) -> None:
    if not Path("/proc/self/environ").exists():
        pytest.skip("looks at arguments and environment of processes")
    conversion.encrypt(paths, _PASSPHRASE)
    key = vault.key_of(paths.root)
    assert key is not None
    script = (
        "import json, sys, multiprocessing; from pathlib import Path\n"
        "from core import vault; from core.store.safekeeping.cipher import unlock\n"
        "from app.worker.worker_process import start_worker; from core.worker.channel.pipe import read_event\n"
        "if __name__ == '__main__':\n"
        "    data = Path(sys.argv[1]); unlock(data / 'library.sqlite', sys.stdin.readline().strip())\n"
        "    ours, theirs = multiprocessing.Pipe(); process = start_worker(theirs, data, False)\n"
        "    theirs.close(); event = read_event(ours)\n"
        "    own = Path(f'/proc/{process.pid}')\n"
        "    seen = (own / 'cmdline').read_bytes() + (own / 'environ').read_bytes()\n"
        "    print(json.dumps([type(event).__name__, seen.hex(), repr(vault.key_of(data))]))\n"
        "    ours.close(); process.join(30)\n"
    )
    file = tmp_path / "start.py"
    file.write_text(script)
    done = subprocess.run(
        [sys.executable, str(file), str(paths.root)],
        input=_PASSPHRASE, capture_output=True, text=True, timeout=PATIENCE_S, check=True, cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    kind, seen, shown = json.loads(done.stdout.splitlines()[-1])
    assert kind == "Ready"
    for secret in (_PASSPHRASE.encode(), key.secret, key.secret.hex().encode()):
        assert secret not in bytes.fromhex(seen)
    assert key.secret.hex() not in shown
    assert str(key.secret) not in shown
