"""Training configurations: validated on construction, read from TOML on top of a bundled preset."""

from __future__ import annotations

import dataclasses
import tomllib
import typing
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, TypeVar

from core.errors import UserError
from core.models.vlm.quantization import Precision
from core.research.benchmark.data_set.examples import SplitBy
from core.research.benchmark.methods.profile_parts import WHOLE_PROFILE, ProfilePart
from core.resources import load_toml
from core.sentences import plain


class Judge(Enum):
    """Who selects the useful aspect words (paper, section 5.2)."""

    STARTER = "starter"  # ours: a word is useful if it raises the rank of the ground truth
    LOCAL_LLM = "local-llm"  # a causal language model on this machine, as in the paper
    OPENAI_COMPATIBLE = "openai-compatible"  # at the user's endpoint; captions leave the machine


@dataclass(frozen=True, slots=True)
class LoraConfig:
    """Low-rank adapter (paper, Tables 5 and 6).

    Attributes:
        vision: adapt the vision tower too, not only projector and language model.
    """

    rank: int = 16
    alpha: int = 16
    dropout: float = 0.1
    vision: bool = False

    def __post_init__(self) -> None:
        _require(1 <= self.rank <= 512, "lora.rank", self.rank, "1 to 512")
        _require(self.alpha > 0, "lora.alpha", self.alpha, "positive")
        _require(0.0 <= self.dropout < 1.0, "lora.dropout", self.dropout, "0 to below 1")


@dataclass(frozen=True, slots=True)
class OptimizerConfig:
    """AdamW with linear warm-up (paper, Tables 5 and 6) and a cosine tail.

    Attributes:
        batch_size: examples per forward pass on one device.
        accumulation: forward passes per optimizer step.
        max_steps: optimizer steps of the whole run.
        evaluate_every, save_every: optimizer steps between evaluations and checkpoints.
        patience: evaluations without a better dev score before an early stop; 0 never stops.
    """

    learning_rate: float = 1e-3
    warmup_steps: int = 200
    batch_size: int = 8
    accumulation: int = 8
    max_steps: int = 2_000
    weight_decay: float = 0.0
    max_gradient_norm: float = 1.0
    evaluate_every: int = 200
    save_every: int = 100
    patience: int = 5

    def __post_init__(self) -> None:
        _require(
            0.0 < self.learning_rate < 1.0, "optimizer.learning_rate", self.learning_rate, "0 to 1"
        )
        for name in ("batch_size", "accumulation", "max_steps", "evaluate_every", "save_every"):
            value = getattr(self, name)
            _require(value >= 1, f"optimizer.{name}", value, "at least 1")
        _require(self.warmup_steps >= 0, "optimizer.warmup_steps", self.warmup_steps, "0 or more")
        _require(self.weight_decay >= 0.0, "optimizer.weight_decay", self.weight_decay, "0 or more")
        _require(self.patience >= 0, "optimizer.patience", self.patience, "0 or more")
        _require(
            self.max_gradient_norm > 0.0,
            "optimizer.max_gradient_norm",
            self.max_gradient_norm,
            "positive",
        )


@dataclass(frozen=True, slots=True)
class RunConfig:
    """The settings of every stage that trains a backbone.

    Attributes:
        backbone: installed model id, or the folder of a model.
        adapter: adapter folder to start from, such as the output of the previous stage.
        output: folder for checkpoints, report and the finished adapter.
    """

    backbone: str
    output: Path
    adapter: Path | None = None
    precision: Precision = Precision.NF4
    gradient_checkpointing: bool = True
    context_tokens: int = 8_192
    seed: int = 0
    lora: LoraConfig = field(default_factory=LoraConfig)
    optimizer: OptimizerConfig = field(default_factory=OptimizerConfig)

    def __post_init__(self) -> None:
        _require(bool(self.backbone), "backbone", self.backbone, "a model id or folder")
        _require(self.context_tokens >= 256, "context_tokens", self.context_tokens, "at least 256")
        _require(self.seed >= 0, "seed", self.seed, "0 or more")


