"""What a list of 100 000 rows costs, and how long it holds up the window.

`python -m tests.app.list_watch --out docs/measurements/list_of_100000_rows.json` (a minute). The file is chosen
and imported through the dialogs of a real window, its preview looked at, kept, shown and asked about again.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

from PySide6.QtWidgets import QFileDialog

from app.desktop.bootstrap import SWITCH_S
from core.research.benchmark.running.provenance import provenance
from core.settings.chosen import Settings
from tests.app.reaching import the
from tests.app.watched_window import WatchedWindow
from ui.dialogs.import_places import ImportPlacesDialog
from ui.main_window import Page

_SEED: Final = 7
_CHOOSING_MS: Final = 2_000  # nobody finds a file faster
_HEADER: Final = "name,lat,lon,category,rating,price,hours,url\n"


def write_list(file: Path, rows: int) -> None:
    """A table of places, one in a hundred of them with a line that needs a look."""
    rng = random.Random(_SEED)
    with file.open("w", encoding="utf-8") as lines:
        lines.write(_HEADER)
        for number in range(rows):
            lat, lon = rng.uniform(46, 48), rng.uniform(7, 10)
            rating = "9/9/9" if number % 100 == 0 else f"{rng.uniform(2, 5):.1f}"
            kind = rng.choice(("museum", "restaurant", "cafe", "park"))
            lines.write(f"Place {number},{lat:.5f},{lon:.5f},{kind},{rating},€€,Mo-Fr 10:00-18:00,")
            lines.write(f"https://x.example/{number}\n")


class ListWatch:
    """One run in a window on a fresh library."""

    def __init__(self, root: Path) -> None:
        self._watched = WatchedWindow(root, Settings(first_run_done=True), Page.PLACES)
        self.application = self._watched.application

    def run(self, file: Path, rows: int) -> dict[str, Any]:
        """Figures of reading the file, and of keeping and showing the list."""
        application, watched = self.application, self._watched

        def choose(*_: object) -> tuple[str, str]:
            watched.turn(_CHOOSING_MS)
            return str(file), ""

        with patch.object(QFileDialog, "getOpenFileName", choose):
            application.places.choose_file()
        dialog = the(ImportPlacesDialog, application.places_view)
        read = self._until(lambda: len(dialog.preview.places) == rows)
        watched.turn(500)
        dialog._save.click()
        kept = self._until(lambda: application.places_view.model.rowCount() == rows)
        watched.watchdog.restart()
        watched.turn(2_000)
        watched.sampler.stop()
        return {
            "rows": rows,
            "read": read,
            "kept_and_shown": kept,
            "afterwards": watched.blocks(),
            "late_in": dict(watched.sampler.seen.most_common(8)),
        }

    def _until(self, is_done: Callable[[], bool]) -> dict[str, float]:
        self._watched.watchdog.restart()
        started, used = time.perf_counter(), time.process_time()
        while not is_done():
            self._watched.turn(5)
        figures = {
            "seconds": round(time.perf_counter() - started, 2),
            "processor_s": round(time.process_time() - used, 2),
        }
        return figures | self._watched.blocks()


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--out", type=Path, help="write the figures to this JSON file")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.setswitchinterval(SWITCH_S)
    load = round(os.getloadavg()[0], 2)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "list.csv"
        write_list(file, options.rows)
        watch = ListWatch(Path(folder))
        figures = watch.run(file, options.rows)
        watch.application.close()
    result = {"list_watch": figures, "load_before": load, "provenance": provenance(_SEED)}
    text = json.dumps(result, indent=2)
    if options.out:
        options.out.write_text(f"{text}\n", encoding="utf-8")
    print(text)  # noqa: T201  # a command
    return 0


if __name__ == "__main__":
    sys.exit(main())
