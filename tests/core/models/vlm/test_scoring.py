"""One pass gives the same scores in a batch, alone, in 4 bits and from a cached prefix."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from core.arrays import RgbImage
from core.cancel import CancelToken
from core.errors import Cancelled
from core.models.device.devices import choose_device
from core.models.vlm.model import SplitPrompt, VisionLanguageModel
from core.models.vlm.quantization import Precision, wide_modules
from core.models.vlm.scoring import (
    _NO,
    _YES,
    _first_tokens,
    choice_probabilities,
    yes_probabilities,
)
from tests.core.models.conftest import TinyBuilder, VlmOpener
from tests.helpers.tiny_models import VLM_FAMILIES

Families = pytest.mark.parametrize("family", VLM_FAMILIES)
_PROMPTS = (
    "What museum? Candidates: <I1> Vulcan Park <I2> Sloss Furnaces <I3> Zoo Answer:",
    "A longer profile: industrial, metal, garden, sea. Which one? <I1> A <I2> B Answer:",
    "Short. Answer:",
)
_CANDIDATES = ("Vulcan Park", "Sloss Furnaces Visitor Center, a long description of it", "Zoo")


def image(vlm: VisionLanguageModel, seed: int) -> RgbImage:
    """Noise of a size the tiny model reads quickly."""
    side = min(vlm.backbone.canvas_px, 8 * vlm.backbone.px_per_token)
    return np.random.default_rng(seed).integers(0, 255, (side, side, 3), dtype=np.uint8)


def scores(vlm: VisionLanguageModel, batch_size: int) -> np.ndarray:
    rows, held = choice_probabilities(
        vlm,
        [image(vlm, seed) for seed in range(3)],
        [vlm.render(prompt) for prompt in _PROMPTS],
        vlm.candidate_ids,
        batch_size=batch_size,
        cancel=CancelToken(),
    )
    assert held == batch_size
    return rows


@Families
def test_a_batch_gives_the_scores_of_single_prompts(open_vlm: VlmOpener, family: str) -> None:
    vlm = open_vlm(family)
    together, alone = scores(vlm, 3), scores(vlm, 1)
    np.testing.assert_allclose(together, alone, atol=1e-6)
    np.testing.assert_allclose(together.sum(axis=1), 1.0, atol=1e-5)
    assert np.ptp(together[0]) > 1e-3  # the scores do differ
    assert np.abs(together[0] - together[1]).max() > 1e-4


@Families
def test_a_tokenizer_that_pads_behind_gives_the_same_scores(
    tiny_installed: TinyBuilder, open_vlm: VlmOpener, family: str
) -> None:
    """Answers are read at the last position, so a checkpoint's own habit must not count."""
    from transformers import AutoProcessor

    for side in ("left", "right"):
        processor = AutoProcessor.from_pretrained(tiny_installed(family), local_files_only=True)
        processor.tokenizer.padding_side = side
        shared = open_vlm(family)
        vlm = VisionLanguageModel(
            shared.model,
            processor,
            manifest=shared.manifest,
            device=shared.device,
            precision=shared.precision,
        )
        np.testing.assert_allclose(scores(vlm, 3), scores(shared, 1), atol=1e-6)


@Families
def test_the_picture_changes_the_scores(open_vlm: VlmOpener, family: str) -> None:
    vlm = open_vlm(family)
    black = np.zeros_like(image(vlm, 0))
    rows, _ = choice_probabilities(
        vlm,
        [image(vlm, 0), black],
        [vlm.render(_PROMPTS[0])] * 2,
        vlm.candidate_ids,
        batch_size=2,
        cancel=CancelToken(),
    )
    assert np.abs(rows[0] - rows[1]).max() > 1e-5


