"""The finished adapter: a folder that `visuallens models install --from` accepts."""

from __future__ import annotations

import dataclasses
import json
import shutil
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import Any, Final

from core.catalogue.adapter_card import AdapterCard, write_card
from core.models.vlm.adapter_words import ASPECT_PROMPT
from core.models.vlm.candidate_tokens import CANDIDATE_TOKENS, token_set_digest
from core.models.vlm.model import VisionLanguageModel
from core.recommend.matching.prompts import load_prompt
from core.research.benchmark.methods.trained_with import TRAINING_RECORD
from core.research.benchmark.running.provenance import provenance
from core.research.training.config import RunConfig
from core.research.training.running.checkpoints import RunState
from core.research.training.running.curve import read_history
from core.research.training.running.loop import BEST
from core.research.training.running.training_report import write_report

ADAPTER: Final = "adapter"
MATCHING_PROMPT: Final = "candidate_matching"
_TOKENS: Final = "candidate_tokens.json"
_PACKAGES: Final = ("peft", "accelerate", "bitsandbytes")


def export_adapter(
    stage: str,
    config: Any,
    run: RunConfig,
    vlm: VisionLanguageModel,
    state: RunState,
    data: Mapping[str, Any],
) -> Path:
    """Write the best adapter of a run with all its metadata.

    Args:
        config: of the stage; `run` is its part about the backbone.
        data: the training data, with hashes; nothing private.

    Returns:
        The folder `adapter` in the run's output.
    """
    target = run.output / ADAPTER
    staging = run.output / f".{ADAPTER}"
    shutil.rmtree(staging, ignore_errors=True)
    shutil.copytree(run.output / BEST, staging)
    card = AdapterCard(
        name=run.output.name,
        base_id=vlm.manifest.id,
        base_family=vlm.backbone.family,
        base_weights=vlm.manifest.weights_digest,
        token_set=token_set_digest(vlm.candidate_ids),
        prompt_version=load_prompt(MATCHING_PROMPT).id,
        canvas_px=vlm.backbone.canvas_px,
        aspect_prompt=ASPECT_PROMPT if "aspects" in data else "",
    )
    write_card(card, staging)
    tokens = dict(zip(CANDIDATE_TOKENS, vlm.candidate_ids, strict=True))
    _write_json(staging / _TOKENS, tokens)
    facts = {
        "stage": stage,
        "configuration": plain(config),
        "data": dict(data),
        "best_step": state.best_step,
        "steps": state.step,
        "stopped_early": state.stopped_early,
        "evaluations": [dataclasses.asdict(e) for e in read_history(run.output).evaluations],
        "provenance": provenance(run.seed),
        "training_versions": _versions(),
    }
    _write_json(staging / TRAINING_RECORD, facts)
    write_report(staging, card, facts, read_history(run.output))
    shutil.rmtree(target, ignore_errors=True)
    staging.rename(target)
    return target


def plain(value: Any) -> Any:
    """A configuration as JSON; paths are reduced to their last component, the rest is private."""
    if dataclasses.is_dataclass(value):
        return {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Path):
        return value.name
    return [plain(item) for item in value] if isinstance(value, tuple) else value


def _versions() -> dict[str, str]:
    import importlib.metadata

    return {name: importlib.metadata.version(name) for name in _PACKAGES}


def _write_json(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, indent=1) + "\n", encoding="utf-8")
