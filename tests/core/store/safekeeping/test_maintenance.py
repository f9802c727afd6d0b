"""Checking and erasing the library."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import EnvironmentProblem
from core.paths import DataPaths
from core.store.connection import Connection, open_store
from core.store.safekeeping.backup import backup
from core.store.safekeeping.maintenance import (
    erase,
    quick_check,
)
from tests.core.store.samples import Space, add_photos, add_root


def test_sound_library_has_no_problems(connection: Connection) -> None:
    add_photos(connection, add_root(connection), ["a"], space=Space())
    assert quick_check(connection) == []


def test_overwritten_pages_are_found(library: Path) -> None:
    connection = open_store(library)
    add_photos(connection, add_root(connection), [f"{n}.jpg" for n in range(400)], space=Space())
    connection.close()
    data = bytearray(library.read_bytes())
    for page in range(40, 60):
        data[page * 4096 : page * 4096 + 64] = b"\xa5" * 64
    library.write_bytes(data)
    problems: list[str] = []
    try:
        connection = open_store(library)
        problems = quick_check(connection)
    except EnvironmentProblem as error:
        problems = [str(error)]
    connection.close()
    assert problems


@pytest.fixture
def paths(tmp_path: Path) -> DataPaths:
    paths = DataPaths(tmp_path / "data").create()
    connection = open_store(paths.database)
    add_photos(connection, add_root(connection), ["a"], space=Space())
    backup(connection, paths.backups / "daily.sqlite")
    connection.close()
    (paths.thumbnails / "ab").mkdir()
    (paths.thumbnails / "ab" / "abcd.jpg").write_bytes(b"x" * 1_000)
    (paths.logs / "app.log").write_text("x")
    paths.settings.write_text("{}")
    paths.index_lock.touch()
    return paths


def test_erasing_leaves_models_and_what_is_not_ours_and_nothing_else(paths: DataPaths) -> None:
    (paths.models / "weights.safetensors").write_bytes(b"x")
    (paths.root / "holiday.txt").write_text("someone else's")
    for name in ("library.sqlite-wal", "library.before-restore-1.sqlite", "settings.json.new"):
        (paths.root / name).write_bytes(b"x")
    before = sum(path.stat().st_size for path in paths.root.rglob("*") if path.is_file())
    assert erase(paths) == before - len("x") - len("someone else's")
    left = sorted(str(path.relative_to(paths.root)) for path in paths.root.rglob("*"))
    assert left == ["holiday.txt", "models", "models/weights.safetensors"]


def test_erasing_follows_no_link_out_of_the_data_folder(paths: DataPaths, tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    (pictures / "photo.jpg").write_bytes(b"original")
    (paths.thumbnails / "link").symlink_to(pictures)
    paths.backups.rename(tmp_path / "elsewhere")
    paths.backups.symlink_to(pictures)
    erase(paths)
    assert (pictures / "photo.jpg").read_bytes() == b"original"
    assert not paths.backups.is_symlink()


def test_erasing_reports_what_could_not_be_removed(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr("pathlib.Path.unlink", refuse)
    with pytest.raises(EnvironmentProblem, match="could not be removed"):
        erase(paths)


def test_erasing_where_nothing_is_does_nothing(tmp_path: Path) -> None:
    assert erase(DataPaths(tmp_path / "nowhere")) == 0
