"""The full-size architectures take the largest question: shapes and tokens, without any weights."""

from __future__ import annotations

import dataclasses
import functools
from pathlib import Path
from typing import Any

import pytest
import torch

from core.catalogue.catalog import CatalogEntry, ModelKind, Role, load_catalog
from core.catalogue.manifest import Manifest
from core.models.device.devices import choose_device
from core.models.vlm.model import VisionLanguageModel
from core.models.vlm.quantization import Precision
from core.recommend.matching.budget import build_matching_prompt, build_pointwise_prompt
from core.research.benchmark.speed.model_shapes import SHAPES, build_config
from tests.helpers.profiles import make_candidates, make_profile
from tests.helpers.tiny_models import full_size_processor

CONTEXT = 8192
Models = pytest.mark.parametrize("name", ["qwen3-vl-4b", "paligemma-3b-896"])


@functools.cache
def weightless(name: str) -> Any:
    """The architecture of the checkpoint on the meta device: shapes, no memory."""
    from transformers import AutoModelForImageTextToText

    with torch.device("meta"):
        return AutoModelForImageTextToText.from_config(build_config(SHAPES[name])).eval()


@pytest.fixture
def vlm(name: str, tmp_path: Path) -> VisionLanguageModel:
    """The product's own wrapper over it, limited to 8 192 tokens."""
    entry: CatalogEntry = load_catalog()[name]
    manifest = Manifest(
        name, name, ModelKind.VLM, entry.family, (Role.MATCHER,), "", "", "", "", "", ()
    )
    processor = full_size_processor(tmp_path, entry.family)
    rows = weightless(name).get_input_embeddings().weight.shape
    made = VisionLanguageModel(
        weightless(name),
        processor,
        manifest=manifest,
        device=choose_device("cpu"),
        precision=Precision.BF16,
    )
    assert len(made.candidate_ids) == 100
    assert weightless(name).get_input_embeddings().weight.shape == rows  # the tokens found room
    assert made.backbone.canvas_px == entry.canvas_px
    assert made.backbone.px_per_token == entry.px_per_token
    assert made.backbone.context_tokens >= CONTEXT
    made.backbone = dataclasses.replace(made.backbone, context_tokens=CONTEXT)
    return made


def question(vlm: VisionLanguageModel) -> tuple[dict[str, torch.Tensor], str, int]:
    """Tensors, text and room of the largest question: 64 photos, 80 words, 100 long candidates."""
    profile = make_profile(vlm.backbone.canvas_px, photos=64, words=80)
    candidates = [
        dataclasses.replace(candidate, description=candidate.description * 12)
        for candidate in make_candidates(100)
    ]
    room = vlm.text_budget
    text = build_matching_prompt(
        profile, candidates, max_tokens=room, count_tokens=vlm.count_tokens
    )
    pointwise = build_pointwise_prompt(
        profile, candidates, max_tokens=room, count_tokens=vlm.count_tokens
    )
    split = vlm.render_split(pointwise.shared)
    longest = max(pointwise.candidates, key=vlm.count_tokens)
    head = vlm.inputs([profile.grid], [split.head])["input_ids"].shape[1]
    assert head + vlm.count_tokens(longest + split.tail) <= CONTEXT
    return vlm.inputs([profile.grid], [vlm.render(text)]), text, room


@Models
def test_64_photos_and_100_candidates_fit_8192_tokens_of_the_full_size_model(
    vlm: VisionLanguageModel, name: str
) -> None:
    inputs, text, room = question(vlm)
    image_token = vlm.processor.tokenizer.convert_tokens_to_ids(vlm.processor.image_token)
    ids = inputs["input_ids"]
    assert int((ids == image_token).sum()) == vlm.backbone.image_tokens == SHAPES[name].image_tokens
    assert 0.9 * CONTEXT < ids.shape[1] <= CONTEXT  # it fits, and the room is used
    assert vlm.count_tokens(text) <= room
    places = [int((ids == token).sum()) for token in vlm.candidate_ids]
    assert min(places) >= 1  # every candidate is named by its own token


def qwen_features(model: Any, inputs: dict[str, torch.Tensor]) -> torch.Tensor:
    """Image tokens [n, hidden] of the vision tower on the meta device."""
    from transformers.vision_utils import (
        get_vision_attention_seqlens,
        get_vision_interpolation_indices_and_weights,
        get_vision_position_ids,
    )

    tower, grid = model.model.visual, inputs["image_grid_thw"]
    # What depends on the values of the grid is computed on real numbers.
    indices, weights = get_vision_interpolation_indices_and_weights(
        grid,
        num_grid_per_side=tower.num_grid_per_side,
        mode=tower.interpolation_mode,
        align_corners=tower.interpolation_align_corners,
        spatial_merge_size=tower.config.spatial_merge_size,
    )
    lengths, longest = get_vision_attention_seqlens(grid, tower.config)
    found = tower(
        inputs["pixel_values"].to("meta", torch.float32),
        grid_thw=grid,
        interp_indices=indices.to("meta"),
        interp_weights=weights.to("meta"),
        position_ids=get_vision_position_ids(grid, tower.spatial_merge_size).to("meta"),
        cu_seqlens=lengths,
        max_seqlen=longest,
    )
    layers = len(model.config.vision_config.deepstack_visual_indexes)
    assert [f.shape for f in found.deepstack_features] == [found.pooler_output.shape] * layers
    return torch.Tensor(found.pooler_output)


@Models
def test_the_full_size_layers_take_that_question_and_give_one_score_for_each_candidate(
    vlm: VisionLanguageModel, name: str
) -> None:
    inputs, _, _ = question(vlm)
    model, tokens = weightless(name), inputs["input_ids"].shape[1]
    hidden = SHAPES[name].text["hidden_size"]
    with torch.inference_mode():
        if vlm.backbone.family == "paligemma":
            pixels = inputs["pixel_values"].to("meta", torch.float32)
            features = model.model.get_image_features(pixels).pooler_output[0]
            positions = torch.empty(1, tokens, dtype=torch.long, device="meta")
            mask = torch.empty(1, 1, tokens, tokens, device="meta")  # both directions in the prefix
        else:
            features = qwen_features(model, inputs)
            positions = torch.empty(3, 1, tokens, dtype=torch.long, device="meta")
            mask = None
        assert features.shape == (vlm.backbone.image_tokens, hidden)
        output = model.model.language_model(
            inputs_embeds=torch.empty(1, tokens, hidden, device="meta"),
            position_ids=positions,
            attention_mask=mask,
            use_cache=False,
        ).last_hidden_state
        scores = model.lm_head(output[:, -1])[:, list(vlm.candidate_ids)].softmax(-1)
    assert output.shape == (1, tokens, hidden)
    assert scores.shape == (1, 100)
