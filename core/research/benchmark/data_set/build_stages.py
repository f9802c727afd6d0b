"""A build as stages of tasks that can be stopped and resumed at any task.

Every task owns one output file. A finished task leaves a marker with its summary and the
fingerprint of its inputs; a task whose fingerprint still matches is not run again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TypeVar

from core.cancel import CancelToken
from core.research.benchmark.data_set.engines import Engine, Summary


class StageTask(Protocol):
    """A picklable piece of work.

    Attributes:
        output: file that exists, complete, once the task is done.
        fingerprint: of everything the output depends on.
    """

    @property
    def output(self) -> Path: ...

    @property
    def fingerprint(self) -> str: ...


TaskT = TypeVar("TaskT", bound=StageTask)
OnProgress = Callable[[str, int, int], None]  # stage, tasks done, total tasks


@dataclass(frozen=True, slots=True)
class StageRunner:
    """Runs stages one after another on an engine; `markers` is a folder for completed tasks."""

    engine: Engine
    markers: Path
    cancel: CancelToken
    on_progress: OnProgress

    def run(
        self, stage: str, function: Callable[[TaskT], Summary], tasks: Sequence[TaskT]
    ) -> list[Summary]:
        """Summaries of all tasks in task order; finished tasks are not run again.

        Raises:
            Cancelled: between tasks, if requested. Finished tasks stay finished.
        """
        markers = [self.markers / stage / f"{i:05}.json" for i in range(len(tasks))]
        summaries = [_finished(task, marker) for task, marker in zip(tasks, markers, strict=True)]
        waiting = [index for index, summary in enumerate(summaries) if summary is None]
        self.on_progress(stage, len(tasks) - len(waiting), len(tasks))
        done = len(tasks) - len(waiting)
        self.cancel.check()
        for position, summary in self.engine.run(function, [tasks[i] for i in waiting]):
            index = waiting[position]
            record = {"fingerprint": tasks[index].fingerprint, "summary": summary}
            write_json(markers[index], record)
            summaries[index] = summary
            done += 1
            self.on_progress(stage, done, len(tasks))
            self.cancel.check()
        return [summary for summary in summaries if summary is not None]


def fingerprint(*parts: object) -> str:
    """Short stable hash of JSON-like values."""
    text = json.dumps(parts, sort_keys=True, default=str)
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


def file_fingerprint(path: Path) -> str:
    """Cheap identity of an input file, sufficient to notice that it was replaced."""
    status = path.stat()
    return fingerprint(path.name, status.st_size, status.st_mtime_ns)


def file_digest(path: Path) -> str:
    """blake2b of a whole file, read in chunks."""
    digest = hashlib.blake2b(digest_size=20)
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def write_json(path: Path, value: Any) -> None:
    """Write sorted, indented JSON; the file appears only when complete."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"{path.name}.partial")
    partial.write_text(json.dumps(value, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    partial.replace(path)


def _finished(task: StageTask, marker: Path) -> Summary | None:
    """Summary of a task that has already run with the same input."""
    if not marker.exists() or not task.output.exists():
        return None
    try:
        record: Summary = json.loads(marker.read_text(encoding="utf-8"))
    except ValueError:
        return None
    same = record["fingerprint"] == task.fingerprint
    summary: Summary | None = record["summary"] if same else None
    return summary
