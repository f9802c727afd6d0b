"""Opens methods by the names of `bench run --methods`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from core.cancel import CancelToken
from core.errors import ModelUnavailable, UserError
from core.models.roles import Matcher
from core.models.vlm.model import VisionLanguageModel
from core.photos.decode.pool import DecodePool
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.features import OnFeatures
from core.research.benchmark.methods.methods import (
    TRAINING,
    Method,
    MethodOptions,
    PopularityBaseline,
    RandomBaseline,
    RatingBaseline,
)
from core.research.benchmark.methods.photo_baselines import PHOTO_BASELINES
from core.research.benchmark.methods.pipeline_method import Models, PipelineMethod
from core.research.benchmark.methods.starter_method import (
    open_neighbours,
    open_photo_baseline,
    open_starter,
)
from core.research.benchmark.methods.vlm_methods import (
    open_adapted,
    open_backbone,
    open_interleaved,
    open_vlm,
)
from core.sentences import plain

BASELINES: Final = ("random", "rating", "popularity")
METHODS: Final = (
    *BASELINES, *PHOTO_BASELINES, "neighbours", "starter", "starter-images", "text-llm", "backbone", "visuallens", "unimp",
    "openai-compatible",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """The models used by the methods beyond the starter tier; None if not specified.

    Attributes:
        model: installed vision-language model.
        adapter: installed VisualLens adapter.
        text_model: folder of a causal language model.
        url: of an OpenAI-compatible server; photos are sent there.
    """

    models_dir: Path
    model: str | None = None
    adapter: str | None = None
    text_model: Path | None = None
    device: str | None = None
    url: str | None = None
    url_model: str = ""

    def named(self, method: str) -> str:
        """The model that a method uses; empty for methods without a choice."""
        text_model = self.text_model.name if self.text_model else ""
        names = {
            "text-llm": text_model,
            "backbone": self.model or "",
            "unimp": self.model or "",
            "visuallens": self.adapter or "",
            "openai-compatible": self.url_model if self.url else "",
        }
        return names.get(method, "")


@dataclass(frozen=True, slots=True)
class MethodCatalog:
    """Opens methods for one data set."""

    dataset: Dataset
    choice: ModelChoice
    pool: DecodePool
    cancel: CancelToken
    on_features: OnFeatures
    seed: int = 0

    def open(self, name: str, options: MethodOptions) -> Method:
        """A ready method.

        Raises:
            UserError: if there is no such method.
            ModelUnavailable: with the reason, if its models are not installed, or were never trained
                and so have no variant without a training step.
        """
        if name not in METHODS:
            raise UserError(plain(f"There is no method {name!r}. Known: {', '.join(METHODS)}."))
        if options.without & set(TRAINING) and name != "visuallens":
            raise ModelUnavailable(
                plain(f"{name} is not trained, so no training step can be left out.")
            )
        if name == "random":
            return RandomBaseline(seed=self.seed)
        if name == "rating":
            return RatingBaseline()
        if name == "popularity":
            return PopularityBaseline()
        if name in PHOTO_BASELINES:
            return open_photo_baseline(name, self.dataset, self.pool, self.cancel, self.on_features)
        if name == "unimp":
            options = replace(options, without=options.without | {"retrieval"})
        return PipelineMethod(
            name,
            self.dataset,
            lambda: self._models(name, options),
            options,
            self.cancel,
            self.on_features,
        )

    def _models(self, name: str, options: MethodOptions) -> Models:
        """The starter encoder and describer with the matcher under test."""
        starter = open_starter(self.dataset, self.pool, candidate_images=name == "starter-images")
        openers: dict[str, Callable[[], Matcher]] = {
            "neighbours": lambda: open_neighbours(starter),
            "text-llm": self._text_matcher,
            "backbone": lambda: open_backbone(self._vlm()),
            "visuallens": lambda: open_adapted(
                self._vlm(), self._adapter(options.without), self.choice.models_dir
            ),
            "unimp": lambda: open_interleaved(self._vlm(), starter.load_images),
            "openai-compatible": self._remote_matcher,
        }
        if name not in openers:
            return starter
        reads_grid = name in ("backbone", "visuallens", "openai-compatible")
        return replace(
            starter, matcher=openers[name](), reads_grid=reads_grid, candidate_images=True
        )

    def _vlm(self) -> VisionLanguageModel:
        if self.choice.model is None:
            raise ModelUnavailable(
                plain(
                    "No vision-language model was named. Install one with `visuallens models install` "
                    "and name it with --model."
                )
            )
        return open_vlm(self.choice.model, self.choice.models_dir, self.choice.device)

    def _adapter(self, without: frozenset[str]) -> str:
        """Id of the adapter; one trained without a step carries that in its name."""
        if self.choice.adapter is None:
            raise ModelUnavailable(
                plain(
                    "No VisualLens adapter was named. Train or install one and name it with --adapter."
                )
            )
        steps = [step for step in TRAINING if step in without]
        return "-".join([self.choice.adapter, *(["without", *steps] if steps else [])])

    def _text_matcher(self) -> Matcher:
        from core.research.benchmark.methods.text_matcher import TextMatcher

        if self.choice.text_model is None:
            raise ModelUnavailable(
                plain("No language model was named. Give the folder of one with --text-model.")
            )
        return TextMatcher(self.choice.text_model, self.choice.device or "cpu")

    def _remote_matcher(self) -> Matcher:
        from core.research.benchmark.methods.remote_matcher import RemoteMatcher

        if self.choice.url is None:
            raise ModelUnavailable(
                plain(
                    "No server was named. openai-compatible sends photos to the address given with "
                    "--url, and never without it."
                )
            )
        return RemoteMatcher(self.choice.url, self.choice.url_model)
