"""`visuallens repair`, `compact` and `export --sidecars`."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cli import run
from core.indexing.lock import indexing_lock
from core.paths import DataPaths
from core.photos.thumbnails import ThumbnailCache
from core.store.connection import open_store
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from tests.core.store.samples import add_photos, add_root


@pytest.fixture
def paths(tmp_path: Path) -> DataPaths:
    paths = DataPaths(tmp_path / "data").create()
    connection = open_store(paths.database)
    add_photos(connection, add_root(connection), ["a.jpg", "b.jpg"])
    connection.close()
    return paths


def test_sound_library_is_told_to_be_sound(
    paths: DataPaths, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--data-dir", str(paths.root), "repair"]) == 0
    assert capsys.readouterr().out == "The library is sound.\n"


def test_damaged_library_is_rebuilt_and_the_damaged_file_named(
    paths: DataPaths, capsys: pytest.CaptureFixture[str]
) -> None:
    paths.database.write_bytes(b"\0" * 20_000)
    assert run(["--data-dir", str(paths.root), "repair"]) == 0
    said = capsys.readouterr().out
    (kept,) = paths.root.glob("library.damaged-*.sqlite")
    assert kept.name in said
    assert kept.read_bytes() == b"\0" * 20_000
    assert run(["--data-dir", str(paths.root), "status"]) == 0


def test_compacting_forgets_removed_folders_with_their_thumbnails(
    paths: DataPaths, capsys: pytest.CaptureFixture[str]
) -> None:
    connection = open_store(paths.database)
    other = add_root(connection, "/other")
    add_photos(connection, other, ["c.jpg"])
    thumbnails = ThumbnailCache(paths.thumbnails, 10**9)
    hashes = PhotoStore(connection).content_hashes()
    for content_hash in hashes:
        thumbnails.put(content_hash, b"a picture")
    RootStore(connection).remove(other)
    connection.close()
    assert run(["--data-dir", str(paths.root), "compact"]) == 0
    assert "smaller" in capsys.readouterr().out
    connection = open_store(paths.database, read_only=True)
    left = PhotoStore(connection).content_hashes()
    connection.close()
    assert len(left) == 2
    assert [each in left for each in hashes] == [thumbnails.path(each) is not None for each in hashes]  # fmt: skip
    with indexing_lock(paths.index_lock):
        assert run(["--data-dir", str(paths.root), "compact"]) == 1


def test_sidecars_are_written_into_a_folder_of_their_own(paths: DataPaths, tmp_path: Path) -> None:
    target = tmp_path / "out"
    assert run(["--data-dir", str(paths.root), "export", str(target), "--sidecars"]) == 0
    assert len(list((target / "sidecars").rglob("*.xmp"))) == 2
    assert (target / "photos.csv").exists()
