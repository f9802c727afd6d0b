"""Opens methods by the names of `bench run --methods`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.benchmark.dataset import Dataset
from core.benchmark.features import OnFeatures
from core.benchmark.methods import (
    TRAINING,
    Method,
    MethodOptions,
    PopularityBaseline,
    RandomBaseline,
    RatingBaseline,
)
from core.benchmark.pipeline_method import PipelineMethod
from core.benchmark.starter_method import open_starter
from core.cancel import CancelToken
from core.errors import ModelUnavailable, UserError
from core.photos.decode import DecodePool

BASELINES: Final = ("random", "rating", "popularity")
STARTERS: Final = ("starter", "starter-images")
METHODS: Final = (*BASELINES, *STARTERS)


@dataclass(frozen=True, slots=True)
class MethodCatalog:
    """Opens methods for one data set."""

    dataset: Dataset
    models_dir: Path
    pool: DecodePool
    cancel: CancelToken
    on_features: OnFeatures
    seed: int = 0

    def open(self, name: str, options: MethodOptions) -> Method:
        """A ready method.

        Raises:
            UserError: if there is no such method.
            ModelUnavailable: with the reason, if its models are not installed, or it was never
                trained and so has no variant without a training step.
        """
        if name not in METHODS:
            raise UserError(f"There is no method {name!r}. Known: {', '.join(METHODS)}.")
        if options.without & set(TRAINING) and name != "visuallens":
            raise ModelUnavailable(f"{name} is not trained, so no training step can be left out.")
        if name == "random":
            return RandomBaseline(seed=self.seed)
        if name == "rating":
            return RatingBaseline()
        if name == "popularity":
            return PopularityBaseline()
        return PipelineMethod(
            name,
            self.dataset,
            lambda: open_starter(
                self.dataset, self.pool, candidate_images=name == "starter-images"
            ),
            options,
            self.cancel,
            self.on_features,
        )
