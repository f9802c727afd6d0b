"""The product ranks better than ten-line baselines, on people and photos nothing was chosen on."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from core.models.starter.starter_tuning import MatcherTuning
from core.tuning import load_tuning
from tests.core.recommend.tastes.measure import knn_looks, label_count, reciprocal_ranks
from tests.core.recommend.tastes.people import Product, people

PEOPLE = 60


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["place", "museum", "restaurant"])
def test_words_of_places_say_more_than_counted_labels(kind: str) -> None:
    persons = people("test", PEOPLE, kind)
    product = reciprocal_ranks(Product(images=False).scores, persons).mean()
    assert product > reciprocal_ranks(label_count, persons).mean() + 0.02


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["place", "museum"])
def test_images_of_places_say_no_less_than_the_nearest_photos(kind: str) -> None:
    persons = people("test", PEOPLE, kind)
    product = reciprocal_ranks(Product(images=True).scores, persons).mean()
    assert product > reciprocal_ranks(knn_looks, persons).mean() - 0.005


@pytest.mark.slow
def test_no_number_of_the_matcher_is_balanced_on_a_knifes_edge() -> None:
    chosen = load_tuning(MatcherTuning, "matcher")
    persons = people("dev", 30)
    usual = reciprocal_ranks(Product(images=True).scores, persons).mean()
    for field in fields(MatcherTuning):
        value = getattr(chosen, field.name)
        for factor in (0.7, 1.3):
            moved = round(value * factor) if isinstance(value, int) else value * factor
            if field.name == "images":  # what is left to the words is moved
                moved = 1 - (1 - value) * factor
            tuning = replace(chosen, **{field.name: moved})
            moved_mrr = reciprocal_ranks(Product(images=True, tuning=tuning).scores, persons).mean()
            assert moved_mrr > usual - 0.08, (field.name, factor)
