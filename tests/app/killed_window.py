"""A window that is about to be killed: everything a person can lose has been typed by then."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.application import Application
from core.paths import DataPaths
from core.settings import Settings
from tests.app.scripted_worker import start_scripted_worker


def main(data_dir: Path) -> None:
    qt = QApplication([])
    paths = DataPaths(data_dir)
    application = Application(
        qt=qt,
        paths=paths,
        settings=Settings(first_run_done=True),
        start_worker=lambda connection: start_scripted_worker(connection, paths.root),
    )
    application.start()
    _until(qt, lambda: application.worker.state.value == "ready")
    _until(qt, lambda: application.chat_view.composer.place_list is not None)
    application.chat.ask("recommend a nearby museum", application.chat_view.composer.place_list)
    _until(qt, lambda: bool(application.chat_view.answers()))
    dialog = application.places.paste()
    dialog.editor.setPlainText("Lighthouse - with a view\n")
    _until(qt, lambda: len(dialog.preview.places) == 1)
    application.chat_view.composer._text.setPlainText("and something cheap")
    application.settings.change(text_percent=120)
    end = time.monotonic() + 1.5  # drafts are kept after a pause in typing
    _until(qt, lambda: time.monotonic() > end)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    qt.exec()


def _until(qt: QApplication, condition: object) -> None:
    while not condition():  # type: ignore[operator]  # a function
        qt.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
