"""A few seconds of the soak run; `python -m tests.trust.soak --minutes 20` is the real one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from core.paths import DataPaths
from core.store.connection import open_store
from core.store.safekeeping.maintenance import quick_check
from tests.trust.soak import Soak


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="counts file descriptors")
def test_random_use_ends_well_and_leaves_a_sound_library(tmp_path: Path) -> None:
    soak = Soak(tmp_path, seed=3)
    samples = soak.run(minutes=0.15)
    assert soak.end() == 0
    assert soak.bugs == []
    assert samples
    assert sum(soak.done.values()) > 5
    connection = open_store(DataPaths(soak.data).database)
    assert quick_check(connection) == []
    connection.close()
