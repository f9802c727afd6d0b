"""Differences between the families of vision-language models: canvas, tokens, context."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from core.errors import ModelUnavailable
from core.sentences import Sentence

GRID_SIDE: Final = 8  # 64 cells (paper, section 4.2)
# Longer contexts exist, but the prompt of a question needs at most about 8 000 text tokens.
_CONTEXT_CAP: Final = 16_384
_TOKENS_PER_CELL_SIDE: Final = 4


@dataclass(frozen=True, slots=True)
class Backbone:
    """Properties of one loaded model.

    Attributes:
        canvas_px: side of the grid image; cells of `canvas_px / 8` start on token edges.
        px_per_token: side of the square of that image which becomes one token.
        image_tokens: number of tokens for the grid image.
        context_tokens: limit for prompt, image and answer together.
        any_shape: whether images of every shape are read pixel by pixel, not as a square of this size.
    """

    family: str
    canvas_px: int
    px_per_token: int
    image_tokens: int
    context_tokens: int
    any_shape: bool = False


def backbone_of(config: Any, processor: Any) -> Backbone:
    """Read the properties from a model's configuration and its image processor.

    Raises:
        ValueError: if the family is not supported.
    """
    family = str(config.model_type)
    images = processor.image_processor
    positions = int(getattr(config.get_text_config(), "max_position_embeddings", _CONTEXT_CAP))
    context = min(positions, _CONTEXT_CAP)
    if family in ("qwen3_vl", "qwen2_5_vl", "qwen3_5"):
        token = int(images.patch_size) * int(images.merge_size)
        # A canvas larger than the processor accepts would be scaled, and cells would cut through tokens.
        most = math.isqrt(int(images.size["longest_edge"])) // (GRID_SIDE * token)
        per_cell = max(1, min(_TOKENS_PER_CELL_SIDE, most))
        square = _square(family, GRID_SIDE * per_cell * token, token, context)
        return replace(square, any_shape=True)
    if family == "gemma4":
        # Every image is scaled to the largest square of whole tokens within the budget.
        token = int(images.patch_size) * int(images.pooling_kernel_size)
        return _square(family, token * math.isqrt(int(images.max_soft_tokens)), token, context)
    if family == "paligemma":
        side = int(images.size["height"])
        token = side // math.isqrt(int(images.image_seq_length))
        return Backbone(family, side, token, int(images.image_seq_length), context)
    if family in ("minicpmv4_6", "minicpmv4_7"):
        # An overview of the whole, followed by two by two slices of the native size.
        merge = 2 if images.downsample_mode == "4x" else 4
        token = int(images.patch_size) * merge
        slice_side = int(images.scale_resolution)
        tokens = 5 * (slice_side // token) ** 2
        return Backbone(family, 2 * slice_side, token, tokens, context)
    if family == "llava_next":
        side = 2 * int(images.crop_size["height"])
        token = int(processor.patch_size)
        per_side = side // token
        # The overview, the four tiles, and one row-end token per row of the tiles.
        tokens = (per_side // 2) ** 2 + per_side**2 + per_side
        return Backbone(family, side, token, tokens, context)
    raise ValueError(f"unsupported family of vision-language models: {family}")


def read_backbone(directory: Path) -> Backbone:
    """The properties of an installed model, without loading its weights.

    Raises:
        ModelUnavailable: if its configuration cannot be read.
    """
    from transformers import AutoConfig, AutoProcessor

    try:
        config = AutoConfig.from_pretrained(directory, local_files_only=True)
        processor = AutoProcessor.from_pretrained(directory, local_files_only=True)
        return backbone_of(config, processor)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelUnavailable(
            Sentence("model.config-unreadable", folder=directory.name)
        ) from error


def _square(family: str, canvas_px: int, px_per_token: int, context: int) -> Backbone:
    return Backbone(family, canvas_px, px_per_token, (canvas_px // px_per_token) ** 2, context)
