"""A window with its real worker that is about to be killed: all a person can lose is there by then."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.desktop.application import Application
from core.paths import DataPaths
from core.settings.chosen import Settings
from core.settings.settings_file import load_settings
from core.store.connection import open_store
from tests.app.real_worker import with_real_worker
from tests.helpers.photo_folders import write_library


def main(data_dir: Path) -> None:
    qt = QApplication([])
    paths = DataPaths(data_dir)
    application = Application(
        qt=qt,
        paths=paths,
        settings=Settings(first_run_done=True, stack_photos=False),
        start_worker=lambda connection: with_real_worker(connection, paths.root),
    )
    application.start()
    _until(qt, lambda: application.worker.state.value == "ready")
    _until(qt, lambda: application.chat_view.composer.place_list is not None)
    write_library(data_dir.parent / "photos", 3)
    application.library.folders.add_folders([data_dir.parent / "photos"])
    _until(qt, lambda: application.library_view.model.rowCount() == 3)
    application.chat.ask("recommend a nearby museum", application.chat_view.composer.place_list)
    _until(qt, lambda: bool(application.chat_view.answers()))
    dialog = application.places.paste()
    dialog.editor.setPlainText("Lighthouse - with a view\n")
    _until(qt, lambda: len(dialog.preview.places) == 1)
    application.chat_view.composer._text.setPlainText("and something cheap")
    application.settings.change(text_percent=120)
    _until(qt, lambda: _drafts(paths) == 2 and load_settings(paths.settings).text_percent == 120)
    sys.stdout.write(f"ready {application.worker.process_id}\n")
    sys.stdout.flush()
    qt.exec()


def _drafts(paths: DataPaths) -> int:
    """How many texts that were being typed are kept by now."""
    connection = open_store(paths.database, read_only=True)
    try:
        ((kept,),) = connection.execute("SELECT count(*) FROM drafts")
        return int(kept)
    finally:
        connection.close()


def _until(qt: QApplication, condition: Callable[[], bool]) -> None:
    while not condition():
        qt.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
