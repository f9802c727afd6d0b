"""Operations on several files killed at some of their changes; `tests.trust.kill_points` takes every one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.trust.kill_points import CASES, sweep

pytestmark = [
    pytest.mark.usefixtures("memory_keyring", "cheap_keys"),
    pytest.mark.skipif(os.name == "nt", reason="needs a process that can be forked"),
]
# So that each takes a second or two.
_EVERY = {
    "encrypt": 17,
    "change": 17,
    "decrypt": 17,
    "restore into encrypted": 11,
    "rescue": 7,
    "erase": 13,
}


@pytest.mark.parametrize("name", CASES)
def test_what_was_killed_is_finished_or_undone_by_the_next_start_which_says_so(
    name: str, used: Path, tmp_path: Path
) -> None:
    swept = sweep(CASES[name], used / "data", tmp_path, _EVERY.get(name, 3))
    assert swept.wrong == []
    assert swept.points >= 4
    assert swept.sentences
