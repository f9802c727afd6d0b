"""Hours of random use of one worker process, in minutes: memory, files and threads must stay flat.

`python -m tests.trust.soak --minutes 20 --out soak.json`. Photos come, change, move and go; questions
are asked, folders removed and added, models switched, while memory is measured.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

import psutil

from core.paths import DataPaths
from core.records import Candidate, RootId
from core.settings.chosen import IndexSpeed
from core.store.connection import open_store
from core.store.library.roots import RootStore
from core.store.safekeeping.maintenance import quick_check
from core.worker.channel.messages import (
    AddFolder,
    AskQuestion,
    CancelRequest,
    Command,
    Failed,
    FailureCause,
    IndexFinished,
    LoadProfile,
    PauseIndexing,
    QuestionAnswered,
    Ready,
    ReloadModels,
    RemoveFolder,
    RequestId,
    ResumeIndexing,
    RetryFailures,
    SearchResults,
    SearchText,
    SetSpeed,
    Shutdown,
    StartIndexing,
)
from core.worker.channel.pipe import read_event, send_message
from core.worker.library import Library
from core.worker.main import WorkerConfig, run
from tests.helpers import fake_library
from tests.helpers.fake_models import COLOURS, ColourEncoder
from tests.helpers.photo_folders import write_library, write_photo
from tests.trust.indexing import to_json

_COLOURS: Final = list(COLOURS)
_MOST_FILES: Final = 400
_SAMPLE_EVERY_S: Final = 5.0
_SETTLED_SHARE: Final = 0.3  # of the run: caches fill, libraries load


def open_switching_library(paths: DataPaths) -> Library:
    """A library whose encoder's revision stands in a file, so that it can be switched."""

    def load(*arguments: Any) -> Any:
        revision = (paths.root / "revision").read_text()
        encoder = ColourEncoder(revision)
        return replace(
            fake_library.load_fakes(*arguments), encoder=encoder, starter_encoder=encoder
        )

    return Library(paths, load=load)


@dataclass(frozen=True, slots=True)
class Sample:
    """What the worker with its children holds at one moment."""

    at_s: float
    memory_mib: float
    files: int
    threads: int
    children: int


