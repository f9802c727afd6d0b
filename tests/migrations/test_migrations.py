"""Schema steps: in order, each whole or not at all, never backwards."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import apsw
import pytest

from core.errors import UserError
from core.store.connection import open_store
from core.store.migrations import APPLICATION_ID, MIGRATIONS, Migration, migrate, pending


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[apsw.Connection]:
    opened = apsw.Connection(str(tmp_path / "some.sqlite"))
    yield opened
    opened.close()


def step_one(connection: apsw.Connection) -> None:
    connection.execute("CREATE TABLE one(x)")


def step_two(connection: apsw.Connection) -> None:
    connection.execute("ALTER TABLE one ADD COLUMN y")
    connection.execute("CREATE TABLE two(x)")


def records(connection: apsw.Connection) -> list[tuple[int, str]]:
    return [
        (row[0], row[1])
        for row in connection.execute("SELECT number, name FROM schema_migrations ORDER BY number")
    ]


def tables(connection: apsw.Connection) -> set[str]:
    rows = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    return {row[0] for row in rows}


def test_steps_are_applied_in_order_and_recorded(connection: apsw.Connection) -> None:
    migrate(connection, [step_one, step_two])
    assert records(connection) == [(1, "step_one"), (2, "step_two")]
    assert tables(connection) == {"one", "two", "schema_migrations"}


def test_older_file_gets_only_the_steps_it_lacks(connection: apsw.Connection) -> None:
    migrate(connection, [step_one])
    connection.execute("INSERT INTO one VALUES (7)")
    assert pending(connection, [step_one, step_two]) == [step_two]
    migrate(connection, [step_one, step_two])
    assert list(connection.execute("SELECT x, y FROM one")) == [(7, None)]
    assert pending(connection, [step_one, step_two]) == []


def test_second_run_changes_nothing(connection: apsw.Connection) -> None:
    migrate(connection, [step_one, step_two])
    before = connection.total_changes()
    migrate(connection, [step_one, step_two])
    assert connection.total_changes() == before


def test_failing_step_leaves_no_trace_and_can_run_again(connection: apsw.Connection) -> None:
    broken = True

    def step_fails(connection: apsw.Connection) -> None:
        step_two(connection)
        if broken:
            raise RuntimeError("power cut")

    steps: list[Migration] = [step_one, step_fails]
    with pytest.raises(RuntimeError, match="power cut"):
        migrate(connection, steps)
    assert records(connection) == [(1, "step_one")]
    assert tables(connection) == {"one", "schema_migrations"}
    assert connection.get_autocommit()
    broken = False
    migrate(connection, steps)
    assert records(connection) == [(1, "step_one"), (2, "step_fails")]


def test_newer_file_is_refused_by_both_doors(connection: apsw.Connection) -> None:
    migrate(connection, [step_one, step_two])
    for door in (migrate, pending):
        with pytest.raises(UserError, match="newer version"):
            door(connection, [step_one])


def test_two_programs_may_open_a_new_library_at_once(tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    barrier = threading.Barrier(4)

    def open_it(_: int) -> None:
        barrier.wait()
        open_store(library).close()

    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(open_it, range(4))) == [None] * 4
    connection = open_store(library)
    assert len(records(connection)) == len(MIGRATIONS)
    connection.close()


def test_library_file_carries_the_application_id(tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    open_store(library).close()
    assert int.from_bytes(library.read_bytes()[68:72], "big") == APPLICATION_ID


def test_every_foreign_key_of_a_large_table_has_an_index(tmp_path: Path) -> None:
    """Without one, deleting a photo would read a whole table for each row."""
    connection = open_store(tmp_path / "library.sqlite")
    for table, column in (("locations", "photo_id"), ("photo_aspects", "word_id")):
        plan = connection.execute(
            f"EXPLAIN QUERY PLAN SELECT 1 FROM {table} WHERE {column} = 1"
        ).fetchall()
        assert "USING" in str(plan[0][3])
        assert "SCAN" not in str(plan[0][3])
    connection.close()
