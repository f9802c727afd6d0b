"""The whole application on a fresh data folder, with a real process that plays the worker."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desktop.application import Application
from app.desktop.bootstrap import SWITCH_S
from app.desktop.translation import install_language
from app.worker.worker_client import WorkerState
from core.paths import DataPaths
from core.records import PlaceListId
from core.settings.chosen import Settings
from core.store.connection import open_store
from core.store.person.candidate_lists import PlaceListStore
from tests.app.library_builder import make_images
from tests.app.scripted_worker import start_scripted_worker
from tests.helpers.leaks import leak_guard
from tests.helpers.patient_qtbot import PatientQtBot
from tests.ui.samples import make_places
from ui.look import formatting

MakeApplication = Callable[..., Application]


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Instead of pytest-qt's: it waits longer."""
    return PatientQtBot(request)


@pytest.fixture(autouse=True)
def _no_leaks(qapp: QApplication) -> Iterator[None]:
    """No widget, thread or timer outlives its test."""
    with leak_guard():
        yield


@pytest.fixture
def paths(data_dir: Path) -> DataPaths:
    """A data folder with an empty library."""
    paths = DataPaths(data_dir).create()
    open_store(paths.database).close()
    return paths


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder with twelve pictures of ships."""
    return make_images(tmp_path / "ships", 12)


@pytest.fixture
def place_list(paths: DataPaths) -> PlaceListId:
    """A stored list of three museums."""
    connection = open_store(paths.database)
    list_id = PlaceListStore(connection).create("Paris", make_places(3))
    connection.close()
    return list_id


@pytest.fixture
def make_application(
    qtbot: QtBot, qapp: QApplication, paths: DataPaths
) -> Iterator[MakeApplication]:
    """Starts applications and closes them at the end, as the bootstrap does."""
    made: list[Application] = []
    switch_s, locale = sys.getswitchinterval(), QLocale()
    sys.setswitchinterval(SWITCH_S)

    def make(
        start_worker: Callable[[Connection, Path], BaseProcess] = start_scripted_worker,
        **settings: object,
    ) -> Application:
        # Photos drawn for tests look alike: as stacks, they could not be counted.
        values = {"first_run_done": True, "stack_photos": False, **settings}
        application = Application(
            qt=qapp,
            paths=paths,
            settings=Settings(**values),  # type: ignore[arg-type]  # its own fields
            start_worker=lambda connection: start_worker(connection, paths.root),
        )
        made.append(application)
        bugs: list[BaseException] = []
        application.tasks.bug.connect(bugs.append)
        application.start()
        qtbot.waitUntil(lambda: application.worker.state is WorkerState.READY)
        return application

    yield make
    for application in made:
        application.close()
        # At once: every widget that stays would be styled again by the next application.
        shiboken6.delete(application.window)
        shiboken6.delete(application)
    sys.setswitchinterval(switch_s)
    for translator in qapp.findChildren(QTranslator):  # of a language that was chosen
        QCoreApplication.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(locale)
    formatting.use_units("system")


@pytest.fixture
def application(make_application: MakeApplication) -> Application:
    """An application that is ready, with an empty library."""
    return make_application()


@pytest.fixture
def with_photos(
    qtbot: QtBot, place_list: PlaceListId, make_application: MakeApplication, photos: Path
) -> Application:
    """An application with twelve photos and a list of places."""
    application = make_application()
    application.library.folders.add_folders([photos])
    qtbot.waitUntil(lambda: application.library_view.model.rowCount() == 12)
    qtbot.waitUntil(lambda: application.chat_view.composer.place_list == place_list)
    return application


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The application speaks German."""
    before = QLocale()
    installed = install_language(qapp, "de")
    yield
    for translator in installed:
        QCoreApplication.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
