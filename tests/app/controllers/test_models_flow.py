"""Models through the real page and the real installer: import, check, use, precision, remove."""

from __future__ import annotations

import json
import zipfile
from dataclasses import dataclass
from pathlib import Path
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.cli import run
from app.controllers import models_controller
from app.controllers.models_controller import own_name
from app.desktop.application import Application
from app.worker.hardware import Hardware
from app.worker.worker_process import start_worker
from core.cancel import CancelToken
from core.models.device.devices import Backend, Device
from core.models.starter.encoder import STARTER_ENCODER_ID
from core.paths import DataPaths
from core.sentences import plain
from core.settings.chosen import Settings
from core.settings.settings_file import load_settings
from core.worker.channel.messages import Command, Ready, ReloadModels
from tests.app.conftest import MakeApplication
from tests.app.reaching import the
from tests.helpers.patience import PATIENCE_S
from tests.helpers.tiny_models import build_tiny_vlm
from tests.helpers.tiny_open_clip import build_tiny_open_clip
from ui.dialogs.first_run import FirstRunDialog
from ui.settings.models_page import LicenceDialog, ModelsPage
from ui.settings.settings_view import SettingsPage

_GATED = "PaliGemma 3B at 896 pixels"


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Folders of tiny models as a person would have them from another computer."""
    root = tmp_path_factory.mktemp("tiny")
    encoder = build_tiny_open_clip(root / "encoder", "siglip2")
    archive = root / "My Encoder (v2).zip"
    with zipfile.ZipFile(archive, "w") as file:
        for path in encoder.iterdir():
            file.write(path, f"inside/{path.name}")
    return {
        "paligemma": build_tiny_vlm(root / "paligemma", "paligemma"),
        "archive": archive,
    }


@dataclass(frozen=True)
class Desk:
    """The application with its models page in front, and what the worker was told."""

    application: Application
    page: ModelsPage
    sent: list[Command]

    @property
    def models_dir(self) -> Path:
        return self.application._paths.models

    @property
    def settings(self) -> Settings:
        """As they are on disk."""
        return load_settings(self.application._paths.settings)

    @property
    def notice(self) -> str:
        labels = self.application.settings_view.notice.findChildren(QLabel)
        return "\n".join(label.text() for label in labels)


_PROCESSOR = Device(Backend.CPU, 0, "processor", 16 << 30, 9 << 30, False, True)
_HARDWARE = Hardware(16 << 30, 4, "", 0, "", plain("The starter suits it."), _PROCESSOR)


@pytest.fixture
def desk(qtbot: QtBot, make_application: MakeApplication, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """On a computer with a known processor."""
    monkeypatch.setattr(models_controller, "detect_hardware", lambda _cancel: _HARDWARE)
    application = make_application()
    sent: list[Command] = []
    send = application.worker.send

    def note_and_send(command: Command) -> None:
        sent.append(command)
        send(command)

    monkeypatch.setattr(application.worker, "send", note_and_send)
    application._show_settings(SettingsPage.MODELS)
    page = application.settings_view.models
    qtbot.waitUntil(lambda: "of memory" in _text(page))
    return Desk(application, page, sent)


def _text(page: ModelsPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def _buttons(page: ModelsPage) -> dict[str, QPushButton]:
    return {b.accessibleName(): b for b in page.findChildren(QPushButton) if b.isVisible()}


def _press(qtbot: QtBot, page: ModelsPage, name: str) -> None:
    qtbot.waitUntil(lambda: name in _buttons(page))
    qtbot.mouseClick(_buttons(page)[name], Qt.MouseButton.LeftButton)


def _choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """What the person picks in the file dialog of the system."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def test_introduction_closed_before_the_hardware_is_known_is_left_alone(
    qtbot: QtBot, make_application: MakeApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = Event()

    def slow(_cancel: CancelToken) -> Hardware:
        closed.wait(PATIENCE_S)
        return _HARDWARE

    monkeypatch.setattr(models_controller, "detect_hardware", slow)
    application = make_application(first_run_done=False)
    qtbot.waitUntil(lambda: bool(application.window.findChildren(FirstRunDialog)))
    introduction = the(FirstRunDialog, application.window)
    introduction.close()
    qtbot.waitUntil(lambda: not shiboken6.isValid(introduction))
    with qtbot.waitSignal(application.models.hardware_described):
        closed.set()  # an error in the event loop fails the test