@dataclass(frozen=True, slots=True)
class PretrainConfig:
    """Stage 1: multi-image caption pretraining (paper, section 5.1).

    Attributes:
        captions: JSON Lines file of `{image, caption}` or of DOCCI.
        images: folder that the file's image names are relative to.
        cells: photos per grid, from the first to the last part of the run; squares up to 64.
        words_per_cell: captions are truncated to this; shorter if the context is too small.
    """

    run: RunConfig
    captions: Path
    images: Path
    cells: tuple[int, ...] = (4, 16, 36, 64)
    words_per_cell: int = 120

    def __post_init__(self) -> None:
        squares = {side * side for side in range(1, 9)}
        _require(
            bool(self.cells) and all(count in squares for count in self.cells),
            "cells",
            self.cells,
            "square numbers from 1 to 64",
        )
        _require(list(self.cells) == sorted(self.cells), "cells", self.cells, "growing")
        _require(self.words_per_cell >= 3, "words_per_cell", self.words_per_cell, "at least 3")


@dataclass(frozen=True, slots=True)
class RefineConfig:
    """Stage 2: iterative aspect word refinement (paper, section 5.2).

    Attributes:
        dataset: benchmark folder whose train split provides candidates and ground truths.
        split_by: what train and test do not share (Table 4); that of the joint stage after it.
        rounds: maximum number; the paper converges after about 4.
        converged_overlap: mean Jaccard overlap of two rounds above which refinement stops.
        describer: `starter` or an installed model that produces W0.
        questions: a stable random sample of this many questions of the train split.
        judge_model: folder of a local language model, or its name at the endpoint.
        judge_url: endpoint of an OpenAI-compatible judge.
    """

    dataset: Path
    output: Path
    split_by: SplitBy = SplitBy.USER
    rounds: int = 4
    converged_overlap: float = 0.95
    describer: str = "starter"
    questions: int = 20_000
    judge: Judge = Judge.STARTER
    judge_model: str = ""
    judge_url: str = ""
    seed: int = 0

    def __post_init__(self) -> None:
        _require(1 <= self.rounds <= 20, "rounds", self.rounds, "1 to 20")
        _require(
            0.0 < self.converged_overlap <= 1.0,
            "converged_overlap",
            self.converged_overlap,
            "above 0, at most 1",
        )
        _require(self.questions >= 1, "questions", self.questions, "at least 1")
        if self.judge is Judge.LOCAL_LLM:
            _require(
                bool(self.judge_model), "judge_model", self.judge_model, "a model id or folder"
            )
        if self.judge is Judge.OPENAI_COMPATIBLE:
            _require(
                bool(self.judge_url), "judge_url", self.judge_url, "the address of an endpoint"
            )


@dataclass(frozen=True, slots=True)
class JointConfig:
    """Stage 3: joint training of aspect words and candidate matching (paper, section 5.3).

    Attributes:
        dataset: benchmark folder with train and dev splits.
        split_by: what train and test do not share (Table 4).
        profile: the parts of the profile that the backbone is given; fewer for the fine-tuned
            baselines of Table 2. Without images, the backbone may be the folder of a language model.
        aspects: refined aspect words of stage 2; None trains only candidate matching.
        prediction_weight: lambda of Equation 3.
        aspect_examples: share of aspect examples in each batch.
        dev_examples: questions of the dev split used at each evaluation.
        encoder, describer: what the app will use to retrieve and describe photos; `starter` or an
            installed model.
    """

    run: RunConfig
    dataset: Path
    split_by: SplitBy = SplitBy.USER
    profile: tuple[ProfilePart, ...] = WHOLE_PROFILE
    aspects: Path | None = None
    prediction_weight: float = 2.0
    aspect_examples: float = 0.5
    dev_examples: int = 500
    encoder: str = "starter"
    describer: str = "starter"

    def __post_init__(self) -> None:
        _require(
            self.prediction_weight > 0.0, "prediction_weight", self.prediction_weight, "positive"
        )
        _require(
            0.0 <= self.aspect_examples < 1.0,
            "aspect_examples",
            self.aspect_examples,
            "0 to below 1",
        )
        _require(self.dev_examples >= 1, "dev_examples", self.dev_examples, "at least 1")
        parts = set(self.profile)
        shown = ", ".join(part.value for part in self.profile)
        _require(
            bool(parts) and not {ProfilePart.IMAGES, ProfilePart.INTERLEAVED} <= parts,
            "profile",
            shown,
            "some of images or interleaved, captions, aspects",
        )
        _require(
            self.aspects is None or ProfilePart.IMAGES in parts,
            "aspects",
            self.aspects,
            "left out when the profile has no images",
        )


