"""The paper's ablations and robustness studies as lists of runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.errors import UserError
from core.research.benchmark.data_set.examples import Split, SplitBy
from core.research.benchmark.running.runner import RunPlan
from core.sentences import plain

CANDIDATES: Final = (10, 20, 30, 50, 75, 100)  # figure 3a
HISTORY: Final = (5, 10, 20, 50, 100, 200)  # figure 3b
GRID_SIDES: Final = (1, 2, 3, 4, 6, 8)
CATEGORY_IMAGES: Final = (1, 10, 100, 1_000, 10_000)
# Table 3: rows 2 to 7 leave out training steps, then one representation after another.
ABLATIONS: Final = (
    ("joint",),
    ("joint", "refinement"),
    ("captions",),
    ("aspects",),
    ("images",),
    ("aspects", "captions"),
    ("retrieval",),
)
RETRIEVAL_SIDES: Final = (2, 4, 8)  # retrieval matters when the history is longer than the grid
STUDIES: Final = (
    "ablations", "retrieval", "candidates", "history", "grid", "category-images", "splits",
)  # fmt: skip


def plans(base: RunPlan, studies: Sequence[str]) -> list[RunPlan]:
    """The plain run and the runs of the named studies.

    Raises:
        UserError: for a study that does not exist.
    """
    found = [base]
    for study in studies:
        if study == "ablations":
            found += [_without(base, parts) for parts in ABLATIONS]
        elif study == "retrieval":
            sized = [_with_side(base, side) for side in RETRIEVAL_SIDES]
            found += [run for plan in sized for run in (plan, _without(plan, ["retrieval"]))]
        elif study == "candidates":
            found += [replace(base, candidates=count) for count in CANDIDATES]
        elif study == "history":
            found += [replace(base, history=count) for count in HISTORY]
        elif study == "grid":
            found += [_with_side(base, side) for side in GRID_SIDES]
        elif study == "category-images":
            found += [
                replace(base, options=replace(base.options, category_images=count))
                for count in CATEGORY_IMAGES
            ]
        elif study == "splits":
            found += [replace(base, split=Split.TEST, split_by=by) for by in SplitBy]
        else:
            raise UserError(plain(f"There is no study {study!r}. Known: {', '.join(STUDIES)}."))
    return list(dict.fromkeys(found))


def _with_side(base: RunPlan, side: int) -> RunPlan:
    return replace(base, options=replace(base.options, grid_side=side))


def _without(base: RunPlan, parts: Sequence[str]) -> RunPlan:
    left_out = base.options.without | frozenset(parts)
    return replace(base, options=replace(base.options, without=left_out))
