"""One run as a file: options, provenance, and the scores of every question."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self

from core.errors import UserError
from core.research.benchmark.data_set.build_stages import fingerprint, write_json
from core.research.benchmark.data_set.examples import Example
from core.research.benchmark.scoring.metrics import Ranking, TieRule, rank_candidates
from core.sentences import plain

RUNS: Final = "runs"
_UNSAFE: Final = re.compile(r"[^\w.-]+")
_DIGITS: Final = 6  # significant digits of a score in the file


@dataclass(frozen=True, slots=True)
class QuestionResult:
    """A method's answer to one question.

    Attributes:
        ground_truth: positions in `scores`.
        places: ids of the candidates, in the order of `scores`.
        photos: files the answer is based on, best first, below the folder of photos.
        seconds: for scoring, without the offline preparation.
    """

    question_id: str
    user_id: str
    category: str
    history: int
    ground_truth: tuple[int, ...]
    places: tuple[str, ...]
    scores: tuple[float, ...]
    photos: tuple[str, ...]
    seconds: float

    @classmethod
    def of(
        cls, example: Example, scores: Sequence[float], seconds: float, photos: Sequence[str] = ()
    ) -> Self:
        """The answer to an example from one score per candidate, in the example's order."""
        question = example.question
        return cls(
            question_id=question.question_id,
            user_id=question.user_id,
            category=question.category,
            history=len(example.history),
            ground_truth=question.ground_truth,
            places=example.place_ids,
            scores=rounded_scores(scores),
            photos=tuple(photos),
            seconds=seconds,
        )

    @property
    def ranking(self) -> Ranking:
        """The order of the candidates, with ties preserved."""
        return rank_candidates(self.scores, self.ground_truth)

    @property
    def trec_ranking(self) -> Ranking:
        """The order as seen by trec_eval: ties broken by the ids of the places."""
        return rank_candidates(self.scores, self.ground_truth, ties=TieRule.TREC, ids=self.places)


@dataclass(frozen=True, slots=True)
class Run:
    """One method over the questions of one data set.

    Attributes:
        model: the model it uses, empty if there is only one.
        variant: differences from the unmodified method: left-out parts, sizes, split.
        reason: why there are no results, empty for a completed run.
    """

    method: str
    model: str
    variant: dict[str, Any]
    dataset: dict[str, Any]
    models: dict[str, Any]
    provenance: dict[str, Any]
    results: tuple[QuestionResult, ...]
    reason: str = ""

    @property
    def name(self) -> str:
        """Method and model, which are the same for all variants of a study."""
        return f"{self.method}@{self.model}" if self.model else self.method


def run_path(directory: Path, method: str, model: str, variant: dict[str, Any]) -> Path:
    """File of a run; equal variants of one model share it."""
    name = f"{method}@{_UNSAFE.sub('_', model)}" if model else method
    suffix = f"-{fingerprint(variant)[:8]}" if variant else ""
    return directory / RUNS / f"{name}{suffix}.json"


def write_run(path: Path, run: Run) -> None:
    """Write a finished run."""
    write_json(
        path,
        {
            "method": run.method,
            "model": run.model,
            "variant": run.variant,
            "dataset": run.dataset,
            "models": run.models,
            "provenance": run.provenance,
            "reason": run.reason,
            "questions": [result_to_json(result) for result in run.results],
        },
    )


def read_runs(directory: Path) -> list[Run]:
    """All finished runs of a data set, by file name.

    Raises:
        UserError: if a file is not a run.
    """
    return [_read_run(path) for path in sorted((directory / RUNS).glob("*.json"))]


def finished_run(path: Path, *, like: Run) -> Run | None:
    """The finished run in a file, if it asked the same questions with the same models."""
    if not path.exists():
        return None
    run = _read_run(path)
    same = (run.dataset, run.models) == (like.dataset, like.models)
    return run if run.results and same else None


def _read_run(path: Path) -> Run:
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
        questions = tuple(result_from_json(row) for row in value.pop("questions"))
        return Run(**value, results=questions)
    except (ValueError, KeyError, TypeError) as error:
        raise UserError(plain(f"{path} is not a benchmark run; remove it.")) from error


def result_to_json(result: QuestionResult) -> dict[str, Any]:
    """A JSON object; ranks of the ground truths are included for human readers."""
    groups = [g for g in result.ranking.groups if g.relevant]
    ranks = [g.before + (g.size + 1) / 2 for g in groups for _ in range(g.relevant)]
    return {
        "id": result.question_id,
        "user": result.user_id,
        "category": result.category,
        "history": result.history,
        "ground_truth": list(result.ground_truth),
        "ranks": ranks,
        "places": list(result.places),
        "scores": list(result.scores),
        "photos": list(result.photos),
        "seconds": round(result.seconds, 4),
    }


def result_from_json(row: dict[str, Any]) -> QuestionResult:
    """The inverse of `result_to_json`."""
    return QuestionResult(
        question_id=row["id"],
        user_id=row["user"],
        category=row["category"],
        history=row["history"],
        ground_truth=tuple(row["ground_truth"]),
        places=tuple(row["places"]),
        scores=tuple(row["scores"]),
        photos=tuple(row["photos"]),
        seconds=row["seconds"],
    )


def rounded_scores(scores: Sequence[float]) -> tuple[float, ...]:
    """Scores as stored in the file.

    Raises:
        ValueError: if one is not a number; such a method has no ranking.
    """
    values = tuple(float(f"{score:.{_DIGITS}g}") for score in scores)
    if any(value != value for value in values):
        raise ValueError("a method gave a score that is not a number (NaN)")
    return values
