"""`visuallens bench build-scale`: what building from millions of reviews costs on this computer."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from core.errors import UserError
from core.paths import DataPaths
from core.sentences import plain


def add_build_scale(commands: Any) -> None:
    """Add `build-scale` to the sub-commands of `bench`."""
    parser = commands.add_parser(
        "build-scale", help="time and memory of building from generated reviews"
    )
    parser.add_argument(
        "--reviews", nargs="+", type=int, default=[1_000_000, 5_000_000], metavar="N"
    )
    parser.add_argument("--workers", type=int, default=2, help="tasks at one time")
    parser.add_argument("--memory-mb", type=int, default=500, help="of DuckDB in all workers")
    parser.add_argument("--work", type=Path, metavar="DIR", help="default: a temporary folder")
    parser.add_argument("--out", type=Path, default=Path("build-scale.json"), metavar="FILE")
    parser.set_defaults(bench_handler=run)


def run(arguments: argparse.Namespace, paths: DataPaths) -> int:
    """Measure and write the file."""
    del paths  # the library is not read
    from core.research.benchmark.speed.build_scale import measure_builds

    if min(arguments.reviews) < 1000:
        raise UserError(plain("fewer than a thousand reviews measure nothing but the start"))
    with tempfile.TemporaryDirectory(dir=arguments.work) as work:
        result = measure_builds(
            arguments.reviews,
            Path(work),
            arguments.out,
            workers=max(1, arguments.workers),
            memory_bytes=arguments.memory_mb << 20,
            on_stage=lambda stage, done, total: print(stage, file=sys.stderr, flush=True),
        )
    print(json.dumps({key: result[key] for key in ("builds", "growth")}, indent=1))
    return 0
