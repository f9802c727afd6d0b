"""Tries a bundle the way a person would, on a computer that seems to have nothing but it.

    python packaging/smoke_test.py dist/visuallens/visuallens [--photos DIR]

No Python and no compiler are in reach of the bundle: its environment holds a PATH that leads nowhere
and an empty home. Every run has limits of time, memory and processes. The window opens on a virtual
screen where `Xvfb` is installed. Prints one JSON document; ends with 1 if anything is not as it must be.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil

ROOT = Path(__file__).resolve().parents[1]
MOST_PROCESSES = 24
MOST_MEMORY = 6_000_000_000
LIMIT_S = 240.0
SCREEN = ":87"


class SmokeError(Exception):
    """The bundle does not do what it must."""


class Limits(threading.Thread):
    """Watches a process with all below it and ends them when they take too much."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        super().__init__(daemon=True)
        self._process = psutil.Process(process.pid)
        self._done = threading.Event()
        self.most_processes = 0
        self.most_memory = 0
        self.seen: dict[int, psutil.Process] = {}

    def run(self) -> None:
        while not self._done.wait(0.2):
            try:
                family = [self._process, *self._process.children(recursive=True)]
            except psutil.Error:
                return
            self.seen |= {member.pid: member for member in family}
            self.most_processes = max(self.most_processes, len(family))
            self.most_memory = max(self.most_memory, sum(map(_memory, family)))
            if self.most_processes > MOST_PROCESSES or self.most_memory > MOST_MEMORY:
                for member in family:
                    _kill(member)

    def stop(self) -> list[psutil.Process]:
        """End watching; gives the processes that are still there a second later."""
        self._done.set()
        self.join()
        others = [member for pid, member in self.seen.items() if pid != self._process.pid]
        _, alive = psutil.wait_procs(others, timeout=5)
        return list(alive)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("--photos", type=Path, help="photos to index; default: drawn ones")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="visuallens-smoke-") as directory:
        try:
            report = try_bundle(options.program.resolve(), options.photos, Path(directory))
        except SmokeError as error:
            print(error)
            return 1
    print(json.dumps(report, indent=1))
    return 0


def try_bundle(program: Path, photos: Path | None, directory: Path) -> dict[str, Any]:
    """Run everything; gives figures.

    Raises:
        SmokeError: at the first thing that is not as it must be.
    """
    home = directory / "home"
    home.mkdir()
    if photos is None:
        sys.path.insert(0, str(ROOT))
        from app.safekeeping.self_test import write_photos

        photos = directory / "photos"
        write_photos(photos)
    bare = {"PATH": "/nonexistent", "HOME": str(home), "LANG": "C.UTF-8"}
    data = ("--data-dir", str(directory / "data"))
    size = sum(path.lstat().st_size for path in program.parent.rglob("*"))
    report: dict[str, Any] = {"bundle_mb": round(size / 1e6), "runs": {}}

    def run(name: str, *words: str, environment: Mapping[str, str] = bare) -> str:
        output, report["runs"][name] = run_limited([str(program), *words], environment, directory)
        return output

    report["version"] = run("first start", "--version").split()[-1]
    run("second start", "--version")
    offscreen = bare | {"QT_QPA_PLATFORM": "offscreen"}
    report["self_test"] = parsed(run("self test", "--self-test", environment=offscreen))
    require(report["self_test"].get("ok") is True, "the self-test did not say ok")
    indexed = parsed(run("index", *data, "index", str(photos), "--json"))
    require(indexed["encoded"] > 0, "no photo was indexed")
    report["indexed"] = indexed["encoded"]
    places = str(next(program.parent.rglob("resources/sample/candidates.csv")))
    question = ("recommend a nearby museum", "--candidates", places, "--near", "47.3769,8.5417")
    answer = parsed(run("ask", *data, "ask", *question, "--json"))
    require(len(answer["ranking"]) > 0, "a question gave no place")
    report["first_place"] = answer["ranking"][0]["name"]
    with screen() as display:
        shown = offscreen if display is None else bare | {"DISPLAY": display}
        health = parsed(run("doctor", *data, "doctor", "--json", environment=shown))
        report["qt_platform"] = health["window"]["platform"]
        started = time.time()
        window = run("window", *data, environment=shown | {"VISUALLENS_REPORT_START": "1"})
    report["window_visible_s"] = round(parsed(window)["visible_at"] - started, 2)
    report["window_memory_mb"] = round(parsed(window)["memory_bytes"] / 1e6)
    return report


def run_limited(
    command: Sequence[str], environment: Mapping[str, str], directory: Path
) -> tuple[str, dict[str, float]]:
    """Standard output and figures of a command that must succeed and leave no process behind.

    Raises:
        SmokeError: otherwise.
    """
    name = " ".join(command[1:3])
    started = time.monotonic()
    process = subprocess.Popen(
        command, env=dict(environment), cwd=directory, text=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    limits = Limits(process)
    limits.start()
    try:
        output, errors = process.communicate(timeout=LIMIT_S)
    except subprocess.TimeoutExpired as late:
        for member in [*limits.seen.values()]:
            _kill(member)
        process.communicate()
        raise SmokeError(f"{name}: not done after {LIMIT_S:.0f} s") from late
    finally:
        left = limits.stop()
    require(process.returncode == 0, f"{name}: ended with {process.returncode}\n{errors[-3000:]}")
    require(not left, f"{name}: left {len(left)} processes behind")
    figures = {
        "seconds": round(time.monotonic() - started, 2),
        "processes": limits.most_processes,
        "memory_mb": round(limits.most_memory / 1e6),
    }
    return output, figures


@contextmanager
def screen() -> Iterator[str | None]:
    """A virtual screen, None where there is no program for one."""
    program = shutil.which("Xvfb")
    if program is None:
        yield None
        return
    server = subprocess.Popen([program, SCREEN, "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
    try:
        socket = Path(f"/tmp/.X11-unix/X{SCREEN[1:]}")
        deadline = time.monotonic() + 20
        while not socket.exists():
            require(time.monotonic() < deadline, "the virtual screen does not start")
            time.sleep(0.1)
        yield SCREEN
    finally:
        server.terminate()
        server.wait(10)


def parsed(output: str) -> dict[str, Any]:
    try:
        document: dict[str, Any] = json.loads(output)
    except ValueError as error:
        raise SmokeError(f"this is not the JSON document expected: {output[:500]}") from error
    return document


def require(condition: bool, otherwise: str) -> None:
    if not condition:
        raise SmokeError(otherwise)


def _memory(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.Error:
        return 0


def _kill(process: psutil.Process) -> None:
    try:
        process.kill()
    except psutil.Error:
        return


if __name__ == "__main__":
    os.umask(0o077)
    sys.exit(main())