# Relative differences of the probabilities over 100 tokens and 3 prompts. Measured over all
# families: NF4 at most 0.22 and 0.064 on average, 8-bit at most 0.016 and 0.004. Layers 64 wide with
# random weights are the worst case of blockwise quantization: nothing in them averages out.
@Families
@pytest.mark.parametrize(
    ("precision", "worst", "mean"), [(Precision.NF4, 0.3, 0.08), (Precision.INT8, 0.03, 0.006)]
)
def test_quantized_scores_agree_with_full_precision(
    open_vlm: VlmOpener, family: str, precision: Precision, worst: float, mean: float
) -> None:
    full, quantized = scores(open_vlm(family), 3), scores(open_vlm(family, precision), 3)
    relative = np.abs(quantized - full) / full
    assert 0 < relative.max() < worst  # 0 would mean that nothing was quantized
    assert relative.mean() < mean


@Families
def test_only_the_language_layers_are_quantized(
    open_vlm: VlmOpener, tiny_installed: TinyBuilder, family: str
) -> None:
    import bitsandbytes

    kept = set(wide_modules(tiny_installed(family)))
    kinds = {
        name: type(module)
        for name, module in open_vlm(family, Precision.NF4).model.named_modules()
        if isinstance(module, torch.nn.Linear)
    }
    quantized = {name for name, kind in kinds.items() if kind is bitsandbytes.nn.Linear4bit}
    assert quantized
    assert all("language_model" in name for name in quantized)
    assert not quantized & kept
    assert "lm_head" in kept
    weight = open_vlm(family, Precision.NF4).model.get_input_embeddings().weight
    assert weight.dtype is torch.bfloat16


def plain_pass(vlm: VisionLanguageModel, prompt: SplitPrompt, candidate: str) -> float:
    """The whole prompt in one go, nothing cached."""
    tokenizer = vlm.processor.tokenizer
    suffix = tokenizer(f"{candidate}{prompt.tail}", add_special_tokens=False).input_ids
    inputs = vlm.inputs([image(vlm, 0)], [prompt.head])
    added = torch.tensor([suffix])
    # What a real token adds: attended to, read left to right only (PaliGemma), not an image.
    new = {
        "input_ids": added,
        "attention_mask": torch.ones_like(added),
        "token_type_ids": torch.ones_like(added),
        "mm_token_type_ids": torch.zeros_like(added),
    }
    inputs |= {name: torch.cat([inputs[name], new[name]], 1) for name in new if name in inputs}
    with torch.no_grad():
        logits = vlm.model(**inputs).logits[0, -1].float()
    yes, no = _first_tokens(tokenizer, _YES), _first_tokens(tokenizer, _NO)
    return float((logits[yes].logsumexp(-1) - logits[no].logsumexp(-1)).sigmoid())


@Families
@pytest.mark.parametrize("batch_size", [1, 2, 3])
def test_the_cached_prefix_gives_the_scores_of_the_plain_pass(
    open_vlm: VlmOpener, family: str, batch_size: int
) -> None:
    vlm = open_vlm(family)
    prompt = vlm.render_split(
        "Aspect words: industrial, metal. Would this person go to", " Answer:"
    )
    cached = yes_probabilities(
        vlm, image(vlm, 0), prompt, _CANDIDATES, cancel=CancelToken(), batch_size=batch_size
    )
    plain = [plain_pass(vlm, prompt, candidate) for candidate in _CANDIDATES]
    np.testing.assert_allclose(cached, plain, atol=1e-5)
    assert np.ptp(cached) > 1e-4


def test_the_split_prompt_is_the_whole_prompt_cut_in_two(open_vlm: VlmOpener) -> None:
    vlm = open_vlm("qwen3_vl")
    split = vlm.render_split("Would they go to")
    assert split.head + " the zoo?" + split.tail == vlm.render("Would they go to the zoo?")


def test_scoring_stops_when_cancelled(open_vlm: VlmOpener) -> None:
    vlm, cancel = open_vlm("qwen3_vl"), CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        yes_probabilities(vlm, image(vlm, 0), vlm.render_split("To"), _CANDIDATES, cancel=cancel)


def test_the_cpu_is_named_as_slow() -> None:
    assert choose_device("cpu").is_slow
