"""The speed script runs on any device and writes what it measured, with its provenance."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from core.catalogue.catalog import load_catalog
from core.research.benchmark.speed.model_shapes import SHAPES, build_config
from core.research.benchmark.speed.model_speed import bench_models, report_lines


def test_without_a_graphics_card_small_models_are_measured_and_it_is_said(tmp_path: Path) -> None:
    steps: list[str] = []
    out = tmp_path / "models.json"
    result = bench_models(out, device="cpu", runs=1, on_step=steps.append)
    assert json.loads(out.read_text()) == result
    assert result["provenance"]["seed"] == 0
    assert result["weights"] == "random"
    answer = result["answers"][0]
    assert (answer["precision"], answer["image_tokens"], answer["candidates"]) == ("nf4", 1024, 100)
    assert answer["text_tokens"] == 6000
    assert answer["seconds"] > 0
    for row in (*result["encoders"], result["captions"]):
        assert row["images_per_s"] > 0
    rows = (*result["encoders"], answer, result["captions"])
    assert [row["met"] for row in rows] == [None] * 3
    assert (result["scale"], result["device"]["backend"]) == ("small", "cpu")
    lines = report_lines(result)
    assert "no graphics card" in lines[0]
    assert "not measured here" in lines[0]
    assert len(lines) == len(steps) + 1 == 5


@pytest.mark.parametrize("name", ["qwen3-vl-2b", "qwen3-vl-4b", "paligemma-3b-896"])
def test_the_shapes_have_as_many_weights_as_the_real_models(name: str) -> None:
    from transformers import AutoModelForImageTextToText

    with torch.device("meta"):
        model = AutoModelForImageTextToText.from_config(build_config(SHAPES[name]))
    weights = sum(parameter.numel() for parameter in model.parameters())
    entry = load_catalog()[name]
    assert weights == pytest.approx(entry.parameters, rel=0.03)
    wide = weights - sum(
        parameter.numel()
        for key, parameter in model.named_parameters()
        if "language_model" in key and parameter.dim() == 2 and "embed_tokens" not in key
    )
    assert wide == pytest.approx(entry.plain_parameters, rel=0.1)
    assert SHAPES[name].canvas_px == entry.canvas_px
    assert SHAPES[name].patch_px * SHAPES[name].merge == entry.px_per_token
    assert entry.layers == SHAPES[name].text["num_hidden_layers"]
    assert entry.hidden_size == SHAPES[name].text["hidden_size"]
