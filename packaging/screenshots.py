"""Drives the real application through its views and states and writes PNG files.

    python packaging/screenshots.py [--photos DIR] [--out DIR]
    python packaging/screenshots.py --readme        only docs/screenshots/*.png, of the sample library

Without a screen it makes one with `xvfb-run` where that is installed, and else uses Qt's offscreen
platform. One library is made and read once by the real worker; every look (light, dark, high
contrast; a 5K screen at 2x, 4K at 1.5x, 1366x768; German; right to left; 150 and 200 % text) then opens
it in a process of its own.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BESIDE = str(ROOT / "packaging")
# This script's own folder comes last: other scripts lie in it, but no library does.
sys.path[:] = [str(ROOT), *(path for path in sys.path if path != BESIDE), BESIDE]

from app.commands import demo  # noqa: E402  # needs the path above

PHOTOS = ROOT.parent / "shared" / "data" / "photos"  # where tests look for real photos, too
PICTURES = ROOT / "docs" / "screenshots"
PICTURE_BYTES = 400_000
_PATIENCE_S = 600  # on a busy machine
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
    size: tuple[int, int] | None = None  # of the window, before scaling; its own if None


LOOKS = (
    Look("light"),
    Look("dark-5k", theme="dark", scale="2", size=(2560, 1440)),
    Look("german-4k", language="de", scale="1.5", size=(2560, 1440)),
    Look("right-to-left", language="qps"),
    Look("german-small", language="de", text_percent=150, size=(1366, 768)),
    Look("contrast-200", theme="contrast", text_percent=200, size=(1366, 768)),
)


README = Look("readme")


def main() -> int:
    """Make the library, then every look."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photos", type=Path, help="folder of photos to show")
    parser.add_argument("--out", type=Path, default=ROOT / "demo-output" / "screenshots")
    parser.add_argument("--look", choices=[look.name for look in (*LOOKS, README)])
    parser.add_argument("--readme", action="store_true", help="only the pictures of the README")
    options = parser.parse_args()
    if options.photos and not options.photos.is_dir():
        parser.error(f"there is no folder {options.photos}")
    options.out.mkdir(parents=True, exist_ok=True)
    if options.look:
        look = next(look for look in (*LOOKS, README) if look.name == options.look)
        session = Session(options.out, look)
        try:
            (session.run_readme if look is README else session.run)(options.photos)
        finally:
            session.app.close()  # a worker that goes on would keep this process
        return 0
    sample = demo.SAMPLE / "photos"
    photos = options.photos or (PHOTOS if PHOTOS.is_dir() and not options.readme else sample)
    for look in (README,) if options.readme else LOOKS:
        command = [sys.executable, __file__, "--photos", str(photos)]
        command += ["--out", str(options.out), "--look", look.name]
        on_screen = with_screen(command)
        subprocess.run(on_screen, check=True, env=os.environ | {"QT_SCALE_FACTOR": look.scale})
    return 0


def with_screen(command: list[str]) -> list[str]:
    """The command with a screen of its own where there is none."""
    if sys.platform != "linux" or os.environ.get("DISPLAY"):
        return command
    if shutil.which("xvfb-run") is None:
        return ["env", "QT_QPA_PLATFORM=offscreen", *command]
    return ["xvfb-run", "-a", "-s", "-screen 0 5120x2880x24", *command]


