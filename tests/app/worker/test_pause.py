"""What is paused stays paused, and work in other programs counts as work."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.application import Application
from app.worker.idle_time import idle_clock
from app.worker.pause_rules import PauseRules
from app.worker.worker_client import WorkerState
from core.settings.chosen import Settings
from core.worker.channel.messages import PauseIndexing, StartIndexing
from tests.app.reaching import commands_sent, kill_worker
from ui.dialogs.about import AboutDialog


def test_pause_outlives_the_worker(qtbot: QtBot, with_photos: Application) -> None:
    with_photos.indexing.pause()
    bar = with_photos.window.task_bar
    qtbot.waitUntil(lambda: "Paused" in bar.text)
    with commands_sent(with_photos.worker) as sent:
        with qtbot.waitSignal(with_photos.worker.died):
            kill_worker(with_photos.worker)
        qtbot.waitUntil(lambda: with_photos.worker.state is WorkerState.READY)
        qtbot.waitUntil(lambda: any(isinstance(command, StartIndexing) for command in sent))
    kinds = [type(command) for command in sent]
    assert kinds.index(PauseIndexing) < kinds.index(StartIndexing)
    qtbot.waitUntil(lambda: "Paused" in bar.text)


def test_pause_ends_with_the_run_that_was_stopped(qtbot: QtBot, with_photos: Application) -> None:
    with_photos.indexing.pause()
    bar = with_photos.window.task_bar
    qtbot.waitUntil(lambda: "Paused" in bar.text)
    bar.cancel_requested.emit()
    qtbot.waitUntil(lambda: not with_photos.indexing.is_running)
    with commands_sent(with_photos.worker) as sent:
        with_photos.indexing.start()
    assert [type(command) for command in sent] == [StartIndexing]


@pytest.mark.parametrize(("idle_s", "waits"), [(0.0, True), (119.0, True), (121.0, False)])
def test_reading_waits_while_somebody_works_in_any_program(
    qapp: QApplication, idle_s: float, waits: bool
) -> None:
    settings = Settings(pause_while_active=True)
    rules = PauseRules(lambda: settings, lambda: idle_s, focus_changed=qapp.focusWindowChanged)
    assert (rules.reason() is not None) == waits


def test_reading_waits_after_a_key_in_any_window_of_ours_where_the_system_tells_nothing(
    qtbot: QtBot, qapp: QApplication, application: Application
) -> None:
    settings = Settings(pause_while_active=True)
    rules = PauseRules(lambda: settings, None, focus_changed=qapp.focusWindowChanged)
    application.actions.action("about").trigger()
    (dialog,) = application.window.findChildren(AboutDialog)
    qtbot.waitUntil(lambda: qapp.focusWindow() is dialog.windowHandle())
    rules._last_input = -1_000.0  # as a quarter of an hour later
    assert rules.reason() is None
    qtbot.keyClick(dialog.windowHandle(), Qt.Key.Key_Shift)
    assert rules.reason() is not None


@pytest.mark.parametrize("sees", [True, False])
def test_option_says_where_only_this_window_counts(
    qtbot: QtBot, application: Application, sees: bool
) -> None:
    page = application.settings_view.reading
    page.set_sees_whole_computer(sees)
    assert page._own_window.isHidden() == sees


@pytest.fixture
def x_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An X server without a screen, for this test alone."""
    program = shutil.which("Xvfb")
    if program is None:
        pytest.skip("there is no Xvfb")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [program, "-displayfd", str(writing), "-screen", "0", "320x200x24"], pass_fds=[writing]
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        monkeypatch.setenv("DISPLAY", f":{told.readline().strip()}")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    yield
    server.terminate()
    server.wait()


@pytest.mark.skipif(sys.platform != "linux", reason="asks an X server")
def test_x_server_tells_how_long_nobody_has_touched_it(x_server: None) -> None:
    idle_s = idle_clock()
    assert idle_s is not None
    first = idle_s()
    deadline = time.monotonic() + 30
    while idle_s() <= first and time.monotonic() < deadline:
        pass
    assert first < idle_s() < first + 60
