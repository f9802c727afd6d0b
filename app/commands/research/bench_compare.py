"""`visuallens bench compare` and `bench peers`: this checkout beside another commit, and beside other programs."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from core.errors import UserError
from core.paths import DataPaths
from core.sentences import plain


def add_compare(commands: Any) -> None:
    """Add `compare` to the sub-commands of `bench`."""
    parser = commands.add_parser(
        "compare", help="measure this checkout and another commit in turn, and write ratios"
    )
    parser.add_argument("commit", metavar="REV")
    parser.add_argument("--parts", metavar="A,B", help="default: all; a wrong name lists them")
    parser.add_argument("--photos", type=Path, metavar="DIR", help="small photos; default: made up")
    parser.add_argument(
        "--python", type=Path, help="interpreter with the libraries of REV; default: this one"
    )
    parser.add_argument(
        "--libraries", type=Path, metavar="DIR", help="keep the made-up libraries here"
    )
    parser.add_argument(
        "--rows", type=int, default=1_000_000, help="photos whose vectors are searched"
    )
    parser.add_argument("--window-rows", type=int, default=100_000, help="photos the window shows")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help="default: docs/performance/COMMIT.json"
    )
    parser.set_defaults(bench_handler=run_compare)


def run_compare(arguments: argparse.Namespace, paths: DataPaths) -> int:
    """Measure, and add the figures to the file.

    Raises:
        UserError: if there is no such commit or part.
    """
    del paths  # the user's own library is neither read nor changed
    from core.research.benchmark.speed.commits.chart import draw_chart
    from core.research.benchmark.speed.commits.compare import PARTS, compare_with
    from core.research.benchmark.speed.workspace import workspace

    parts = [part for part in (arguments.parts or ",".join(PARTS)).split(",") if part]
    if set(parts) - PARTS.keys():
        raise UserError(plain(f"The parts are {', '.join(PARTS)}."))
    with workspace() as folder:
        written = compare_with(
            arguments.commit,
            folder,
            python=arguments.python,
            photos=arguments.photos,
            libraries=arguments.libraries,
            parts=parts,
            rows=arguments.rows,
            window_rows=arguments.window_rows,
            rounds=arguments.rounds,
            out=arguments.out,
            on_figures=lambda line: print(line, file=sys.stderr, flush=True),
        )
    print(written)
    print(draw_chart(written))
    return 0


def add_peers(commands: Any) -> None:
    """Add `peers` to the sub-commands of `bench`."""
    parser = commands.add_parser(
        "peers", help="thumbnails and vector search beside other programs that are installed"
    )
    parser.add_argument("--rows", type=int, default=100_000, help="vectors to search")
    parser.add_argument("--photos", type=int, default=24, help="of 12 megapixels")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--out", type=Path, default=Path("peers.json"), metavar="FILE")
    parser.set_defaults(bench_handler=run_peers)


def run_peers(arguments: argparse.Namespace, paths: DataPaths) -> int:
    """Measure, print the table and write the file."""
    del paths
    from core.research.benchmark.speed.commits.peers import measure_peers, peer_lines
    from core.research.benchmark.speed.workspace import workspace
    from core.safety.outputs import write_document

    with workspace() as folder:
        result = measure_peers(folder, arguments.photos, arguments.rows, arguments.rounds)
    write_document(arguments.out, (), result)
    print("\n".join(peer_lines(result)))
    return 0
