"""The speed benchmark, at sizes that take no time."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import UserError
from core.research.benchmark.speed import product_speed
from core.research.benchmark.speed.product_speed import (
    Measure,
    WindowStart,
    measure_speed,
    report_lines,
)
from core.store.connection import open_store
from core.store.library.photos import PhotoStore


@pytest.mark.parametrize(
    ("value", "at_most", "met"), [(0.5, True, True), (0.9, True, False), (0.5, False, False)]
)
def test_figure_is_held_to_its_bar(value: float, at_most: bool, met: bool) -> None:
    assert Measure("answer", value, "s", bar=0.8, at_most=at_most).met is met
    assert Measure("answer", value, "s").met is None


def test_every_bar_is_measured_on_a_small_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(product_speed, "_ANSWER_PHOTOS", 400)
    monkeypatch.setattr(product_speed, "_INDEXED_PHOTOS", 4)
    monkeypatch.setattr(product_speed, "_PHOTO_SIZES", {"small": (320, 240)})
    monkeypatch.setattr(product_speed, "_REPEATS", 2)
    seen: list[int] = []

    def window(data_dir: Path) -> WindowStart:
        connection = open_store(data_dir / "library.sqlite", read_only=True)
        seen.append(PhotoStore(connection).counts().photos)
        connection.close()
        return WindowStart(visible_s=1.0, memory_bytes=100_000_000, longest_block_s=0.02)

    result = measure_speed(1_000, seed=3, measure_window=window)
    figures = {row["name"]: row for row in result["measures"]}
    assert seen == [1_000] * 5
    assert figures["start to visible window"]["met"] is True
    assert figures["memory of the window's process"]["value"] == 100.0
    assert figures["longest block of the window while scrolling"]["value"] == 20.0
    assert 2_000 < figures["index size a photo, 1000 photos"]["value"] < 20_000
    ratio = figures["indexing against the encoder alone, small"]
    assert ratio["value"] == pytest.approx(
        figures["indexing, small files"]["value"] / figures["encoder alone, small photos"]["value"],
        abs=1e-4,
    )
    assert result["provenance"]["seed"] == 3
    assert len(report_lines(result)) == len(figures)
    assert any("answer, 400 photos, 100 candidates" in line for line in report_lines(result))


def test_library_too_small_to_measure_is_refused() -> None:
    with pytest.raises(UserError, match="at least"):
        measure_speed(10, seed=0, measure_window=lambda _: WindowStart(0.0, 0, 0.0))
