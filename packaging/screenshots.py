"""Drives the real application through its views and states and writes PNG files.

    python packaging/screenshots.py [--photos DIR] [--out DIR]

Needs a screen; `xvfb-run -a python packaging/screenshots.py ...` makes one, and without any the
offscreen platform is used. One library is made and read once by the real worker; every look
(light, dark, high contrast; 1x, 2x; German; right to left; 200 % text) then opens it in a process
of its own.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# Beside this file lie no libraries, but the package `packaging` bears the name of its folder.
sys.path[:] = [str(ROOT), *(path for path in sys.path if path != str(ROOT / "packaging"))]

PHOTOS = ROOT.parent / "shared" / "data" / "photos"  # where tests look for real photos, too
PLACES = """name,description,category,lat,lon,rating,price,hours
Maritime Museum,"Ships, sea charts and lighthouse lamps beside the harbour",museum,48.862,2.287,4.5,2,Mo-Su 10:00-18:00
Modern Art Gallery,"Bright paintings and sculptures in an old railway station",museum,48.860,2.327,4.7,3,Tu-Su 09:30-18:00
Natural History Museum,"Skeletons, birds, bears and elephants",museum,48.843,2.356,4.6,2,We-Mo 10:00-18:00
Street Sport Hall,"Skateboards, bicycles and a pump track",museum,48.850,2.370,4.1,1,Mo-Su 12:00-22:00
Kitchen Museum,"A history of cooking, with tastings of cakes and pizza",museum,48.871,2.345,4.3,2,Mo-Sa 11:00-19:00
Aviation Hangar,"Early aircraft and jet engines",museum,48.948,2.436,4.4,1,Tu-Su 10:00-18:00
"""


@dataclass(frozen=True)
class Look:
    """One way the window can look."""

    name: str
    theme: str = "light"
    language: str = "en"
    scale: str = "1"
    text_percent: int = 100


LOOKS = (
    Look("light"),
    Look("dark-2x", theme="dark", scale="2"),
    Look("german", language="de"),
    Look("right-to-left", language="qps"),
    Look("contrast-200", theme="contrast", text_percent=200),
)


def main() -> int:
    """Make the library, then every look."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photos", type=Path, default=PHOTOS, help="folder of photos to show")
    parser.add_argument("--out", type=Path, default=ROOT / "demo-output" / "screenshots")
    parser.add_argument("--look", choices=[look.name for look in LOOKS], help="only this one")
    options = parser.parse_args()
    if not options.photos.is_dir():
        parser.error(f"there is no folder {options.photos}; name one with --photos")
    options.out.mkdir(parents=True, exist_ok=True)
    if options.look:
        look = next(look for look in LOOKS if look.name == options.look)
        return Session(options.out, look).run(options.photos)
    for look in LOOKS:
        command = [sys.executable, __file__, "--photos", str(options.photos)]
        command += ["--out", str(options.out), "--look", look.name]
        environment = os.environ | {"QT_SCALE_FACTOR": look.scale}
        if not environment.get("DISPLAY"):
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        subprocess.run(command, check=True, env=environment)
    return 0


