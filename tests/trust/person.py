"""`python -m tests.trust.person DATA PHOTOS LOG`: the real window with somebody at it who never rests.

What was saved is noted in LOG, outside of everything that may be killed. Models are the small fakes;
the window, the worker and its decoding processes are the real ones.
"""

from __future__ import annotations

import os
import sys
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, Final

LOG_VARIABLE: Final = "CAMPAIGN_LOG"
_ACT_EVERY_MS: Final = 40
_QUESTION: Final = "recommend a blue place"


def note(text: str) -> None:
    """Append one line to the log, whole or not at all."""
    descriptor = os.open(os.environ[LOG_VARIABLE], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.write(descriptor, f"{text}\n".encode())
    os.close(descriptor)


def open_noting_library(paths: Any) -> Any:
    """In the worker: a library whose encoder notes what it encodes."""
    from core.worker.library import Library
    from tests.helpers import fake_library
    from tests.trust.indexing import CountingEncoder

    encoder = CountingEncoder(note)
    return Library(paths, load=lambda *_: fake_library.loaded_with(encoder))


def start_worker(connection: Connection, data_dir: Path, debug: bool) -> BaseProcess:
    """As `app.worker.worker_process` does it, with the fakes."""
    import multiprocessing

    from core.worker.main import WorkerConfig, run

    config = WorkerConfig(data_dir, open_library=open_noting_library)
    context = multiprocessing.get_context("spawn")
    process = context.Process(target=run, args=(connection, config), daemon=False)
    process.start()
    return process


def main() -> int:
    """Open the window and use it until somebody ends it."""
    from PySide6.QtCore import QObject, QTimer

    from app.desktop import bootstrap
    from app.desktop.application import Application
    from app.worker.worker_client import WorkerState
    from core.paths import DataPaths
    from core.records import Candidate
    from core.settings.chosen import IndexSpeed, Settings
    from core.settings.settings_file import save_settings
    from core.store.connection import Connection as Store
    from core.store.connection import transaction
    from core.store.person.chats import ChatStore, Role
    from core.store.person.edits import EditStore
    from core.worker.channel.messages import (
        AskQuestion,
        IndexFinished,
        QuestionAnswered,
        SearchText,
    )

    data, photos = Path(sys.argv[1]), Path(sys.argv[2])
    os.environ[LOG_VARIABLE] = sys.argv[3]

    def save_something(store: Store) -> int:
        talk = ChatStore(store)
        conversations = talk.all()
        with transaction(store):
            chat = conversations[0].id if conversations else talk.create("Mine")
            said = len(talk.messages(chat))
            talk.add_message(chat, Role.PERSON, f"message {said}")
            EditStore(store).pin_word(f"word {said}")
        return said + 1

    class Person(QObject):
        def __init__(self, application: Application) -> None:
            super().__init__(application)
            self.application = application
            self.turn = 0
            application.tasks.bug.connect(lambda error: note(f"bug {type(error).__name__}"))
            application.worker.state_changed.connect(self.on_state)
            application.worker.event_received.connect(self.on_event)
            self.timer = QTimer(self)
            self.timer.timeout.connect(self.act)
            self.timer.start(_ACT_EVERY_MS)
            note("opened 1")

        def on_state(self, state: WorkerState) -> None:
            if state is WorkerState.READY:
                note(f"ready {self.application.worker.process_id}")
                if not self.application.library.folders.roots:
                    self.application.library.folders.add_folders([photos])
            elif state is WorkerState.FAILED:
                self.application.worker.start()  # the person presses “Start it again”

        def on_event(self, event: object) -> None:
            if isinstance(event, IndexFinished):
                note("finished 1")
            elif isinstance(event, QuestionAnswered):
                note("answered 1")

        def act(self) -> None:
            self.turn += 1
            note("beat 1")
            worker = self.application.worker
            if self.turn % 5 == 0:
                self.application.tasks.write(
                    save_something, lambda said: note(f"said {said}"), lambda _sentence: None
                )
            elif self.turn % 17 == 0:
                worker.send(
                    AskQuestion(
                        worker.next_request_id(),
                        _QUESTION,
                        candidates=(Candidate("Here", "blue"), Candidate("There", "red")),
                    )
                )
            elif self.turn % 7 == 0:
                worker.send(SearchText(worker.next_request_id(), "blue"))

    class Watched(Application):
        def start(self) -> None:
            super().start()
            self.person = Person(self)

    bootstrap.Application = Watched  # type: ignore[attr-defined]  # the same, with somebody at it
    bootstrap.start_worker = start_worker  # type: ignore[attr-defined]  # with the fakes
    paths = DataPaths(data).create()
    if not paths.settings.exists():
        save_settings(Settings(first_run_done=True, index_speed=IndexSpeed.FAST), paths.settings)
    return bootstrap.start_window(paths, debug=False)


if __name__ == "__main__":
    sys.exit(main())