class Soak:
    """One worker, one person who does things at random."""

    def __init__(self, place: Path, seed: int) -> None:
        self._chance = random.Random(seed)
        self._place = place
        self._photos = [place / "photos one", place / "photos two"]
        for number, folder in enumerate(self._photos):
            write_library(folder, 60)
            write_photo(folder / "own.jpg", seed=10**6 + number)
        self.data = place / "data"
        self.data.mkdir()
        self._revision = 0
        self._switch()
        self._number = 0
        self.done: Counter[str] = Counter()
        self.bugs: list[str] = []
        ours, theirs = multiprocessing.Pipe()
        config = WorkerConfig(self.data, open_library=open_switching_library)
        context = multiprocessing.get_context("spawn")
        self.process = context.Process(target=run, args=(theirs, config))
        self.process.start()
        theirs.close()
        self._connection: Connection = ours
        self._facts = psutil.Process(self.process.pid)

    def run(self, minutes: float) -> list[Sample]:
        """Use it; the samples taken meanwhile."""
        samples: list[Sample] = []
        started = time.monotonic()
        self._send(SetSpeed(IndexSpeed.FAST))
        for folder in self._photos:
            self._send(AddFolder(self._next(), folder))
        while (now := time.monotonic() - started) < 60 * minutes:
            if not samples or now - samples[-1].at_s > _SAMPLE_EVERY_S:
                samples.append(self._sample(now))
            act = self._chance.choice(self._acts())
            self.done[act.__name__.strip("_")] += 1
            act()
            self._listen(self._chance.uniform(0.02, 0.6))
        return samples

    def end(self) -> int | None:
        """Shut the worker down; its exit code."""
        self._send(Shutdown())
        self.process.join(60)
        return self.process.exitcode

    # --- what a person does ------------------------------------------------------------

    def _acts(self) -> list[Any]:
        often = [self._search, self._ask, self._profile, self._add_photos, self._look]
        seldom = [
            self._delete_photos, self._move_photos, self._damage, self._pause, self._readd_folder,
            self._switch_models, self._cancel, self._retry, self._speed, self._rename_folder,
        ]  # fmt: skip
        return often * 5 + seldom

    def _search(self) -> None:
        self._send(SearchText(self._next(), self._chance.choice(_COLOURS)))

    def _ask(self) -> None:
        places = tuple(
            Candidate(f"Place {n}", self._chance.choice(_COLOURS)) for n in range(self._chance.randrange(1, 40))
        )  # fmt: skip
        colour = self._chance.choice(_COLOURS)
        self._send(AskQuestion(self._next(), f"recommend a {colour} place", candidates=places))

    def _profile(self) -> None:
        self._send(LoadProfile(self._next(), self._chance.choice(["", "museum", "red place"])))

    def _cancel(self) -> None:
        self._ask()
        self._send(CancelRequest(RequestId(self._number)))

    def _look(self) -> None:
        self._send(StartIndexing())

    def _pause(self) -> None:
        self._send(PauseIndexing())
        self._listen(0.2)
        self._send(ResumeIndexing())

    def _speed(self) -> None:
        self._send(SetSpeed(self._chance.choice(list(IndexSpeed))))

    def _retry(self) -> None:
        self._send(RetryFailures(self._next()))

    def _add_photos(self) -> None:
        if len(self._files()) > _MOST_FILES:
            self._delete_photos()
        for _ in range(self._chance.randrange(1, 8)):
            number = self._chance.randrange(10**9)
            folder = self._chance.choice(self._photos) / f"trip {number % 5}"
            colour = self._chance.choice(_COLOURS)
            write_photo(folder / f"{number}.jpg", colour=colour, seed=number, mtime_s=number)

    def _delete_photos(self) -> None:
        files = self._files()
        for file in self._chance.sample(files, min(len(files) // 3, 60)):
            file.unlink()

    def _move_photos(self) -> None:
        for file in self._chance.sample(self._files(), 5):
            target = self._chance.choice(self._photos) / f"moved {file.name}"
            file.rename(target)

    def _damage(self) -> None:
        self._chance.choice(self._files()).write_bytes(b"\xff\xd8\xff\xe0 cut off")

    def _rename_folder(self) -> None:
        folder = self._photos[0]
        away = folder.with_name("unplugged")
        folder.rename(away)
        self._send(StartIndexing())
        self._listen(1.0)
        away.rename(folder)

    def _readd_folder(self) -> None:
        connection = open_store(DataPaths(self.data).database, read_only=True)
        roots = RootStore(connection).all()
        connection.close()
        if len(roots) == len(self._photos):
            root = self._chance.choice(roots)
            self._send(RemoveFolder(self._next(), RootId(root.id)))
            self._send(AddFolder(self._next(), root.path))

    def _switch_models(self) -> None:
        self._switch()
        self._send(ReloadModels())
        self._send(StartIndexing())

    # --- the worker --------------------------------------------------------------------

    def _files(self) -> list[Path]:
        return [file for folder in self._photos for file in folder.rglob("*.jpg")]

    def _switch(self) -> None:
        self._revision += 1
        (self.data / "revision").write_text(str(self._revision % 2))

    def _next(self) -> RequestId:
        self._number += 1
        return RequestId(self._number)

    def _send(self, command: Command) -> None:
        send_message(self._connection, command)

    def _listen(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if not self._connection.poll(left):
                return
            event = read_event(self._connection)
            if isinstance(event, Ready | IndexFinished | QuestionAnswered | SearchResults):
                self.done[type(event).__name__] += 1
            if isinstance(event, Failed) and event.cause is FailureCause.BUG:
                self.bugs.append(str(event.sentence))
            if isinstance(event, IndexFinished) and event.problem:
                self.done[f"problem: {event.problem}"] += 1

    def _sample(self, at_s: float) -> Sample:
        own = self._facts.memory_info().rss / 2**20
        children = len(self._facts.children(recursive=True))
        return Sample(at_s, own, self._facts.num_fds(), self._facts.num_threads(), children)


def summary(samples: list[Sample]) -> dict[str, float]:
    """Growth between the settled first and the last part of the run, and the extremes."""
    settled = samples[int(len(samples) * _SETTLED_SHARE) :]
    third = max(1, len(settled) // 3)

    def growth(values: list[float]) -> float:
        return statistics.median(values[-third:]) - statistics.median(values[:third])

    return {
        "memory_mib_first": round(statistics.median(s.memory_mib for s in settled[:third]), 1),
        "memory_mib_growth": round(growth([s.memory_mib for s in settled]), 1),
        "files_growth": growth([float(s.files) for s in settled]),
        "threads_growth": growth([float(s.threads) for s in settled]),
        "most_memory_mib": round(max(s.memory_mib for s in samples), 1),
        "most_files": max(s.files for s in samples),
        "most_threads": max(s.threads for s in samples),
        "most_children": max(s.children for s in samples),
    }


def main() -> None:
    """Run and write the result."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("soak.json"))
    options = parser.parse_args()
    place = Path(tempfile.mkdtemp(prefix="soak-"))
    soak = Soak(place, options.seed)
    samples = soak.run(options.minutes)
    code = soak.end()
    connection = open_store(DataPaths(soak.data).database)
    problems = quick_check(connection)
    connection.close()
    result = {
        "minutes": options.minutes, "exit_code": code, "bugs": soak.bugs, "integrity": problems or "ok",
        "done": soak.done, "summary": summary(samples),
        "samples": [[round(s.at_s), round(s.memory_mib, 1), s.files, s.threads, s.children] for s in samples],
    }  # fmt: skip
    options.out.write_text(to_json(result))
    sys.stderr.write(to_json({key: result[key] for key in result if key != "samples"}))
    shutil.rmtree(place, ignore_errors=True)
    os._exit(0 if code == 0 and not soak.bugs and not problems else 1)


if __name__ == "__main__":
    main()
