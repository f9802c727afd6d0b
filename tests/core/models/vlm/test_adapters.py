"""Adapters change the ranking as they were trained, switch without a reload, and know their base."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from core.cancel import CancelToken
from core.catalogue.adapter_card import AdapterCard, read_card, write_card
from core.catalogue.catalog import ModelKind
from core.catalogue.install import install, use
from core.errors import ModelUnavailable, UserError
from core.models.roles import Profile, PromptBuilder
from core.models.vlm.candidate_tokens import CANDIDATE_TOKENS, token_set_digest, trainable_rows
from core.models.vlm.matcher import MatchOptions, VisualLensMatcher
from core.models.vlm.model import VisionLanguageModel
from core.models.vlm.quantization import Precision
from core.recommend.matching.budget import build_matching_prompt, build_pointwise_prompt
from core.records import Candidate, MatcherInfo
from core.settings.chosen import Settings
from tests.core.models.conftest import TinyBuilder, fresh_vlm
from tests.helpers.profiles import make_candidates, make_profile

_OPTIONS = MatchOptions(listwise=True, shuffles=2, photos_examined=0, words_examined=0)
_CANDIDATES = make_candidates(4)


@dataclass(frozen=True)
class Opened:
    vlm: VisionLanguageModel
    adapter: str | None


def scores(
    vlm: VisionLanguageModel,
    adapter: str | None,
    build_prompt: PromptBuilder = build_matching_prompt,
) -> np.ndarray:
    matcher = VisualLensMatcher(
        lambda: Opened(vlm, adapter),
        info=MatcherInfo("paper", "tiny", zero_shot=adapter is None),
        canvas_px=vlm.backbone.canvas_px,
        build_prompt=build_prompt,
        build_pointwise=build_pointwise_prompt,
        options=_OPTIONS,
    )
    return matcher.match(make_profile(vlm.backbone.canvas_px), _CANDIDATES, CancelToken()).scores


def card_for(vlm: VisionLanguageModel, name: str) -> AdapterCard:
    return AdapterCard(
        name=name,
        base_id=vlm.manifest.id,
        base_family=vlm.backbone.family,
        base_weights=vlm.manifest.weights_digest,
        token_set=token_set_digest(vlm.candidate_ids),
        prompt_version="candidate_matching.v1",
        canvas_px=vlm.backbone.canvas_px,
    )


def train_to_prefer(base: Path, favourite: int, folder: Path, name: str) -> Path:
    """A few steps on one question, as the matcher asks it, and the saved adapter."""
    from peft import LoraConfig, get_peft_model

    vlm = fresh_vlm(base)
    prompts, wanted = [], []

    def record(profile: Profile, candidates: Sequence[Candidate], **limits: Any) -> str:
        prompts.append(build_matching_prompt(profile, candidates, **limits))
        wanted.append(candidates.index(_CANDIDATES[favourite]))
        return prompts[-1]

    scores(vlm, None, record)
    torch.manual_seed(0)
    config = LoraConfig(
        r=4,
        lora_alpha=16,
        target_modules=r".*language_model.*(q_proj|v_proj|o_proj)",
        trainable_token_indices=trainable_rows(vlm.model, vlm.candidate_ids),
    )
    model = get_peft_model(vlm.model, config)
    grid = make_profile(vlm.backbone.canvas_px).grid
    inputs = vlm.inputs([grid] * len(prompts), [vlm.render(prompt) for prompt in prompts])
    trained = [parameter for parameter in model.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=1e-2)
    for _ in range(12):
        logits = model(**inputs, logits_to_keep=1).logits[:, -1, list(vlm.candidate_ids[:4])]
        loss = torch.nn.functional.cross_entropy(logits, torch.tensor(wanted))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.save_pretrained(str(folder))
    write_card(card_for(vlm, name), folder)
    return folder


@pytest.fixture(scope="module")
def paligemma(tiny_installed: TinyBuilder) -> Path:
    return tiny_installed("paligemma")


@pytest.fixture(scope="module")
def adapters(paligemma: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """Adapters trained to prefer the first and the third candidate."""
    folder = tmp_path_factory.mktemp("adapters")
    return {
        favourite: train_to_prefer(
            paligemma, favourite, folder / str(favourite), f"likes-{favourite}"
        )
        for favourite in (0, 2)
    }


def test_a_trained_adapter_puts_its_favourite_first_and_the_base_is_untouched(
    paligemma: Path, adapters: dict[int, Path]
) -> None:
    vlm = fresh_vlm(paligemma)
    bare = scores(vlm, None)
    weights = vlm.model.get_input_embeddings().weight.data_ptr()
    for favourite, folder in adapters.items():
        vlm.add_adapter(folder)
        trained = scores(vlm, f"likes-{favourite}")
        assert int(trained.argmax()) == favourite
        assert trained[favourite] > bare[favourite] + 0.2
    # Back and forth: nothing is loaded again, and each one still does what it was trained to.
    for favourite in (0, 2, 0):
        assert int(scores(vlm, f"likes-{favourite}").argmax()) == favourite
    np.testing.assert_allclose(scores(vlm, None), bare, atol=1e-6)
    assert weights in {parameter.data_ptr() for parameter in vlm.model.parameters()}


def test_an_adapter_works_the_same_on_a_quantized_base(
    paligemma: Path, adapters: dict[int, Path]
) -> None:
    vlm = fresh_vlm(paligemma, Precision.NF4)
    vlm.add_adapter(adapters[2])
    assert int(scores(vlm, "likes-2").argmax()) == 2


def test_an_adapter_for_another_base_is_refused(
    adapters: dict[int, Path], tiny_installed: TinyBuilder
) -> None:
    with pytest.raises(UserError, match="was trained on paligemma"):
        fresh_vlm(tiny_installed("llava_next")).add_adapter(adapters[0])


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"base_weights": "0" * 16}, "was trained on"),
        ({"token_set": "0" * 16}, "other candidate tokens"),
    ],
)
def test_an_adapter_for_other_weights_or_tokens_is_refused(
    paligemma: Path,
    adapters: dict[int, Path],
    tmp_path: Path,
    change: dict[str, Any],
    message: str,
) -> None:
    folder = shutil.copytree(adapters[0], tmp_path / "changed")
    write_card(dataclasses.replace(read_card(folder), **change), folder)
    with pytest.raises(UserError, match=message):
        fresh_vlm(paligemma).add_adapter(folder)


def test_an_unknown_adapter_cannot_be_switched_to(paligemma: Path) -> None:
    vlm = fresh_vlm(paligemma)
    with pytest.raises(ModelUnavailable, match="not loaded"), vlm.using("nobody"):
        pass


def test_an_adapter_is_installed_and_becomes_the_matcher(
    adapters: dict[int, Path], tmp_path: Path
) -> None:
    models = tmp_path / "models"
    manifest = install("likes-0", models, source=adapters[0], cancel=CancelToken())
    assert manifest.kind is ModelKind.ADAPTER
    assert use("likes-0", models, Settings()) == Settings(matcher="likes-0")


def test_an_adapter_that_does_not_name_its_base_is_not_installed(
    adapters: dict[int, Path], tmp_path: Path
) -> None:
    folder = shutil.copytree(adapters[0], tmp_path / "nameless")
    (folder / "visuallens.json").unlink()
    with pytest.raises(UserError, match="nothing says which model"):
        install("nameless", tmp_path / "models", source=folder, cancel=CancelToken())


@pytest.mark.parametrize("spare_rows", [120, 10])
def test_each_candidate_token_is_one_token_with_a_row_of_its_own(
    tmp_path: Path, spare_rows: int
) -> None:
    from tests.helpers.tiny_models import build_tiny_vlm

    source = build_tiny_vlm(tmp_path / "source", "qwen3_vl", spare_rows=spare_rows)
    install("tiny", tmp_path / "models", source=source, cancel=CancelToken())
    vlm = fresh_vlm(tmp_path / "models" / "tiny")
    first = vlm.model.get_input_embeddings().weight.shape[0]
    assert first == len(vlm.processor.tokenizer) + spare_rows  # nothing grows before it matches
    named = vlm.candidate_ids
    ids = vlm.processor.tokenizer("".join(CANDIDATE_TOKENS), add_special_tokens=False).input_ids
    assert tuple(ids) == named
    rows = vlm.model.get_input_embeddings().weight.shape[0]
    assert max(ids) < rows == vlm.model.get_output_embeddings().weight.shape[0]
    assert vlm.processor.tokenizer("<I100>", add_special_tokens=False).input_ids == [ids[-1]]
