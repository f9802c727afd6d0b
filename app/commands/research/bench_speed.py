"""`visuallens bench speed`: the delays a user notices, each beside its bar, on this computer."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from core.paths import DataPaths
from core.safety.outputs import write_document


def add_speed(commands: Any) -> None:
    """Add `speed` to the sub-commands of `bench`."""
    speed = commands.add_parser(
        "speed", help="time search, answers, indexing and the window's start on made-up libraries"
    )
    speed.add_argument("--rows", type=int, default=100_000, help="photos in the library")
    speed.add_argument("--out", type=Path, default=Path("bench-speed.json"), metavar="FILE")
    speed.add_argument("--seed", type=int, default=0)
    speed.add_argument("--json", action="store_true", help="print one JSON document")
    speed.set_defaults(bench_handler=run)


def run(arguments: argparse.Namespace, paths: DataPaths) -> int:
    """Measure and write the file; returns 0 whether or not the bars are met, as the file records them."""
    del paths  # the user's own library is neither read nor changed
    from app.safekeeping.start_measure import measure_start
    from core.research.benchmark.speed.product_speed import WindowStart, measure_speed, report_lines
    from core.research.benchmark.speed.workspace import workspace

    with workspace():
        result = measure_speed(
            arguments.rows,
            arguments.seed,
            measure_window=lambda data_dir: WindowStart(*measure_start(data_dir)),
            on_step=lambda step: print(f"measuring: {step}", file=sys.stderr, flush=True),
        )
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    write_document(arguments.out, (), result)
    if arguments.json:
        print(json.dumps(result))
    else:
        print("\n".join(report_lines(result)))
    return 0
