"""Captions and aspect words from a vision-language model, both in one pass (paper, section 4.1)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from core import logs
from core.arrays import RgbImage
from core.models.device.batching import run_in_batches, with_room
from core.models.roles import DescribeInput
from core.models.vlm.description import parse_description
from core.models.vlm.matcher import OpenedModel
from core.records import Annotation
from core.resources import load_text

if TYPE_CHECKING:
    import torch

PROMPT_VERSION: Final = "describe.v1"
_ANSWER_START: Final = "Caption:"
_SECOND_LINE: Final = "\nAspects:"
_REMINDER: Final = "\nAnswer with the line Caption: and the line Aspects: and nothing else."
_MAX_NEW_TOKENS: Final = 120
_MAX_CAPTION_TOKENS: Final = 56  # 30 words of English with punctuation
_LONG_SIDE_PX: Final = 512  # about 250 tokens; more pixels hardly change captions, and are costly


class VlmDescriber:
    """A `Describer` over a vision-language model."""

    def __init__(
        self,
        open_model: Callable[[], OpenedModel],
        *,
        model_id: str,
        revision: str,
        batch_size: int,
        make_room: Callable[[], None] = lambda: None,
    ) -> None:
        """`open_model` returns the model, reloading it if it was unloaded meanwhile; `make_room`
        frees memory held by other models before a retry.
        """
        self._open = open_model
        self._id = f"{model_id}@{revision}/{PROMPT_VERSION}"
        self._batch_size, self._make_room = batch_size, make_room

    @property
    def describer_id(self) -> str:
        return self._id

    def describe(self, photos: Sequence[DescribeInput]) -> list[Annotation]:
        """One annotation per photo, in order.

        An empty one means that two attempts yielded nothing usable; the photo keeps the words of the
        previous describer and is not retried with this version.

        Raises:
            NotEnoughMemory: if not even one photo fits.
        """
        images = [shrunk(photo.image) for photo in photos]
        return with_room(lambda: self._describe(images), self._make_room)

    def _describe(self, images: Sequence[RgbImage]) -> list[Annotation]:
        found = self._attempt(images, reminder="")
        failed = [index for index, annotation in enumerate(found) if annotation is None]
        if failed:
            again = self._attempt([images[index] for index in failed], reminder=_REMINDER)
            for index, annotation in zip(failed, again, strict=True):
                found[index] = annotation
            lost = sum(annotation is None for annotation in again)
            logs.models.info("malformed descriptions: %d, after a retry %d", len(failed), lost)
        return [annotation or Annotation("", ()) for annotation in found]

    def _attempt(self, images: Sequence[RgbImage], *, reminder: str) -> list[Annotation | None]:
        opened = self._open()
        vlm = opened.vlm
        prompt = vlm.render(load_text(f"prompts/{PROMPT_VERSION}.txt") + reminder, _ANSWER_START)

        def run(batch: Sequence[RgbImage]) -> list[Annotation | None]:
            answers = vlm.generate(
                batch,
                [prompt] * len(batch),
                max_new_tokens=_MAX_NEW_TOKENS,
                constraint=TwoLines(vlm.processor.tokenizer, len(batch)),
            )
            return [parse_description(answer) for answer in answers]

        with vlm.using(None):  # a ranking adapter was not trained to describe
            results, self._batch_size = run_in_batches(images, run, self._batch_size)
        return results


class TwoLines:
    """Makes every row of a batch write a caption, then "Aspects:", then one line, and stop.

    A transformers `LogitsProcessor` for one call of `generate`.
    """

    def __init__(self, tokenizer: Any, rows: int) -> None:
        self._tokenizer = tokenizer
        self._end = int(tokenizer.eos_token_id)
        self._label: list[int] = tokenizer(_SECOND_LINE, add_special_tokens=False).input_ids
        self._after_break = int(not tokenizer.decode(self._label[:1]).strip())
        self._written = [0] * rows  # tokens of the label written so far
        self._start: int | None = None

    def __call__(self, input_ids: torch.Tensor, scores: torch.Tensor) -> torch.Tensor:
        if self._start is None:
            self._start = input_ids.shape[1]
        length = input_ids.shape[1] - self._start
        for row in range(input_ids.shape[0]):
            last = int(input_ids[row, -1]) if length else None
            forced = self._forced(row, last, length, scores[row])
            if forced is not None:
                scores[row] = float("-inf")
                scores[row, forced] = 0.0
        return scores

    def _forced(self, row: int, last: int | None, length: int, scores: torch.Tensor) -> int | None:
        """The token this row has to write next; None if the choice is free."""
        written = self._written[row]
        breaks = last is not None and "\n" in self._tokenizer.decode([last])
        if written == 0:
            wants_end = int(scores.argmax()) == self._end
            if not (wants_end or breaks or length >= _MAX_CAPTION_TOKENS):
                return None
            if breaks:  # the label's own line break is already written
                written = self._written[row] = self._after_break
        elif written == len(self._label):
            return self._end if breaks else None
        self._written[row] += 1
        return self._label[written]


def shrunk(image: RgbImage, long_side_px: int = _LONG_SIDE_PX) -> RgbImage:
    """The image with its long side at most 512 pixels, as a single photo is seen and trained on."""
    import numpy as np
    from PIL import Image

    if max(image.shape[:2]) <= long_side_px:
        return image
    picture = Image.fromarray(image)
    picture.thumbnail((long_side_px, long_side_px), Image.Resampling.BICUBIC)
    return np.asarray(picture, dtype=np.uint8)
