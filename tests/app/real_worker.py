"""The real worker process with small models, for whole flows through the window.

`slow` encodes a photo in about 50 ms, `stuck` never finishes ranking.
"""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Sequence
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from core.cancel import CancelToken
from core.models.roles import MatchResult, Profile
from core.paths import DataPaths
from core.records import Candidate
from core.settings.chosen import Settings
from core.worker.library import Library
from core.worker.loading import LoadedModels
from core.worker.main import WorkerConfig, run
from tests.helpers.fake_library import WordMatcher, load_fakes, open_fake_library, open_slow_library


def with_real_worker(connection: Connection, data_dir: Path) -> BaseProcess:
    """Start it as the application does: spawned, so that it shares nothing with the window."""
    return _start(connection, WorkerConfig(data_dir, open_library=open_fake_library))


def with_slow_worker(connection: Connection, data_dir: Path) -> BaseProcess:
    return _start(connection, WorkerConfig(data_dir, open_library=open_slow_library))


def with_stuck_worker(connection: Connection, data_dir: Path) -> BaseProcess:
    return _start(connection, WorkerConfig(data_dir, open_library=open_stuck_library))


def _start(connection: Connection, config: WorkerConfig) -> BaseProcess:
    process = multiprocessing.get_context("spawn").Process(
        target=run, args=(connection, config), daemon=False
    )
    process.start()
    return process


def open_stuck_library(paths: DataPaths) -> Library:
    """Ranking gets nowhere until a file named “unstuck” lies in the data folder."""

    def load(settings: Settings, paths: DataPaths) -> LoadedModels:
        loaded = load_fakes(settings, paths)
        flag = paths.root / "unstuck"
        return LoadedModels(
            encoder=loaded.encoder,
            starter_encoder=loaded.starter_encoder,
            text=loaded.text,
            text_id=loaded.text_id,
            describer=loaded.describer,
            slow_describer=None,
            matcher_for=lambda *_: _StuckMatcher(flag),
            problems=(),
        )

    return Library(paths, load=load)


class _StuckMatcher(WordMatcher):
    def __init__(self, flag: Path) -> None:
        self._flag = flag

    def match(
        self, profile: Profile, candidates: Sequence[Candidate], cancel: CancelToken
    ) -> MatchResult:
        while not self._flag.exists():
            cancel.check()
            time.sleep(0.02)
        return super().match(profile, candidates, cancel)
