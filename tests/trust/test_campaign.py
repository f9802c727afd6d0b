"""The window and the worker killed while somebody uses them; `tests.trust.campaign` does it 200 times."""

from __future__ import annotations

import os

import pytest

from tests.trust.campaign import kill_windows_and_workers, table, window_and_commands
from tests.trust.indexing import LARGEST_BATCH


@pytest.mark.slow
@pytest.mark.gui
@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9 there")
def test_window_and_worker_killed_in_use_lose_nothing_and_come_back() -> None:
    pytest.importorskip("PySide6")
    tallies = kill_windows_and_workers(4, seed=3)
    for tally in tallies:
        assert tally.tried == 2
        assert (tally.lost, tally.crashed, tally.hung) == (0, 0, 0), tally.details
        assert tally.redone <= LARGEST_BATCH
    assert table(tallies).count("\n") == 4


@pytest.mark.slow
@pytest.mark.gui
@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9 there")
def test_commands_beside_a_window_in_use_disturb_nothing() -> None:
    pytest.importorskip("PySide6")
    tally = window_and_commands(1)
    assert tally.tried == 1
    assert (tally.lost, tally.crashed, tally.hung) == (0, 0, 0), tally.details
