"""A backup a day, three kept."""

from __future__ import annotations

import shutil
from collections import namedtuple
from datetime import date, timedelta
from pathlib import Path

import pytest

from core.cancel import CancelToken
from core.errors import Cancelled, EnvironmentProblem
from core.store.connection import open_store
from core.store.library.roots import RootStore
from core.store.safekeeping.backup import restore
from core.store.safekeeping.daily_backup import KEPT, back_up_daily, daily_backups
from tests.core.store.samples import add_root

_DAY = date(2026, 3, 30)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    database = tmp_path / "library.sqlite"
    connection = open_store(database)
    add_root(connection)
    connection.close()
    return database


def test_second_start_of_a_day_writes_nothing(library: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    first = back_up_daily(library, folder, _DAY)
    assert first == folder / "daily-2026-03-30.backup"
    assert back_up_daily(library, folder, _DAY) is None
    assert first.stat().st_mode & 0o077 == 0


def test_three_newest_are_kept_and_backups_of_the_person_are_left_alone(
    library: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    (folder / "visuallens-2020-01-01.backup").write_bytes(b"mine")
    for number in range(5):
        back_up_daily(library, folder, _DAY + timedelta(days=number))
    assert [file.name for file in daily_backups(folder)] == [
        "daily-2026-04-03.backup",
        "daily-2026-04-02.backup",
        "daily-2026-04-01.backup",
    ]
    assert (folder / "visuallens-2020-01-01.backup").read_bytes() == b"mine"


def test_clock_that_was_wrong_costs_no_new_backup(library: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    for year in (2090, 2091, 2092):
        back_up_daily(library, folder, date(year, 1, 1))
    new = back_up_daily(library, folder, _DAY)
    assert new is not None
    assert new.exists()
    assert len(daily_backups(folder)) == KEPT


def test_daily_backup_can_be_restored(library: Path, tmp_path: Path) -> None:
    new = back_up_daily(library, tmp_path / "backups", _DAY)
    assert new is not None
    other = tmp_path / "other.sqlite"
    restore(new, other)
    connection = open_store(other)
    assert [root.path for root in RootStore(connection).all()] == [Path("/pictures")]
    connection.close()


def test_disk_without_room_is_left_alone_and_told(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage(10**9, 10**9, 10**8))
    with pytest.raises(EnvironmentProblem, match="no room for the daily backup"):
        back_up_daily(library, tmp_path / "backups", _DAY)
    assert daily_backups(tmp_path / "backups") == []


def test_no_library_no_backup(tmp_path: Path) -> None:
    assert back_up_daily(tmp_path / "none.sqlite", tmp_path / "backups", _DAY) is None


def test_cancelled_backup_leaves_no_file(library: Path, tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        back_up_daily(library, tmp_path / "backups", _DAY, cancel)
    assert list((tmp_path / "backups").iterdir()) == []
