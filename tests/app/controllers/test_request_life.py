"""Search, profile, models and folders: two requests at once, and a worker that is not there."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from app.controllers import models_controller
from app.desktop.application import Application
from core.catalogue.install import InstallProgress, InstallStage
from core.errors import UserError
from core.sentences import plain
from core.worker.channel.messages import (
    CancelRequest,
    Command,
    LoadProfile,
    ProfileLoaded,
    RemoveFolder,
    SearchText,
)
from tests.app.reaching import commands_sent, held_reader, kill_worker, stopped_worker
from ui.library.filter_bar import LibraryFilter, Show
from ui.main_window import Page


def _has_sent(sent: Sequence[Command], kind: type[Command]) -> bool:
    return any(isinstance(command, kind) for command in sent)


def _shows_profile(application: Application) -> bool:
    return application.profile_view._stack.currentIndex() == 1


def _read_everything(qtbot: QtBot, application: Application) -> None:
    """Wait until everything that was to be read is, and its callbacks have run."""
    done: list[None] = []
    application.tasks.read(lambda _connection: None, done.append)
    qtbot.waitUntil(lambda: bool(done))


def test_of_two_searches_in_flight_only_the_newer_one_is_shown(
    qtbot: QtBot, with_photos: Application
) -> None:
    view = with_photos.library_view
    with commands_sent(with_photos.worker) as sent, stopped_worker(with_photos.worker):
        view.filters.set_filter(LibraryFilter(text="ship-004"))
        qtbot.waitUntil(lambda: _has_sent(sent, SearchText))
        view.filters.set_filter(LibraryFilter(text="ship"))
        qtbot.waitUntil(lambda: sum(isinstance(c, SearchText) for c in sent) == 2)
        assert _has_sent(sent, CancelRequest)  # nobody waits for the first one
    qtbot.waitUntil(lambda: "12 good" in view.filters._summary.text())
    assert view.model.rowCount() == 12


@pytest.mark.parametrize("then", [LibraryFilter(), LibraryFilter(show=Show.FAILED)])
def test_search_that_is_left_while_it_is_prepared_is_never_sent(
    qtbot: QtBot, with_photos: Application, then: LibraryFilter
) -> None:
    view = with_photos.library_view
    with commands_sent(with_photos.worker) as sent:
        with held_reader(with_photos):
            view.filters.set_filter(LibraryFilter(text="ship"))
            view.filters.set_filter(then)
        _read_everything(qtbot, with_photos)
    assert not _has_sent(sent, SearchText)


def test_search_that_the_worker_died_over_is_made_again(
    qtbot: QtBot, with_photos: Application
) -> None:
    view = with_photos.library_view
    with commands_sent(with_photos.worker) as sent, stopped_worker(with_photos.worker):
        view.filters.set_filter(LibraryFilter(text="ship-004"))
        qtbot.waitUntil(lambda: _has_sent(sent, SearchText))
        kill_worker(with_photos.worker)
    qtbot.waitUntil(lambda: view.model.rowCount() == 1)
    assert "Searching" not in view.filters._summary.text()


def test_search_typed_before_the_worker_is_there_is_made_when_it_is(
    qtbot: QtBot, with_photos: Application
) -> None:
    view = with_photos.library_view
    with qtbot.waitSignal(with_photos.worker.died):
        kill_worker(with_photos.worker)
    view.filters.set_filter(LibraryFilter(text="ship-004"))
    qtbot.waitUntil(lambda: view.model.rowCount() == 1)


def test_profile_asked_for_before_the_worker_is_there_is_loaded_when_it_is(
    qtbot: QtBot, with_photos: Application
) -> None:
    with_photos.window.show_page(Page.PROFILE)
    with qtbot.waitSignal(with_photos.worker.died):
        kill_worker(with_photos.worker)
    with_photos.profile.load("museum")
    qtbot.waitUntil(lambda: _shows_profile(with_photos))


def test_profile_that_the_worker_died_over_is_loaded_again(
    qtbot: QtBot, with_photos: Application
) -> None:
    with_photos.window.show_page(Page.PROFILE)
    with commands_sent(with_photos.worker) as sent, stopped_worker(with_photos.worker):
        with_photos.profile.load("museum")
        kill_worker(with_photos.worker)
    qtbot.waitUntil(lambda: _shows_profile(with_photos))
    assert sum(isinstance(command, LoadProfile) for command in sent) >= 1


def test_profile_left_while_its_photos_are_read_does_not_come_up_under_the_next_kind(
    qtbot: QtBot, with_photos: Application
) -> None:
    with_photos.window.show_page(Page.PROFILE)
    loaded: list[str] = []
    with_photos.worker.event_received.connect(
        lambda event: loaded.append(event.category) if isinstance(event, ProfileLoaded) else None
    )
    with held_reader(with_photos) as release:
        with_photos.profile.load("museum")
        qtbot.waitUntil(lambda: "museum" in loaded)
        with stopped_worker(with_photos.worker):
            with_photos.profile.load("park")
            release()
            _read_everything(qtbot, with_photos)
            assert not _shows_profile(with_photos)
    qtbot.waitUntil(lambda: _shows_profile(with_photos))


def test_progress_and_end_of_a_stopped_installation_do_not_touch_the_next_one(
    qtbot: QtBot, with_photos: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first one notices only late that it was stopped, and ends with another error."""
    models, page = with_photos.models, with_photos.settings_view.models
    go_on, is_second_running, end_second = Event(), Event(), Event()

    def install(model_id: str, *_: object, on_progress: object, **__: object) -> None:
        assert callable(on_progress)
        if model_id == "first":
            go_on.wait(60)
            on_progress(InstallProgress(InstallStage.COPYING, 1, 2))
            raise UserError(plain("The first one broke off."))
        is_second_running.set()
        on_progress(InstallProgress(InstallStage.COPYING, 3, 4))
        end_second.wait(60)

    monkeypatch.setattr(models_controller, "install", install)
    shown: list[int] = []
    hidden: list[None] = []
    models.work_shown.connect(lambda _text, done, _total: shown.append(done))
    hide = page.hide_progress

    def note_and_hide() -> None:
        hidden.append(None)
        hide()

    monkeypatch.setattr(page, "hide_progress", note_and_hide)
    models.install("first", True, None)
    models.stop()
    models.install("second", True, None)
    hidden.clear()
    go_on.set()
    qtbot.waitUntil(lambda: 3 in shown)
    assert 1 not in shown
    assert not hidden  # the progress and the Stop of the second are still there
    assert "broke off" not in with_photos.settings_view.notice.text
    end_second.set()
    qtbot.waitUntil(lambda: bool(hidden))
    assert "second is installed" in with_photos.settings_view.notice.text


def test_folder_taken_out_while_the_worker_is_away_is_taken_out_when_it_is_back(
    qtbot: QtBot, with_photos: Application
) -> None:
    view = with_photos.library_view
    with qtbot.waitSignal(with_photos.worker.died):
        kill_worker(with_photos.worker)
    (root,) = with_photos.library.folders.roots or ()
    with commands_sent(with_photos.worker) as sent:
        view.folders.remove_requested.emit(root.id)
        view.folders.remove_requested.emit(root.id)  # pressed twice
        qtbot.waitUntil(lambda: view.folders._list.topLevelItemCount() == 1)
    assert sum(isinstance(command, RemoveFolder) for command in sent) <= 2
    assert view.notice.isVisible()
