"""The adapters of the tables: their configurations, derived from that of stage 3; found or trained."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from core.catalogue.install import install
from core.research.benchmark.data_set.examples import SplitBy
from core.research.benchmark.methods.profile_parts import ProfilePart
from core.research.paper.paper_config import PaperConfig
from core.research.training.config import JointConfig, RefineConfig
from core.research.training.running.adapter_export import ADAPTER
from core.research.training.running.loop import BEST
from core.research.training.stages.refine import ASPECTS
from core.research.training.stages.refine_stage import run_refine
from core.research.training.stages.run_stage import Surroundings, run_joint

_TEXT: Final = (ProfilePart.CAPTIONS, ProfilePart.ASPECTS)


@dataclass(frozen=True, slots=True)
class NeededAdapter:
    """An adapter of a row.

    Attributes:
        id: under which it is installed.
        refine: stage 2 that has to run before, if its words are not there yet.
    """

    id: str
    config: JointConfig
    refine: RefineConfig | None = None


def whole(paper: PaperConfig, split_by: SplitBy = SplitBy.USER) -> NeededAdapter:
    """VisualLens as stage 3 is configured, or the same for another way to split."""
    joint = paper.joint_config()
    if split_by is joint.split_by:
        return NeededAdapter(paper.adapter, joint)
    name = f"{paper.adapter}-by-{split_by.value}"
    if joint.aspects is None:
        return NeededAdapter(name, _beside(joint, name, split_by=split_by))
    refine = paper.refine_config()
    refine = replace(refine, split_by=split_by, output=refine.output.with_name(f"{name}-refined"))
    aspects = refine.output / ASPECTS
    config = _beside(joint, name, split_by=split_by, aspects=aspects)
    return NeededAdapter(name, config, refine)


def without_training_steps(paper: PaperConfig) -> list[NeededAdapter]:
    """Rows 2 and 3 of Table 3: the same training, because refined words reach an adapter by L_asp alone."""
    name = f"{paper.adapter}-without-joint"
    config = _beside(paper.joint_config(), name, aspects=None)
    return [NeededAdapter(name, config), NeededAdapter(f"{name}-refinement", config)]


def fine_tuned(paper: PaperConfig) -> dict[str, NeededAdapter]:
    """The fine-tuned rows of Table 2 whose backbone is named, by method."""
    joint, models = paper.joint_config(), paper.baselines
    rows: dict[str, tuple[str, tuple[ProfilePart, ...]]] = {
        "unimp-tuned": (models.interleaved, (ProfilePart.INTERLEAVED,)),
        "text-tuned": (str(models.text or ""), _TEXT),
        "images-tuned": (models.images or joint.run.backbone, (ProfilePart.IMAGES,)),
    }
    found = {}
    for method, (backbone, profile) in rows.items():
        if backbone:
            name = f"{paper.adapter}-{method}"
            config = _beside(joint, name, aspects=None, profile=profile)
            # The adapter of stage 1 is VisualLens' own.
            run = replace(config.run, backbone=backbone, adapter=None)
            found[method] = NeededAdapter(name, replace(config, run=run))
    return found


def find_or_train(
    needed: NeededAdapter, around: Surroundings, on_note: Callable[[str], None]
) -> None:
    """Install an adapter under its id, unless it is; a stopped training goes on.

    Args:
        on_note: called with a line before it is trained.

    Raises:
        UserError, EnvironmentProblem: with a sentence about what is missing.
        Cancelled: if requested.
    """
    models_dir = around.paths.models
    if (models_dir / needed.id).is_dir():
        return
    output = needed.config.run.output
    finished = output / ADAPTER
    if not finished.is_dir():
        on_note(f"training {needed.id}")
        if needed.refine is not None and not (needed.refine.output / ASPECTS).is_file():
            run_refine(needed.refine, around)
        finished = run_joint(needed.config, around, resume=(output / BEST).exists())
    install(needed.id, models_dir, source=finished, cancel=around.cancel)


def is_there(needed: NeededAdapter, models_dir: Path) -> bool:
    """Whether nothing has to be trained for it."""
    return (models_dir / needed.id).is_dir() or (needed.config.run.output / ADAPTER).is_dir()


def _beside(joint: JointConfig, name: str, **changes: Any) -> JointConfig:
    """The configuration with changes, its run in a folder of that name beside its own."""
    run = replace(joint.run, output=joint.run.output.with_name(name))
    return replace(joint, run=run, **changes)