class Session:
    """One run of the application in one look."""

    def __init__(self, out: Path, look: Look) -> None:
        from PySide6.QtWidgets import QApplication

        from app.application import Application
        from app.translation import install_language
        from app.worker_process import start_worker
        from core.paths import DataPaths
        from core.settings import IndexSpeed, Settings
        from core.store.connection import open_store

        self.out = out / look.name
        self.out.mkdir(exist_ok=True)
        for old in self.out.glob("*.png"):
            old.unlink()
        paths = DataPaths(out / ".library").create()
        open_store(paths.database).close()
        self.qt = QApplication(sys.argv[:1])
        install_language(self.qt, look.language)
        settings = Settings(
            theme=look.theme,
            text_percent=look.text_percent,
            first_run_done=True,
            index_speed=IndexSpeed.FAST,
        )
        self.app = Application(
            qt=self.qt,
            paths=paths,
            settings=settings,
            start_worker=lambda connection: start_worker(connection, paths.root, False),
        )
        self.number = 0

    def run(self, photos: Path) -> int:
        """Walk through everything; returns the exit code."""
        app = self.app
        app.start()
        self.shot("library-opening", wait_ms=50)
        self.until(lambda: app.worker.state.value == "ready", 120)
        if not app.library.folders.roots:
            self.shot("library-empty")
            self.introduction()
            app.library.folders.add_folders([photos])
            self.wait(3_000)
            self.shot("library-reading")
        self.until(lambda: app.window.task_bar.state.value == "idle", 1_800)
        self.wait(2_500)
        self.library()
        self.places()
        self.chat()
        self.profile()
        self.settings()
        app.close()
        return 0

    def library(self) -> None:
        from ui.filter_bar import LibraryFilter, Show

        view = self.app.library_view
        self.shot("library")
        view.grid.setFocus()
        view.grid.setCurrentIndex(view.model.index(min(9, view.model.rowCount() - 1)))
        self.shot("library-selected")
        view.open_photo(view.model.photo_id(min(9, view.model.rowCount() - 1)))
        self.shot("viewer", wait_ms=1_500)
        view.close_viewer()
        for text, name in (("dog on a beach", "search"), ("zzzz", "search-weak")):
            view.filters.set_filter(LibraryFilter(text=text))
            self.shot(name, wait_ms=2_000)
        view.filters.set_filter(LibraryFilter(show=Show.FAILED))
        self.shot("not-readable", wait_ms=800)
        view.filters.set_filter(LibraryFilter(show=Show.MISSING))
        self.shot("nothing-fits", wait_ms=800)
        view.filters.set_filter(LibraryFilter())

    def introduction(self) -> None:
        from ui.dialogs.first_run import FirstRunDialog

        self.app.introduce()
        dialog = self.app.window.findChild(FirstRunDialog)
        for step in range(3):
            self.shot(f"introduction-{step + 1}", dialog)
            if step < 2:
                dialog.next_button().click()
        dialog.reject()

    def places(self) -> None:
        from core.records import GeoPoint
        from ui.main_window import Place

        app = self.app
        app.window.show_place(Place.PLACES)
        self.wait(600)
        if app.places_view.current is None:
            self.shot("places-empty")
            dialog = app.places.paste()
            dialog.editor.setPlainText("Harbour Museum - old ships\n\n* City Gallery: paintings\n")
            self.shot("places-paste", dialog, wait_ms=1_200)
            dialog.close()
            file = self.out / "museums.csv"
            file.write_text(PLACES + ",a row without a name,,,,,,\n", encoding="utf-8")
            dialog = app.places.import_file(file)
            self.shot("places-import", dialog, wait_ms=1_500)
            dialog.save_requested.emit("Museums", dialog.preview.places)
            dialog.close()
            self.wait(1_000)
        app.settings.change(home=GeoPoint(48.8566, 2.3522))
        self.shot("places", wait_ms=600)
        dialog = app.places.choose_home()
        self.shot("location", dialog, wait_ms=800)
        dialog.close()

    def chat(self) -> None:
        from ui.main_window import Place

        app = self.app
        app.window.show_place(Place.CHAT)
        app.chat.start_new()
        self.shot("chat-empty", wait_ms=1_000)
        app.chat.ask("recommend a nearby museum", app.chat_view.composer.place_list)
        self.shot("chat-busy", wait_ms=150)
        self.until(lambda: bool(app.chat_view.answers()) and not app.chat_view.status, 120)
        self.shot("chat-answer", wait_ms=2_000)
        app.chat_view.looked_at_requested.emit(app.chat_view.answers()[-1].answer)
        self.shot("looked-at", app.chat._dialog, wait_ms=800)
        app.chat._dialog.close()
        app.chat.ask("cheaper", app.chat_view.composer.place_list)
        self.until(lambda: len(app.chat_view.answers()) == 2, 120)
        self.shot("chat-follow-up", wait_ms=1_500)

    def profile(self) -> None:
        from ui.main_window import Place

        self.app.window.show_place(Place.PROFILE)
        self.shot("profile-empty")
        self.app.profile_view.choose_category("museum")
        self.shot("profile", wait_ms=4_000)

    def settings(self) -> None:
        from ui.dialogs.crash import CrashDialog
        from ui.main_window import Place

        app = self.app
        app.window.show_place(Place.SETTINGS)
        for page, name in enumerate(("reading", "appearance", "models", "privacy", "keyboard")):
            app.settings_view.show_page(page)
            self.shot(f"settings-{name}", wait_ms=800)
        app.show_crash("ValueError")
        self.shot("crash", app.window.findChild(CrashDialog))

    def shot(self, name: str, widget: object = None, *, wait_ms: int = 400) -> None:
        """Save what is on screen after a moment."""
        self.wait(wait_ms)
        self.number += 1
        target = self.out / f"{self.number:02d}-{name}.png"
        (widget or self.app.window).grab().save(str(target))  # type: ignore[attr-defined]  # a widget
        print(target)

    def until(self, condition: Callable[[], bool], timeout_s: float) -> None:
        end = time.monotonic() + timeout_s
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError("the application did not get there in time")
            self.wait(100)

    def wait(self, milliseconds: int) -> None:
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()


if __name__ == "__main__":
    sys.exit(main())
