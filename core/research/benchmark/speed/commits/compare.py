"""This checkout beside another commit, in turn: each figure is of processes of its own, children included.

A first round, which fills the caches of Python and of the system, does not count. On a busy computer
the seconds of the processor say more than those of the clock.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from core.errors import UserError
from core.research.benchmark.running.provenance import provenance
from core.research.benchmark.speed.commits.process_tree import finish, settled, spawn
from core.safety.outputs import write_document
from core.sentences import plain

_ROOT: Final = Path(__file__).resolve().parents[5]
_PROBES: Final = Path(__file__).with_name("probes.py")
_QUERY: Final = "a dog on the beach"
_LARGE_PX: Final = (4000, 3000)
_LARGE_PHOTOS: Final = 60
_SMALL_PX: Final = (1024, 768)
_SMALL_PHOTOS: Final = 120
_ASKED: Final = 10_000
# What is done in idle time uses separate networks, which would dominate the measurement.
_NO_IDLE_WORK: Final = '{"read_text": false, "second_look": false}'
_FIGURES_OF_A_PROCESS: Final = ("seconds", "processor_s", "peak_memory_mb")

Figures = dict[str, float]
Rounds = dict[str, list[Figures]]  # of "theirs" and "ours"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two commits.

    Attributes:
        python: interpreter that has the libraries it needs.
        libraries: folder for the libraries made up for it.
        words: file of the words that their photos show.
    """

    name: str
    tree: Path
    python: Path
    libraries: Path
    words: Path

    def library(self, photos: int) -> Path:
        """The data folder of a made-up library of so many photos, made on first use."""
        data = self.libraries / f"{photos} photos"
        made = data / "made"
        if not made.exists():
            _empty(data)
            self.probe("fill", data, photos, self.words)
            if photos >= _ASKED:
                self.probe("open", data)  # whatever is kept beside a library is made then
            made.touch()
        return data

    def probe(self, name: str, *arguments: str | Path | int) -> Figures:
        """Figures of a probe, with those of its whole process where it has none of that name."""
        whole, said = measured(self, [_PROBES, name, *arguments])
        found: Figures = json.loads(said.splitlines()[-1])
        return {key: whole[key] for key in _FIGURES_OF_A_PROCESS} | found


@dataclass(frozen=True, slots=True)
class Material:
    """What is measured with.

    Attributes:
        photos: a folder of small photos.
        rows: photos of the largest library.
        window_rows: photos of the library that the window shows.
    """

    photos: Path
    large_photos: Path
    rows: int
    window_rows: int


def _starting(side: Side, material: Material) -> Iterator[tuple[str, Figures]]:
    yield "starter models ready", side.probe("models")
    yield "hardware detection of the first start", side.probe("hardware")
    yield "window", _window(side, side.library(material.window_rows))


def _window(side: Side, data: Path) -> Figures:
    started = time.time()
    whole, said = measured(side, [_PROBES, "window", data, repr(started)])
    reported, found = (json.loads(line) for line in said.splitlines()[-2:])
    return {
        "visible_s": reported["visible_at"] - started,
        "memory_mb": reported["memory_bytes"] / 1e6,
        "longest_block_ms": 1e3 * reported["longest_block_s"],
        "processor_s": whole["processor_s"],
        **found,
    }


def _indexing(side: Side, material: Material) -> Iterator[tuple[str, Figures]]:
    for name, photos in (("small photos", material.photos), ("12 MP", material.large_photos)):
        data = side.libraries / f"index of {name}"
        _empty(data, _NO_IDLE_WORK)
        yield f"indexing, {name}", side.probe("index", data, photos)
    small = side.libraries / "index of small photos"
    command: list[str | Path] = ["-m", "app", "--data-dir", small, "search", _QUERY]
    yield "visuallens search, whole process", measured(side, command)[0]


def _importing(side: Side, material: Material) -> Iterator[tuple[str, Figures]]:
    """The real window with a folder that is new, and another start with that folder known."""
    data = side.libraries / "import"
    _empty(data)
    yield "window that imports", _settled_window(side, data, "open", material.photos)
    yield "window that starts later", _settled_window(side, data)


def _settled_window(side: Side, data: Path, *arguments: str | Path) -> Figures:
    with open(os.devnull, "w") as nothing:
        process = spawn(
            side.python, ["-m", "app", "--data-dir", data, *arguments], side.tree, nothing
        )
        try:
            return settled(process)
        finally:
            finish(process)


def _asking(side: Side, _material: Material) -> Iterator[tuple[str, Figures]]:
    yield f"asking, {_ASKED} photos", side.probe("ask", side.library(_ASKED))


def _searching(side: Side, material: Material) -> Iterator[tuple[str, Figures]]:
    yield f"vectors, {material.rows} photos", side.probe("open", side.library(material.rows))


Part = Callable[[Side, Material], Iterator[tuple[str, Figures]]]
PARTS: Final[dict[str, Part]] = {
    "start": _starting,
    "index": _indexing,
    "import": _importing,
    "ask": _asking,
    "vectors": _searching,
}


