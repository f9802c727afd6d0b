"""`unimp`: every history photo as its own image in the prompt, no grid and no retrieval.

After UniMP (Wei et al., 2024), which the paper adapts by replacing the items of a shop's log with
the images of the visual history. The comparison is about the form of the input, so the backbone is
that of the other methods, untrained.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from core.arrays import ImageLoader, RgbImage
from core.cancel import CancelToken
from core.errors import ModelUnavailable
from core.models.roles import MatchResult, Profile, ProfilePhoto
from core.models.vlm.model import SplitPrompt, VisionLanguageModel
from core.models.vlm.scoring import yes_probabilities
from core.recommend.matching.budget import build_pointwise_prompt
from core.recommend.matching.prompts import as_data
from core.records import Candidate, Evidence, MatcherInfo
from core.sentences import plain

if TYPE_CHECKING:
    import torch

_IMAGES: Final = 16  # newest; each costs a prompt of its own
_CAPTION_LIMIT: Final = 200  # characters
_SPLIT: Final = "\ue000"  # private use: never produced by a tokenizer or a user


class InterleavedMatcher:
    """A `Matcher` that shows a vision-language model the newest photos one by one."""

    canvas_px = 8  # the grid is not used

    def __init__(self, vlm: VisionLanguageModel, load_images: ImageLoader) -> None:
        """Raises ModelUnavailable if the backbone accepts only one image."""
        if vlm.backbone.family == "paligemma":
            raise ModelUnavailable(
                plain("PaliGemma takes one image; interleaved images need another.")
            )
        self._vlm, self._load_images = vlm, load_images

    @property
    def info(self) -> MatcherInfo:
        return MatcherInfo("interleaved", self._vlm.manifest.id, zero_shot=True)

    def match(
        self, profile: Profile, candidates: Sequence[Candidate], cancel: CancelToken
    ) -> MatchResult:
        """Probabilities of "yes" in the order of `candidates`."""
        photos = profile.photos[:_IMAGES]
        pixels = self._load_images([photo.path for photo in photos])
        shown = [(p, image) for p, image in zip(photos, pixels, strict=True) if image is not None]
        view = _ManyImages(self._vlm, [image for _, image in shown])
        prompt = build_pointwise_prompt(
            profile,
            candidates,
            max_tokens=self._vlm.text_budget,
            count_tokens=self._vlm.count_tokens,
        )
        split = self._render([photo for photo, _ in shown], prompt.shared)
        with self._vlm.using(None):
            scores = yes_probabilities(view, profile.grid, split, prompt.candidates, cancel=cancel)
        return MatchResult(scores, (Evidence(),) * len(candidates))

    def _render(self, photos: Sequence[ProfilePhoto], text: str) -> SplitPrompt:
        content: list[dict[str, str]] = []
        for photo in photos:
            content.append({"type": "image"})
            content.append({"type": "text", "text": as_data(photo.caption, _CAPTION_LIMIT)})
        content.append({"type": "text", "text": f"{text}{_SPLIT}"})
        rendered: str = self._vlm.processor.apply_chat_template(
            [{"role": "user", "content": content}], add_generation_prompt=True, tokenize=False
        )
        head, _, tail = rendered.partition(_SPLIT)
        return SplitPrompt(head, tail)


class _ManyImages(VisionLanguageModel):
    """The same loaded model, whose single prompt holds several images."""

    def __init__(self, vlm: VisionLanguageModel, images: Sequence[RgbImage]) -> None:
        self.__dict__ |= vlm.__dict__  # shares the weights and the lock
        self._images = images

    def inputs(self, images: Sequence[RgbImage], prompts: Sequence[str]) -> dict[str, torch.Tensor]:
        """Tensors for the one prompt with all photos; `images` (the grid) is not shown."""
        from PIL import Image

        pictures = [Image.fromarray(image) for image in self._images]
        batch: Any = self.processor(
            images=[pictures] if pictures else None, text=list(prompts), return_tensors="pt"
        )
        dtype = self.model.get_input_embeddings().weight.dtype
        target = self.device.torch_name
        return {
            name: value.to(target, dtype) if value.is_floating_point() else value.to(target)
            for name, value in batch.items()
        }
