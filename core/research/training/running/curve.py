"""The curve of a run as JSON lines: one per optimizer step, one per evaluation."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

HISTORY: Final = "history.jsonl"


@dataclass(frozen=True, slots=True)
class StepRecord:
    """One optimizer step.

    Attributes:
        step: 1 for the first.
        parts: value of each part of the loss over the whole step.
        tokens: processed by the model in it, on all devices.
    """

    step: int
    parts: Mapping[str, float]
    learning_rate: float
    gradient_norm: float
    tokens: int
    seconds: float


@dataclass(frozen=True, slots=True)
class EvaluationRecord:
    """Metrics on held-out data after `step` optimizer steps; step 0 is before training."""

    step: int
    metrics: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class History:
    """The history so far, oldest first."""

    steps: tuple[StepRecord, ...]
    evaluations: tuple[EvaluationRecord, ...]


def append_record(folder: Path, record: StepRecord | EvaluationRecord) -> None:
    """Append a line; it is on disk when this returns."""
    with (folder / HISTORY).open("a", encoding="utf-8") as file:
        file.write(json.dumps(asdict(record)) + "\n")


def read_history(folder: Path) -> History:
    """Read the curve; a line truncated by a crash is left out."""
    path = folder / HISTORY
    steps, evaluations = [], []
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    for line in text.splitlines(keepends=True):
        if not line.endswith("\n"):
            break
        values: dict[str, Any] = json.loads(line)
        if "metrics" in values:
            evaluations.append(EvaluationRecord(**values))
        else:
            steps.append(StepRecord(**values))
    return History(tuple(steps), tuple(evaluations))


def cut_history(folder: Path, step: int) -> None:
    """Discard what came after a checkpoint: those steps will be repeated."""
    history = read_history(folder)
    # An evaluation follows its step, and its outcome is in the checkpoint only if that came later.
    kept: list[StepRecord | EvaluationRecord] = [r for r in history.steps if r.step <= step]
    kept += [record for record in history.evaluations if record.step <= step]
    kept.sort(key=lambda record: (record.step, isinstance(record, EvaluationRecord)))
    temporary = folder / f"{HISTORY}.new"
    lines = "".join(json.dumps(asdict(record)) + "\n" for record in kept)
    temporary.write_text(lines, encoding="utf-8")
    os.replace(temporary, folder / HISTORY)
