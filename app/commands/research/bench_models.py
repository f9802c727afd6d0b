"""`visuallens bench models`: speed and memory of the models on this computer."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from core.paths import DataPaths


def add_models(commands: Any) -> None:
    """Add `models` to the sub-commands of `bench`."""
    models = commands.add_parser(
        "models", help="time encoders and vision-language models with random weights"
    )
    models.add_argument("--out", type=Path, default=Path("bench-models.json"), metavar="FILE")
    models.add_argument(
        "--small",
        action="store_true",
        help="small models of the same classes; always so without a graphics card",
    )
    models.add_argument("--runs", type=int, default=5, help="timed passes, of which the median")
    models.add_argument("--seed", type=int, default=0)
    models.add_argument("--json", action="store_true", help="print one JSON document")
    models.set_defaults(bench_handler=run)


def run(arguments: argparse.Namespace, paths: DataPaths) -> int:
    """Measure and write the file; returns 0 whether or not the bars are met, as the file records them."""
    del paths  # the library is not read
    from core.research.benchmark.speed.model_speed import bench_models, report_lines

    result = bench_models(
        arguments.out,
        small=arguments.small,
        runs=arguments.runs,
        seed=arguments.seed,
        on_step=lambda step: print(f"measuring: {step}", file=sys.stderr, flush=True),
    )
    if arguments.json:
        print(json.dumps(result))
    else:
        print("\n".join(report_lines(result)))
    return 0
