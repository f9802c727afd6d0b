"""Stage 1: dense captions of many images at once (paper, section 5.1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from core.arrays import ImageLoader
from core.models.vlm.model import VisionLanguageModel
from core.recommend.matching.prompts import load_prompt
from core.recommend.profile.grid import draw_grid
from core.research.training.config import PretrainConfig
from core.research.training.data.answer_tensors import with_answers
from core.research.training.data.caption_data import (
    CaptionedImage,
    GridExample,
    cells_at,
    sample_grid,
)
from core.research.training.stages.losses import aspect_loss
from core.research.training.stages.objective import Share, Slot, SlotLoss

if TYPE_CHECKING:
    from torch import Tensor

GRID_PROMPT: Final = "grid_caption"
_HELD_OUT: Final = 0.02  # of the images, for evaluation
_DEV_GRIDS: Final = 8
_ANSWER_SHARE: Final = 0.9  # of the context besides the image; the rest is the question


@dataclass(frozen=True, slots=True)
class GridBatch:
    """Grids of one pass with labels [n, k]; `share` is their share of the whole step."""

    inputs: dict[str, Any]
    labels: Tensor
    share: float


class PretrainObjective:
    """Cross-entropy of "Image 1: ..., Image w: ..." given a random grid of w images."""

    def __init__(
        self,
        config: PretrainConfig,
        vlm: VisionLanguageModel,
        images: Sequence[CaptionedImage],
        load_images: ImageLoader,
    ) -> None:
        self._config, self._vlm, self._load = config, vlm, load_images
        held = max(1, round(_HELD_OUT * len(images)))
        self._dev, self._train = images[:held], images[held:] or images
        self._room = int(
            _ANSWER_SHARE
            * (vlm.text_budget - max(0, vlm.backbone.context_tokens - config.run.context_tokens))
        )

    def prepare(self, slot: Slot) -> GridBatch:
        optimizer = self._config.run.optimizer
        total = optimizer.batch_size * slot.count
        cells = cells_at(slot.step, optimizer.max_steps, self._config.cells)
        mine = range(total)[slot.share(total)]
        seeds = [f"{self._config.run.seed}/{slot.step}/{number}" for number in mine]
        grids = [self._draw(self._train, cells, seed) for seed in seeds]
        return self._batch(grids, cells, len(mine) / total)

    def tokens(self, batch: GridBatch) -> int:
        return int(batch.inputs["attention_mask"].sum())

    def loss(self, model: Any, batch: GridBatch) -> SlotLoss:
        logits = model(**batch.inputs, use_cache=False).logits
        caption = aspect_loss(logits, batch.labels) * batch.share
        return SlotLoss(caption, {"caption": caption})

    def evaluate(self, share: Share) -> list[Mapping[str, float]]:
        """Loss on grids of held-out images with the maximum number of cells."""
        import torch

        cells = self._config.cells[-1]
        found: list[Mapping[str, float]] = []
        for number in range(_DEV_GRIDS)[share.rank :: share.count]:
            batch = self._batch([self._draw(self._dev, cells, f"dev/{number}")], cells, 1.0)
            with self._vlm.lock, torch.inference_mode():
                loss = self.loss(self._vlm.model, batch).total
            found.append({"caption loss": float(loss)})
        return found

    def score(self, metrics: Mapping[str, float]) -> float:
        return -metrics["caption loss"]

    def _draw(self, images: Sequence[CaptionedImage], cells: int, seed: str) -> GridExample:
        return sample_grid(
            images,
            cells,
            words_per_cell=self._config.words_per_cell,
            max_tokens=self._room,
            count_tokens=self._vlm.count_tokens,
            seed=seed,
        )

    def _batch(self, grids: Sequence[GridExample], cells: int, share: float) -> GridBatch:
        side = round(cells**0.5)
        canvas = self._vlm.backbone.canvas_px
        pictures = [draw_grid(self._load(grid.images), canvas, side) for grid in grids]
        text = load_prompt(GRID_PROMPT)
        prompts = [text.fill(count=str(len(grid.images))) for grid in grids]
        inputs, labels = with_answers(self._vlm, pictures, prompts, [grid.target for grid in grids])
        return GridBatch(inputs, labels, share)
