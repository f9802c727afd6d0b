"""Backup of a living library; restore that checks first and keeps what was there."""

from __future__ import annotations

import itertools
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from core.errors import EnvironmentProblem, UserError
from core.store.connection import Connection, bare_connection, open_store, transaction
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from core.store.safekeeping.backup import backup, restore
from core.store.vectors.generations import GenerationStore
from tests.core.store.samples import Space, add_photos, add_root
from tests.helpers.checkout import ROOT


@pytest.fixture
def saved(library: Path, tmp_path: Path) -> Path:
    """A backup of a library with one photo, which has gained a second one since."""
    connection = open_store(library)
    add_photos(connection, add_root(connection), ["a"], space=Space())
    backup(connection, tmp_path / "saved.sqlite")
    add_photos(connection, add_root(connection), ["b"], space=Space())
    connection.close()
    return tmp_path / "saved.sqlite"


def photo_names(path: Path) -> list[str]:
    connection = open_store(path)
    assert connection.execute("PRAGMA integrity_check").get == "ok"
    names = [photo.path.name for photo in PhotoStore(connection).page()[0]]
    generation = GenerationStore(connection).active_generation()
    assert generation is not None
    assert GenerationStore(connection).count(generation) == len(names)
    connection.close()
    return sorted(names)


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_backup_is_one_complete_private_file(saved: Path) -> None:
    names = sorted(path.name for path in saved.parent.glob("saved*"))
    assert names == ["saved.sqlite"]
    if sys.platform != "win32":
        assert saved.stat().st_mode & 0o777 == 0o600
    assert photo_names(saved) == ["a"]


def test_backup_while_others_write_holds_the_last_commit(
    library: Path, connection: Connection, tmp_path: Path
) -> None:
    add_photos(connection, add_root(connection), ["a"], space=Space())
    reader = open_store(library, read_only=True)
    with transaction(connection):
        add_photos(connection, add_root(connection), ["b"], space=Space())
        backup(reader, tmp_path / "saved.sqlite")
    reader.close()
    assert photo_names(tmp_path / "saved.sqlite") == ["a"]


