"""The state of the library file and its components; read-only."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import apsw
import sqlite_vec

from core.records import RootState
from core.store import migrations
from core.store.connection import bare_connection, explained
from core.store.library.locations import LocationStore
from core.store.library.photos import LibraryCounts, PhotoStore
from core.store.library.roots import RootStore


@dataclass(frozen=True, slots=True)
class Components:
    """Versions; empty where a component cannot be loaded."""

    sqlite: str
    sqlite_vec: str
    has_fts5: bool


@dataclass(frozen=True, slots=True)
class Contents:
    """Statistics of a library.

    Attributes:
        schema: version of the file.
        counts: None if the file is from an older version, which the next start upgrades.
        failures: files that could not be indexed, by kind.
    """

    schema: int
    counts: LibraryCounts | None
    roots: dict[str, int]
    failures: dict[str, int]


def schema_known() -> int:
    """The version of the library files that this app writes."""
    return len(migrations.MIGRATIONS)


def components() -> Components:
    """The native components of the store."""
    connection = apsw.Connection(":memory:")
    try:
        connection.enable_load_extension(True)
        connection.load_extension(sqlite_vec.loadable_path())
        vectors = str(connection.execute("SELECT vec_version()").get)
    except apsw.Error:
        vectors = ""
    finally:
        connection.close()
    return Components(apsw.sqlite_lib_version(), vectors, "ENABLE_FTS5" in apsw.compile_options)


def contents(database: Path) -> Contents:
    """Collect statistics of a sound, unlocked library.

    Raises:
        UserError: if it was written by a newer version.
        EnvironmentProblem: if it cannot be read.
    """
    with explained():
        connection = bare_connection(database, apsw.SQLITE_OPEN_READONLY)
        try:
            connection.set_busy_timeout(2_000)
            migrations.refuse_newer(connection)
            waiting = len(migrations.pending(connection))
            if waiting:
                return Contents(schema_known() - waiting, None, {}, {})
            roots = Counter(root.state.value for root in RootStore(connection).all())
            kinds = Counter(failure.kind.value for failure in LocationStore(connection).failures())
            return Contents(
                schema=schema_known(),
                counts=PhotoStore(connection).counts(),
                roots={state.value: roots[state.value] for state in RootState},
                failures=dict(kinds),
            )
        finally:
            connection.close()
