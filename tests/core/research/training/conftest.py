"""Tiny models and a tiny benchmark for the stages of training."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.cancel import CancelToken
from core.catalogue.install import install
from tests.core.research.training.tiny_benchmark import build_benchmark
from tests.helpers.tiny_models import build_tiny_vlm


@pytest.fixture(scope="session")
def models_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Tiny PaliGemma and Qwen3-VL, installed; not to be written to."""
    root = tmp_path_factory.mktemp("training-models")
    for family in ("paligemma", "qwen3_vl"):
        source = build_tiny_vlm(root / "source" / family, family)
        install(family.replace("_", "-"), root / "models", source=source, cancel=CancelToken())
    return root / "models"


@pytest.fixture(scope="session")
def benchmark_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A photo-folders data set of coloured pictures."""
    return build_benchmark(tmp_path_factory.mktemp("benchmark"))
