"""The runs of each table and figure, and the adapters they need."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from core.errors import EnvironmentProblem, UserError
from core.photos.decode.pool import DecodePool
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.examples import SplitBy
from core.research.benchmark.methods.method_catalog import MethodCatalog, ModelChoice
from core.research.benchmark.methods.methods import MethodOptions
from core.research.benchmark.methods.vlm_methods import forget_models
from core.research.benchmark.report.contents import load_paper
from core.research.benchmark.running.runner import OnQuestion, RunPlan, execute
from core.research.benchmark.running.runs import Run
from core.research.benchmark.running.studies import plans
from core.research.paper.paper_adapters import (
    NeededAdapter,
    find_or_train,
    fine_tuned,
    whole,
    without_training_steps,
)
from core.research.paper.paper_config import PaperConfig
from core.research.training.stages.run_stage import Surroundings
from core.sentences import plain

PARTS: Final = ("table-2", "table-3", "table-4", "figure-3", "figure-4")


@dataclass(frozen=True, slots=True)
class MeasuredRow:
    """One run with the models it uses."""

    plan: RunPlan
    choice: ModelChoice


@dataclass(frozen=True, slots=True)
class PaperPart:
    """A table or a figure: its adapters are there before its rows are measured."""

    adapters: Sequence[NeededAdapter]
    rows: Sequence[MeasuredRow]


def plan_part(name: str, paper: PaperConfig, around: Surroundings) -> PaperPart:
    """What a table or figure needs.

    Raises:
        UserError: if there is no such part, or a configuration is not valid.
    """
    joint = paper.joint_config()
    choice = ModelChoice(
        paths=around.paths,
        model=joint.run.backbone,
        adapter=paper.adapter,
        device=around.device,
    )
    plain_run = RunPlan("visuallens", model=choice.named("visuallens"), limit=paper.limit)
    row = MeasuredRow(plain_run, choice)
    if name == "table-2":
        return _table_2(paper, row)
    if name == "table-3":
        left_out = [tuple(part["without"]) for part in load_paper()["table3"]]
        rows = [_without(row, parts) for parts in left_out]
        return PaperPart([whole(paper), *without_training_steps(paper)], rows)
    if name == "table-4":
        rows = [replace(row, plan=plan) for plan in plans(plain_run, ["splits"])]
        return PaperPart([whole(paper, by) for by in SplitBy], rows)
    if name == "figure-3":
        varied = plans(plain_run, ["candidates", "history"])
        return PaperPart([whole(paper)], [replace(row, plan=plan) for plan in varied])
    if name == "figure-4":  # the plain run, by category
        return PaperPart([whole(paper)], [row])
    raise UserError(plain(f"There is no {name}. Known: {', '.join(PARTS)}."))


def reproduce(
    part: PaperPart,
    dataset: Dataset,
    around: Surroundings,
    *,
    on_note: Callable[[str], None] = lambda _: None,
    on_question: OnQuestion = lambda _run, _done, _total: None,
) -> list[Run]:
    """Find or train the adapters, then measure every row; finished runs over the same questions are kept.

    A row whose models cannot be had is a run with the reason instead of results.

    Raises:
        UserError: if the data set or a configuration does not fit.
        Cancelled: if requested; the next call goes on.
    """
    for needed in part.adapters:
        try:
            find_or_train(needed, around, on_note)
        except EnvironmentProblem as error:
            # The other rows do not need it; this one will say what it lacks.
            on_note(f"{needed.id}: {error}")
    forget_models()
    with DecodePool(1) as pool:
        runs = []
        for row in part.rows:
            catalog = MethodCatalog(
                dataset, row.choice, pool, around.cancel, partial(on_question, "encoding photos")
            )
            run = execute(
                row.plan, dataset, catalog.open, around.cancel, on_question, keep_finished=True
            )
            runs.append(run)
    return runs


def _table_2(paper: PaperConfig, own: MeasuredRow) -> PaperPart:
    tuned, models = fine_tuned(paper), paper.baselines
    rows = [_row(own, "random"), _row(own, "rating")]
    for method, needed in tuned.items():
        backbone = needed.config.run.backbone
        choice = replace(own.choice, adapter=needed.id, model=backbone)
        if method == "text-tuned":
            choice = replace(choice, model=None, text_model=models.text)
        rows.append(_row(replace(own, choice=choice), method))
    if models.large_text is not None:
        rows.append(
            _row(replace(own, choice=replace(own.choice, text_model=models.large_text)), "text-llm")
        )
    if models.url:
        choice = replace(own.choice, url=models.url, url_model=models.url_model)
        rows.append(_row(replace(own, choice=choice), "openai-compatible"))
    return PaperPart([whole(paper), *tuned.values()], [*rows, own])


def _row(own: MeasuredRow, method: str) -> MeasuredRow:
    return MeasuredRow(replace(own.plan, method=method, model=own.choice.named(method)), own.choice)


def _without(row: MeasuredRow, parts: Sequence[str]) -> MeasuredRow:
    return replace(row, plan=replace(row.plan, options=MethodOptions(frozenset(parts))))
