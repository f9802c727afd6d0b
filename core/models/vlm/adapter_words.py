"""Aspect words from a backbone with its VisualLens adapter, captions from another describer (paper, section 4.1)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from core.arrays import RgbImage
from core.models.device.batching import run_in_batches, with_room
from core.models.roles import DescribeInput, Describer
from core.models.vlm.captioner import shrunk
from core.models.vlm.description import clean_aspects
from core.models.vlm.matcher import OpenedModel
from core.records import Annotation, AspectWord
from core.resources import load_text

ASPECT_PROMPT: Final = "aspects.v1"
_MAX_NEW_TOKENS: Final = 80  # of more words than a photo keeps


def aspect_prompt() -> str:
    """What an adapter is trained to answer with the aspect words of a photo."""
    return load_text(f"prompts/{ASPECT_PROMPT}.txt").rstrip("\n")


class AdapterDescriber:
    """A `Describer` whose words are those that joint training taught (L_asp).

    The paper keeps every word; here a photo keeps the first twelve, as of every describer, so that no photo outweighs the
    others in a profile.
    """

    def __init__(
        self,
        captioner: Describer,
        open_model: Callable[[], OpenedModel],
        *,
        adapter_id: str,
        revision: str,
        batch_size: int,
        make_room: Callable[[], None] = lambda: None,
    ) -> None:
        """`open_model` returns the backbone with the adapter added, reloading it if it was unloaded meanwhile;
        `make_room` frees memory held by other models before a retry.
        """
        self._captioner, self._open = captioner, open_model
        self._id = f"{captioner.describer_id}+{adapter_id}@{revision}/{ASPECT_PROMPT}"
        self._batch_size, self._make_room = batch_size, make_room

    @property
    def describer_id(self) -> str:
        return self._id

    def describe(self, photos: Sequence[DescribeInput]) -> list[Annotation]:
        """One annotation per photo, in order; where the adapter finds no word, those of the captioner stay.

        Raises:
            NotEnoughMemory: if not even one photo fits.
        """
        annotations = self._captioner.describe(photos)
        images = [shrunk(photo.image) for photo in photos]
        words = with_room(lambda: self._words(images), self._make_room)
        return [
            replace(annotation, aspects=own) if own else annotation
            for annotation, own in zip(annotations, words, strict=True)
        ]

    def _words(self, images: Sequence[RgbImage]) -> list[tuple[AspectWord, ...]]:
        opened = self._open()
        vlm = opened.vlm
        prompt = vlm.render(aspect_prompt())

        def run(batch: Sequence[RgbImage]) -> list[tuple[AspectWord, ...]]:
            answers = vlm.generate(batch, [prompt] * len(batch), max_new_tokens=_MAX_NEW_TOKENS)
            return [clean_aspects(answer) for answer in answers]

        with vlm.using(opened.adapter):
            results, self._batch_size = run_in_batches(images, run, self._batch_size)
        return results
