"""Tiny models, built once per test run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.tiny_models import build_tiny_open_clip, build_tiny_vlm

TinyBuilder = Callable[[str], Path]


@pytest.fixture(scope="session")
def tiny_encoder(tmp_path_factory: pytest.TempPathFactory) -> TinyBuilder:
    """Folder of a tiny open_clip model of the family `vit` or `siglip2`; not to be written to."""
    return _cached(tmp_path_factory.mktemp("encoders"), build_tiny_open_clip)


@pytest.fixture(scope="session")
def tiny_vlm(tmp_path_factory: pytest.TempPathFactory) -> TinyBuilder:
    """Folder of a tiny vision-language model of a transformers type; not to be written to."""
    return _cached(tmp_path_factory.mktemp("vlms"), build_tiny_vlm)


def _cached(root: Path, build: Callable[[Path, str], Path]) -> TinyBuilder:
    def get(family: str) -> Path:
        folder = root / family
        return folder if folder.exists() else build(folder, family)

    return get
