"""The cells of the grid fall on token edges, seen through each family's own processor."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from core.arrays import RgbImage
from core.models.vlm.backbones import GRID_SIDE, Backbone, backbone_of
from core.models.vlm.model import VisionLanguageModel
from core.recommend.profile.grid import draw_grid
from tests.core.models.conftest import VlmOpener

_GRID_FAMILIES = (
    "qwen3_vl", "qwen2_5_vl", "qwen3_5", "gemma4", "paligemma", "minicpmv4_6", "minicpmv4_7"
)  # fmt: skip


def patches(vlm: VisionLanguageModel, grid: RgbImage) -> torch.Tensor:
    """Pixels of each patch as the vision tower gets them: [patches per side, same, values]."""
    inputs = vlm.inputs([grid], [vlm.render("?")])
    pixels = inputs["pixel_values"]
    family = vlm.backbone.family
    if family == "gemma4":
        columns, rows = inputs["image_position_ids"][0].T  # -1 for padding
        real = rows >= 0
        side = int(rows.max()) + 1
        ordered = torch.zeros(side, side, pixels.shape[-1])
        ordered[rows[real], columns[real]] = pixels[0][real]
        return ordered
    if family in ("qwen3_vl", "qwen2_5_vl", "qwen3_5"):
        # Patches come in blocks of one token: rows and columns of tokens, then inside a token.
        merge = vlm.processor.image_processor.merge_size
        _, rows, columns = inputs["image_grid_thw"][0].tolist()
        blocks = pixels.view(rows // merge, columns // merge, merge, merge, -1)
        return blocks.transpose(1, 2).reshape(rows, columns, -1)
    if family == "paligemma":
        patch = vlm.backbone.px_per_token
        side = pixels.shape[-1] // patch
        cut = pixels[0].unfold(1, patch, patch).unfold(2, patch, patch)
        return cut.permute(1, 2, 0, 3, 4).reshape(side, side, -1)
    # MiniCPM: an overview, then two by two slices; each a strip of its patches one after another.
    patch = vlm.processor.image_processor.patch_size
    sizes = inputs["target_sizes"].tolist()
    strips = pixels[0].unfold(2, patch, patch).permute(2, 0, 1, 3).flatten(1)
    parts = list(strips.split([rows * columns for rows, columns in sizes]))
    assert len(parts) == 5
    slices = [part.view(*size, -1) for part, size in zip(parts[1:], sizes[1:], strict=True)]
    return torch.cat([torch.cat(slices[:2], dim=1), torch.cat(slices[2:], dim=1)])


@pytest.mark.parametrize("family", _GRID_FAMILIES)
@pytest.mark.parametrize("cell", [1, 8, 29, 36, 64])
def test_a_cell_changes_exactly_its_own_tokens(open_vlm: VlmOpener, family: str, cell: int) -> None:
    vlm = open_vlm(family)
    canvas, token = vlm.backbone.canvas_px, vlm.backbone.px_per_token
    empty = draw_grid([], canvas)
    photo = np.full((200, 200, 3), 255, np.uint8)
    images: list[RgbImage | None] = [None] * cell
    base = draw_grid(images, canvas)  # numbers only
    images[cell - 1] = photo
    assert not empty.any()
    changed = (patches(vlm, draw_grid(images, canvas)) != patches(vlm, base)).any(dim=-1)
    per_token = changed.shape[0] // (canvas // token)
    tokens = changed.view(canvas // token, per_token, canvas // token, per_token)
    touched = tokens.any(dim=3).any(dim=1)  # [tokens per side, same]
    side = canvas // token // GRID_SIDE
    row, column = divmod(cell - 1, GRID_SIDE)
    expected = torch.zeros_like(touched)
    expected[row * side : (row + 1) * side, column * side : (column + 1) * side] = True
    assert torch.equal(touched, expected)


@pytest.mark.parametrize(
    ("family", "canvas", "tokens_per_cell_side"),
    [
        ("qwen3_vl", 1024, 4),
        ("qwen2_5_vl", 896, 4),
        ("minicpmv4_6", 896, 2),
        ("minicpmv4_7", 896, 2),
        ("paligemma", 128, 1),
    ],
)
def test_the_canvas_is_the_documented_one_and_holds_whole_tokens(
    open_vlm: VlmOpener, family: str, canvas: int, tokens_per_cell_side: int
) -> None:
    backbone = open_vlm(family).backbone
    assert backbone.canvas_px == canvas
    assert canvas % GRID_SIDE == 0
    assert canvas // GRID_SIDE == tokens_per_cell_side * backbone.px_per_token


@pytest.mark.parametrize("family", [*_GRID_FAMILIES, "llava_next"])
def test_the_grid_image_takes_as_many_tokens_as_the_budget_assumes(
    open_vlm: VlmOpener, family: str
) -> None:
    vlm = open_vlm(family)
    canvas = vlm.backbone.canvas_px
    grid = draw_grid([np.full((canvas, canvas, 3), 90, np.uint8)] * 64, canvas)
    inputs = vlm.inputs([grid], [vlm.render("?")])
    ids = inputs["input_ids"]
    placeholder = vlm.model.config.image_token_id
    assert int((ids == placeholder).sum()) == vlm.backbone.image_tokens
    assert isinstance(vlm.backbone, Backbone)


@pytest.mark.parametrize(("largest_px", "canvas"), [(700, 512), (256, 256), (4096, 1024)])
def test_the_canvas_is_not_larger_than_the_processor_takes_unscaled(
    open_vlm: VlmOpener, monkeypatch: pytest.MonkeyPatch, largest_px: int, canvas: int
) -> None:
    vlm = open_vlm("qwen3_vl")
    size = {"shortest_edge": 1, "longest_edge": largest_px**2}
    monkeypatch.setattr(vlm.processor.image_processor, "size", size)
    backbone = backbone_of(vlm.model.config, vlm.processor)
    assert backbone.canvas_px == canvas
    inputs = vlm.inputs([np.zeros((canvas, canvas, 3), np.uint8)], [vlm.render("?")])
    ids = inputs["input_ids"]
    assert int((ids == vlm.model.config.image_token_id).sum()) == backbone.image_tokens
