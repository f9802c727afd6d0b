"""Starts the worker process. The worker is imported in the child only."""

from __future__ import annotations

import multiprocessing
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from core import vault
from core.vault import LibraryKey


def start_worker(connection: Connection, data_dir: Path, debug: bool) -> BaseProcess:
    """A fresh process (spawned, so that no threads or Qt state leak in) on its end of the pipe.

    It ends by itself when the pipe closes, so a killed window leaves no process behind.
    """
    context = multiprocessing.get_context("spawn")
    # Not a daemon: a daemon may not start the processes that decode photos.
    process = context.Process(
        target=_run,
        args=(connection, data_dir, debug, vault.key_of(data_dir)),
        name="visuallens-worker",
        daemon=False,
    )
    process.start()
    return process


def _run(connection: Connection, data_dir: Path, debug: bool, key: LibraryKey | None) -> None:
    from core.worker.main import WorkerConfig, run

    run(connection, WorkerConfig(data_dir=data_dir, debug=debug, key=key))
