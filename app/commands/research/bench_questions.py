"""`visuallens bench questions`: everyday questions with what their answers must satisfy."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

from app.commands.context import ProgressLine
from core.paths import DataPaths
from core.safety.outputs import write_document

_SEED: Final = 0  # the generated libraries are always the same


def add_questions(commands: Any) -> None:
    """Add the command to the sub-commands of `bench`."""
    parser = commands.add_parser("questions", help="ask hundreds of everyday questions, by kind")
    parser.add_argument(
        "--set",
        choices=("tuned", "held_out", "blind", "outside", "second_outside", "everyday", "all"),
        default="all",
        dest="case_set",
    )
    parser.add_argument("--group", help="only one kind of question")
    parser.add_argument("--misses", action="store_true", help="print every answer that is wrong")
    parser.add_argument("--out", type=Path, metavar="FILE.json", help="write the figures")
    parser.set_defaults(bench_handler=_run)


def _run(arguments: argparse.Namespace, _paths: DataPaths) -> int:
    from core.models.starter.encoder import load_starter
    from core.models.starter.matcher.matcher import StarterMatcher
    from core.research.benchmark.questions.question_bench import QuestionBench
    from core.research.benchmark.questions.question_cases import SETS, load_cases
    from core.research.benchmark.running.provenance import provenance

    starter = load_starter()
    line = ProgressLine(sys.stderr)
    document: dict[str, Any] = {"provenance": provenance(_SEED)}
    with tempfile.TemporaryDirectory() as grids:
        matcher = StarterMatcher(starter.encoder, starter.text)
        bench = QuestionBench(starter.encoder, starter.text, matcher, Path(grids))
        for name in SETS if arguments.case_set == "all" else (arguments.case_set,):
            cases = [case for case in load_cases(name) if arguments.group in (None, case.group)]
            figures = bench.run(cases, lambda done, total: line.show(f"{done} of {total} ..."))
            line.clear()
            for missed in figures.missed if arguments.misses else ():
                print(missed)
            for group, counts in sorted(figures.groups.items()):
                print(f"{name:9} {group:12} {counts.right:3} of {counts.asked}")
            print(f"{name:9} all          {figures.right:3} of {figures.asked}")
            document[name] = figures.document()
    if arguments.out is not None:
        write_document(arguments.out, (), document)
    return 0
