"""Tiny models, built once per test run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from core.cancel import CancelToken
from core.catalogue.install import install
from core.catalogue.manifest import read_manifest
from core.models.device.devices import choose_device
from core.models.vlm.model import VisionLanguageModel, load_vlm
from core.models.vlm.quantization import Precision
from tests.helpers.tiny_embedders import build_tiny_embedder
from tests.helpers.tiny_models import build_tiny_vlm
from tests.helpers.tiny_open_clip import build_tiny_open_clip

TinyBuilder = Callable[[str], Path]


@pytest.fixture(scope="session")
def tiny_encoder(tmp_path_factory: pytest.TempPathFactory) -> TinyBuilder:
    """Folder of a tiny open_clip model of the family `vit` or `siglip2`; not to be written to."""
    return _cached(tmp_path_factory.mktemp("encoders"), build_tiny_open_clip)


@pytest.fixture(scope="session")
def tiny_embedder(tmp_path_factory: pytest.TempPathFactory) -> TinyBuilder:
    """Folder of a tiny embedding model of a transformers type; not to be written to."""
    return _cached(tmp_path_factory.mktemp("embedders"), build_tiny_embedder)


@pytest.fixture(scope="session")
def tiny_vlm(tmp_path_factory: pytest.TempPathFactory) -> TinyBuilder:
    """Folder of a tiny vision-language model of a transformers type; not to be written to."""
    return _cached(tmp_path_factory.mktemp("vlms"), build_tiny_vlm)


def _cached(root: Path, build: Callable[[Path, str], Path]) -> TinyBuilder:
    def get(family: str) -> Path:
        folder = root / family
        return folder if folder.exists() else build(folder, family)

    return get


@pytest.fixture(scope="session")
def tiny_installed(tmp_path_factory: pytest.TempPathFactory, tiny_vlm: TinyBuilder) -> TinyBuilder:
    """Folder of an installed tiny vision-language model; its id is the family with hyphens."""
    models = tmp_path_factory.mktemp("installed")

    def get(family: str) -> Path:
        model_id = family.replace("_", "-")
        if not (models / model_id).exists():
            install(model_id, models, source=tiny_vlm(family), cancel=CancelToken())
        return models / model_id

    return get


VlmOpener = Callable[..., VisionLanguageModel]


@pytest.fixture(scope="session")
def open_vlm(tiny_installed: TinyBuilder) -> VlmOpener:
    """A tiny model on the CPU, shared by tests that only read it; float32 unless said."""
    loaded: dict[tuple[str, Precision], VisionLanguageModel] = {}

    def get(family: str, precision: Precision = Precision.FP32) -> VisionLanguageModel:
        if (family, precision) not in loaded:
            loaded[family, precision] = fresh_vlm(tiny_installed(family), precision)
        return loaded[family, precision]

    return get


def fresh_vlm(directory: Path, precision: Precision = Precision.FP32) -> VisionLanguageModel:
    """A model of one's own, for a test that changes it."""
    return load_vlm(directory, read_manifest(directory), choose_device("cpu"), precision)
