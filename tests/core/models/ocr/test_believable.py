"""What a text reader says of real signs, in scripts it knows and in those it does not."""

from __future__ import annotations

import pytest

from core.models.ocr.believable import ReadLine, believable
from core.models.starter.starter_tuning import ocr_tuning

_ENGLISH = frozenset({"taxi", "exit", "photo"})


def _kept(*lines: tuple[str, float]) -> list[str]:
    read = [ReadLine(text, confidence) for text, confidence in lines]
    return list(believable(read, ocr_tuning(), _ENGLISH.__contains__))


@pytest.mark.parametrize(
    "line",
    [
        ("Nutrition Facts", 1.0),
        ("Serving size: 1 bar (40g)", 1.0),
        ("Öffnungszeiten täglich", 0.96),
        ("SOMMARMJÖLK", 0.96),
        ("東京駅", 0.98),
        ("カフェ", 0.97),
        ("TAXI", 0.99),
        ("BMW", 0.99),
        ("J.P.Morgan", 0.98),
    ],
)
def test_writing_that_the_reader_knows_is_taken(line: tuple[str, float]) -> None:
    assert _kept(line) == [line[0]]


@pytest.mark.parametrize(
    "line",
    [
        ("PECTOPAH", 1.0),  # РЕСТОРАН
        ("Ph bò đc bit", 1.0),  # Phở bò đặc biệt
        ("Myçe", 0.81),  # Музей
        ("品品旧", 0.83),  # Korean
        ("7X701", 0.7),  # Hebrew
        ("3", 0.85),  # Arabic
        ("sòmnbo", 0.52),  # Georgian
        ("МУЗЕЙ", 0.99),
        ("...", 1.0),
    ],
)
def test_writing_that_the_reader_does_not_know_is_not(line: tuple[str, float]) -> None:
    assert _kept(line) == []


def test_one_line_that_is_not_believed_leaves_the_others() -> None:
    assert _kept(("Total Fat 13g", 0.97), ("Calories 190", 0.99), ("nvn tprt", 0.99)) == [
        "Total Fat 13g",
        "Calories 190",
    ]


def test_a_picture_that_is_mostly_foreign_is_not_read_at_all() -> None:
    assert _kept(("ngvn tprt", 0.99), ("Myçe", 0.6), ("Ph đc bt", 1.0), ("Cafe", 0.99)) == []
