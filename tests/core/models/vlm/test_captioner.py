"""Descriptions are two clean lines, or are tried once more and then recorded as missing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
import torch

from core.models.roles import DescribeInput
from core.models.vlm.captioner import TwoLines, VlmDescriber
from core.models.vlm.description import (
    MAX_ASPECTS,
    MAX_CAPTION_WORDS,
    clean_aspects,
    clean_caption,
    parse_description,
)
from core.models.vlm.model import VisionLanguageModel
from core.records import Annotation, AspectKind, PhotoMetadata
from core.resources import load_text
from tests.core.models.conftest import TinyBuilder, VlmOpener, fresh_vlm

_WANTED = " An old garden with a tree by the sea.\nAspects: garden, old, tree, sea"


@dataclass(frozen=True)
class Opened:
    vlm: VisionLanguageModel
    adapter: str | None = None


def photo(seed: int) -> DescribeInput:
    pixels = np.random.default_rng(seed).integers(0, 255, (64, 64, 3), dtype=np.uint8)
    return DescribeInput(pixels, np.zeros(4, np.float32), PhotoMetadata("JPEG", 64, 64))


def describer(vlm: VisionLanguageModel, batch_size: int = 4) -> VlmDescriber:
    return VlmDescriber(lambda: Opened(vlm), model_id="tiny", revision="abc", batch_size=batch_size)


def words(annotation: Annotation | None) -> list[str]:
    assert annotation is not None
    return [aspect.word for aspect in annotation.aspects]


def test_two_clean_lines_are_read_as_they_are() -> None:
    found = parse_description("Caption: A red boat on a lake.\nAspects: boat, lake, red, sunset")
    assert found is not None
    assert found.caption == "A red boat on a lake."
    kinds = [aspect.kind for aspect in found.aspects]
    assert kinds == [AspectKind.OBJECT, AspectKind.OBJECT, AspectKind.COLOUR, AspectKind.TIME]
    saliences = [aspect.salience for aspect in found.aspects]
    assert saliences == sorted(saliences, reverse=True)
    assert all(0 < salience <= 1 for salience in saliences)


@pytest.mark.parametrize(
    "text",
    [
        "**Caption:** A red boat on a lake.\n**Aspects:** boat, lake",
        ' "A red boat on a lake."\n\nASPECT WORDS: 1. boat\n2. lake',
        "A red boat on a lake.\nAspects: Boat; LAKE.\n\nI hope this helps, have a good day",
        "A red boat <I3> on a lake.\nAspects: boat, boats, Boat, <|im_end|>lake, lakes",
    ],
)
def test_the_usual_disorder_of_models_is_cleaned(text: str) -> None:
    found = parse_description(text)
    assert words(found) == ["boat", "lake"]
    assert found is not None
    assert found.caption == "A red boat on a lake."


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A red boat on a lake.",  # no aspects
        "Caption: A red boat on a lake.\nAspects:",
        "Caption: boat\nAspects: boat, lake",  # not a sentence
        "Caption: 1 2 3 4 5\nAspects: 6, 7, 8",
        "Caption: A red boat.\nAspects: the boat which lies there is red and the lake is wide",
        "!!!! ???? ....\nAspects: ,,,",
    ],
)
def test_what_is_not_a_description_is_refused(text: str) -> None:
    assert parse_description(text) is None


def test_a_long_caption_is_cut_to_30_words_at_the_end_of_a_sentence() -> None:
    caption = clean_caption("A boat lies on the lake. " + "It is very red " * 20)
    assert caption == "A boat lies on the lake."
    endless = clean_caption("red " * 90)
    assert len(endless.split()) == MAX_CAPTION_WORDS


def test_aspects_are_capped() -> None:
    assert len(clean_aspects(", ".join(f"thing{chr(97 + n)}" for n in range(26)))) == MAX_ASPECTS


@pytest.mark.parametrize("family", ["llava_next", "qwen3_5", "gemma4", "minicpmv4_7"])
def test_a_constrained_answer_has_two_lines_and_ends_whatever_the_model_wants(
    open_vlm: VlmOpener, family: str
) -> None:
    vlm = open_vlm(family)
    prompt = vlm.render("Describe", "Caption:")
    constraint = TwoLines(vlm.processor.tokenizer, 3)
    answers = vlm.generate(
        [photo(seed).image for seed in range(3)],
        [prompt] * 3,
        max_new_tokens=120,
        constraint=constraint,
    )
    for answer in answers:
        assert answer.count("\nAspects:") == 1
        assert answer.split("\nAspects:")[1].strip("\n").count("\n") == 0


@pytest.fixture(scope="module")
def taught(tiny_installed: TinyBuilder) -> VisionLanguageModel:
    """A tiny model that has learned one description by heart."""
    vlm = fresh_vlm(tiny_installed("qwen3_vl"))
    prompt = vlm.render(load_text("prompts/describe.v1.txt"), "Caption:")
    inputs = vlm.inputs([photo(0).image] * 2, [prompt, prompt + _WANTED + "<|im_end|>"])
    ids = inputs["input_ids"][1:]
    answer = vlm.count_tokens(_WANTED) + 1
    single = vlm.inputs([photo(0).image], [prompt + _WANTED + "<|im_end|>"])
    optimizer = torch.optim.AdamW(vlm.model.parameters(), lr=5e-3)
    vlm.model.train()
    for _ in range(60):
        logits = vlm.model(**single).logits[0, -answer - 1 : -1]
        loss = torch.nn.functional.cross_entropy(logits, ids[0, -answer:])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if loss.item() < 0.02:
            break
    vlm.model.eval()
    return vlm


def test_a_model_that_answers_well_gives_caption_and_aspects(taught: VisionLanguageModel) -> None:
    found = describer(taught).describe([photo(0)])
    assert found[0].caption == "An old garden with a tree by the sea."
    assert words(found[0]) == ["garden", "old", "tree", "sea"]


def test_a_batch_describes_like_single_photos(taught: VisionLanguageModel) -> None:
    photos = [photo(seed) for seed in range(5)]
    assert describer(taught, 3).describe(photos) == describer(taught, 1).describe(photos)


def test_malformed_answers_are_retried_once_and_then_recorded_without_shifting_others(
    open_vlm: VlmOpener, monkeypatch: pytest.MonkeyPatch
) -> None:
    vlm = open_vlm("qwen3_vl")
    good = "A red boat on a lake.\nAspects: boat, lake"
    scripted = [[good, "nonsense", "nonsense", good], [good, "nonsense"]]
    prompts: list[str] = []

    def generate(images: object, asked: list[str], **_: object) -> list[str]:
        prompts.append(asked[0])
        return scripted.pop(0)

    monkeypatch.setattr(vlm, "generate", generate)
    found = describer(vlm).describe([photo(seed) for seed in range(4)])
    assert [bool(annotation.caption) for annotation in found] == [True, True, False, True]
    assert found[2] == Annotation("", ())
    assert len(prompts) == 2
    assert "nothing else" in prompts[1]


def test_the_id_names_model_weights_and_prompt(open_vlm: VlmOpener) -> None:
    assert describer(open_vlm("qwen3_vl")).describer_id == "tiny@abc/describe.v1"


def test_running_out_of_memory_shrinks_the_batch_for_good(
    open_vlm: VlmOpener, monkeypatch: pytest.MonkeyPatch
) -> None:
    vlm, sizes = open_vlm("qwen3_vl"), []

    def generate(images: list[object], asked: list[str], **_: object) -> list[str]:
        sizes.append(len(images))
        if len(images) > 1:
            raise torch.OutOfMemoryError
        return ["A red boat on a lake.\nAspects: boat, lake"]

    monkeypatch.setattr(vlm, "generate", generate)
    made = describer(vlm, 4)
    assert len(made.describe([photo(seed) for seed in range(3)])) == 3
    made.describe([photo(0), photo(1)])
    assert sizes == [3, 1, 1, 1, 1, 1]
