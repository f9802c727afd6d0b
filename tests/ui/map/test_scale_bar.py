"""The scale is true, in the units of the region."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from ui.map.scale_bar import scale_of


@pytest.fixture(autouse=True)
def _locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "metres_per_px", "length", "text"),
    [
        ("de_DE", 100.0, 100.0, "10 km"),
        ("de_DE", 0.6, 83.333, "50 m"),
        ("en_US", 100.0, 80.467, "5 mi"),
        ("en_US", 0.6, 101.6, "200 ft"),
        ("en_GB", 15_000.0, 107.29, "1000 mi"),
    ],
)
def test_a_round_distance_is_as_long_as_it_says(
    locale: str, metres_per_px: float, length: float, text: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    found, words = scale_of(metres_per_px)
    assert found == pytest.approx(length, rel=1e-3)
    assert words.replace(",", "").replace(".", "") == text
