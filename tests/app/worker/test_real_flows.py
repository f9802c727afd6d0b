"""Whole flows through real widgets and the real worker process, with small models."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.desktop.application import Application
from app.worker.worker_client import WorkerState
from core.records import PhotoState, PlaceListId
from core.store.connection import open_store
from core.store.person.candidate_lists import PlaceListStore
from core.store.person.chats import ChatStore, Role
from tests.app.conftest import MakeApplication
from tests.app.reaching import is_answered, kill_worker, the
from tests.app.real_worker import with_real_worker, with_slow_worker, with_stuck_worker
from tests.helpers.photo_folders import write_library
from tests.ui.places.test_places import drop
from tests.ui.samples import make_places
from ui.dialogs.first_run import FirstRunDialog
from ui.dialogs.home_location import HomeLocationDialog
from ui.dialogs.import_places import ImportPlacesDialog
from ui.library.filter_bar import LibraryFilter
from ui.main_window import Page
from ui.task_bar import IndexState

_CSV = (
    "name,description,lat,lon\n"
    "Red Tower,a tower of red bricks,47.37,8.54\n"
    "Blue Lagoon,a blue lake,47.38,8.55\n"
    ",nameless,47.3,8.5\n"
)


def _fill(qtbot: QtBot, application: Application, folder: Path, photos: int = 6) -> None:
    write_library(folder, photos)
    application.library.folders.add_folders([folder])
    qtbot.waitUntil(lambda: application.library_view.model.rowCount() == photos)


def _ask(qtbot: QtBot, application: Application, text: str) -> None:
    application.window.show_page(Page.CHAT)
    editor = application.chat_view.composer._text
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_newcomer_gets_from_the_introduction_to_an_answer(
    qtbot: QtBot, make_application: MakeApplication, tmp_path: Path
) -> None:
    write_library(tmp_path / "photos", 6)
    (tmp_path / "places.csv").write_text(_CSV)
    application = make_application(start_worker=with_real_worker, first_run_done=False)
    qtbot.waitUntil(lambda: bool(application.window.findChildren(FirstRunDialog)))
    introduction = the(FirstRunDialog, application.window)
    drop(introduction, [tmp_path / "photos"])
    while introduction.step < 2:
        qtbot.keyClick(introduction.next_button(), Qt.Key.Key_Space)
    qtbot.keyClick(introduction.next_button(), Qt.Key.Key_Space)
    view = application.library_view
    qtbot.waitUntil(lambda: view.model.rowCount() == 6)
    assert application.settings.settings.first_run_done

    qtbot.keyClicks(view.filters.search, "red")
    qtbot.waitUntil(lambda: view.model.sections[0].title == "Fits best")
    qtbot.waitUntil(lambda: "red" in str(view.model.index(0).data()))

    drop(application.window, [tmp_path / "places.csv"])
    dialog = the(ImportPlacesDialog, application.window)
    qtbot.waitUntil(lambda: len(dialog.preview.places) == 2)
    assert len(dialog.preview.problem_lines()) == 1
    dialog._save.click()
    qtbot.waitUntil(lambda: application.chat_view.composer.place_list is not None)
    _ask(qtbot, application, "where should I go?")
    qtbot.waitUntil(lambda: is_answered(application, 1))
    answer = application.chat_view.answers()[0]
    assert {item.candidate.name for item in answer.answer.ranking} == {"Red Tower", "Blue Lagoon"}
    assert answer.cards[0].accessibleName()


def test_list_of_5000_places_is_imported_and_ranked(
    qtbot: QtBot, make_application: MakeApplication, tmp_path: Path
) -> None:
    file = tmp_path / "many.csv"
    colours = ("red", "green", "blue", "grey")
    rows = [f"Place {n},a {colours[n % 4]} house,47.{n:04},8.5" for n in range(5_000)]
    file.write_text("name,description,lat,lon\n" + "\n".join(rows))
    application = make_application(start_worker=with_real_worker)
    _fill(qtbot, application, tmp_path / "photos")
    drop(application.window, [file])
    dialog = the(ImportPlacesDialog, application.window)
    qtbot.waitUntil(lambda: len(dialog.preview.places) == 5_000)
    dialog._save.click()
    qtbot.waitUntil(lambda: application.places_view.model.rowCount() == 5_000)
    _ask(qtbot, application, "where should I go?")
    qtbot.waitUntil(lambda: is_answered(application, 1))
    answer = application.chat_view.answers()[0]
    assert len(answer.cards) == 5
    assert len(answer.answer.ranking) > 5


def test_worker_killed_while_ranking_comes_back_and_answers_the_kept_question(
    qtbot: QtBot, place_list: PlaceListId, make_application: MakeApplication, tmp_path: Path
) -> None:
    application = make_application(start_worker=with_stuck_worker)
    _fill(qtbot, application, tmp_path / "photos")
    _ask(qtbot, application, "where should I go?")
    qtbot.waitUntil(lambda: "Comparing" in application.chat_view.status)
    kill_worker(application.worker)
    qtbot.waitUntil(lambda: "Your question is kept" in application.chat_view.status)
    (application._paths.root / "unstuck").touch()
    qtbot.waitUntil(lambda: is_answered(application, 1))
    application.close()
    connection = open_store(application._paths.database, read_only=True)
    (conversation,) = ChatStore(connection).all()
    roles = [message.role for message in ChatStore(connection).messages(conversation.id)]
    connection.close()
    assert roles == [Role.PERSON, Role.ASSISTANT]


def test_question_that_takes_too_long_is_stopped_by_its_key(
    qtbot: QtBot, place_list: PlaceListId, make_application: MakeApplication, tmp_path: Path
) -> None:
    application = make_application(start_worker=with_stuck_worker)
    _fill(qtbot, application, tmp_path / "photos")
    _ask(qtbot, application, "where should I go?")
    qtbot.waitUntil(lambda: "Comparing" in application.chat_view.status)
    qtbot.keyClick(application.window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not application.chat_view.status)
    (application._paths.root / "unstuck").touch()
    _ask(qtbot, application, "and where now?")
    qtbot.waitUntil(lambda: is_answered(application, 1))
    assert application.worker.state is WorkerState.READY


def test_folder_that_goes_away_keeps_its_photos_and_comes_back_as_it_was(
    qtbot: QtBot, make_application: MakeApplication, tmp_path: Path
) -> None:
    application = make_application(start_worker=with_real_worker)
    folder = tmp_path / "drive"
    _fill(qtbot, application, folder)
    view = application.library_view
    qtbot.waitUntil(lambda: application.window.task_bar.state is IndexState.IDLE)
    ids = [view.model.photo_id(row) for row in range(6)]

    def state() -> PhotoState | None:
        row = view.model.cached(0)
        return row.photo.state if row is not None else None

    folder.rename(tmp_path / "unplugged")
    qtbot.keyClick(application.window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: "Not reachable" in view.folders._top(1).text(0))
    assert "cannot be reached" in view.notice.text
    qtbot.waitUntil(lambda: state() is PhotoState.OFFLINE)
    assert [view.model.photo_id(row) for row in range(view.model.rowCount())] == ids
    (tmp_path / "unplugged").rename(folder)
    qtbot.keyClick(application.window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: state() is PhotoState.PRESENT)
    assert [view.model.photo_id(row) for row in range(view.model.rowCount())] == ids
    qtbot.waitUntil(lambda: "6 photo" in view.folders._top(1).text(0))


def test_reading_waits_for_its_hours_and_goes_on_when_told(
    qtbot: QtBot, make_application: MakeApplication, tmp_path: Path
) -> None:
    hour = datetime.now().hour
    hours = {"index_from_hour": (hour + 2) % 24, "index_to_hour": (hour + 3) % 24}
    application = make_application(start_worker=with_slow_worker, **hours)
    write_library(tmp_path / "photos", 12)
    application.library.folders.add_folders([tmp_path / "photos"])
    bar = application.window.task_bar
    qtbot.waitUntil(lambda: bar.state is IndexState.WAITING)
    assert f"Waiting until {hours['index_from_hour']}:00." in bar.text

    def is_read() -> bool:
        if bar.state is IndexState.WAITING:  # the next run asks again
            bar._pause.click()
        return application.library_view.model.rowCount() == 12

    qtbot.waitUntil(is_read)


def test_whole_app_is_used_with_keys_alone(
    qtbot: QtBot, make_application: MakeApplication, tmp_path: Path
) -> None:
    application = make_application(start_worker=with_real_worker)
    _fill(qtbot, application, tmp_path / "photos")
    connection = open_store(application._paths.database)
    PlaceListStore(connection).create("Town", make_places(3))
    connection.close()
    application.places.reload()
    window, view, control = (
        application.window,
        application.library_view,
        Qt.KeyboardModifier.ControlModifier,
    )
    window.activateWindow()

    qtbot.keyClick(window, Qt.Key.Key_F, control)
    qtbot.waitUntil(lambda: view.filters.search.hasFocus())
    qtbot.keyClicks(view.filters.search, "blue")
    qtbot.keyClick(view.filters.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.model.sections[0].title == "Fits best")
    view.grid.setFocus()
    qtbot.keyClick(view.grid, Qt.Key.Key_Home)
    qtbot.keyClick(view.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(view.is_viewer_open)
    qtbot.waitUntil(lambda: view.viewer.photo_id is not None)
    first = view.viewer.photo_id
    qtbot.keyClick(view.viewer, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: view.viewer.photo_id != first)
    qtbot.keyClick(view.viewer, Qt.Key.Key_Escape)
    assert not view.is_viewer_open()
    view.filters.set_filter(LibraryFilter())

    qtbot.keyClick(window, Qt.Key.Key_L, control)
    qtbot.waitUntil(lambda: application.chat_view.composer._text.hasFocus())
    qtbot.waitUntil(lambda: application.chat_view.composer.place_list is not None)
    _ask(qtbot, application, "recommend a museum")
    qtbot.waitUntil(lambda: is_answered(application, 1))
    for key, place in (
        (Qt.Key.Key_3, Page.PLACES), (Qt.Key.Key_4, Page.PROFILE), (Qt.Key.Key_Comma, Page.SETTINGS),
        (Qt.Key.Key_1, Page.LIBRARY), (Qt.Key.Key_2, Page.CHAT),
    ):  # fmt: skip
        qtbot.keyClick(window, key, control)
        assert window.page is place


def test_nearby_asks_once_where_that_is_and_answers_again(
    qtbot: QtBot, make_application: MakeApplication, tmp_path: Path
) -> None:
    application = make_application(start_worker=with_real_worker)
    _fill(qtbot, application, tmp_path / "photos")
    (tmp_path / "places.csv").write_text(_CSV)
    dialog = application.places.import_file(tmp_path / "places.csv")
    qtbot.waitUntil(lambda: len(dialog.preview.places) == 2)
    dialog._save.click()
    qtbot.waitUntil(lambda: application.chat_view.composer.place_list is not None)
    _ask(qtbot, application, "a nearby place")
    qtbot.waitUntil(lambda: is_answered(application, 1))
    _location_button(application).click()
    where = the(HomeLocationDialog, application.window)
    qtbot.keyClicks(the(QLineEdit, where), "47.37, 8.54")
    qtbot.keyClick(the(QLineEdit, where), Qt.Key.Key_Return)

    def is_measured() -> bool:
        answers = application.chat_view.answers()
        return bool(answers) and answers[-1].answer.ranking[0].distance_km is not None

    qtbot.waitUntil(is_measured)
    assert len(application.chat_view.answers()) == 1
    application.settings.change(home=None)
    _ask(qtbot, application, "another nearby place")
    qtbot.waitUntil(lambda: is_answered(application, 2))
    qtbot.waitUntil(lambda: _location_button(application).isVisible())
    assert application.window.findChild(HomeLocationDialog) is None


def _location_button(application: Application) -> QPushButton:
    """The button in the last answer that asks where “nearby” is."""
    buttons = application.chat_view.answers()[-1].findChildren(QPushButton)
    return next(button for button in buttons if button.text() == "Set my location …")