Config = TypeVar("Config")


def load_config(path: Path, kind: type[Config]) -> Config:
    """Read the TOML file of a stage or of a reproduction; `preset = "NAME"` fills `run` from `resources/training/NAME.toml`.

    Relative paths in the file are relative to the file.

    Raises:
        UserError: if the file cannot be read, has an unknown key, or a value is out of range.
    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UserError(
            plain(f"The configuration {path} cannot be read: {error.strerror}.")
        ) from error
    except ValueError as error:
        raise UserError(plain(f"The configuration {path} is not valid TOML: {error}.")) from error
    if preset := values.pop("preset", None):
        try:
            base = load_toml(f"training/{preset}.toml")
        except (FileNotFoundError, ValueError) as error:
            raise UserError(plain(f"There is no training preset {preset!r}.")) from error
        values["run"] = _merged(base, values.get("run") or {})
    return typing.cast("Config", _build(kind, values, path.parent, ""))


def _merged(base: Mapping[str, Any], override: Mapping[str, Any]) -> dict[str, Any]:
    """`base` with the values of `override`, tables merged recursively."""
    result = dict(base)
    for key, value in override.items():
        inner = result.get(key)
        if isinstance(inner, Mapping) and isinstance(value, Mapping):
            value = _merged(inner, value)
        result[key] = value
    return result


def _build(kind: type[Any], values: Mapping[str, Any], folder: Path, prefix: str) -> Any:
    """Create the dataclass `kind` from a TOML table; errors give a bad key in full."""
    hints = typing.get_type_hints(kind)
    if unknown := sorted(set(values) - set(hints)):
        raise UserError(
            plain(f"Unknown setting {prefix}{unknown[0]} in the training configuration.")
        )
    try:
        return kind(
            **{
                name: _convert(hints[name], value, folder, f"{prefix}{name}")
                for name, value in values.items()
            }
        )
    except TypeError as error:  # a required field is missing
        required = [
            item.name
            for item in dataclasses.fields(kind)
            if item.default is dataclasses.MISSING and item.default_factory is dataclasses.MISSING
        ]
        missing = ", ".join(f"{prefix}{name}" for name in required if name not in values)
        raise UserError(plain(f"The training configuration lacks {missing}.")) from error


def _convert(hint: Any, value: Any, folder: Path, name: str) -> Any:
    """A TOML value converted to the declared type of a field."""
    if isinstance(hint, UnionType):
        hint = next(option for option in typing.get_args(hint) if option is not type(None))
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        _require(isinstance(value, Mapping), name, value, "a table")
        return _build(hint, value, folder, f"{name}.")
    if isinstance(hint, type) and issubclass(hint, Enum):
        options = [option.value for option in hint]
        _require(value in options, name, value, "one of " + ", ".join(options))
        return hint(value)
    if hint is Path:
        _require(isinstance(value, str), name, value, "a path")
        return folder / Path(value).expanduser()
    if typing.get_origin(hint) is tuple:
        _require(isinstance(value, list), name, value, "a list")
        item = typing.get_args(hint)[0]
        return tuple(_convert(item, each, folder, name) for each in value)
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    _require(type(value) is hint, name, value, f"of type {hint.__name__}")
    return value


def _require(condition: bool, name: str, value: object, expected: str) -> None:
    if not condition:
        raise UserError(plain(f"Training setting {name} must be {expected}, not {value!r}."))
