"""Opens methods by the names of `bench run --methods`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final

from core.arrays import ImageLoader
from core.cancel import CancelToken
from core.catalogue.install import open_installed
from core.errors import ModelUnavailable, UserError
from core.models.roles import Matcher
from core.models.vlm.model import VisionLanguageModel
from core.models.vlm.quantization import Precision
from core.paths import DataPaths
from core.photos.decode.pool import DecodePool
from core.research.benchmark.data_set.build_stages import file_digest
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.examples import MANIFEST, Split, SplitBy
from core.research.benchmark.data_set.features import OnFeatures, RememberingEncoder
from core.research.benchmark.methods.app_models import open_app_models
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
from core.research.benchmark.methods.profile_parts import WHOLE_PROFILE, ProfilePart, left_out
from core.research.benchmark.methods.starter_method import (
    open_neighbours,
    open_photo_baseline,
    open_starter,
)
from core.research.benchmark.methods.trained_with import TrainedWith, read_training
from core.research.benchmark.methods.vlm_methods import (
    open_adapted,
    open_backbone,
    open_interleaved,
    open_text_model,
    open_vlm,
    open_words,
)
from core.sentences import plain
from core.worker.loading import STARTER

BASELINES: Final = ("random", "rating", "popularity")
TUNED: Final = ("unimp-tuned", "text-tuned", "images-tuned")  # on a part of the profile (table 2)
LARGE_METHODS: Final = (
    "text-llm", "backbone", "visuallens", "unimp", *TUNED, "openai-compatible"
)  # fmt: skip
METHODS: Final = (
    *BASELINES, *PHOTO_BASELINES, "neighbours", STARTER, "starter-images", *LARGE_METHODS
)  # fmt: skip

_PARTS: Final = {
    "unimp": (ProfilePart.INTERLEAVED, ProfilePart.CAPTIONS, ProfilePart.ASPECTS),
}


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """The models used by the methods beyond the starter tier; None if not specified.

    Attributes:
        model: installed vision-language model.
        adapter: installed VisualLens adapter, or that of a fine-tuned baseline.
        text_model: folder of a causal language model.
        url: of an OpenAI-compatible server; photos are sent there.
        encoder, describer, precision: None for what the adapter was trained with, else for the
            starter's and the device's usual one.
    """

    paths: DataPaths
    model: str | None = None
    adapter: str | None = None
    text_model: Path | None = None
    device: str | None = None
    url: str | None = None
    url_model: str = ""
    encoder: str | None = None
    describer: str | None = None
    precision: Precision | None = None

    def named(self, method: str) -> str:
        """The model that a method uses, and what was chosen for it; empty for methods without a choice."""
        text_model = self.text_model.name if self.text_model else ""
        names = {
            "text-llm": text_model,
            "backbone": self.model or "",
            "unimp": self.model or "",
            "visuallens": self.adapter or "",
            **dict.fromkeys(TUNED, self.adapter or ""),
            "openai-compatible": self.url_model if self.url else "",
        }
        if method not in names:
            return ""
        precision = self.precision.value if self.precision else None
        chosen = (names[method], self.encoder, self.describer, precision)
        return "+".join(name for name in chosen if name)


@dataclass(frozen=True, slots=True)
class Setup:
    """What photos are retrieved and described with, and how the backbone is stored."""

    encoder: str
    describer: str
    precision: Precision | None


@dataclass(frozen=True, slots=True)
class MethodCatalog:
    """Opens methods for one data set."""

    dataset: Dataset
    choice: ModelChoice
    pool: DecodePool
    cancel: CancelToken
    on_features: OnFeatures
    seed: int = 0

    def open(
        self,
        name: str,
        options: MethodOptions,
        split: Split = Split.TEST,
        split_by: SplitBy = SplitBy.USER,
    ) -> Method:
        """A ready method for the questions of a split.

        Raises:
            UserError: if there is no such method.
            ModelUnavailable: with the reason, if its models are not installed, were never trained
                and so have no variant without a training step, or were trained on these questions.
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
        adapter, trained = "", None
        if name == "visuallens" or name in TUNED:
            adapter = self._adapter(options.without, split_by)
            trained = read_training(open_installed(adapter, self.choice.paths.models)[0])
            self._refuse_known_questions(adapter, trained, split, split_by)
            _check_profile(name, adapter, trained)
        parts = trained.profile if trained else _PARTS.get(name, WHOLE_PROFILE)
        options = replace(options, without=options.without | left_out(parts))
        return PipelineMethod(
            name,
            self.dataset,
            lambda: self._models(name, options, adapter, trained),
            options,
            self.cancel,
            self.on_features,
        )

    def _models(
        self, name: str, options: MethodOptions, adapter: str, trained: TrainedWith | None
    ) -> Models:
        """The encoder and describer of a run with the matcher under test."""
        starter = open_starter(self.dataset, self.pool, candidate_images=name == "starter-images")
        if name == "neighbours":
            return replace(starter, matcher=open_neighbours(starter), candidate_images=True)
        if name not in LARGE_METHODS:
            return starter
        setup = self._setup(trained)
        models = replace(
            starter,
            matcher=self._matcher(name, setup, adapter, options, starter.load_images),
            reads_grid=name in ("backbone", "visuallens", "images-tuned", "openai-compatible"),
            candidate_images=True,
            facts=_facts(setup, trained),
        )
        paths = self.choice.paths
        chosen = (self.dataset, setup.encoder, setup.describer, paths)
        if name == "visuallens":  # a baseline reads what the app would say
            words = partial(open_words, self._vlm(setup), adapter, paths.models)
            encoder, features = open_app_models(*chosen, words)
        elif (setup.encoder, setup.describer) == (STARTER, STARTER):
            return models
        else:
            encoder, features = open_app_models(*chosen)
        return replace(models, encoder=RememberingEncoder(encoder), features=features)

    def _matcher(
        self,
        name: str,
        setup: Setup,
        adapter: str,
        options: MethodOptions,
        load_images: ImageLoader | None,
    ) -> Matcher:
        models_dir = self.choice.paths.models
        if name == "openai-compatible":
            return self._remote_matcher(options)
        if name == "text-llm":
            return open_backbone(self._text_model(setup, with_adapter=False))
        if name == "text-tuned":
            return open_adapted(self._text_model(setup, with_adapter=True), adapter, models_dir)
        vlm = self._vlm(setup)
        if name in ("unimp", "unimp-tuned"):
            directory = open_installed(adapter, models_dir)[0] if adapter else None
            return open_interleaved(vlm, load_images, directory)
        return open_adapted(vlm, adapter, models_dir) if adapter else open_backbone(vlm)

    def _setup(self, trained: TrainedWith | None) -> Setup:
        """What was chosen for this run, else what the adapter was trained with, else the starter."""
        choice = self.choice
        return Setup(
            encoder=choice.encoder or (trained.encoder if trained else STARTER),
            describer=choice.describer or (trained.describer if trained else STARTER),
            precision=choice.precision or (trained.precision if trained else None),
        )

    def _refuse_known_questions(
        self, adapter: str, trained: TrainedWith | None, split: Split, split_by: SplitBy
    ) -> None:
        """Questions with whose answers an adapter was trained measure its memory."""
        if trained is None or trained.manifest != file_digest(self.dataset.directory / MANIFEST):
            return
        known = self.dataset.trained_on(split, split_by, trained.split_by)
        if known and split is not Split.TRAIN:
            raise ModelUnavailable(
                plain(
                    f"{adapter} was trained on {known} of these questions: its training split the "
                    f"data set by {trained.split_by.value}. Measure it with --split-by "
                    f'{trained.split_by.value}, or train one with split_by = "{split_by.value}" and '
                    f"install it as {self.choice.adapter}-by-{split_by.value}."
                )
            )

    def _vlm(self, setup: Setup) -> VisionLanguageModel:
        if self.choice.model is None:
            raise ModelUnavailable(
                plain(
                    "No vision-language model was named. Install one with `visuallens models install` "
                    "and name it with --model."
                )
            )
        return open_vlm(
            self.choice.model, self.choice.paths.models, self.choice.device, setup.precision
        )

    def _adapter(self, without: frozenset[str], split_by: SplitBy) -> str:
        """Id of the adapter; one trained without a step or for another split carries that in its name."""
        if self.choice.adapter is None:
            raise ModelUnavailable(
                plain(
                    "No VisualLens adapter was named. Train or install one and name it with --adapter."
                )
            )
        steps = [step for step in TRAINING if step in without]
        name = "-".join([self.choice.adapter, *(["without", *steps] if steps else [])])
        of_split = f"{name}-by-{split_by.value}"
        return of_split if (self.choice.paths.models / of_split).is_dir() else name

    def _text_model(self, setup: Setup, *, with_adapter: bool) -> VisionLanguageModel:
        if self.choice.text_model is None:
            raise ModelUnavailable(
                plain("No language model was named. Give the folder of one with --text-model.")
            )
        return open_text_model(
            self.choice.text_model, self.choice.device, setup.precision, with_adapter=with_adapter
        )

    def _remote_matcher(self, options: MethodOptions) -> Matcher:
        from core.research.benchmark.methods.remote_matcher import RemoteMatcher

        if self.choice.url is None:
            raise ModelUnavailable(
                plain(
                    "No server was named. openai-compatible sends photos to the address given with "
                    "--url, and never without it."
                )
            )
        return RemoteMatcher(
            self.choice.url, self.choice.url_model, with_grid="images" not in options.without
        )


