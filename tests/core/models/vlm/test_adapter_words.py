"""Words of an adapter: what joint training taught it to say, beside another describer's captions."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from core.cancel import CancelToken
from core.catalogue.adapter_card import read_card, write_card
from core.catalogue.install import install
from core.errors import ModelUnavailable
from core.models.device.model_host import ModelHost
from core.models.roles import DescribeInput
from core.models.vlm.adapter_words import ASPECT_PROMPT, AdapterDescriber, aspect_prompt
from core.models.vlm.captioner import shrunk
from core.models.vlm.quantization import Precision
from core.records import Annotation, AspectKind, AspectWord, PhotoMetadata
from core.research.training.data.answer_tensors import with_answers
from core.research.training.stages.losses import aspect_loss
from tests.core.models.conftest import TinyBuilder, fresh_vlm
from tests.core.models.vlm.test_adapters import card_for

_TAUGHT = "sea, old"


class Captioner:
    """Says one thing about every photo."""

    describer_id = "captioner@1"

    def describe(self, photos: Sequence[DescribeInput]) -> list[Annotation]:
        word = AspectWord("thing", AspectKind.OBJECT, 0.5)
        return [Annotation("Something is here.", (word,)) for _ in photos]


def photo(seed: int) -> DescribeInput:
    pixels = np.random.default_rng(seed).integers(0, 255, (48, 64, 3), dtype=np.uint8)
    return DescribeInput(pixels, np.zeros(4, np.float32), PhotoMetadata("JPEG", 64, 48))


@pytest.fixture(scope="module")
def models(tiny_installed: TinyBuilder, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A models folder with a base and an adapter that has learned an answer by heart."""
    from peft import LoraConfig, get_peft_model

    base = tiny_installed("qwen3_vl")
    vlm = fresh_vlm(base)
    torch.manual_seed(0)
    config = LoraConfig(r=8, lora_alpha=16, target_modules=r".*language_model.*_proj")
    model = get_peft_model(vlm.model, config)
    inputs, labels = with_answers(vlm, [shrunk(photo(0).image)], [aspect_prompt()], [_TAUGHT])
    trained = [parameter for parameter in model.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=1e-2)
    for _ in range(60):
        loss = aspect_loss(model(**inputs).logits, labels)
        if loss.item() < 1.0:
            break
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    root = tmp_path_factory.mktemp("words")
    source = root / "adapter"
    model.save_pretrained(str(source))
    write_card(replace(card_for(vlm, "lens"), aspect_prompt=ASPECT_PROMPT), source)
    shutil.copytree(base, root / "models" / base.name)
    install("lens", root / "models", source=source, cancel=CancelToken())
    return root / "models"


def test_the_words_are_those_the_adapter_was_taught_and_the_caption_stays(models: Path) -> None:
    host = ModelHost(models, device="cpu", precision=Precision.FP32)
    describer = host.with_adapter_words("lens", Captioner())
    (found,) = describer.describe([photo(0)])
    assert found.caption == "Something is here."
    assert [aspect.word for aspect in found.aspects] == ["sea", "old"]
    assert describer.describer_id.startswith("captioner@1+lens@")
    assert describer.describer_id.endswith("/aspects.v1")


def test_without_a_word_of_the_adapter_those_of_the_captioner_stay(models: Path) -> None:
    host = ModelHost(models, device="cpu", precision=Precision.FP32)
    opened = host.open("lens")
    opened.vlm.generate = lambda images, *_args, **_kwargs: ["..."] * len(images)  # type: ignore[method-assign]
    describer = AdapterDescriber(
        Captioner(), lambda: opened, adapter_id="lens", revision="1", batch_size=2
    )
    found = describer.describe([photo(0), photo(1), photo(2)])
    assert [[aspect.word for aspect in each.aspects] for each in found] == [["thing"]] * 3


def test_an_adapter_for_matching_alone_leaves_the_words_to_the_captioner(
    models: Path, tmp_path: Path
) -> None:
    shutil.copytree(models, tmp_path / "models")
    source = tmp_path / "silent"
    shutil.copytree(models / "lens", source)
    write_card(replace(read_card(source), name="silent", aspect_prompt=""), source)
    install("silent", tmp_path / "models", source=source, cancel=CancelToken())
    host = ModelHost(tmp_path / "models", device="cpu")
    captioner = Captioner()
    assert host.with_adapter_words("silent", captioner) is captioner
    assert host.with_adapter_words("qwen3-vl", captioner) is captioner
    shutil.rmtree(tmp_path / "models" / "qwen3-vl")
    with pytest.raises(ModelUnavailable):
        host.with_adapter_words("lens", captioner)
