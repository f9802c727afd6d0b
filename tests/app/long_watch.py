"""How long the window is held up while very many real photos are read and scrolled through.

`python -m tests.app.long_watch --photos 20000 --out long-watch.json`. The files are small JPEGs with
dates over twenty years; they are read by the real worker process. `--models small` puts small fake
models into it, which makes news for the window come as fast as they ever can; `--models starter` is
the application as it ships. A second process, which does nothing, shows what an idle event loop
goes through on the same machine at the same time.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import random
import sys
import tempfile
import time
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, Final

import psutil
from PIL import ExifTags, Image
from PySide6.QtCore import QCoreApplication, QTimer

from app.desktop.bootstrap import SWITCH_S
from app.desktop.watchdog import Watchdog
from app.worker.worker_process import start_worker
from core.research.benchmark.running.provenance import provenance
from core.settings.chosen import IndexSpeed, Settings
from tests.app.real_worker import with_real_worker
from tests.app.watched_window import WatchedWindow
from ui.main_window import Page
from ui.task_bar import IndexState

_SEED: Final = 7
_FIRST_YEAR: Final = 2005
_YEARS: Final = 20
_STEP_MS: Final = 40
_WINDOW_S: Final = 10.0  # one figure of memory and of the longest block for each


def write_photos(folder: Path, count: int) -> None:
    """Small JPEG files, each with content and a date of its own."""
    rng = random.Random(_SEED)
    for number in range(count):
        path = folder / f"{number // 1_000:03}" / f"{number:06}.jpg"
        path.parent.mkdir(parents=True, exist_ok=True)
        noise = Image.frombytes("L", (16, 12), rng.randbytes(192)).resize((320, 240))
        colour = Image.new("L", (320, 240), rng.randrange(256))
        exif = Image.Exif()
        year, month = _FIRST_YEAR + number * _YEARS // count, rng.randrange(1, 13)
        taken = f"{year}:{month:02}:{rng.randrange(1, 29):02} 10:{rng.randrange(60):02}:00"
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = taken
        Image.merge("RGB", (noise, colour, noise)).save(path, quality=80, exif=exif)


def idle_loop(pipe: Connection) -> None:
    """An event loop with nothing to do, until told; sends its longest block in seconds."""
    qt = QCoreApplication([])
    watchdog = Watchdog()
    poll = QTimer()
    poll.timeout.connect(lambda: qt.quit() if pipe.poll() else None)
    poll.start(200)
    qt.exec()
    pipe.send((watchdog.longest_s, watchdog.longest_own_s))


class LongWatch:
    """One run: the application on a fresh library, scrolled until every photo has been read."""

    def __init__(self, root: Path, models: str, speed: IndexSpeed) -> None:
        settings = Settings(first_run_done=True, index_speed=speed, stack_photos=False)
        start = start_starter if models == "starter" else with_real_worker
        self._watched = WatchedWindow(root, settings, Page.LIBRARY, start)
        self.application = self._watched.application
        self._step = 0

    def run(self, photos: Path, count: int) -> dict[str, Any]:
        """Figures of the whole run."""
        application, watched = self.application, self._watched
        started = time.perf_counter()
        application.library.folders.add_folders([photos])
        windows: list[dict[str, float]] = []
        bar, model = application.window.task_bar, application.library_view.model
        while model.rowCount() < count or bar.state is not IndexState.IDLE:
            watched.watchdog.restart()
            end = time.perf_counter() + _WINDOW_S
            while time.perf_counter() < end:
                self._scroll()
            windows.append(
                {
                    "at_s": round(time.perf_counter() - started, 1),
                    "rows": model.rowCount(),
                    **watched.blocks(),
                    "load": round(os.getloadavg()[0], 1),
                    "memory_mib": round(psutil.Process().memory_info().rss / 2**20, 1),
                }
            )
            print(windows[-1], flush=True)  # noqa: T201  # a command
        watched.sampler.stop()
        return {
            "photos": count,
            "duration_s": windows[-1]["at_s"],
            "scroll_steps": self._step,
            **{name: max(window[name] for window in windows) for name in watched.blocks()},
            "most_load": max(w["load"] for w in windows),
            "most_memory_mib": max(w["memory_mib"] for w in windows),
            "late_in": dict(watched.sampler.seen.most_common(12)),
            "windows": windows,
        }

    def _scroll(self) -> None:
        """Line by line for a while, then in leaps through the years; now and then a page turn."""
        scroll = self.application.library_view.grid.verticalScrollBar()
        leap = 150 if self._step % 60 < 40 else scroll.maximum() // 25
        if scroll.maximum() > 0:
            scroll.setValue((scroll.value() + leap) % scroll.maximum())
        self._step += 1
        self._watched.turn(_STEP_MS)


def start_starter(pipe: Connection, data_dir: Path) -> BaseProcess:
    """The worker process as the application ships it."""
    return start_worker(pipe, data_dir, False)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--photos", type=int, default=20_000)
    parser.add_argument("--models", choices=("small", "starter"), default="small")
    parser.add_argument(
        "--speed", choices=list(IndexSpeed), type=IndexSpeed, default=IndexSpeed.FAST
    )
    parser.add_argument("--out", type=Path, help="write the figures to this JSON file")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.setswitchinterval(SWITCH_S)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write_photos(root / "photos", options.photos)
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        idle = context.Process(target=idle_loop, args=(theirs,))
        idle.start()
        watch = LongWatch(root, options.models, options.speed)
        figures = watch.run(root / "photos", options.photos)
        watch.application.close()
        ours.send("end")
        idle_s, idle_own_s = ours.recv()
        idle.join()
    figures |= {
        "models": options.models,
        "speed": options.speed.value,
        "idle_loop_longest_block_ms": round(1_000 * idle_s, 1),
        "idle_loop_longest_own_block_ms": round(1_000 * idle_own_s, 1),
    }
    result = {"long_watch": figures, "provenance": provenance(_SEED)}
    text = json.dumps(result, indent=2)
    if options.out:
        options.out.write_text(f"{text}\n", encoding="utf-8")
    print(text)  # noqa: T201  # a command
    return 0


if __name__ == "__main__":
    sys.exit(main())
