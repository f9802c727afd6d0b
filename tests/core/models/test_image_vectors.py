"""Images of places are read in one go, once, and say the same with any encoder."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.arrays import FloatMatrix, RgbImage
from core.cancel import CancelToken
from core.models.image_vectors import ImageVectors
from core.models.starter.matcher.image_view import image_values
from core.models.starter.matcher.standard import standard_scores
from tests.helpers.fake_models import ColourEncoder
from tests.helpers.photo_folders import write_photo


def test_images_of_many_places_are_read_in_one_go_and_once(tmp_path: Path) -> None:
    asked: list[int] = []

    def load(paths: Sequence[Path]) -> list[RgbImage | None]:
        asked.append(len(paths))
        return [None if path.stem == "broken" else np.asarray(Image.open(path)) for path in paths]

    files = [write_photo(tmp_path / f"{number}.jpg", seed=number) for number in range(12)]
    files.append(write_photo(tmp_path / "broken.jpg"))
    images = ImageVectors(ColourEncoder(), load)
    assert len(images.vectors(files, CancelToken())) == 12
    images.vectors(files, CancelToken())
    assert asked == [13]
    os.utime(files[0], (2_000_000, 2_000_000))
    images.vectors(files, CancelToken())
    assert asked == [13, 1]


@pytest.mark.parametrize("likeness", [0.0, 1.0, 3.0])
def test_an_image_that_has_nothing_to_do_with_the_photos_says_nothing_with_any_encoder(
    likeness: float,
) -> None:
    """Encoders differ in how alike they find any two pictures: from hardly at all to very much."""
    random = np.random.default_rng(1)
    theme, common = random.normal(size=(2, 64))

    def pictures(count: int, about: float) -> FloatMatrix:
        own = random.normal(size=(count, 64)) + about * theme
        rows = own + likeness * np.linalg.norm(own, axis=1).mean() * common / np.linalg.norm(common)
        unit: FloatMatrix = rows / np.linalg.norm(rows, axis=1, keepdims=True)
        return unit.astype(np.float32)

    photos, background = pictures(20, about=1.5), pictures(300, about=0.0)
    related, unrelated = pictures(1, about=1.5), pictures(1, about=0.0)
    seen = image_values(photos, [related, unrelated], background, 3)
    near, far = standard_scores(seen.values, 2)
    assert near > 3
    assert abs(far) < 3
