"""The cost of building from a given number of reviews: time, memory of all processes, disk.

Every size is built in its own process, as by the command line, while this one monitors the memory
of that process and all its children.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, Final

import psutil

from core.cancel import CancelToken
from core.errors import EnvironmentProblem
from core.research.benchmark.data_set.build_stages import StageRunner
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.engines import LocalEngine
from core.research.benchmark.reviews.category_rules import load_category_rules
from core.research.benchmark.reviews.review_build import WORK, build_reviews
from core.research.benchmark.reviews.sources import google_local
from core.research.benchmark.reviews.sources.generated_reviews import write_reviews
from core.research.benchmark.reviews.sources.review_source import BuildOptions
from core.research.benchmark.running.provenance import provenance
from core.safety.outputs import write_document
from core.sentences import plain

MEMORY_BAR_BYTES: Final = 1_500_000_000
_SAMPLE_S: Final = 0.2
_MILLION: Final = 1_000_000

OnStage = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class BuildFigures:
    """One size.

    Attributes:
        seconds: wall-clock time, so it depends on the load of the machine.
        cpu_seconds: of all processes; the measure of growth.
        peak_bytes: largest sum of resident memory over the process tree, sampled five times a
            second; shared pages count once per process.
        working_bytes: of the files a build keeps for resuming.
    """

    reviews: int
    raw_bytes: int
    seconds: float
    cpu_seconds: float
    peak_bytes: int
    dataset_bytes: int
    working_bytes: int
    questions: int
    users: int


def measure_builds(
    sizes: Sequence[int],
    directory: Path,
    output: Path,
    *,
    workers: int,
    memory_bytes: int,
    on_stage: OnStage,
) -> dict[str, Any]:
    """Generate, build and measure every size; writes and returns the figures.

    Args:
        directory: for the generated files and the data sets, cleared after each size.
        memory_bytes: DuckDB's limit for all workers together.

    Raises:
        EnvironmentProblem: if a build failed.
    """
    found: list[BuildFigures] = []
    for size in sorted(set(sizes)):
        found.append(_measure(size, directory / str(size), workers, memory_bytes, on_stage))
        result = {
            "workers": workers,
            "duckdb_memory_bytes": memory_bytes,
            "memory_bar_bytes": MEMORY_BAR_BYTES,
            "builds": [asdict(figures) for figures in found],
            "growth": _growth(found[0], found[-1]),
            "provenance": provenance(seed=0),
        }
        write_document(output, (), result)
    return result


def _growth(small: BuildFigures, large: BuildFigures) -> dict[str, float]:
    """CPU seconds per million reviews at both ends; a ratio of 1 is exactly linear growth."""
    first = small.cpu_seconds * _MILLION / small.reviews
    last = large.cpu_seconds * _MILLION / large.reviews
    return {
        "cpu_seconds_a_million_smallest": round(first, 2),
        "cpu_seconds_a_million_largest": round(last, 2),
        "ratio": round(last / first, 3),
        "peak_memory_ratio": round(large.peak_bytes / small.peak_bytes, 3),
    }


def _measure(
    reviews: int, directory: Path, workers: int, memory_bytes: int, on_stage: OnStage
) -> BuildFigures:
    raw, out = directory / "raw", directory / "data"
    on_stage(f"{reviews} reviews, generated", 0, 1)
    files, meta = write_reviews(reviews, raw)
    on_stage(f"{reviews} reviews, generated", 1, 1)
    process = multiprocessing.get_context("spawn").Process(
        target=_build, args=(files, meta, out, workers, memory_bytes)
    )
    started, cpu = time.perf_counter(), _cpu_of_children()
    process.start()
    peak = _watch(process)
    seconds = time.perf_counter() - started
    if process.exitcode:
        raise EnvironmentProblem(
            plain(f"The build of {reviews} reviews ended with {process.exitcode}.")
        )
    table = Dataset(out).manifest["table_1"]
    working = _size(out / WORK)
    figures = BuildFigures(
        reviews=reviews,
        raw_bytes=_size(raw),
        seconds=round(seconds, 2),
        cpu_seconds=round(_cpu_of_children() - cpu, 2),
        peak_bytes=peak,
        dataset_bytes=_size(out) - working,
        working_bytes=working,
        questions=table["questions"],
        users=table["users"],
    )
    shutil.rmtree(directory)
    on_stage(f"{reviews} reviews, {json.dumps(asdict(figures))}", 1, 1)
    return figures


def _build(files: Sequence[Path], meta: Path, out: Path, workers: int, memory_bytes: int) -> None:
    source = google_local.open_source(files, [meta])
    rules = replace(load_category_rules(source.benchmark), minimum_reviews=1)  # sizes compare
    options = BuildOptions(rules)
    runner = StageRunner(
        LocalEngine(workers), out / WORK / "done", CancelToken(), lambda stage, done, total: None
    )
    build_reviews(source, options, out / "photos", out, runner, memory_bytes=memory_bytes)


def _watch(process: BaseProcess) -> int:
    """Peak memory in bytes of a process and its children until it ends."""
    root = psutil.Process(process.pid)
    peak = 0
    while process.is_alive():
        peak = max(peak, _resident(root))
        process.join(_SAMPLE_S)
    return peak


def _cpu_of_children() -> float:
    """CPU seconds of all finished child processes."""
    times = os.times()
    return times.children_user + times.children_system


def _resident(root: psutil.Process) -> int:
    total = 0
    try:
        family = [root, *root.children(recursive=True)]
    except psutil.Error:
        return 0
    for member in family:
        try:
            total += member.memory_info().rss
        except psutil.Error:  # it has just ended
            continue
    return total


def _size(directory: Path) -> int:
    return sum(path.stat().st_size for path in directory.rglob("*") if path.is_file())
