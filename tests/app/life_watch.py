"""A long life of the window in minutes: what it holds must stay flat.

`python -m tests.app.life_watch --rounds 60 --out life.json` (about ten minutes). Each round is a busy hour: photos come
and go, searches, a question, every dialog and menu, every page, other colours, another language, a worker
that dies. After each round, memory, open files, threads, timers, widgets and other objects are counted; what
grows is given per round, over the second half.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

import psutil
from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from app.desktop.bootstrap import SWITCH_S
from app.worker.worker_client import WorkerState
from core.research.benchmark.running.provenance import provenance
from core.settings.chosen import Settings
from core.store.connection import open_store
from core.store.person.candidate_lists import PlaceListStore
from core.worker.channel.messages import Event, IndexFinished
from tests.app.reaching import is_answered, kill_worker
from tests.app.watched_window import WatchedWindow
from tests.helpers.patience import PATIENCE_S
from tests.helpers.photo_folders import write_library, write_photo
from tests.ui.samples import make_places
from ui.library.filter_bar import LibraryFilter
from ui.main_window import Page
from ui.task_bar import IndexState

_PHOTOS: Final = 150
_STEP_MS: Final = 20
_SEARCHES: Final = ("red", "blue", "green water")
_DIALOGS: Final = ("about", "introduction", "paste_places", "home")


class Life:
    """One window on one library, used round after round."""

    def __init__(self, root: Path) -> None:
        self._photos = root / "photos"
        write_library(self._photos, _PHOTOS)
        self._watched = WatchedWindow(
            root,
            Settings(first_run_done=True, language="en", theme="light", stack_photos=False),
            Page.LIBRARY,
        )
        self._watched.sampler.stop()
        self.application = self._watched.application
        self._runs = 0
        self.application.worker.event_received.connect(self._on_event)
        connection = open_store(self.application._paths.database)
        PlaceListStore(connection).create("Paris", make_places(20))
        connection.close()
        self.application.places.reload()
        self.application.library.folders.add_folders([self._photos])
        self._until(lambda: self._rows() == _PHOTOS and self._is_idle())

    def run(self, rounds: int) -> list[dict[str, float]]:
        """What the window holds after each round."""
        held = []
        for number in range(rounds):
            for act in (
                self._search, self._ask, self._open_dialogs, self._open_menus, self._turn_pages,
                self._switch_look, self._change_photos, self._lose_worker,
            ):  # fmt: skip
                act()
            held.append({"round": number + 1, **self._count()})
            print(held[-1], flush=True)  # noqa: T201  # a command
        return held

    # --- a round --------------------------------------------------------------------------

    def _search(self) -> None:
        view = self.application.library_view
        self.application.window.show_page(Page.LIBRARY)
        for text in _SEARCHES:
            view.filters.set_filter(LibraryFilter(text=text))
            self._until(lambda: view.model.sections[:1] and view.model.sections[0].title != "")
        view.filters.set_filter(LibraryFilter())
        self._until(lambda: self._rows() >= _PHOTOS)
        scroll = view.grid.verticalScrollBar()
        for at in range(0, scroll.maximum(), 300):
            scroll.setValue(at)
            self._watched.turn(_STEP_MS)
        for row in range(5):
            photo = view.model.photo_id(row)
            view.open_photo(photo)
            self._until(partial(self._is_open, photo))
            self._watched.turn(_STEP_MS)
        view.close_viewer()

    def _ask(self) -> None:
        application = self.application
        application.window.show_page(Page.CHAT)
        application.chat.start_new()
        for number, text in enumerate(("recommend a museum", "cheaper"), start=1):
            application.chat_view.composer._text.setPlainText(text)
            application.chat_view.composer._send()
            self._until(partial(is_answered, application, number))
        application.chat_view.looked_at_requested.emit(application.chat_view.answers()[-1].answer)
        self._close_dialogs()

    def _open_dialogs(self) -> None:
        for name in _DIALOGS:
            self.application.actions.action(name).trigger()
            self._close_dialogs()
        self.application.places.regions.show()
        self._close_dialogs()
        self.application.answer_actions.show_marked(self.application.places_view.notice)
        self._watched.turn(_STEP_MS)
        self._close_dialogs(at_least=0)

    def _open_menus(self) -> None:
        view = self.application.library_view
        self.application.window.show_page(Page.LIBRARY)
        view.grid.selectAll()
        view.folders._list.setCurrentItem(view.folders._top(1))
        for open_menu in (view._open_menu, view.folders._open_menu):
            open_menu(QPoint(5, 5))
            self._watched.turn(_STEP_MS)
            for menu in self.application.window.findChildren(QMenu):
                if menu.isVisible():
                    menu.close()
        view.folders._list.setCurrentItem(view.folders._top(0))
        view.grid.clearSelection()

    def _turn_pages(self) -> None:
        for page in Page:
            self.application.window.show_page(page)
            self._watched.turn(5 * _STEP_MS)

    def _switch_look(self) -> None:
        self.application.window.show_page(Page.CHAT)
        for look in (
            {"theme": "dark"}, {"language": "de"}, {"text_percent": 150},
            {"theme": "light", "language": "en", "text_percent": 100},
        ):  # fmt: skip
            self.application.settings.change(**look)
            self._watched.turn(5 * _STEP_MS)

    def _change_photos(self) -> None:
        for number in range(3):
            write_photo(self._photos / f"new {number}.jpg", seed=_PHOTOS + number)
        self._read_again()
        for new in self._photos.glob("new *.jpg"):
            new.unlink()
        self._read_again()

    def _read_again(self) -> None:
        runs = self._runs
        self.application.indexing.start()
        self._until(lambda: self._runs > runs and self._is_idle())

    def _lose_worker(self) -> None:
        self.application.worker._deaths.clear()  # an hour lies between two of them
        pid = kill_worker(self.application.worker)
        worker = self.application.worker
        self._until(lambda: worker.state is WorkerState.READY and worker.process_id != pid)
        self._until(self._is_idle)

    def _on_event(self, event: Event) -> None:
        self._runs += isinstance(event, IndexFinished)

    # --- looking --------------------------------------------------------------------------

    def _count(self) -> dict[str, float]:
        """What is held when all is at rest."""
        self._watched.turn(500)
        gc.collect()
        process = psutil.Process()
        objects = self.application.findChildren(QObject)
        widgets = self.application.window.findChildren(QObject)
        return {
            "memory_mib": round(process.memory_info().rss / 2**20, 1),
            "open_files": process.num_fds()
            if hasattr(process, "num_fds")
            else process.num_handles(),
            "threads": process.num_threads(),
            "running_timers": sum(
                each.isActive() for each in (*objects, *widgets) if isinstance(each, QTimer)
            ),
            "objects": len(objects) + len(widgets),
            "top_level_widgets": len(QApplication.topLevelWidgets()),
        }

    def _rows(self) -> int:
        return self.application.library_view.model.rowCount()

    def _is_open(self, photo: int) -> bool:
        return self.application.library_view.viewer.photo_id == photo

    def _is_idle(self) -> bool:
        return (
            self.application.worker.state is WorkerState.READY
            and self.application.window.task_bar.state is IndexState.IDLE
            and not self.application.indexing.is_running
        )

    def _close_dialogs(self, at_least: int = 1) -> None:
        window = self.application.window
        self._until(lambda: len(window.findChildren(QDialog)) >= at_least)
        self._watched.turn(_STEP_MS)
        for dialog in window.findChildren(QDialog):
            dialog.close()
        self._until(lambda: not window.findChildren(QDialog))

    def _until(self, condition: Callable[[], object]) -> None:
        end = time.monotonic() + 3 * PATIENCE_S
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError("the window does not come to rest")
            self._watched.turn(_STEP_MS)


def growth(held: Sequence[dict[str, float]]) -> dict[str, float]:
    """What each figure grows by per round over the second half: the slope of the line of least squares."""
    late = held[len(held) // 2 :]
    rounds = [each["round"] for each in late]
    return {
        name: round(statistics.linear_regression(rounds, [each[name] for each in late]).slope, 3)
        for name in late[0]
        if name != "round"
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument("--out", type=Path, help="write the figures to this JSON file")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.setswitchinterval(SWITCH_S)
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        life = Life(Path(folder))
        held = life.run(options.rounds)
        life.application.close()
    figures: dict[str, Any] = {
        "duration_s": round(time.perf_counter() - started),
        "first": held[0],
        "middle": held[len(held) // 2],
        "last": held[-1],
        "growth_per_round": growth(held),
    }
    text = json.dumps({"life_watch": figures, "provenance": provenance(0)}, indent=2)
    if options.out:
        options.out.write_text(f"{text}\n", encoding="utf-8")
    print(text)  # noqa: T201  # a command
    return 0


if __name__ == "__main__":
    sys.exit(main())
