"""Measures the real window on a data folder: startup time, memory, longest event loop block."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Final, NamedTuple

from core.errors import EnvironmentProblem
from core.safety.offline import programs_allowed
from core.sentences import Sentence

REPORT_VARIABLE: Final = "VISUALLENS_REPORT_START"  # set for the window being measured
_LIMIT_S: Final = 180.0


class StartFigures(NamedTuple):
    """The measurements of one start of the window.

    Attributes:
        seconds_to_visible: from starting the process to the first frame of the window.
        gui_memory_bytes: resident memory of the window's process with the library on screen.
        longest_block_s: longest time the event loop was away after that, including scrolling; each
            time is limited to the CPU time this process used, to exclude other programs.
    """

    seconds_to_visible: float
    gui_memory_bytes: int
    longest_block_s: float


def measure_start(data_dir: Path) -> StartFigures:
    """Start the window as a user would, let it report, and wait for it to end.

    The library in `data_dir` must not be open in another window.

    Raises:
        EnvironmentProblem: if the window does not start or sends no report.
    """
    command = [sys.executable, *([] if getattr(sys, "frozen", False) else ["-m", "app"])]
    environment = os.environ | {REPORT_VARIABLE: "1"}
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY"} & environment.keys():
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    started = time.time()
    try:
        with programs_allowed():
            ended = subprocess.run(
                [*command, "--data-dir", str(data_dir)],
                env=environment,
                capture_output=True,
                text=True,
                check=True,
                timeout=_LIMIT_S,
            )
        figures = json.loads(ended.stdout)
        return StartFigures(
            figures["visible_at"] - started, figures["memory_bytes"], figures["longest_block_s"]
        )
    except (OSError, subprocess.SubprocessError, ValueError, KeyError) as error:
        raise EnvironmentProblem(Sentence("app.window-not-measured")) from error
