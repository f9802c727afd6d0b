"""How long other colours, another text size and another language take with fifty long answers open.

`python -m tests.app.switch_watch` (a minute): milliseconds of processor time and of the clock until everything is
painted again, the middle of several switches.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from core.research.benchmark.running.provenance import provenance
from core.settings.chosen import Settings, reached
from tests.app.watched_window import WatchedWindow
from tests.ui.samples import make_answer
from ui.chat.chat_model import ChatMessage, Speaker
from ui.main_window import Page

_ANSWERS: Final = 50
_PLACES: Final = 20
_PHOTOS: Final = 10
_AT_REST_MS: Final = 1_000
_BEFORE: Final = Settings(first_run_done=True, language="en", theme="light")
_SWITCHED: Final = {
    "colours": replace(_BEFORE, theme="dark"),
    "text_150_percent": replace(_BEFORE, text_percent=150),
    "language": replace(_BEFORE, language="de"),
}


class SwitchWatch:
    """A window with a long conversation whose look is switched there and back."""

    def __init__(self, root: Path) -> None:
        self._now = _BEFORE
        self._watched = WatchedWindow(root, self._now, Page.CHAT)
        self.application = self._watched.application
        view = self.application.chat_view
        view.show_messages(
            [
                message
                for number in range(_ANSWERS)
                for message in (
                    ChatMessage(Speaker.PERSON, f"museum {number}"),
                    ChatMessage(Speaker.APP, "", make_answer(_PHOTOS, _PLACES)),
                )
            ]
        )
        self._watched.turn(_AT_REST_MS)

    def run(self, rounds: int) -> dict[str, dict[str, float]]:
        """Median milliseconds of each switch, there and back."""
        figures = {}
        for name, switched in _SWITCHED.items():
            taken = [self._timed(to) for _ in range(rounds) for to in (switched, _BEFORE)]
            clock, processor = zip(*taken, strict=True)
            figures[name] = {
                "clock_ms": round(1_000 * statistics.median(clock)),
                "processor_ms": round(1_000 * statistics.median(processor)),
            }
        return figures

    def _timed(self, settings: Settings) -> tuple[float, float]:
        """Seconds by the clock and of the processor until nothing waits to be laid out or painted."""
        started, used = time.perf_counter(), time.process_time()
        self.application.appearance.change(reached(self._now, settings), settings)
        self._now = settings
        for _ in range(20):
            QApplication.processEvents()
        taken = time.perf_counter() - started, time.process_time() - used
        self._watched.turn(_AT_REST_MS)
        return taken


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--out", type=Path, help="write the figures to this JSON file")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    load = round(os.getloadavg()[0], 2)
    with tempfile.TemporaryDirectory() as folder:
        watch = SwitchWatch(Path(folder))
        figures = watch.run(options.rounds)
        watch.application.close()
    result = {"switch_watch": figures, "load_before": load, "provenance": provenance(0)}
    text = json.dumps(result, indent=2)
    if options.out:
        options.out.write_text(f"{text}\n", encoding="utf-8")
    print(text)  # noqa: T201  # a command
    return 0


if __name__ == "__main__":
    sys.exit(main())
