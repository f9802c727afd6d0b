"""Every history photo as its own image in the prompt, no grid and no retrieval.

After UniMP (Wei et al., 2024), which the paper adapts by replacing the items of a shop's log with
the images of the visual history. The comparison is about the form of the input, so the backbone may be
that of the other methods.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from core.arrays import FloatVector, ImageLoader, RgbImage
from core.cancel import CancelToken
from core.errors import ModelUnavailable
from core.models.roles import MatchResult, Profile, ProfilePhoto
from core.models.vlm.captioner import shrunk
from core.models.vlm.matcher import canonical_order
from core.models.vlm.model import SplitPrompt, VisionLanguageModel
from core.models.vlm.scoring import choice_probabilities, yes_probabilities
from core.recommend.matching.budget import build_matching_prompt, build_pointwise_prompt
from core.recommend.matching.prompts import as_data
from core.records import Candidate, Evidence, MatcherInfo
from core.research.text_model import NO_CANVAS_PX
from core.sentences import plain

_IMAGES: Final = 16  # newest; each costs tokens of its own
_SIDE_PX: Final = 224
_TOKENS_AN_IMAGE: Final = 80  # at most, of that side, with its marks
_CAPTION_LIMIT: Final = 200  # characters
_SPLIT: Final = "\ue000"  # private use: never produced by a tokenizer or a user


class Interleaving:
    """Puts the newest photos of a profile between the texts of a prompt."""

    def __init__(self, vlm: VisionLanguageModel, load_images: ImageLoader) -> None:
        """Raises ModelUnavailable if the backbone accepts only one image."""
        if vlm.backbone.family == "paligemma":
            raise ModelUnavailable(
                plain("PaliGemma takes one image; interleaved images need another.")
            )
        self._vlm, self._load_images = vlm, load_images

    @property
    def text_budget(self) -> int:
        """The token limit for the text beside the images."""
        more = _IMAGES * _TOKENS_AN_IMAGE - self._vlm.backbone.image_tokens
        return self._vlm.text_budget - max(0, more)

    def prompt(self, profile: Profile, text: str) -> tuple[list[RgbImage], str]:
        """The images and the rendered prompt with their marks."""
        photos = profile.photos[:_IMAGES]
        pixels = self._load_images([photo.path for photo in photos])
        shown = [(p, image) for p, image in zip(photos, pixels, strict=True) if image is not None]
        images = [shrunk(image, _SIDE_PX) for _, image in shown]
        return images, self._render([photo for photo, _ in shown], text)

    def split_prompt(self, profile: Profile, shared: str) -> tuple[list[RgbImage], SplitPrompt]:
        """The same for many texts that begin with `shared`."""
        images, rendered = self.prompt(profile, f"{shared}{_SPLIT}")
        head, _, tail = rendered.partition(_SPLIT)
        return images, SplitPrompt(head, tail)

    def _render(self, photos: Sequence[ProfilePhoto], text: str) -> str:
        content: list[dict[str, str]] = []
        for photo in photos:
            content.append({"type": "image"})
            if photo.caption:
                content.append({"type": "text", "text": as_data(photo.caption, _CAPTION_LIMIT)})
        content.append({"type": "text", "text": text})
        return self._vlm.render_turn(content)


def without_captions(profile: Profile) -> Profile:
    """For the text, because captions stand beside their images."""
    return replace(profile, photos=())


class InterleavedMatcher:
    """A `Matcher` that shows a vision-language model the newest photos one by one.

    A trained one is asked about all candidates at once, an untrained one about each separately.
    """

    canvas_px = NO_CANVAS_PX

    def __init__(
        self,
        vlm: VisionLanguageModel,
        load_images: ImageLoader,
        *,
        adapter: str | None = None,
        trained: bool = False,
    ) -> None:
        """
        Args:
            adapter: added to `vlm`; None for the model as it is.

        Raises:
            ModelUnavailable: if the backbone accepts only one image.
        """
        self._vlm, self._adapter, self._trained = vlm, adapter, trained
        self._interleaving = Interleaving(vlm, load_images)

    @property
    def info(self) -> MatcherInfo:
        return MatcherInfo("interleaved", self._vlm.manifest.id, zero_shot=not self._trained)

    def match(
        self, profile: Profile, candidates: Sequence[Candidate], cancel: CancelToken
    ) -> MatchResult:
        """Scores in [0, 1] in the order of `candidates`, which does not affect them."""
        order = canonical_order(candidates)
        ordered = [candidates[index] for index in order]
        with self._vlm.using(self._adapter):
            ask = self._listwise if self._trained else self._pointwise
            scores = ask(profile, ordered, cancel)
        return MatchResult(scores[np.argsort(order)], (Evidence(),) * len(candidates))

    def _listwise(
        self, profile: Profile, candidates: Sequence[Candidate], cancel: CancelToken
    ) -> FloatVector:
        choices = self._vlm.candidate_ids[: len(candidates)]  # before the prompt names them
        text = build_matching_prompt(
            without_captions(profile),
            candidates,
            max_tokens=self._interleaving.text_budget,
            count_tokens=self._vlm.count_tokens,
        )
        images, prompt = self._interleaving.prompt(profile, text)
        rows, _ = choice_probabilities(
            self._vlm, [images], [prompt], choices, batch_size=1, cancel=cancel
        )
        only: FloatVector = rows[0]
        return only

    def _pointwise(
        self, profile: Profile, candidates: Sequence[Candidate], cancel: CancelToken
    ) -> FloatVector:
        prompt = build_pointwise_prompt(
            without_captions(profile),
            candidates,
            max_tokens=self._interleaving.text_budget,
            count_tokens=self._vlm.count_tokens,
        )
        images, split = self._interleaving.split_prompt(profile, prompt.shared)
        return yes_probabilities(self._vlm, images, split, prompt.candidates, cancel=cancel)
