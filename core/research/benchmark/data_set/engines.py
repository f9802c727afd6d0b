"""Runs independent tasks here, in several processes, or on a cluster: same tasks, same files.

A task writes its own file and returns a small summary, so that an engine only has to call a
function per task somewhere. Ray is the distributed engine because tasks are Python functions
around DuckDB and k-d trees: Ray Data calls them unchanged and installs with pip, where PySpark
would need a JVM and a second implementation of every transform.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from core.errors import EnvironmentProblem
from core.sentences import plain

Task = TypeVar("Task")
Summary = dict[str, Any]


class Engine(Protocol):
    """Where tasks run."""

    @property
    def workers(self) -> int:
        """Number of concurrent tasks, which share the memory."""
        ...

    def run(
        self, function: Callable[[Task], Summary], tasks: Sequence[Task]
    ) -> Iterator[tuple[int, Summary]]:
        """Yield (index of the task, its summary) as tasks finish, in any order."""
        ...


@dataclass(frozen=True, slots=True)
class LocalEngine:
    """This machine; one worker runs in this process."""

    workers: int = 1

    def run(
        self, function: Callable[[Task], Summary], tasks: Sequence[Task]
    ) -> Iterator[tuple[int, Summary]]:
        if self.workers == 1:
            for index, task in enumerate(tasks):
                yield index, function(task)
            return
        # Spawn: DuckDB and Arrow start threads that a fork would lose.
        context = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(
            self.workers, mp_context=context, initializer=_end_with_the_parent
        ) as pool:
            futures = {pool.submit(function, task): i for i, task in enumerate(tasks)}
            try:
                for future in as_completed(futures):
                    yield futures[future], future.result()
            finally:
                pool.shutdown(wait=True, cancel_futures=True)


@dataclass(frozen=True, slots=True)
class RayEngine:
    """A Ray cluster, through Ray Data; input and output must be on storage shared by all nodes.

    Attributes:
        workers: concurrent tasks across the whole cluster.
        address: of a running cluster; None starts one on this machine.
    """

    workers: int = 2
    address: str | None = None

    def run(
        self, function: Callable[[Task], Summary], tasks: Sequence[Task]
    ) -> Iterator[tuple[int, Summary]]:
        if not tasks:
            return
        try:
            import ray
            import ray.data
        except ImportError as error:
            raise EnvironmentProblem(
                plain(
                    "Ray is not installed. Install the extra with `pip install visuallens[cluster]`."
                )
            ) from error
        if not ray.is_initialized():
            ray.init(
                address=self.address,
                num_cpus=self.workers if self.address is None else None,
                include_dashboard=False,
                log_to_driver=False,
                logging_level=logging.ERROR,
            )
        ray.data.DataContext.get_current().enable_progress_bars = False

        def call(row: dict[str, Any]) -> dict[str, Any]:
            return {"index": row["index"], "summary": function(row["task"])}

        items = [{"index": index, "task": task} for index, task in enumerate(tasks)]
        rows = ray.data.from_items(items, override_num_blocks=len(items))
        for row in rows.map(call, concurrency=self.workers).iter_rows():
            yield int(row["index"]), row["summary"]


def _end_with_the_parent() -> None:
    """Watch the parent from a worker; a killed build must leave no process that writes its files."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=watch, name="watch-parent", daemon=True).start()
