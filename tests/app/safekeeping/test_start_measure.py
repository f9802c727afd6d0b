"""A window can be measured from outside: it tells its figures and quits."""

from __future__ import annotations

import pytest

from app.desktop.single_instance import SingleInstance
from app.safekeeping.start_measure import measure_start
from core.errors import EnvironmentProblem
from core.paths import DataPaths


def test_measured_window_tells_when_it_was_visible_and_what_it_takes(paths: DataPaths) -> None:
    figures = measure_start(paths.root)
    assert 0 < figures.seconds_to_visible < 60
    assert 20_000_000 < figures.gui_memory_bytes <= 250_000_000
    assert 0 < figures.longest_block_s < 60


def test_library_that_is_open_already_cannot_be_measured(qapp: object, paths: DataPaths) -> None:
    instance = SingleInstance(paths.root)
    assert instance.acquire()
    with pytest.raises(EnvironmentProblem, match="Close other windows"):
        measure_start(paths.root)
    instance.release()
