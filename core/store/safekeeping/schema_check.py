"""Checks that a library file contains our own tables and nothing else before it is accepted."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Final

import apsw

from core.errors import UserError
from core.sentences import Sentence
from core.store import migrations
from core.store.connection import Connection

# Vector tables are created per encoder: `vec0` and the tables it stores its rows in.
_VECTOR_TABLE: Final = re.compile(r"[a-z]+(?:_[a-z]+)*(?:_\d+){1,2}")
_SHADOW: Final = re.compile(r"_(?:info|chunks|rowids|vector_chunks\d\d)")
_OF_SQLITE: Final = re.compile(r"sqlite_(?:sequence|stat\d|autoindex_.+)")


def refuse_foreign_schema(connection: Connection, *, whole: bool) -> None:
    """Check that the file contains no trigger, view or foreign table that could run or hide something.

    Args:
        whole: also check that no table of this version is missing, for a file that has been
            migrated.

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
    """Everything that any released schema version has created, from the first to this one."""
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
    """Kind and name of every object, mapped to the SQL that created it; empty for constraint indexes."""
    rows = connection.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_schema")
    return {(str(kind), str(name)): str(sql) for kind, name, sql in rows}
