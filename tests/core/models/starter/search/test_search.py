"""Captions find their photos, in five languages, among photos that no head was trained on."""

from __future__ import annotations

import numpy as np
import pytest

from core.models.starter.build_space import read_folder
from tests.core.models.starter.search.measure import LANGUAGES, Search, photos_of, translations
from tests.helpers.shared_data import shared_photos


@pytest.mark.slow
def test_captions_of_any_language_find_their_photo() -> None:
    files, captions = read_folder(shared_photos("coco"))
    others = sorted(shared_photos("travel").rglob("*.jpg"))
    search = Search(photos_of(files), photos_of(others), captions)
    found = {}
    for language in LANGUAGES:
        ranks = [rank for _, rank in search.ranks(translations(files, language), seed=0)]
        found[language] = float(np.mean(np.array(ranks) < 10))
    assert found["en"] >= 0.9
    assert np.mean([found[language] for language in LANGUAGES[1:]]) >= 0.85
