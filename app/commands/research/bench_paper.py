"""`visuallens bench paper`: a table or a figure of the paper by one command."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.commands.context import ProgressLine, interruptible
from core.paths import DataPaths
from core.resources import load_text


def add_paper(commands: Any) -> None:
    """Add the parser of `bench paper`."""
    from core.research.paper.paper_tables import PARTS

    parser = commands.add_parser("paper", help="make a table or a figure of the paper")
    parser.add_argument("part", choices=PARTS)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--config", type=Path, metavar="FILE.toml")
    source.add_argument(
        "--example", action="store_true", help="print a configuration with every key explained"
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="tell what is trained and measured, and stop"
    )
    parser.add_argument("--device", help="cuda, mps or cpu; default: the best there is")
    parser.set_defaults(bench_handler=_make)


def _make(arguments: argparse.Namespace, paths: DataPaths) -> int:
    from core.research.benchmark.data_set.dataset import Dataset
    from core.research.paper.paper_config import PaperConfig
    from core.research.paper.paper_tables import plan_part, reproduce
    from core.research.training.config import load_config
    from core.research.training.stages.run_stage import Surroundings

    if arguments.example:
        print(load_text("training/examples/paper.toml"), end="")
        return 0
    paper = load_config(arguments.config, PaperConfig)
    dataset = Dataset(paper.joint_config().dataset)
    line = ProgressLine(sys.stderr)
    with interruptible() as cancel:
        around = Surroundings(
            paths,
            cancel,
            on_progress=lambda now: line.show(f"step {now.step} of {now.max_steps}"),
            on_photos=lambda done, total: line.show(f"photos described: {done} of {total}"),
            device=arguments.device,
        )
        part = plan_part(arguments.part, paper, around)
        if arguments.dry_run:
            _tell(part, paths)
            return 0
        if paper.baselines.url and arguments.part == "table-2":
            print(
                f"Warning: photos of {dataset.directory} will leave this device and go to "
                f"{paper.baselines.url}.",
                file=sys.stderr,
            )
        runs = reproduce(
            part,
            dataset,
            around,
            on_note=lambda text: _note(line, text),
            on_question=lambda what, done, total: line.show(f"{what}: {done} of {total}"),
        )
    line.clear()
    for run in runs:
        print(f"{run.name}: {run.reason or f'{len(run.results)} questions'}")
    return _report(dataset.directory, show=print)


def _tell(part: Any, paths: DataPaths) -> None:
    from core.research.paper.paper_adapters import is_there

    for needed in part.adapters:
        state = "is there" if is_there(needed, paths.models) else "is trained first"
        print(f"adapter {needed.id} on {needed.config.run.backbone}: {state}")
    for row in part.rows:
        variant = ", ".join(f"{name} {value}" for name, value in row.plan.variant.items())
        print(f"{row.plan.method} {row.plan.model}{f' ({variant})' if variant else ''}")


def _report(directory: Path, show: Callable[[Path], None]) -> int:
    from core.photos.decode.pool import DecodePool
    from core.research.benchmark.data_set.features import load_pixels
    from core.research.benchmark.report.contents import write_reports
    from core.research.benchmark.report.inlined_photos import Pictures

    with DecodePool(1) as pool:
        for file in write_reports([directory], directory, Pictures(load_pixels(pool, 256))):
            show(file)
    return 0


def _note(line: ProgressLine, text: str) -> None:
    line.clear()
    print(text, file=sys.stderr)