class Session:
    """One run of the application in one look."""

    def __init__(self, out: Path, look: Look) -> None:
        from PySide6.QtWidgets import QApplication

        from app.desktop.application import Application
        from app.desktop.translation import install_language
        from app.worker.worker_process import start_worker
        from core.paths import DataPaths
        from core.settings.chosen import IndexSpeed, Settings
        from core.store.connection import open_store

        self.out = out / look.name
        self.out.mkdir(exist_ok=True)
        for old in self.out.glob("*.png"):
            old.unlink()
        self.look = look
        paths = self.paths = DataPaths(out / (".readme" if look is README else ".library")).create()
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
        if look.size is not None:
            self.app.window.resize(*look.size)
        self.number = 0

    def run(self, photos: Path) -> None:
        """Walk through everything."""
        app = self.app
        app.start()
        self.shot("library-opening", wait_ms=50)
        self.until(lambda: app.worker.state.value == "ready", _PATIENCE_S)
        if not app.library.folders.roots:
            self.shot("library-empty")
            app.library.folders.add_folders([photos])
            self.wait(3_000)
            self.shot("library-reading")
        self.until(lambda: app.window.task_bar.state.value == "idle", 1_800)
        self.wait(2_500)
        self.introduction()
        self.library()
        self.places()
        self.chat()
        self.profile()
        self.map()
        self.settings()

    def run_readme(self, photos: Path) -> None:
        """The three pictures of the README."""
        from core.worker.region_import import add_region
        from ui.main_window import Page

        app = self.app
        app.start()
        self.until(lambda: app.worker.state.value == "ready", _PATIENCE_S)
        if not app.library.folders.roots:
            app.library.folders.add_folders([photos])
            self.wait(3_000)
        self.until(lambda: app.window.task_bar.state.value == "idle", 600)
        self.picture("library", wait_ms=4_000)
        add_region(self.paths, demo.SAMPLE / demo.EXTRACT)
        app.settings.change(home=demo.HERE)
        app.window.show_page(Page.CHAT)
        app.chat.ask(demo.QUESTIONS[0], None)
        self.until(lambda: bool(app.chat_view.answers()) and not app.chat_view.status, _PATIENCE_S)
        self.picture("chat", wait_ms=3_000)
        app.window.show_page(Page.PROFILE)
        app.profile_view.choose_category("garden")
        self.picture("profile", wait_ms=5_000)

    def library(self) -> None:
        from ui.library.filter_bar import LibraryFilter, Show

        view = self.app.library_view
        self.shot("library")
        view.grid.setFocus()
        view.grid.setCurrentIndex(view.model.index(min(9, view.model.rowCount() - 1)))
        self.shot("library-selected")
        view.open_photo(view.model.photo_id(min(9, view.model.rowCount() - 1)))
        self.shot("viewer", wait_ms=1_500)
        view.close_viewer()
        view.grid.clearSelection()
        for text, name in (("dog on a beach", "search"), ("zzzz", "search-weak")):
            view.filters.set_filter(LibraryFilter(text=text))
            self.shot(name, wait_ms=4_000)
        view.filters.set_filter(LibraryFilter(show=Show.FAILED))
        self.until(view.failures.isVisible, 60)
        self.shot("not-readable", wait_ms=800)
        view.filters.set_filter(LibraryFilter(show=Show.MISSING))
        self.shot("nothing-fits", wait_ms=800)
        view.filters.set_filter(LibraryFilter())

    def introduction(self) -> None:
        from ui.dialogs.first_run import FirstRunDialog

        self.app.first_run.introduce()
        dialog = self.app.window.findChild(FirstRunDialog)
        for step in range(3):
            if step == 2:
                self.until(lambda: self.app.models._hardware is not None, _PATIENCE_S)
            self.shot(f"introduction-{step + 1}", dialog)
            if step < 2:
                dialog.next_button().click()
        dialog.reject()

    def places(self) -> None:
        from core.records import GeoPoint
        from ui.main_window import Page

        app = self.app
        app.window.show_page(Page.PLACES)
        self.wait(600)
        is_fresh = app.places_view.current is None
        if is_fresh:
            self.shot("places-empty")
        dialog = app.places.paste()
        dialog.editor.setPlainText("Harbour Museum - old ships\n\n* City Gallery: paintings\n")
        self.shot("places-paste", dialog, wait_ms=1_200)
        dialog.close()
        file = self.out / "museums.csv"
        file.write_text(PLACES + ",a row without a name,,,,,,\n", encoding="utf-8")
        dialog = app.places.import_file(file)
        self.shot("places-import", dialog, wait_ms=1_500)
        if is_fresh:
            dialog.save_requested.emit("Museums", dialog.preview.places)
        dialog.close()
        self.wait(1_000)
        dialog = app.places.regions.show()
        self.shot("regions-empty" if is_fresh else "regions", dialog, wait_ms=800)
        if is_fresh:
            app.places.regions.add(demo.SAMPLE / demo.EXTRACT)
            self.shot("regions-reading", dialog, wait_ms=400)
            self.wait(8_000)
            self.shot("regions", dialog)
        dialog.close()
        app.settings.change(home=GeoPoint(48.8566, 2.3522))
        self.shot("places", wait_ms=600)
        dialog = app.places.choose_home()
        self.shot("location", dialog, wait_ms=800)
        dialog.close()

    def chat(self) -> None:
        from ui.dialogs.looked_at import LookedAtDialog
        from ui.main_window import Page

        app = self.app
        app.window.show_page(Page.CHAT)
        app.chat.start_new()
        self.shot("chat-empty", wait_ms=1_000)
        app.chat.ask("recommend a nearby museum", app.chat_view.composer.place_list)
        self.shot("chat-busy", wait_ms=150)
        self.until(lambda: bool(app.chat_view.answers()) and not app.chat_view.status, _PATIENCE_S)
        self.shot("chat-answer", wait_ms=2_000)
        answer_map = app.chat_view.answers()[-1].map
        answer_map.toggle()
        self.shot("chat-map", wait_ms=4_000)
        answer_map.toggle()
        app.chat_view.looked_at_requested.emit(app.chat_view.answers()[-1].answer)
        dialog = app.window.findChild(LookedAtDialog)
        self.shot("looked-at", dialog, wait_ms=800)
        dialog.close()
        app.chat.ask("cheaper", app.chat_view.composer.place_list)
        self.until(lambda: len(app.chat_view.answers()) == 2, _PATIENCE_S)
        self.shot("chat-follow-up", wait_ms=1_500)

    def profile(self) -> None:
        from ui.main_window import Page

        self.app.window.show_page(Page.PROFILE)
        self.shot("profile-empty")
        self.app.profile_view.choose_category("museum")
        self.shot("profile", wait_ms=4_000)

    def map(self) -> None:
        from ui.main_window import Page

        self.app.window.show_page(Page.MAP)
        self.shot("map", wait_ms=6_000)

    def settings(self) -> None:
        from ui.dialogs.crash_dialog import CrashDialog
        from ui.main_window import Page
        from ui.settings.settings_view import SettingsPage

        app = self.app
        app.window.show_page(Page.SETTINGS)
        for page in SettingsPage:
            app.settings_view.show_page(page)
            if page is SettingsPage.MODELS:
                self.until(lambda: app.models._hardware is not None, _PATIENCE_S)
            self.shot(f"settings-{page.name.lower()}", wait_ms=800)
        app.show_crash("ValueError")
        self.shot("crash", app.window.findChild(CrashDialog))

    def shot(self, name: str, widget: object = None, *, wait_ms: int = 400) -> None:
        """Save what is on screen after a moment."""
        self.wait(wait_ms)
        self.number += 1
        target = self.out / f"{self.number:02d}-{name}.png"
        (widget or self.app.window).grab().save(str(target))  # type: ignore[attr-defined]  # a widget
        print(target)

    def picture(self, name: str, *, wait_ms: int) -> None:
        """Save the window as a picture of the README."""
        from PIL import Image

        self.wait(wait_ms)
        PICTURES.mkdir(parents=True, exist_ok=True)
        target = PICTURES / f"{name}.png"
        self.app.window.grab().save(str(target))
        with Image.open(target) as image:
            image.convert("RGB").save(target, optimize=True)
            if target.stat().st_size > PICTURE_BYTES:
                image.quantize(256, kmeans=3).save(target, optimize=True)
        print(target)

    def until(self, condition: Callable[[], bool], timeout_s: float) -> None:
        end = time.monotonic() + timeout_s
        while not condition():
            if time.monotonic() > end:
                self.shot("stuck")
                raise TimeoutError("the application did not get there in time")
            self.wait(100)

    def wait(self, milliseconds: int) -> None:
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()


if __name__ == "__main__":
    sys.exit(main())