def _check_profile(name: str, adapter: str, trained: TrainedWith | None) -> None:
    """Raises ModelUnavailable if a fine-tuned baseline was trained on other parts of the profile."""
    if name not in TUNED:
        return
    wanted = {
        "unimp-tuned": trained is not None and ProfilePart.INTERLEAVED in trained.profile,
        "text-tuned": trained is not None
        and not {ProfilePart.IMAGES, ProfilePart.INTERLEAVED} & set(trained.profile),
        "images-tuned": trained is not None and ProfilePart.IMAGES in trained.profile,
    }
    if not wanted[name]:
        raise ModelUnavailable(
            plain(
                f"{adapter} was not trained for {name}. Train an adapter with the profile of this row "
                "(docs/training.md), or let `visuallens bench table 2` do it."
            )
        )


def _facts(setup: Setup, trained: TrainedWith | None) -> dict[str, str]:
    """For the run file: the precision, and in what a run differs from the training of its adapter."""
    facts = {"precision": setup.precision.value} if setup.precision else {}
    if trained is not None:
        if trained.profile != WHOLE_PROFILE:
            facts["profile"] = ", ".join(part.value for part in trained.profile)
        pairs = {
            "encoder": (setup.encoder, trained.encoder),
            "describer": (setup.describer, trained.describer),
            "precision": (facts.get("precision", ""), trained.precision.value),
        }
        differs = [
            f"{what} {now} instead of {then}" for what, (now, then) in pairs.items() if now != then
        ]
        if differs:
            facts["differs"] = ", ".join(differs)
    return facts
