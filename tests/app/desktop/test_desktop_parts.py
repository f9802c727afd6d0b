"""Single instance, crash reports, background tasks, hold rules, keys, languages."""

from __future__ import annotations

import errno
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.application import Application
from app.desktop.crash_reporter import CrashReporter
from app.desktop.single_instance import SingleInstance
from app.desktop.tasks import Tasks, Topic
from app.desktop.translation import PSEUDO_RTL, install_language
from app.worker.pause_rules import in_hours
from app.worker.worker_client import WorkerState
from core.errors import Cancelled, UserError
from core.paths import DataPaths
from core.records import IndexProgress, IndexResult, IndexWork, OtherKind
from core.sentences import Sentence, plain
from core.settings.settings_file import load_settings
from core.store.connection import Connection, open_store
from core.store.person.chats import ChatStore
from core.worker.channel.messages import Failed, FailureCause, Ready
from tests.app.conftest import MakeApplication
from tests.helpers.checkout import ROOT
from ui.desktop import play
from ui.library.folders_panel import FolderActivity
from ui.task_bar import IndexState, TaskBar


def test_second_start_raises_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.acquire()
    with qtbot.waitSignal(first.raise_requested):
        assert not second.acquire()
    first.release()
    assert second.acquire()
    second.release()


def test_first_start_ever_is_found_by_the_second(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    data = tmp_path / "new" / "data"
    first = SingleInstance(data)
    assert first.acquire()
    DataPaths(data).create()
    assert not SingleInstance(data).acquire()
    first.release()


def test_second_start_hands_over_what_it_was_to_open(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.acquire()
    wanted = [tmp_path / "Süden", tmp_path / "places.csv"]
    with qtbot.waitSignal(first.open_requested) as opened:
        assert not second.acquire(wanted)
    assert opened.args == [wanted]
    first.release()


@pytest.mark.parametrize("said", [b"no json", b'{"a": 1}', b"[1, 2]", b"[]"])
def test_what_is_no_list_of_paths_opens_nothing(qtbot: QtBot, tmp_path: Path, said: bytes) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.acquire()
    with qtbot.assertNotEmitted(first.open_requested, wait=100):
        socket = QLocalSocket()
        with qtbot.waitSignal(first.raise_requested):
            socket.connectToServer(second.name)
        socket.write(said)
        socket.disconnectFromServer()
    first.release()


def test_other_data_folder_is_another_instance(qtbot: QtBot, tmp_path: Path) -> None:
    first, other = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert first.acquire()
    assert other.acquire()
    first.release()
    other.release()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other launchers")
@pytest.mark.parametrize(("status", "plays"), [(None, False), (3, False), (0, True)])
def test_a_video_is_played_if_the_launcher_of_the_system_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int | None, plays: bool
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    if status is not None:
        launcher = tmp_path / "xdg-open"
        launcher.write_text(f"#!/bin/sh\nexit {status}\n")
        launcher.chmod(0o755)
    assert play(tmp_path / "clip.mp4") is plays


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe has no folder")
@pytest.mark.parametrize("runtime", ["private", "open to others", "missing"])
def test_the_name_lies_where_no_other_user_can_take_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, runtime: str
) -> None:
    folder, data = tmp_path / "run", tmp_path / "data"
    data.mkdir(mode=0o700)
    if runtime != "missing":
        folder.mkdir(mode=0o700)
        folder.chmod(0o700 if runtime == "private" else 0o755)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    name = Path(SingleInstance(data).name)
    if len(str(data)) < 60:
        assert name.parent == (folder if runtime == "private" else data)
    assert name.parent.stat().st_mode & 0o077 == 0
    assert len(str(name)) <= 104


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe is opened by its user alone")
def test_windows_of_another_user_are_neither_asked_nor_answered(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    raised: list[bool] = []
    first.raise_requested.connect(lambda: raised.append(True))
    assert first.acquire()
    assert not second.acquire()
    qtbot.waitUntil(lambda: raised == [True])
    monkeypatch.setattr(os, "getuid", lambda: 12_345)  # we are somebody else now
    assert not second._ask_other(())
    stranger = QLocalSocket()
    with qtbot.waitSignal(stranger.disconnected):
        stranger.connectToServer(first.name)
    first.release()
    assert raised == [True]


def test_unexpected_error_is_logged_without_its_message_and_told_once(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    reporter = CrashReporter(tmp_path)
    told: list[str] = []
    reporter.crashed.connect(told.append)
    with caplog.at_level(logging.CRITICAL, "visuallens.app"):
        for _ in range(2):
            reporter.report(ValueError("/home/somebody/photo.jpg"))
    assert told == ["ValueError"]
    assert "ValueError" in caplog.text
    assert "somebody" not in caplog.text


@pytest.fixture
def tasks(qtbot: QtBot, paths: DataPaths) -> Iterator[Tasks]:
    tasks = Tasks(paths.database)
    yield tasks
    tasks.close()


def test_result_of_a_read_comes_to_the_gui_thread(qtbot: QtBot, tasks: Tasks) -> None:
    results: list[str] = []
    tasks.write(lambda connection: ChatStore(connection).save_draft("here", "words"))
    tasks.write(lambda connection: None, lambda _none: None)
    qtbot.waitUntil(lambda: _read_draft(tasks, results) == "words")


def _read_draft(tasks: Tasks, results: list[str]) -> str:
    tasks.read(lambda connection: ChatStore(connection).draft("here"), results.append)
    return results[-1] if results else ""


def test_of_reads_with_one_name_only_the_newest_delivers(qtbot: QtBot, tasks: Tasks) -> None:
    results: list[int] = []

    def read(number: int) -> None:
        tasks.read(lambda _connection: number, results.append, topic=Topic.GRID)

    for number in range(20):
        read(number)
    qtbot.waitUntil(lambda: 19 in results)
    assert results == [19]


def test_failures_go_where_they_belong(qtbot: QtBot, tasks: Tasks) -> None:
    def fail(error: BaseException) -> object:
        raise error

    with qtbot.waitSignal(tasks.problem) as problem:
        tasks.run(lambda: fail(UserError(plain("Choose another file."))), lambda _result: None)
    assert problem.args == ["Choose another file."]
    with qtbot.waitSignal(tasks.bug) as bug:
        tasks.run(lambda: fail(ZeroDivisionError()), lambda _result: None)
    assert isinstance(bug.args[0], ZeroDivisionError)
    silent: list[str] = []
    tasks.problem.connect(silent.append)
    done: list[int] = []
    tasks.run(lambda: fail(Cancelled()), lambda _result: None)
    tasks.run(lambda: 1, done.append)
    qtbot.waitUntil(lambda: done == [1])
    assert silent == []


@pytest.mark.parametrize(
    ("error", "part"),
    [
        (apsw.CorruptError(), "visuallens repair"),
        (apsw.IOError(), "disk"),
        (apsw.FullError(), "Free some space"),
        (OSError(errno.ENOSPC, "No space left on device"), "Free some space"),
        (OSError(errno.EIO, "Input/output error"), "connected"),
        (FileNotFoundError(errno.ENOENT, "No such file or directory"), "connected"),
        (PermissionError(errno.EACCES, "Permission denied"), "permissions"),
        (MemoryError(), "Close other programs"),
    ],
)
def test_damaged_library_and_lost_or_full_disk_are_no_bug_of_ours(
    qtbot: QtBot, tasks: Tasks, error: Exception, part: str
) -> None:
    def fail(*_connection: Connection) -> None:
        raise error

    bugs: list[object] = []
    tasks.bug.connect(bugs.append)
    for run in (tasks.read, tasks.write, tasks.run, tasks.run_long):
        with qtbot.waitSignal(tasks.problem) as problem:
            run(fail, lambda _result: None)
        assert part in problem.args[0]
    assert not bugs


def test_reason_that_the_worker_gives_is_shown_and_stays_when_it_cannot_go_on(
    application: Application,
) -> None:
    worker, notice = application.worker, application.window.notice
    worker.event_received.emit(Failed(None, FailureCause.ENVIRONMENT, Sentence("library.damaged")))
    assert "visuallens repair" in notice.text
    notice.hide()
    worker.state_changed.emit(WorkerState.FAILED)
    assert "visuallens repair" in notice.text
    worker.event_received.emit(Ready())
    worker.state_changed.emit(WorkerState.FAILED)
    assert "stopped several times" in notice.text


def test_whoever_waits_for_work_that_ends_in_a_bug_is_told(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[str] = []
    with qtbot.waitSignal(tasks.bug):
        tasks.run(lambda: 1 // 0, lambda _result: None, told.append)
    qtbot.waitUntil(lambda: len(told) == 1)


@pytest.mark.parametrize(
    ("hour", "first", "last", "expected"),
    [(3, 0, 0, True), (3, 22, 7, True), (12, 22, 7, False), (12, 9, 17, True), (17, 9, 17, False)],
)
def test_hours_may_run_over_midnight(hour: int, first: int, last: int, expected: bool) -> None:
    assert in_hours(hour, first, last) is expected


def test_changed_keys_work_and_are_kept(qtbot: QtBot, application: Application) -> None:
    application.settings_view.shortcuts.keys_changed.emit("chat", "Ctrl+Shift+G")
    assert application.actions.action("chat").shortcut().toString() == "Ctrl+Shift+G"
    assert load_settings(application._paths.settings).shortcuts == {"chat": "Ctrl+Shift+G"}
    application.settings_view.shortcuts.reset_requested.emit()
    assert application.actions.action("chat").shortcut().toString() == "Ctrl+2"


def test_no_two_actions_have_the_same_keys(qtbot: QtBot, application: Application) -> None:
    keys = [row.keys for row in application.actions.rows({}) if row.keys]
    assert len(keys) == len(set(keys))


def test_folders_show_that_they_are_paused(qtbot: QtBot, with_photos: Application) -> None:
    with_photos.window.task_bar.pause_requested.emit()
    panel = with_photos.library_view.folders
    qtbot.waitUntil(lambda: with_photos.library.folders.activity is FolderActivity.PAUSED)
    qtbot.waitUntil(lambda: "paused" in panel._top(1).text(0))
    with_photos.window.task_bar.resume_requested.emit()
    qtbot.waitUntil(lambda: "reading" in panel._top(1).text(0))


def test_a_run_ends_with_what_it_came_to_until_the_next_one(qtbot: QtBot) -> None:
    bar = TaskBar()
    qtbot.addWidget(bar)
    bar.set_progress(IndexProgress(found=23, done=20, failed=3))
    bar.set_photos(19)
    skipped = ((OtherKind.VIDEO, 2), (OtherKind.DOCUMENT, 1))
    bar.set_result(IndexResult(5, 1, skipped, ((Sentence("file.empty"), 3),)))
    parts = bar.text.replace("(s)", "s").split(" · ")  # the catalogs are not installed here
    assert parts == [
        "Up to date. 19 photos.", "5 new", "1 duplicates", "2 videos skipped", "1 documents skipped",
    ]  # fmt: skip
    assert bar._failures.toolTip() == "3 × The file is empty."
    saved: list[str] = []
    bar.result_requested.connect(saved.append)
    bar.save.click()
    assert saved[0].splitlines()[-1] == "3 × The file is empty."
    bar.set_state(IndexState.RUNNING)
    bar.set_state(IndexState.IDLE)
    assert bar.text == "Up to date. 19 photo(s)."
    assert bar.save.isHidden()


def test_result_of_a_run_is_saved_with_the_files_that_could_not_be_read(
    qtbot: QtBot, with_photos: Application, photos: Path, tmp_path: Path
) -> None:
    connection = open_store(with_photos._paths.database)
    connection.execute("UPDATE locations SET state = 'failed' WHERE id = 1")
    connection.execute("INSERT INTO failures VALUES (1, 'corrupt', 'It is damaged.', 1, 0)")
    connection.close()
    file = tmp_path / "result.txt"
    notice = with_photos.window.notice
    with_photos.results.save("12 photos read.", file)
    qtbot.waitUntil(lambda: notice.text == "The result was saved.")
    text = file.read_text(encoding="utf-8")
    assert "12 photos read." in text
    assert f"{photos}" in text
    with_photos.results.save("Another one.", file)  # replaces a result, and nothing else
    qtbot.waitUntil(lambda: "Another" in file.read_text(encoding="utf-8"))
    with_photos.results.save("Not there.", photos / "result.txt")
    qtbot.waitUntil(lambda: notice.text != "The result was saved.")
    assert not (photos / "result.txt").exists()


def test_no_status_makes_the_window_wider(qtbot: QtBot, make_application: MakeApplication) -> None:
    window = make_application(language="de", text_percent=150).window
    idle = window.minimumSizeHint().width()
    assert idle <= 1180
    bar = window.task_bar
    bar.set_progress(IndexProgress(987_654, 876_543, 17, 12.5, 86_000.0, IndexWork.LOOK_AGAIN))
    bar.set_state(IndexState.WAITING, "Angehalten, weil dieser Computer gerade benutzt wird." * 3)
    assert window.minimumSizeHint().width() == idle
    window.grab()
    assert bar._text.toolTip() == bar.text


def test_the_bar_names_every_pass_over_the_photos(qtbot: QtBot) -> None:
    bar = TaskBar()
    qtbot.addWidget(bar)
    bar.set_state(IndexState.RUNNING)
    said = set()
    for work in IndexWork:
        bar.set_progress(IndexProgress(found=23, done=20, failed=3, work=work))
        assert "20 of 23 " in bar.text
        said.add(bar.text)
    assert len(said) == len(IndexWork)


def test_german_is_complete() -> None:
    script = ROOT / "packaging" / "translate.py"
    result = subprocess.run(
        [sys.executable, str(script), "--check"], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("language", "direction", "text"),
    [
        ("de", Qt.LayoutDirection.LeftToRight, "Bibliothek"),
        ("en", Qt.LayoutDirection.LeftToRight, "Library"),
        (PSEUDO_RTL, Qt.LayoutDirection.RightToLeft, "\u200f\u202eLibrary\u202c"),
    ],
)
def test_language_sets_texts_and_direction(
    qapp: QApplication, language: str, direction: Qt.LayoutDirection, text: str
) -> None:
    before = QLocale()
    translators = install_language(qapp, language)
    try:
        assert qapp.layoutDirection() is direction
        assert QCoreApplication.translate("MainWindow", "Library") == text
    finally:
        for translator in translators:
            QCoreApplication.removeTranslator(translator)
            translator.setParent(None)
        QLocale.setDefault(before)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
