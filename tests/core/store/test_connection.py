"""Opening the library file: privacy, refusals, readers beside a writer, full disks."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import apsw
import pytest

from core.errors import EnvironmentProblem, UserError
from core.records import RootId
from core.store.connection import Connection, open_store, transaction
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from core.store.safekeeping.cipher import open_alone
from tests.core.store.samples import add_photos, add_root

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="file modes are POSIX")


def test_new_library_uses_the_write_ahead_log_foreign_keys_and_vectors(
    connection: Connection,
) -> None:
    assert connection.execute("PRAGMA journal_mode").get == "wal"
    assert connection.execute("PRAGMA synchronous").get == 1
    assert connection.execute("PRAGMA foreign_keys").get == 1
    assert str(connection.execute("SELECT vec_version()").get).startswith("v")


def test_extension_loading_is_off_after_opening(connection: Connection) -> None:
    with pytest.raises(apsw.SQLError, match="not authorized"):
        connection.execute("SELECT load_extension('anything')")


@posix_only
def test_library_and_its_log_are_readable_by_their_owner_only(library: Path) -> None:
    connection = open_store(library)
    add_root(connection)
    modes = {path.name: path.stat().st_mode & 0o777 for path in library.parent.glob("library*")}
    connection.close()
    assert modes == {
        "library.sqlite": 0o600,
        "library.sqlite-wal": 0o600,
        "library.sqlite-shm": 0o600,
    }


@posix_only
def test_library_open_to_others_is_made_private_when_opened(library: Path) -> None:
    open_store(library).close()
    library.chmod(0o644)
    open_store(library).close()
    assert library.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("read_only", [False, True])
def test_file_of_a_newer_version_is_refused_in_plain_words(library: Path, read_only: bool) -> None:
    connection = open_store(library)
    connection.execute("INSERT INTO schema_migrations VALUES (999, 'm999_future', 0)")
    connection.close()
    before = library.read_bytes()
    with pytest.raises(UserError, match="newer version of VisualLens"):
        open_store(library, read_only=read_only)
    assert library.read_bytes() == before


def test_other_database_is_refused_and_left_as_it_is(library: Path) -> None:
    foreign = apsw.Connection(str(library))
    foreign.execute("CREATE TABLE bookmarks(url TEXT)")
    foreign.close()
    with pytest.raises(UserError, match="not a VisualLens library"):
        open_store(library)
    again = apsw.Connection(str(library))
    tables = [row[0] for row in again.execute("SELECT name FROM sqlite_schema")]
    again.close()
    assert tables == ["bookmarks"]


def test_file_that_is_no_database_is_called_damaged(library: Path) -> None:
    library.write_bytes(b"certainly not a database " * 400)
    with pytest.raises(EnvironmentProblem, match="damaged"):
        open_store(library)


def test_folder_in_place_of_the_library_is_named_in_the_message(library: Path) -> None:
    library.mkdir()
    with pytest.raises(UserError, match="is a folder"):
        open_store(library)


def test_missing_data_folder_is_an_environment_problem(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="cannot be opened"):
        open_store(tmp_path / "nowhere" / "library.sqlite")


def test_read_only_open_of_a_missing_library_finds_an_empty_one(library: Path) -> None:
    reader = open_store(library, read_only=True)
    assert RootStore(reader).all() == []
    reader.close()


def test_read_only_connection_cannot_write(library: Path) -> None:
    reader = open_store(library, read_only=True)
    with pytest.raises(EnvironmentProblem, match="cannot be written"):
        add_root(reader)
    reader.close()


def test_reader_sees_the_last_commit_while_a_writer_is_at_work(library: Path) -> None:
    writer = open_store(library)
    root = add_root(writer)
    add_photos(writer, root, ["a.jpg"])
    with transaction(writer):
        add_photos(writer, root, ["b.jpg"])
        reader = open_store(library, read_only=True)
        assert PhotoStore(reader).counts().photos == 1
    assert PhotoStore(reader).counts().photos == 2
    reader.close()
    writer.close()


def test_second_writer_that_waited_too_long_is_told_who_is_in_the_way(library: Path) -> None:
    first, second = open_store(library), open_store(library)
    second.set_busy_timeout(1)
    with transaction(first):
        add_root(first)
        with pytest.raises(EnvironmentProblem, match="in use by another program"):
            add_root(second, "/elsewhere")
    assert [str(root.path) for root in RootStore(second).all()] == ["/pictures"]
    first.close()
    second.close()


def test_failed_inner_transaction_takes_the_outer_one_with_it(connection: Connection) -> None:
    def fail() -> None:
        with transaction(connection):
            add_root(connection, "/one")
            with transaction(connection):
                add_root(connection, "/two")
                raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert RootStore(connection).all() == []


def test_full_disk_loses_nothing_and_says_so(connection: Connection) -> None:
    root = add_root(connection)
    add_photos(connection, root, ["kept.jpg"])
    pages = int(connection.execute("PRAGMA page_count").get)
    connection.execute(f"PRAGMA max_page_count={pages + 2}").fetchall()
    with pytest.raises(EnvironmentProblem, match=r"disk .* full"):
        add_photos(connection, root, [f"{'x' * 200}/{number}.jpg" for number in range(500)])
    connection.execute("PRAGMA max_page_count=1000000").fetchall()
    assert connection.execute("PRAGMA integrity_check").get == "ok"
    assert PhotoStore(connection).counts().photos == 1
    assert add_photos(connection, RootId(root), ["later.jpg"])


@posix_only
def test_a_transaction_that_was_cut_off_is_undone_before_anything_is_read(library: Path) -> None:
    open_store(library).close()
    child = os.fork()
    if not child:  # in the state a conversion works in, killed in the middle of a transaction
        alone = open_alone(library)
        alone.execute("PRAGMA cache_size=1")
        alone.execute("CREATE TABLE cut_off(x)")
        alone.execute("BEGIN")
        alone.executemany("INSERT INTO cut_off VALUES (?)", [("x" * 4_000,)] * 200)
        os._exit(0)
    os.waitpid(child, 0)
    assert library.with_name(library.name + "-journal").exists()
    reader = open_store(library, read_only=True)
    assert reader.execute("SELECT count(*) FROM cut_off").get == 0
    reader.close()
