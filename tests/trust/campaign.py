"""Kills of the window and of its worker at random moments, and every other fault, in one table.

`python -m tests.trust.campaign --kills 200 --seed 1 --out campaign.json` kills the real window (100
times) and the real worker (100 times) while somebody uses them, then injects all faults of
`tests.trust.faults`, and kills what `tests.trust.use_kills` lists. `--only` does one of the three.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import psutil

from core.store.connection import open_store
from core.store.library.photos import PhotoStore
from tests.helpers.checkout import ROOT
from tests.helpers.dump import dump_library
from tests.helpers.photo_folders import write_library
from tests.trust import faults
from tests.trust.indexing import LARGEST_BATCH, Library, forked, to_json
from tests.trust.secret_folder import run_commands
from tests.trust.trials import Tally
from tests.trust.use_kills import WHILE

_PHOTOS: Final = 900
_KILLS_PER_LIBRARY: Final = 10
_HUNG_AFTER_S: Final = 400.0  # long: other work may take the machine away
_LATEST_MOMENT_S: Final = 2.5


class Hung(Exception):
    """Something that should have happened did not."""


class Window:
    """A window process with somebody at it, in a session of its own."""

    def __init__(self, library: Library, photos: Path) -> None:
        self.log = library.log
        self._starts = count(library, "opened")
        self._library = library
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "1"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.trust.person", library.data, photos, library.log],
            cwd=ROOT, env=environment, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL,
        )  # fmt: skip

    def worker(self) -> int:
        """Process id of the worker that is ready now."""
        pids = self._library.noted("ready")
        return pids[-1] if pids else 0

    def wait_ready(self, seen: int) -> None:
        """Wait for a worker beyond the `seen` first ones.

        Raises:
            Hung: if none came.
        """
        wait_until(lambda: count(self._library, "ready") > seen, self.alive)

    def alive(self) -> None:
        """Raises: Hung: if the window ended by itself."""
        if self.process.poll() is not None:
            raise Hung(f"the window ended with {self.process.returncode}: {self.errors()}")

    def errors(self) -> str:
        """What it said at its end."""
        assert self.process.stderr is not None
        return self.process.stderr.read().decode(errors="replace")[-1_500:]

    def kill(self) -> None:
        """End it at once; a living one would be raised instead of the next one being opened."""
        self.process.kill()
        self.process.wait()
        assert self.process.stderr is not None
        self.process.stderr.close()

    def family(self) -> list[psutil.Process]:
        """The worker and its children."""
        try:
            worker = psutil.Process(self.worker())
            return [worker, *worker.children(recursive=True)]
        except psutil.NoSuchProcess:
            return []


def count(library: Library, word: str) -> int:
    """How often something was noted."""
    return len(library.noted(word))


def wait_until(done: Callable[[], bool], alive: Callable[[], None] = lambda: None) -> None:
    """Raises: Hung: if it takes too long."""
    end = time.monotonic() + _HUNG_AFTER_S
    while not done():
        alive()
        if time.monotonic() > end:
            raise Hung("waited too long")
        time.sleep(0.02)


def kill_windows_and_workers(kills: int, seed: int) -> list[Tally]:
    """kill -9 at random moments of real use; whom, is drawn too."""
    chance = random.Random(seed)
    tallies = {"worker": Tally("kill -9 of the worker in use"), "window": Tally("kill -9 of the window in use")}  # fmt: skip
    plan = ["worker", "window"] * (kills // 2) + ["worker"] * (kills % 2)
    chance.shuffle(plan)
    with tempfile.TemporaryDirectory(prefix="campaign-") as name:
        place = Path(name)
        photos = place / "photos"
        write_library(photos, _PHOTOS)
        calm = Library(place / "calm", place / "calm.log")
        calm.add_root(photos)
        forked(calm.index)
        expected = dump_library(calm.paths.database)
        for start in range(0, kills, _KILLS_PER_LIBRARY):
            part = plan[start : start + _KILLS_PER_LIBRARY]
            _one_library(place / f"library{start}", photos, part, tallies, chance, expected)
            sys.stderr.write(f"{start + len(part)} kills\n")
    return list(tallies.values())


def _one_library(
    place: Path,
    photos: Path,
    victims: list[str],
    tallies: dict[str, Tally],
    chance: random.Random,
    expected: dict[str, Any],
) -> None:
    place.mkdir()
    library = Library(place / "data", place / "log")
    window: Window | None = None
    try:
        for victim in victims:
            tally = tallies[victim]
            tally.tried += 1
            try:
                if window is None:
                    window = _opened(library, photos)
                # The moment is the fault, so it is drawn, not waited for.
                time.sleep(chance.uniform(0.0, _LATEST_MOMENT_S))
                window.alive()
                before = _redone(library)
                if victim == "window":
                    _kill_window(window)
                    window = None
                else:
                    _kill_worker(window, library)
                tally.redone = max(tally.redone, _redone(library) - before)
            except Hung as problem:
                tally.hung += 1
                tally.details.append(str(problem))
                if window is not None:
                    window.kill()
                window = None
            tally.look(library)
        try:
            window = window or _opened(library, photos)
            _end_well(window, library, tallies["window"], expected)
        except Hung as problem:
            tallies["window"].hung += 1
            tallies["window"].details.append(f"at the last start: {problem}")
    finally:
        if window is not None:
            window.kill()
    shutil.rmtree(place, ignore_errors=True)


def _opened(library: Library, photos: Path) -> Window:
    seen = count(library, "ready")
    window = Window(library, photos)
    try:
        window.wait_ready(seen)
    except Hung:
        window.kill()
        raise
    return window


def _kill_window(window: Window) -> None:
    family = window.family()
    window.kill()
    # Nobody may stay behind: the worker sees the pipe close, its children that it is gone.
    wait_until(lambda: not any(_lives(process) for process in family))


def _kill_worker(window: Window, library: Library) -> None:
    seen, pid = count(library, "ready"), window.worker()
    family = window.family()
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
    window.wait_ready(seen)
    wait_until(lambda: not any(_lives(process) for process in family), window.alive)
    beats = count(library, "beat")
    wait_until(lambda: count(library, "beat") > beats, window.alive)


def _lives(process: psutil.Process) -> bool:
    try:
        return bool(process.is_running() and process.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def _redone(library: Library) -> int:
    """Photos that were encoded more often than they are in the library."""
    if not library.paths.database.exists():
        return 0
    connection = open_store(library.paths.database, read_only=True)
    try:
        return sum(library.noted("encoded")) - PhotoStore(connection).counts().photos
    finally:
        connection.close()


def _end_well(window: Window, library: Library, tally: Tally, expected: dict[str, Any]) -> None:
    """Left alone, the window finishes indexing, quits when asked, and the library is complete."""

    def complete() -> bool:
        connection = open_store(library.paths.database, read_only=True)
        try:
            return PhotoStore(connection).counts().photos == _PHOTOS
        finally:
            connection.close()

    try:
        wait_until(complete, window.alive)
        finished = count(library, "finished")
        wait_until(lambda: count(library, "finished") > finished or finished > 0, window.alive)
    except Hung as problem:
        tally.hung += 1
        tally.details.append(f"at the end: {problem}")
    window.process.terminate()
    try:
        code = window.process.wait(_HUNG_AFTER_S)
    except subprocess.TimeoutExpired:
        window.process.kill()
        tally.hung += 1
        return
    if code != 0:
        tally.crashed += 1
        tally.details.append(f"exit {code}: {window.errors()}")
    bugs = [line for line in library.log.read_text().splitlines() if line.startswith("bug ")]
    if bugs:
        tally.crashed += 1
        tally.details += bugs
    for word in ("photos", "locations", "failures", "words"):
        tally.expect(f"other {word} than undisturbed", dump_library(library.paths.database)[word] == expected[word])  # fmt: skip
    tally.look(library)


def window_and_commands(times: int) -> Tally:
    """Somebody at the window and commands on the same library, at once."""
    tally = Tally("commands while the window is used")
    with tempfile.TemporaryDirectory(prefix="campaign-") as name:
        place = Path(name)
        write_library(place / "photos", _PHOTOS // 9)
        (place / "asked.csv").write_text("name,description\\nHere,blue\\nThere,red\\n")
        library = Library(place / "data", place / "log")
        window = _opened(library, place / "photos")
        try:
            for _ in range(times):
                tally.tried += 1
                codes = _commands(library.data, place)
                tally.crashed += any(code not in (0, 1) for code in codes)
                tally.details += [f"exit codes {codes}"] * any(code not in (0, 1) for code in codes)
                window.alive()
                tally.look(library)
            window.process.terminate()
            tally.crashed += window.process.wait(_HUNG_AFTER_S) != 0
            tally.details += [line for line in library.log.read_text().splitlines() if line.startswith("bug ")]  # fmt: skip
            tally.crashed += bool(tally.details)
            tally.look(library)
        except (Hung, subprocess.TimeoutExpired) as problem:
            tally.hung += 1
            tally.details.append(str(problem))
        finally:
            window.kill()
    return tally


def _commands(data: Path, place: Path) -> list[int]:
    asked = place / "asked.csv"
    return run_commands(
        data,
        ("status",),
        ("search", "blue"),
        ("ask", "recommend a blue place", "--candidates", asked),
        ("places", "import", asked),
        ("index", place / "photos"),
        ("backup", place / "one.backup", "--replace"),
        ("export", place / "export", "--replace"),
        ("compact",),
    )


_TOGETHER: Final = {"window_and_commands": window_and_commands}


def main() -> None:
    """Run all parts and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--times", type=int, default=20, help="of every other fault")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=["kills", "faults", "uses"])
    parser.add_argument("--out", type=Path, default=Path("campaign.json"))
    options = parser.parse_args()
    tallies: list[Tally] = []
    if options.only in (None, "kills"):
        tallies += kill_windows_and_workers(options.kills, options.seed)
        _write(options.out, tallies)
    others = {None: faults.ALL | WHILE | _TOGETHER, "faults": faults.ALL, "uses": WHILE | _TOGETHER}
    for name, inject in others.get(options.only, {}).items():
        if name != "huge_folder":
            tallies.append(inject(options.times))
            _write(options.out, tallies)
            sys.stderr.write(f"{name} done\n")
    sys.stdout.write(table(tallies))
    for tally in tallies:
        tally.expect(f"{tally.redone} photos were redone", tally.redone <= LARGEST_BATCH)
    sys.exit(any(t.lost or t.crashed or t.hung or t.readable for t in tallies))


def table(tallies: list[Tally]) -> str:
    """The result as Markdown."""
    lines = ["| fault | tried | lost | crashed | hung | left in plain text | most redone |", "| --- | ---: | ---: | ---: | ---: | ---: | ---: |"]  # fmt: skip
    lines += [
        f"| {t.fault} | {t.tried} | {t.lost} | {t.crashed} | {t.hung} | {t.readable} | {t.redone} |"
        for t in tallies
    ]
    return "\n".join(lines) + "\n"


def _write(file: Path, tallies: list[Tally]) -> None:
    rows = [{slot: getattr(tally, slot) for slot in Tally.__slots__} for tally in tallies]
    for row in rows:
        row["sentences"] = sorted(row["sentences"])
    file.write_text(to_json(rows))


if __name__ == "__main__":
    main()
