"""The product ranks better than ten-line baselines, on people and photos nothing was chosen on."""

from __future__ import annotations

import pytest

from tests.core.recommend.tastes.measure import knn_looks, label_count, reciprocal_ranks
from tests.core.recommend.tastes.people import Product, people

PEOPLE = 60


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["place", "museum", "restaurant", "park"])
def test_words_of_places_say_more_than_counted_labels(kind: str) -> None:
    persons = people("test", PEOPLE, kind)
    product = reciprocal_ranks(Product(images=False).scores, persons).mean()
    assert product > reciprocal_ranks(label_count, persons).mean() + 0.02


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["place", "museum", "restaurant"])
def test_images_of_places_say_no_less_than_the_nearest_photos(kind: str) -> None:
    persons = people("test", PEOPLE, kind)
    product = reciprocal_ranks(Product(images=True).scores, persons).mean()
    assert product > reciprocal_ranks(knn_looks, persons).mean() - 0.005
