"""Every pair of requests that can be in flight together: each ends with its own result, in either order."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.controllers import models_controller
from app.desktop.application import Application
from core.worker.channel.messages import IndexFinished, StartIndexing
from tests.app.library_builder import make_images
from tests.app.reaching import is_answered, stopped_worker
from ui.library.filter_bar import LibraryFilter
from ui.main_window import Page

Ask = Callable[[], Callable[[], bool]]  # asks for something, and returns whether it has come


class Asking:
    """One way to ask for each thing; every call asks for something new."""

    def __init__(self, application: Application, folder: Path) -> None:
        self._application = application
        self._folder = folder
        self._numbers = itertools.count()
        self._runs = 0
        application.worker.event_received.connect(self._on_event)

    def ways(self) -> dict[str, Ask]:
        return {
            "search": self.search,
            "question": self.question,
            "profile": self.profile,
            "folder": self.folder,
            "reading": self.reading,
            "installation": self.installation,
            "import": self.places,
        }

    def search(self) -> Callable[[], bool]:
        view = self._application.library_view
        name = f"ship-{next(self._numbers) % 9:03}"
        view.filters.set_filter(LibraryFilter(text=name))
        return lambda: (
            view.filters.current.text == name
            and view.model.rowCount() == 1
            and name in str(view.model.index(0).data())
        )

    def question(self) -> Callable[[], bool]:
        self._application.chat.start_new()
        self._application.chat.ask(
            "recommend a museum", self._application.chat_view.composer.place_list
        )
        return lambda: is_answered(self._application, 1)

    def profile(self) -> Callable[[], bool]:
        category = f"museum {next(self._numbers)}"
        self._application.profile.load(category)

        def has_come() -> bool:
            loaded = self._application.profile._loaded
            return loaded is not None and loaded.category == category

        return has_come

    def folder(self) -> Callable[[], bool]:
        folder = make_images(self._folder / str(next(self._numbers)), 1)
        self._application.library.folders.add_folders([folder])
        return lambda: (
            folder in [root.path for root in self._application.library.folders.roots or ()]
        )

    def reading(self) -> Callable[[], bool]:
        runs = self._runs
        self._application.worker.send(StartIndexing())
        return lambda: self._runs > runs

    def installation(self) -> Callable[[], bool]:
        model = f"model-{next(self._numbers)}"
        self._application.models.install(model, agreed=True)
        return lambda: f"{model} is installed" in self._application.settings_view.notice.text

    def places(self) -> Callable[[], bool]:
        name = f"Places {next(self._numbers)}"
        file = self._folder.with_suffix(".csv")
        file.write_text(f"name,category\n{name},park\n", encoding="utf-8")
        dialog = self._application.places.import_file(file)
        dialogs = iter((dialog,))

        def has_come() -> bool:
            """In the preview of its own dialog, and then as a list of its own."""
            if [place.name for place in dialog.preview.places] == [name]:
                for shown in dialogs:
                    shown.save_requested.emit(name, shown.preview.places)
            lists = self._application.places._lists
            return [entry.places for entry in lists if entry.name == name] == [1]

        return has_come

    def _on_event(self, event: object) -> None:
        self._runs += isinstance(event, IndexFinished)


def test_each_of_two_requests_in_flight_ends_with_its_own_result(
    qtbot: QtBot, with_photos: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models_controller, "install", lambda *_args, **_values: None)
    with_photos.window.show_page(Page.PROFILE)
    ways = Asking(with_photos, tmp_path / "more").ways()
    for first, second in itertools.permutations(ways, 2):
        with stopped_worker(with_photos.worker):  # so that both wait for it
            one, other = ways[first](), ways[second]()
        qtbot.waitUntil(one)
        qtbot.waitUntil(other)


def test_of_two_requests_of_one_kind_the_second_is_the_one_that_counts(
    qtbot: QtBot, with_photos: Application, tmp_path: Path
) -> None:
    ways = Asking(with_photos, tmp_path / "more").ways()
    for way in ("search", "profile", "question", "import"):
        with stopped_worker(with_photos.worker):
            ways[way]()
            second = ways[way]()
        qtbot.waitUntil(second)
