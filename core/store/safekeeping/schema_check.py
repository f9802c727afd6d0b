"""Whether a library file holds our own tables and nothing else, before it is taken for a library."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Final

import apsw

from core.errors import UserError
from core.sentences import Sentence
from core.store import migrations
from core.store.connection import Connection

# Tables of vectors are made as encoders come: `vec0` and what it keeps its rows in.
_VECTOR_TABLE: Final = re.compile(r"[a-z]+(?:_[a-z]+)*(?:_\d+){1,2}")
_SHADOW: Final = re.compile(r"_(?:info|chunks|rowids|vector_chunks\d\d)")
_OF_SQLITE: Final = re.compile(r"sqlite_(?:sequence|stat\d|autoindex_.+)")


def refuse_foreign_schema(connection: Connection, *, whole: bool) -> None:
    """Check that nothing in the file could run or hide: no trigger, no view, no table of others.

    Args:
        whole: also check that no table of this version is missing: of a file that was brought up to
            date.

    Raises:
        UserError: naming what is foreign or missing.
    """
    found, ours = _schema(connection), _own_schema()
    vectors = {
        name
        for (kind, name), sql in found.items()
        if kind == "table"
        and _VECTOR_TABLE.fullmatch(name)
        and sql.startswith(f"CREATE VIRTUAL TABLE {name} USING vec0(")
    }
    for (kind, name), sql in found.items():
        if (kind, name) in ours:
            known = sql in ours[kind, name]
        else:
            known = name in vectors or _is_shadow(kind, name, vectors)
        if not known and not (kind in ("table", "index") and _OF_SQLITE.fullmatch(name)):
            raise UserError(Sentence("backup.foreign-schema", name=name))
    if whole and (missing := sorted(name for _, name in ours.keys() - found.keys())):
        raise UserError(Sentence("backup.incomplete-schema", name=missing[0]))


def _is_shadow(kind: str, name: str, vectors: set[str]) -> bool:
    return kind == "table" and any(
        name.startswith(table) and _SHADOW.fullmatch(name.removeprefix(table)) for table in vectors
    )


def _own_schema() -> dict[tuple[str, str], set[str]]:
    """What every released version made, from the first to this one."""
    connection = apsw.Connection(":memory:")
    made: dict[tuple[str, str], set[str]] = defaultdict(set)
    try:
        for count in range(1, len(migrations.MIGRATIONS) + 1):
            migrations.migrate(connection, migrations.MIGRATIONS[:count])
            for item, sql in _schema(connection).items():
                made[item].add(sql)
    finally:
        connection.close()
    return made


def _schema(connection: Connection) -> dict[tuple[str, str], str]:
    """Kind and name of every object to the SQL that made it; empty for indexes of constraints."""
    rows = connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_schema")
    return {(str(kind), str(name)): str(sql) for kind, name, sql in rows}
