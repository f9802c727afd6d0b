"""Words need more than the network's confidence: what captions would say has to support them."""

from __future__ import annotations

import numpy as np
import pytest

from core.models.roles import DescribeInput
from core.models.starter.describer.support import CaptionSupport
from core.models.starter.meaning import TEXT_COLUMNS, load_meaning
from core.recommend.recommend_tuning import reason_tuning
from tests.helpers.shared_data import shared_photos
from tests.helpers.starter_models import plain_metadata, read_image, starter


@pytest.mark.parametrize(
    ("share", "support", "least", "most"),
    [
        (0.9, 5.0, 0.8, 1.0),
        (
            0.9,
            0.0,
            0.5,
            0.8,
        ),  # a fork is a spatula for the network, and nothing that captions speak of
        (0.9, -3.0, 0.5, 0.8),
        (0.4, 0.0, 0.0, 0.5),
    ],
)
def test_a_word_without_the_support_of_captions_is_never_certain(
    share: float, support: float, least: float, most: float
) -> None:
    reader = CaptionSupport(load_meaning(), starter().recogniser.word_vectors)
    assert least <= reader.probability(share, support) < most


def test_support_compares_words_in_one_photo() -> None:
    skimage = pytest.importorskip("skimage.data")
    vector = starter().encoder.encode_images([skimage.chelsea()])[0]
    looks = vector[TEXT_COLUMNS:] / np.linalg.norm(vector[TEXT_COLUMNS:])
    support = CaptionSupport(load_meaning(), starter().recogniser.word_vectors).of_words(looks)
    words = list(starter().recogniser.words)
    assert support[words.index("cat")] > 2 > abs(support[words.index("spatula")])
    assert support.mean() == pytest.approx(0, abs=1e-4)


@pytest.mark.parametrize(
    ("name", "count", "wrong"),
    [
        ("hemlock_", 10, {"animal", "bird"}),
        ("fork_", 20, {"spatula"}),
        ("scissors_", 20, {"letter opener", "hook", "can opener"}),
    ],
)
def test_a_thing_without_a_class_is_not_said_to_be_another(
    name: str, count: int, wrong: set[str]
) -> None:
    least = reason_tuning().confident
    paths = sorted(shared_photos("travel").glob(f"*{name}*.jpg"))[:count:2]
    images = [read_image(path) for path in paths]
    inputs = [
        DescribeInput(image, vector, plain_metadata(image))
        for image, vector in zip(images, starter().encoder.encode_images(images), strict=True)
    ]
    for annotation in starter().describer.describe(inputs):
        certain = {aspect.word for aspect in annotation.aspects if aspect.salience >= least}
        assert not certain & wrong
        said = annotation.caption.partition("perhaps")[0].lower()
        assert not any(word in said for word in wrong)
