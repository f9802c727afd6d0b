"""The second look lies in the text space of the first, and refines what it says."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pytest

from core.models.starter.classes import load_vectors
from core.models.starter.meaning import TEXT_COLUMNS, unit_rows
from core.models.starter.second_look import StarterSecondLook
from tests.helpers.sample_photos import write_sample_photos
from tests.helpers.starter_models import read_image, starter


@cache
def look() -> StarterSecondLook:
    return StarterSecondLook(load_vectors().classes)


def test_a_photo_is_found_by_the_first_look_by_the_second_and_by_both(tmp_path: Path) -> None:
    paths = write_sample_photos(tmp_path / "photos")
    images = [read_image(path) for path in paths]
    words = starter().encoder.encode_images(images)[:, :TEXT_COLUMNS]
    second = look().encode_images(images)
    refined = look().join(words, second)
    asked = {"cat": "a cat", "coffee": "a cup of coffee", "motorcycle": "a motorcycle"}
    texts = starter().encoder.encode_texts(list(asked.values()))[:, :TEXT_COLUMNS]
    for seen in (words, refined, second):
        found = [paths[row].stem for row in (texts[:, : seen.shape[1]] @ seen.T).argmax(axis=1)]
        assert found == list(asked)
    np.testing.assert_allclose(np.linalg.norm(second, axis=1), 1, atol=1e-5)
    lengths = np.linalg.norm(words, axis=1)
    np.testing.assert_allclose(np.linalg.norm(refined, axis=1), lengths, atol=1e-5)
    # Between both, so a photo with a second look can be compared with one without.
    directions = [unit_rows(rows[:, :-1]) for rows in (words, refined)]
    apart = (directions[0] * second).sum(axis=1)
    assert ((directions[0] * directions[1]).sum(axis=1) > apart).all()
    assert ((directions[1] * second).sum(axis=1) > apart).all()


def test_a_row_depends_neither_on_its_batch_nor_on_an_earlier_use_of_the_network() -> None:
    images = [np.random.default_rng(n).integers(0, 256, (50, 70, 3), np.uint8) for n in range(3)]
    together = look().encode_images(images)
    look().close()
    np.testing.assert_allclose(look().encode_images(images[1:2])[0], together[1], atol=1e-4)
    assert look().encode_images([]).shape == (0, look().spec.dimension)


def test_an_array_that_is_no_rgb_image_is_refused() -> None:
    with pytest.raises(ValueError, match="not an RGB image"):
        look().encode_images([np.zeros((10, 10, 4), np.uint8)])
