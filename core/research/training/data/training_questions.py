"""Training questions as the matcher sees them: from the product's own retrieval, profile and grid."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

import numpy as np

from core.arrays import ImageLoader
from core.cancel import CancelToken
from core.models.roles import ImageTextEncoder, Matcher, MatchResult, Profile
from core.models.vlm.matcher import MatchOptions, VisualLensMatcher
from core.models.vlm.model import Pictures, VisionLanguageModel
from core.recommend.matching.budget import build_matching_prompt, build_pointwise_prompt
from core.records import Candidate, Evidence, MatcherInfo
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.examples import Example
from core.research.benchmark.data_set.features import FeatureStore, OnFeatures
from core.research.benchmark.methods.interleaved_matcher import (
    InterleavedMatcher,
    Interleaving,
    without_captions,
)
from core.research.benchmark.methods.methods import MethodOptions
from core.research.benchmark.methods.pipeline_method import Models, PipelineMethod
from core.research.benchmark.methods.profile_parts import WHOLE_PROFILE, ProfilePart, left_out
from core.research.training.data.order import seeded


@dataclass(frozen=True, slots=True)
class Library:
    """The results of the app's offline step for the data set's photos, and their pixels."""

    dataset: Dataset
    encoder: ImageTextEncoder
    features: FeatureStore
    load_images: ImageLoader

    def method(
        self,
        name: str,
        matcher: Matcher,
        cancel: CancelToken,
        parts: Collection[ProfilePart] = WHOLE_PROFILE,
    ) -> PipelineMethod:
        """The app's pipeline over the data set, ending in `matcher`.

        Args:
            parts: of the profile.
        """
        grid = ProfilePart.IMAGES in parts
        models = Models(self.encoder, matcher, self.features, self.load_images, reads_grid=grid)
        options = MethodOptions(left_out(parts))
        return PipelineMethod(name, self.dataset, lambda: models, options, cancel)

    def describe(
        self, examples: Sequence[Example], cancel: CancelToken, on_photos: OnFeatures
    ) -> None:
        """Encode and describe the photos of these histories that were not yet: the app's offline step.

        Only what a step asks about, so that training starts at once whatever the size of the data set.
        """
        paths = {self.dataset.photos_root / p.path for e in examples for p in e.history}
        self.features.add(sorted(paths), cancel, on_photos)


class ProfileReader:
    """The profile of a question, captured where the pipeline passes it to its matcher."""

    def __init__(
        self,
        library: Library,
        canvas_px: int,
        cancel: CancelToken,
        parts: Collection[ProfilePart] = WHOLE_PROFILE,
    ) -> None:
        self._matcher = _KeepProfile(canvas_px)
        self._method = library.method("training", self._matcher, cancel, parts)

    def profile(self, example: Example) -> Profile | None:
        """None if nothing in the history relates to the question: then no model is asked."""
        self._matcher.profile = None
        self._method.score(example)
        return self._matcher.profile


class _KeepProfile:
    """A `Matcher` that records its input and has no opinion."""

    info = MatcherInfo("training", "none", zero_shot=True)

    def __init__(self, canvas_px: int) -> None:
        self.canvas_px = canvas_px
        self.profile: Profile | None = None

    def match(
        self, profile: Profile, candidates: Sequence[Candidate], cancel: CancelToken
    ) -> MatchResult:
        self.profile = profile
        empty = (Evidence(),) * len(candidates)
        return MatchResult(np.zeros(len(candidates), np.float32), empty)


@dataclass(frozen=True, slots=True)
class _Trained:
    """The model in training, as opened by a matcher: its adapter is already active."""

    vlm: VisionLanguageModel
    adapter: None = None


def matcher_in_training(vlm: VisionLanguageModel) -> VisualLensMatcher:
    """The app's matcher over a model in training, without explanations."""
    return VisualLensMatcher(
        lambda: _Trained(vlm),
        info=MatcherInfo("training", vlm.manifest.id, zero_shot=False),
        canvas_px=vlm.backbone.canvas_px,
        build_prompt=build_matching_prompt,
        build_pointwise=build_pointwise_prompt,
        options=MatchOptions(
            listwise=True, shuffles=1, photos_examined=0, words_examined=0, batch_size=1
        ),
    )


def shuffled(example: Example, *key: object) -> Example:
    """The same question with its candidates in a seeded order, so that no token learns a position."""
    order = seeded(*key, example.question.question_id).permutation(len(example.candidates))
    place_of = {int(old): new for new, old in enumerate(order)}
    question = replace(
        example.question,
        candidates=tuple(example.question.candidates[i] for i in order),
        ground_truth=tuple(sorted(place_of[i] for i in example.question.ground_truth)),
    )
    return replace(
        example,
        question=question,
        candidates=tuple(example.candidates[i] for i in order),
        place_ids=tuple(example.place_ids[i] for i in order),
        popularity=tuple(example.popularity[i] for i in order),
    )


class PromptWriter:
    """The images and the prompt of Figure 7 by which a model in training sees a question."""

    def __init__(
        self,
        vlm: VisionLanguageModel,
        parts: Collection[ProfilePart],
        load_images: ImageLoader,
        context_tokens: int,
    ) -> None:
        """
        Args:
            context_tokens: prompts are truncated to the smaller of this and the model's context.

        Raises:
            ModelUnavailable: if the profile is interleaved and the backbone accepts only one image.
        """
        self._vlm, self._load_images = vlm, load_images
        interleaved = ProfilePart.INTERLEAVED in parts
        self._interleaving = Interleaving(vlm, load_images) if interleaved else None
        self._spare = max(0, vlm.backbone.context_tokens - context_tokens)

    def write(self, profile: Profile, example: Example) -> tuple[Pictures, str]:
        """The pictures and the rendered prompt."""
        if self._interleaving is None:
            text = self._text(profile, example, self._vlm.text_budget)
            return profile.grid, self._vlm.render(text)
        budget = self._interleaving.text_budget
        text = self._text(without_captions(profile), example, budget)
        return self._interleaving.prompt(profile, text)

    def matcher(self) -> Matcher:
        """The matcher over the model in training, without explanations."""
        if self._interleaving is None:
            return matcher_in_training(self._vlm)
        return InterleavedMatcher(self._vlm, self._load_images, trained=True)

    def _text(self, profile: Profile, example: Example, budget: int) -> str:
        return build_matching_prompt(
            profile,
            example.candidates,
            max_tokens=budget - self._spare,
            count_tokens=self._vlm.count_tokens,
        )