def test_backup_ends_though_another_connection_commits_before_every_step(
    library: Path, connection: Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = add_root(connection)
    add_photos(connection, root, ["a"], space=Space())
    reader = open_store(library, read_only=True)
    steps = 0

    class IndexingGoesOn:
        """A copy beside which a photo is committed before every step."""

        def __init__(self, copying: apsw.Backup) -> None:
            self._copying = copying

        def __enter__(self) -> IndexingGoesOn:
            return self

        def __exit__(self, *_: object) -> None:
            self._copying.finish()

        @property
        def done(self) -> bool:
            return self._copying.done

        def step(self, pages: int) -> None:
            nonlocal steps
            steps += 1
            assert steps <= 1_000, "the copy starts over at every commit"
            add_photos(connection, root, [f"later-{steps}"], space=Space())
            self._copying.step(pages)

    class Target(apsw.Connection):
        def backup(self, *names: object) -> IndexingGoesOn:  # type: ignore[override]  # wrapped
            return IndexingGoesOn(super().backup(*names))  # type: ignore[arg-type]  # as given

    monkeypatch.setattr("core.store.safekeeping.backup._STEP_PAGES", 10)
    monkeypatch.setattr("core.store.safekeeping.backup.apsw.Connection", Target)
    backup(reader, tmp_path / "saved.sqlite")
    monkeypatch.undo()
    reader.close()
    assert steps > 2
    assert photo_names(tmp_path / "saved.sqlite") == ["a"]


def test_backup_replaces_an_older_one(connection: Connection, tmp_path: Path) -> None:
    backup(connection, tmp_path / "saved.sqlite")
    add_photos(connection, add_root(connection), ["a"], space=Space())
    backup(connection, tmp_path / "saved.sqlite")
    assert photo_names(tmp_path / "saved.sqlite") == ["a"]


def test_backup_replaces_nothing_else(connection: Connection, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"a photo")
    with pytest.raises(UserError, match="not replaced"):
        backup(connection, tmp_path / "a.jpg")
    assert (tmp_path / "a.jpg").read_bytes() == b"a photo"


def test_backup_is_refused_in_a_photo_folder(connection: Connection, tmp_path: Path) -> None:
    RootStore(connection).add(tmp_path / "pictures")
    (tmp_path / "pictures").mkdir()
    with pytest.raises(UserError, match="writes nothing"):
        backup(connection, tmp_path / "pictures" / "saved.sqlite")
    assert list((tmp_path / "pictures").iterdir()) == []


def test_backup_to_an_impossible_place_says_so(connection: Connection, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="cannot be written"):
        backup(connection, tmp_path / "no" / "such" / "folder.sqlite")


def test_restore_brings_the_backup_back_and_keeps_the_former_library(
    library: Path, saved: Path
) -> None:
    before = saved.read_bytes()
    kept = restore(saved, library)
    assert kept is not None
    assert photo_names(library) == ["a"]
    assert photo_names(kept) == ["a", "b"]
    assert saved.read_bytes() == before
    assert list(library.parent.glob("*restoring*")) == []


def test_restore_where_there_was_no_library(tmp_path: Path, saved: Path) -> None:
    fresh = tmp_path / "fresh.sqlite"
    assert restore(saved, fresh) is None
    assert photo_names(fresh) == ["a"]


@pytest.mark.parametrize("damage", ["cut", "zeroed", "not a database", "empty"])
def test_damaged_backup_is_refused_and_nothing_changes(
    library: Path, saved: Path, damage: str
) -> None:
    data = saved.read_bytes()
    page = 4096
    spoiled = {
        "cut": data[: len(data) // 2],
        "zeroed": data[:page] + bytes(len(data) - page),
        "not a database": b"hello " * 1_000,
        "empty": b"",
    }[damage]
    saved.write_bytes(spoiled)
    before = files(library.parent)
    with pytest.raises(UserError, match=r"damaged|not a backup"):
        restore(saved, library)
    assert files(library.parent) == before
    assert photo_names(library) == ["a", "b"]


def test_backup_of_a_newer_version_is_refused(library: Path, saved: Path) -> None:
    newer = bare_connection(saved, apsw.SQLITE_OPEN_READWRITE)
    newer.execute("INSERT INTO schema_migrations VALUES (999, 'm999_future', 0)")
    newer.close()
    with pytest.raises(UserError, match="newer version"):
        restore(saved, library)
    assert photo_names(library) == ["a", "b"]


def test_other_database_is_no_backup(library: Path, saved: Path, tmp_path: Path) -> None:
    other = apsw.Connection(str(tmp_path / "other.sqlite"))
    other.execute("CREATE TABLE x(y)")
    other.close()
    with pytest.raises(UserError, match="not a backup of a VisualLens library"):
        restore(tmp_path / "other.sqlite", library)
    with pytest.raises(UserError, match="There is no backup file"):
        restore(tmp_path / "absent.sqlite", library)


def test_restore_into_a_library_in_use_is_refused_and_nothing_changes(
    library: Path, saved: Path
) -> None:
    other = open_store(library, read_only=True)
    assert PhotoStore(other).counts().photos == 2
    with pytest.raises(EnvironmentProblem, match="open in another window"):
        restore(saved, library)
    assert PhotoStore(other).counts().photos == 2
    other.close()
    assert photo_names(library) == ["a", "b"]


def test_damaged_library_is_replaced_and_kept_as_it_lies(library: Path, saved: Path) -> None:
    library.write_bytes(b"broken " * 1_000)
    kept = restore(saved, library)
    assert kept is not None
    assert kept.read_bytes() == b"broken " * 1_000
    assert photo_names(library) == ["a"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a process that can be forked")
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("damaged", [False, True])
def test_whenever_a_restore_is_killed_there_is_a_library(
    library: Path, saved: Path, when: str, *, damaged: bool
) -> None:
    if damaged:  # its log cannot be tidied and is moved along
        library.with_name(library.name + "-wal").write_bytes(b"damaged" * 100)
    before = library.read_bytes()
    steps = 0
    while True:
        killed = killed_at(steps, when, lambda: restore(saved, library))
        assert library.exists()
        if not killed:
            break
        assert photo_names(library) in (["a", "b"], ["a"])
        library.write_bytes(before)
        steps += 1
    assert steps >= 2
    assert photo_names(library) == ["a"]
    restore(saved, library)  # sweeps up what the others left
    assert list(library.parent.glob("*restoring*")) == []


def killed_at(number: int, when: str, action: Callable[[], object]) -> bool:
    """Run the action in a process that dies at its n-th change of a file name; whether it did."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    calls = itertools.count()

    def dying(change: Callable[..., object]) -> Callable[..., object]:
        def changed(*arguments: object, **named: object) -> object:
            at_this = next(calls) == number
            if at_this and when == "before":
                os._exit(9)
            try:
                return change(*arguments, **named)
            finally:
                if at_this:
                    os._exit(9)

        return changed

    for name in ("replace", "link", "unlink"):
        setattr(os, name, dying(getattr(os, name)))
    try:
        action()
    finally:
        os._exit(0)


@pytest.mark.parametrize(
    "change",
    [
        "CREATE TRIGGER extra AFTER INSERT ON messages BEGIN DELETE FROM conversations; END",
        "CREATE VIEW extra AS SELECT 1",
        "CREATE TABLE extra(x)",
        "CREATE INDEX extra ON photos(camera)",
        "DROP TABLE drafts; CREATE VIEW drafts AS SELECT 1 AS place",
        "DROP TABLE drafts",
        "DELETE FROM schema_migrations",
        "CREATE VIRTUAL TABLE vectors_9_9 USING fts5(x)",
    ],
)
def test_a_backup_with_another_schema_is_refused_and_changes_nothing(
    library: Path, saved: Path, change: str
) -> None:
    other = bare_connection(saved, apsw.SQLITE_OPEN_READWRITE)
    other.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 0)
    other.execute(change)
    other.close()
    before = photo_names(library)
    with pytest.raises(UserError, match="backup"):
        restore(saved, library)
    assert photo_names(library) == before == ["a", "b"]
    assert list(library.parent.glob("*restoring*")) == []


def test_a_file_from_elsewhere_may_call_no_function_of_ours(
    connection: Connection, library: Path
) -> None:
    bare = bare_connection(library, apsw.SQLITE_OPEN_READWRITE)
    for opened in (connection, bare):
        assert opened.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, -1) == 0
        assert opened.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, -1) == 1
    bare.close()


def test_every_file_is_opened_with_that_distrust() -> None:
    in_memory = {
        "core/store/checksums.py",
        "core/store/safekeeping/inspection.py",
        "core/store/safekeeping/schema_check.py",
    }
    own_copy = {"core/store/safekeeping/backup.py"}  # the file it writes itself
    opened = re.compile(r"(distrusting\(\s*)?\b(?:apsw\.)?Connection\((?=[^)])")
    trusting = {
        file.relative_to(ROOT).as_posix()
        for file in (ROOT / "core").rglob("*.py")
        if "import apsw" in file.read_text() and "core/research" not in file.as_posix()
        for found in opened.finditer(file.read_text())
        if not found[1]
    }
    assert trusting == in_memory | own_copy
