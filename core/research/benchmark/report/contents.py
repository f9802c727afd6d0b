"""Collects everything a report shows about one data set, independent of the output format."""

from __future__ import annotations

import re
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from core.errors import UserError
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.report import figures
from core.research.benchmark.running.runs import QuestionResult, Run, read_runs
from core.research.benchmark.scoring.metrics import random_ranking, reciprocal_rank
from core.research.benchmark.scoring.resampling import Difference
from core.research.benchmark.scoring.summary import (
    Point,
    Row,
    by_candidates,
    by_category,
    by_history,
    closed_form_random,
    compare,
    study,
    summarise,
    top_places,
)
from core.resources import load_json
from core.safety.outputs import output_file
from core.sentences import plain

STUDIES: Final[dict[str, tuple[str, int | None]]] = {  # label, value in an unchanged run
    "candidates": ("Number of candidates", None),
    "history": ("Photos in the history (the newest n)", None),
    "category_images": ("Images in the category vector", 100),
    "grid_side": ("Grid side d (d x d photos)", 8),
}
_UNLEARNED: Final = {"random", "rating", "popularity", "human"}  # not ours, so nothing to examine
_FAILURES: Final = 3
_WORD: Final = re.compile(r"\w+")
_HEAD_CHARS: Final = 300  # what makes a report one is at its start


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure with its caption; `points` are the numbers behind it by method."""

    title: str
    caption: str
    svg: str
    points: Mapping[str, Sequence[Point]]


@dataclass(frozen=True, slots=True)
class Section:
    """One data set in a report.

    Attributes:
        rows: methods on the plain test set, the closed form of Random first.
        ablations: rows with something left out, with their paired gap to the complete method.
        splits: rows on other splits.
        best: name of the method whose failures are shown.
        failures: questions the best method answered worst.
        runs: all runs with results.
    """

    dataset: Dataset
    rows: list[Row]
    ablations: list[tuple[Row, Difference | None]]
    splits: list[Row]
    figures: list[Figure]
    best: str
    failures: list[QuestionResult]
    runs: list[Run]


def load_paper() -> dict[str, Any]:
    """Tables 1 to 4 of the paper."""
    tables: dict[str, Any] = load_json("benchmark/paper.json")
    return tables


def collect(dataset: Dataset) -> Section:
    """Read all runs of a data set.

    Raises:
        UserError: if none has results.
    """
    runs = read_runs(dataset.directory)
    answered = [run for run in runs if run.results]
    if not answered:
        raise UserError(
            plain(f"{dataset.directory} has no finished run. Use `visuallens bench run`.")
        )
    words = _words(dataset, answered)
    unvaried = [run for run in runs if not run.variant]
    whole = {run.name: run for run in unvaried if run.results}
    reference = whole.get("random") or next(iter(whole.values()), answered[0])
    rows = [closed_form_random(reference)] + [summarise(run, words) for run in _ordered(unvaried)]
    learned = {name: run for name, run in whole.items() if run.method not in _UNLEARNED}
    best = max(learned, key=lambda name: _mrr(learned[name]), default=reference.name)
    chosen = whole.get(best, reference)
    return Section(
        dataset=dataset,
        rows=rows,
        ablations=[
            (summarise(run, words), _gap(run, answered))
            for run in _ordered(runs)
            if "without" in run.variant and set(run.variant) <= {"without", "grid_side"}
        ],
        splits=[
            summarise(run, words)
            for run in _ordered(answered)
            if run.variant and set(run.variant) <= {"split", "split_by"}
        ],
        figures=_figures(answered, learned, chosen),
        best=best,
        failures=_failures(chosen) if learned else [],
        runs=_ordered(answered),
    )


def _figures(runs: Sequence[Run], learned: Mapping[str, Run], best: Run) -> list[Figure]:
    found = []
    chance = statistics.fmean(_chance_by_question(best))
    for key, (label, usual) in STUDIES.items():
        series = {
            method: points
            for method in dict.fromkeys(run.name for run in runs)
            if len(points := study([r for r in runs if r.name == method], key, usual)) > 1
        }
        if series:
            svg = figures.lines(
                series,
                xlabel=label,
                logarithmic=key != "grid_side",
                chance=None if key == "candidates" else chance,
            )
            caption = "Same questions at every point; bands are 95 % intervals over users."
            found.append(Figure(f"MRR over {label.lower()}", caption, svg, series))
    natural = {name: by_history(run) for name, run in learned.items()}
    if any(len(points) > 1 for points in natural.values()):
        svg = figures.lines(natural, xlabel="Photos in the history, as they are", chance=chance)
        caption = "Questions grouped by the length of their own history."
        found.append(Figure("MRR by history length", caption, svg, natural))
    sizes = {name: by_candidates(run) for name, run in learned.items()}
    if any(len(points) > 1 for points in sizes.values()):
        svg = figures.lines(sizes, xlabel="Candidates, as they are")
        caption = "Questions grouped by the size of their own candidate set."
        found.append(Figure("MRR by number of candidates", caption, svg, sizes))
    points = by_category(best)[:40]
    svg = figures.bars(points, chance=_chance_by_category(best))
    caption = f"{best.name}; in brackets the number of questions. Orange marks are chance."
    found.append(Figure("MRR per category", caption, svg, {best.name: points}))
    return found


def _gap(run: Run, runs: Sequence[Run]) -> Difference | None:
    """Compared with the same method at the same grid with nothing left out."""
    variant = {key: value for key, value in run.variant.items() if key != "without"}
    whole = [other for other in runs if (other.name, other.variant) == (run.name, variant)]
    return compare(run, whole[0]) if run.results and whole else None


def _failures(run: Run) -> list[QuestionResult]:
    """The questions whose first correct place ranks lowest compared with chance."""
    worst = sorted(
        run.results,
        key=lambda r: (
            reciprocal_rank(r.ranking)
            / reciprocal_rank(random_ranking(len(r.scores), len(r.ground_truth)))
        ),
    )
    chosen: list[QuestionResult] = []
    for result in worst:
        if result.photos and result.user_id not in {other.user_id for other in chosen}:
            chosen.append(result)
    return chosen[:_FAILURES]


def _chance_by_category(run: Run) -> dict[str, float]:
    values: dict[str, list[float]] = {}
    for result, chance in zip(run.results, _chance_by_question(run), strict=True):
        values.setdefault(result.category, []).append(chance)
    return {category: statistics.fmean(found) for category, found in values.items()}


def _chance_by_question(run: Run) -> list[float]:
    return [
        reciprocal_rank(random_ranking(len(result.scores), len(result.ground_truth)))
        for result in run.results
    ]


def _mrr(run: Run) -> float:
    return statistics.fmean(reciprocal_rank(result.ranking) for result in run.results)


def _ordered(runs: Sequence[Run]) -> list[Run]:
    """Runs in the order of the paper's table 2, ours after the paper's."""
    known = ["random", "rating", "popularity", "unimp-tuned", "text-tuned", "images-tuned"]
    known += ["unimp", "text-llm", "openai-compatible"]
    known += ["backbone", "neighbours", "starter", "starter-images", "visuallens", "human"]

    def key(run: Run) -> tuple[int, str, str]:
        position = known.index(run.method) if run.method in known else len(known)
        return position, run.model, str(sorted(run.variant.items(), key=str))

    return sorted(runs, key=key)


def _words(dataset: Dataset, runs: Sequence[Run]) -> dict[str, frozenset[str]]:
    shown = {place for run in runs for result in run.results for place in top_places(result, 10)}
    return {
        place_id: frozenset(_WORD.findall(f"{place.name} {place.description}".lower()))
        for place_id, place in dataset.places_by_id(shown).items()
    }


def write_reports(directories: Sequence[Path], target: Path, pictures: Any) -> tuple[Path, Path]:
    """Write `report.md` and the self-contained `report.html`; returns both paths.

    Args:
        pictures: `core.research.benchmark.report.inlined_photos.Pictures`, which decodes photos for the page.

    Raises:
        UserError: if a folder contains no data set or no run, or files of other kinds have those names.
        EnvironmentProblem: if they cannot be written.
    """
    from core.research.benchmark.report.html_page import html_page
    from core.research.benchmark.report.markdown_page import markdown_page

    sections = [collect(Dataset(directory)) for directory in directories]
    target.mkdir(parents=True, exist_ok=True)
    markdown, page = target / "report.md", target / "report.html"
    for file, text in (
        (markdown, markdown_page(sections)),
        (page, html_page(sections, pictures)),
    ):
        with output_file(file, (), _is_report) as partial:
            partial.write_text(text, encoding="utf-8")
    return markdown, page


def _is_report(file: Path) -> bool:
    """Whether an earlier call wrote it."""
    with open(file, encoding="utf-8", errors="replace") as stream:
        return "benchmark report" in stream.read(_HEAD_CHARS).casefold()