def test_a_model_under_a_licence_is_imported_checked_used_and_removed(
    qtbot: QtBot, desk: Desk, tiny: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(monkeypatch, tiny["paligemma"] / "config.json")
    _press(qtbot, desk.page, f"From a file …: {_GATED}")
    (dialog,) = [d for d in desk.page.findChildren(LicenceDialog) if d.isVisible()]
    (terms,) = dialog.findChildren(QPlainTextEdit)
    assert "Gemma Terms of Use" in terms.toPlainText()
    (agree,) = dialog.findChildren(QCheckBox)
    go_on = {b.text(): b for b in dialog.findChildren(QPushButton)}["Choose the file …"]
    assert not go_on.isEnabled()
    agree.click()
    go_on.click()
    _press(qtbot, desk.page, f"Check: {_GATED}")
    qtbot.waitUntil(lambda: "Every file of paligemma-3b-896" in desk.notice)
    manifest = desk.models_dir / "paligemma-3b-896" / "manifest.json"
    assert json.loads(manifest.read_text())["accepted_terms"] == "Gemma Terms of Use"
    _press(qtbot, desk.page, f"Use: {_GATED}")
    qtbot.waitUntil(lambda: desk.settings.matcher == "paligemma-3b-896")
    assert desk.settings.describer == "starter"  # it cannot describe
    assert any(isinstance(command, ReloadModels) for command in desk.sent)
    qtbot.waitUntil(lambda: "take minutes" in desk.notice)
    _press(qtbot, desk.page, f"Remove: {_GATED}")
    qtbot.waitUntil(lambda: not manifest.exists())
    qtbot.waitUntil(lambda: f"Download: {_GATED}" in _buttons(desk.page))
    assert desk.settings.matcher == "starter"


def test_refused_terms_install_nothing(
    qtbot: QtBot, desk: Desk, tiny: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(monkeypatch, tiny["paligemma"] / "config.json")
    for start in ("From a file …", "Download"):
        _press(qtbot, desk.page, f"{start}: {_GATED}")
        dialog = [d for d in desk.page.findChildren(LicenceDialog) if d.isVisible()][-1]
        dialog.reject()
    assert not list(desk.models_dir.glob("*/manifest.json"))


def test_the_chosen_precision_is_kept_told_and_changes_what_a_model_takes(
    qtbot: QtBot, desk: Desk, tiny: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    precision, idle = desk.page.findChildren(QComboBox)
    before = _text(desk.page)
    desk.sent.clear()
    precision.setCurrentIndex(precision.findData("bf16"))
    precision.activated.emit(precision.currentIndex())
    too_large = "more than is free"
    qtbot.waitUntil(lambda: _text(desk.page).count(too_large) > before.count(too_large))
    assert desk.settings.precision == "bf16"
    assert any(isinstance(command, ReloadModels) for command in desk.sent)
    idle.setCurrentIndex(idle.findData(30))
    idle.activated.emit(idle.currentIndex())
    assert desk.settings.unload_after_minutes == 30


def test_a_model_of_ones_own_is_added_from_a_zip_and_a_damaged_one_is_named(
    qtbot: QtBot, desk: Desk, tiny: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(monkeypatch, tiny["archive"])
    _press(qtbot, desk.page, "Add a model of your own …")
    _press(qtbot, desk.page, "Use: my-encoder-v2")
    qtbot.waitUntil(lambda: desk.settings.encoder == "my-encoder-v2")
    weights = desk.models_dir / "my-encoder-v2" / "open_clip_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"x")
    _press(qtbot, desk.page, "Check: my-encoder-v2")
    qtbot.waitUntil(lambda: "SHA-256" in desk.notice)


def test_the_running_worker_takes_an_imported_encoder_and_gives_it_up_again(
    qtbot: QtBot, make_application: MakeApplication, tiny: dict[str, Path], paths: DataPaths,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(models_controller, "detect_hardware", lambda _cancel: _HARDWARE)
    _choose(monkeypatch, tiny["archive"])
    application = make_application(
        start_worker=lambda pipe, data_dir: start_worker(pipe, data_dir, False)
    )
    said: list[str] = []
    application.worker.event_received.connect(
        lambda event: said.append(event.encoder_id) if isinstance(event, Ready) else None
    )
    application._show_settings(SettingsPage.MODELS)
    page = application.settings_view.models
    _press(qtbot, page, "Add a model of your own …")
    _press(qtbot, page, "Use: my-encoder-v2")
    qtbot.waitUntil(lambda: said == ["my-encoder-v2"])
    _press(qtbot, page, "Remove: my-encoder-v2")
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[1] == STARTER_ENCODER_ID


@pytest.mark.parametrize(
    ("chosen", "name"),
    [
        ("/a/Mein Modell (2).zip", "mein-modell-2"),
        ("/a/qwen_lora/adapter_config.json", "qwen_lora"),
        ("/a/모델/config.json", "my-model"),
    ],
)
def test_own_models_are_named_after_their_file_or_folder(chosen: str, name: str) -> None:
    assert own_name(Path(chosen)) == name


def test_the_command_line_installs_verifies_uses_and_removes_a_model(
    paths: DataPaths, tiny: dict[str, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    def call(*arguments: object) -> tuple[int, str, str]:
        code = run(["--data-dir", str(paths.root), "models", *map(str, arguments)])
        said = capsys.readouterr()
        return code, said.out, said.err

    folder = tiny["paligemma"]
    code, _, problem = call("install", "paligemma-3b-896", "--from", folder)
    assert code == 1
    assert "Gemma Terms of Use" in problem
    assert call("install", "paligemma-3b-896", "--from", folder, "--accept-licence")[0] == 0
    assert call("verify")[:2] == (0, "paligemma-3b-896: sound\n")
    code, out, note = call(
        "use", "paligemma-3b-896", "--precision", "8-bit", "--unload-after", "20"
    )
    assert (code, "used as matcher" in out) == (0, True)
    assert "takes about" in note
    settings = load_settings(paths.settings)
    assert (settings.matcher, settings.precision) == ("paligemma-3b-896", "8-bit")
    assert settings.unload_after_minutes == 20
    listed = {m["id"]: m for m in json.loads(call("list", "--json", "--memory")[1])}
    assert listed["paligemma-3b-896"]["state"] == "installed"
    assert listed["qwen3-vl-4b"]["memory_bytes"] > listed["qwen3-vl-2b"]["memory_bytes"] > 2e9
    weights = paths.models / "paligemma-3b-896" / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1] + b"x")
    code, out, _ = call("verify", "paligemma-3b-896")
    assert code == 1
    assert "SHA-256" in out
    assert call("remove", "paligemma-3b-896")[0] == 0
    assert load_settings(paths.settings).matcher == "starter"
    assert call("use", "paligemma-3b-896")[0] == 1
    assert call("use", "starter", "--unload-after", "0")[0] == 1
