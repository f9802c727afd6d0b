"""Operations on several files killed at some of their changes; `tests.trust.kill_points` takes every one."""

from __future__ import annotations

import itertools
import os
import shutil
from pathlib import Path

import pytest

from core.store.checksums import has_checksums
from core.store.connection import open_store
from core.store.safekeeping.compaction import add_checksums
from core.store.safekeeping.maintenance import row_counts
from core.store.safekeeping.rescue import make_sound
from tests.migrations.make_sample import SAMPLES
from tests.trust.kill_points import CASES, killed_at, sweep

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
    "erase encrypted": 17,
    "rescue of encrypted": 11,
    "restore": 9,
    "region": 9,
}


@pytest.mark.parametrize("name", CASES)
def test_what_was_killed_is_finished_or_undone_by_the_next_start_which_says_so(
    name: str, used: Path, tmp_path: Path
) -> None:
    swept = sweep(CASES[name], used / "data", tmp_path, _EVERY.get(name, 3))
    assert swept.wrong == []
    assert swept.points >= 4
    assert swept.sentences or "backup" in name  # which is one file: there is nothing to say


def _rows(library: Path) -> dict[str, int]:
    connection = open_store(library, read_only=True)
    try:
        return row_counts(connection)
    finally:
        connection.close()


def test_checksums_that_were_not_added_to_the_end_are_added_by_the_next_start(
    tmp_path: Path,
) -> None:
    earlier, library = tmp_path / "earlier.sqlite", tmp_path / "data" / "library.sqlite"
    shutil.copyfile(SAMPLES / "m011.sqlite", earlier)
    open_store(earlier).close()
    rows = _rows(earlier)
    for number, when in itertools.product(range(20), ("before", "after")):
        library.parent.mkdir()
        shutil.copyfile(earlier, library)
        was_killed = killed_at(number, when, lambda: add_checksums(library))
        assert _rows(library) == rows
        assert make_sound(library, tmp_path / "backups") is None
        assert has_checksums(library)
        assert _rows(library) == rows
        assert [file.name for file in library.parent.iterdir()] == ["library.sqlite"]
        shutil.rmtree(library.parent)
        if not was_killed:
            break
    assert number >= 2