def compare(
    sides: Sequence[Side],
    material: Material,
    parts: Sequence[str],
    rounds: int,
    on_figures: Callable[[str], None],
) -> dict[str, dict[str, Any]]:
    """Figures of every part by their names: of each side a list of `rounds`, and the ratios of theirs to ours.

    Args:
        sides: theirs, then ours.
        on_figures: called with each finding, as a line.

    Raises:
        subprocess.CalledProcessError: if one of the measured processes failed.
    """
    measured_at = datetime.now(UTC).isoformat(timespec="seconds")
    load = round(os.getloadavg()[0], 2)
    found: dict[str, Rounds] = {}
    for part in parts:
        for turn in range(rounds + 1):
            for side in sides:
                for name, figures in PARTS[part](side, material):
                    on_figures(f"{turn} {side.name} {name} {_short(figures)}")
                    if turn:
                        found.setdefault(name, {}).setdefault(side.name, []).append(_short(figures))
    facts = {"measured_at": measured_at, "load_before": load}
    return {name: facts | {**each, "ratio": ratios(each)} for name, each in found.items()}


def measured(side: Side, arguments: Sequence[str | Path | int]) -> tuple[Figures, str]:
    """The cost of running Python in a checkout, and its output.

    Raises:
        subprocess.CalledProcessError: if it failed.
    """
    with tempfile.TemporaryFile("w+") as output:
        started = time.monotonic()
        process = spawn(side.python, arguments, side.tree, output)
        try:
            _, status, used = os.wait4(process.pid, 0)  # includes its children
        except BaseException:
            finish(process)
            raise
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


def ratios(sides: Mapping[str, Sequence[Figures]]) -> Figures:
    """The ratio of theirs to ours for each figure, as the median over the rounds; rates the other way round."""
    pairs = list(zip(sides["theirs"], sides["ours"], strict=True))
    found = {}
    for name in set[str]().union(*(theirs.keys() & ours.keys() for theirs, ours in pairs)):
        values = [
            ours[name] / theirs[name] if "_a_second" in name else theirs[name] / ours[name]
            for theirs, ours in pairs
            if min(theirs.get(name, 0), ours.get(name, 0)) > 0
        ]
        if values:
            found[name] = round(statistics.median(values), 2)
    return dict(sorted(found.items()))


def _short(figures: Figures) -> Figures:
    return {name: float(f"{value:.4g}") for name, value in figures.items()}


def _empty(data: Path, settings: str = "{}") -> None:
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir(parents=True)
    (data / "settings.json").write_text(settings, encoding="utf-8")


@contextmanager
def checkout(commit: str, folder: Path) -> Iterator[Path]:
    """The files of another commit, as long as the block lasts."""

    def git(*arguments: str) -> None:
        subprocess.run(["git", *arguments], cwd=_ROOT, check=True, capture_output=True)

    git("worktree", "prune")  # of one that was killed
    git("worktree", "add", "--detach", str(folder), commit)
    try:
        yield folder
    finally:
        git("worktree", "remove", "--force", str(folder))


def commit_name(commit: str) -> str:
    """The short hash of a commit.

    Raises:
        UserError: if this is no checkout, or has no such commit.
    """
    command = ["git", "rev-parse", "--short=7", "--verify", f"{commit}^{{commit}}"]
    try:
        done = subprocess.run(command, cwd=_ROOT, check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise UserError(plain(f"{commit} is no commit of this checkout.")) from error
    return done.stdout.strip()


def compare_with(
    commit: str,
    folder: Path,
    *,
    python: Path | None,
    photos: Path | None,
    libraries: Path | None,
    parts: Sequence[str],
    rows: int,
    window_rows: int,
    rounds: int,
    out: Path | None,
    on_figures: Callable[[str], None],
) -> Path:
    """Measure and add the figures to a file, by default `docs/performance/COMMIT.json`, which is returned.

    Args:
        folder: for what is not kept.
        python: interpreter with the libraries of the other commit; by default this one.
        photos: small photos to index; by default made-up ones.
        libraries: where made-up libraries are kept for the next call; by default they are not.

    Raises:
        UserError: if there is no such commit.
    """
    other, own = commit_name(commit), commit_name("HEAD")
    kept, large = libraries or folder, folder / "12 MP"
    words = folder / "words.json"
    own_side = Side("ours", _ROOT, Path(sys.executable), kept / "ours", words)
    own_side.probe("words", words)
    if "index" in parts:
        own_side.probe("photos", large, _LARGE_PHOTOS, *_LARGE_PX, 0)
    if photos is None:
        photos = folder / "small photos"
        own_side.probe("photos", photos, _SMALL_PHOTOS, *_SMALL_PX, 1)
    material = Material(photos.absolute(), large, rows, window_rows)
    with checkout(other, folder / "checkout") as tree:
        interpreter = (python or Path(sys.executable)).absolute()
        theirs = Side("theirs", tree, interpreter, kept / other, words)
        found = compare([theirs, own_side], material, parts, rounds, on_figures)
    target = out or _ROOT / "docs/performance" / f"{own}.json"
    before = json.loads(target.read_text("utf-8")) if target.exists() else {}
    figures = before.get("figures", {}) | found
    facts = {"compared_with": other, "small_photos": len(list(photos.iterdir()))}
    target.parent.mkdir(parents=True, exist_ok=True)
    write_document(target, (), facts | {"provenance": provenance(seed=0), "figures": figures})
    return target
