"""Retrieval with the real starter models on real photos of six kinds of scene."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.cancel import CancelToken
from core.errors import ModelUnavailable
from core.models.roles import ImageTextEncoder
from core.recommend.retrieval.category_vector import CategoryEncoder
from core.recommend.retrieval.retrieve import retrieve
from tests.core.recommend.retrieval.test_retrieve import MemoryLibrary
from tests.helpers.shared_data import shared_photos

SCENES = ("buildings", "forest", "glacier", "mountain", "sea", "street")
EACH = 8


@pytest.fixture(scope="module")
def encoder() -> ImageTextEncoder:
    try:
        from core.models.starter.encoder import load_starter

        return load_starter().encoder
    except (ImportError, ModelUnavailable) as error:
        pytest.skip(f"the starter models are not installed: {error}")


@pytest.fixture(scope="module")
def library(encoder: ImageTextEncoder) -> MemoryLibrary:
    files = [
        file
        for scene in SCENES
        for file in sorted(shared_photos(f"scenes/{scene}").iterdir())[:EACH]
    ]
    rows = [encoder.encode_images([_read(file)])[0] for file in files]
    return MemoryLibrary(np.stack(rows))


@pytest.fixture(scope="module")
def categories(encoder: ImageTextEncoder) -> CategoryEncoder:
    return CategoryEncoder(encoder)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("category", "scenes", "least"),
    [
        ("beach", {"sea"}, 0.7),
        ("forest", {"forest", "mountain"}, 0.75),
        ("mountain", {"mountain", "glacier"}, 0.7),
        ("seaside", {"sea"}, 0.6),
    ],
)
def test_scenes_of_the_category_fill_the_grid(
    encoder: ImageTextEncoder,
    library: MemoryLibrary,
    categories: CategoryEncoder,
    category: str,
    scenes: set[str],
    least: float,
) -> None:
    found = retrieve(
        categories.query(category, [], CancelToken()),
        library,
        library,
        text_threshold=encoder.spec.text_threshold,
    )
    sure = [item for item in found if item.sure]
    hits = [SCENES[(int(item.photo.id) - 1) // EACH] in scenes for item in sure]
    assert len(hits) >= EACH / 2
    assert sum(hits) / len(hits) >= least


@pytest.mark.slow
@pytest.mark.parametrize("category", ["restaurant", "library", "aquarium", "bakery", "cinema"])
def test_kinds_that_no_photo_shows_find_nothing_sure(
    encoder: ImageTextEncoder, library: MemoryLibrary, categories: CategoryEncoder, category: str
) -> None:
    found = retrieve(
        categories.query(category, [], CancelToken()),
        library,
        library,
        text_threshold=encoder.spec.text_threshold,
    )
    assert sum(item.sure for item in found) <= 3  # of 48


def _read(file: Path) -> np.ndarray:
    with Image.open(file) as picture:
        return np.asarray(picture.convert("RGB").resize((256, 256)))
