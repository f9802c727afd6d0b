"""This checkout beside another commit, in turn: whole commands, the start of the models, and the worker.

`python -m core.research.benchmark.speed.compare COMMIT --photos DIR --candidates FILE --out FILE.json`. Every figure is of
processes of its own, children included; a first round, which fills the caches of Python and of the system, does not count.
On a busy computer the seconds of the processor say more than those of the clock.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from core.research.benchmark.running.provenance import provenance
from core.safety.outputs import write_document

_log = logging.getLogger(__name__)
_ROOT: Final = Path(__file__).resolve().parents[4]
_QUERY: Final = "a dog on the beach"
_QUESTION: Final = "recommend a quiet museum for a rainy day"
# What is done in idle time uses separate networks, which would dominate the measurement.
_SETTINGS: Final = '{"read_text": false, "second_look": false}'
_LOAD: Final = "from core.models.starter.encoder import load_starter; load_starter()"
_WORKER: Final = """
import json, sys, time
from multiprocessing import get_context
from pathlib import Path
import psutil
from core.worker.channel.messages import AddFolder, IndexFinished, Ready, RequestId, Shutdown
from core.worker.channel.pipe import read_event, send_message
from core.worker.main import WorkerConfig, run

def until(kind):
    while not isinstance(read_event(here), kind):
        pass

context = get_context("spawn")
here, there = context.Pipe()
started = time.monotonic()
worker = context.Process(target=run, args=(there, WorkerConfig(Path(sys.argv[1]))))
worker.start()
until(Ready)
itself = psutil.Process(worker.pid)
figures = {"ready_s": time.monotonic() - started, "ready_processor_s": sum(itself.cpu_times()[:2])}
figures["memory_ready_mb"] = itself.memory_info().rss / 1e6
send_message(here, AddFolder(RequestId(1), Path(sys.argv[2])))
until(IndexFinished)
time.sleep(0.5)
figures["memory_after_index_mb"] = itself.memory_info().rss / 1e6
send_message(here, Shutdown())
worker.join()
print(json.dumps(figures))
"""

Figures = dict[str, float]


def compare(
    other: str, photos: Path, candidates: Path, rounds: int, folder: Path
) -> Mapping[str, Any]:
    """Figures of every command for both sides, a list of `rounds` each, and the ratio of theirs to ours.

    Args:
        other: commit to compare with.
        photos: a folder of photos to index.
        candidates: a file of places to ask about.
        folder: for libraries and for the other checkout.
    """
    with checkout(other, folder / "checkout") as theirs:
        trees = {"theirs": theirs, "ours": _ROOT}
        figures: dict[str, dict[str, list[Figures]]] = {}
        for turn in range(rounds + 1):
            for side, tree in trees.items():
                for name, found in _one_round(
                    tree, photos, candidates, folder / f"library of {side}"
                ):
                    _log.info("%d %s %s %s", turn, side, name, found)
                    if turn:
                        figures.setdefault(name, {}).setdefault(side, []).append(found)
    return {name: {**sides, "ratio": _ratios(sides)} for name, sides in figures.items()}


def _one_round(
    tree: Path, photos: Path, candidates: Path, data: Path
) -> Iterator[tuple[str, Figures]]:
    def command(*arguments: str | Path) -> Figures:
        return _measured(tree, ["-m", "app", "--data-dir", data, *arguments])[0]

    yield "starter models ready", _measured(tree, ["-c", _LOAD])[0]
    _empty(data)
    indexed = command("index", photos)
    count = sum(1 for path in photos.iterdir() if path.is_file())
    indexed["photos_a_second"] = count / indexed["seconds"]
    indexed["processor_ms_a_photo"] = indexed["processor_s"] / count * 1e3
    yield "index", indexed
    yield "search", command("search", _QUERY)
    yield "ask", command("ask", _QUESTION, "--candidates", candidates)
    _empty(data)
    yield "worker", json.loads(_measured(tree, ["-c", _WORKER, data, photos])[1].splitlines()[-1])


def _measured(tree: Path, arguments: Sequence[str | Path]) -> tuple[Figures, str]:
    """The cost of running Python in a checkout, and its output.

    Raises:
        subprocess.CalledProcessError: if it failed.
    """
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(tree / "build" / "pycache")
    with tempfile.TemporaryFile("w+") as output:
        started = time.monotonic()
        process = subprocess.Popen(
            [sys.executable, *map(str, arguments)], cwd=tree, stdout=output, env=environment
        )
        _, status, used = os.wait4(process.pid, 0)  # includes its children
        seconds = time.monotonic() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, process.args, text)
    figures = {
        "seconds": seconds,
        "processor_s": used.ru_utime + used.ru_stime,
        "peak_memory_mb": used.ru_maxrss / 1e3,  # of the largest process
    }
    return figures, text


def _empty(data: Path) -> None:
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir(parents=True)
    (data / "settings.json").write_text(_SETTINGS, encoding="utf-8")


def _ratios(sides: Mapping[str, Sequence[Figures]]) -> Figures:
    """The ratio of theirs to ours for each figure, as the median over the rounds."""
    pairs = list(zip(sides["theirs"], sides["ours"], strict=True))
    return {
        name: round(statistics.median(theirs[name] / ours[name] for theirs, ours in pairs), 2)
        for name in pairs[0][0]
    }


@contextmanager
def checkout(commit: str, folder: Path) -> Iterator[Path]:
    def git(*arguments: str) -> None:
        subprocess.run(["git", *arguments], cwd=_ROOT, check=True, capture_output=True)

    git("worktree", "add", "--detach", str(folder), commit)
    try:
        yield folder
    finally:
        git("worktree", "remove", "--force", str(folder))


def main() -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("commit")
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--candidates", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    photos, candidates = options.photos.absolute(), options.candidates.absolute()
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as folder:
        figures = compare(options.commit, photos, candidates, options.rounds, Path(folder))
    facts = {"compared_with": options.commit, "photos": len(list(photos.iterdir()))}
    facts |= {"load_before": round(load, 2), "provenance": provenance(seed=0)}
    write_document(options.out, (), facts | {"figures": figures})


if __name__ == "__main__":
    main()
