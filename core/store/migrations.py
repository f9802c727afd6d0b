"""The schema, as append-only steps that each run in one transaction with their record.

A released step is never edited: a change to the schema is a new step at the end.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Final

import apsw

from core import logs
from core.errors import UserError
from core.sentences import Sentence
from core.store.first_tables import (
    ANNOTATION_TABLES,
    PERSON_TABLES,
    PHOTO_TABLES,
    VECTOR_TABLES,
)

# Written into the file header, so that other SQLite files are not mistaken for a library ("VLns").
APPLICATION_ID: Final = 0x564C6E73

Migration = Callable[[apsw.Connection], None]


def m001_library(connection: apsw.Connection) -> None:
    """Folders, photos, vectors, words, places, conversations and edits."""
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}").fetchall()
    for script in (PHOTO_TABLES, VECTOR_TABLES, ANNOTATION_TABLES, PERSON_TABLES):
        for _ in connection.execute(script):
            pass


def m002_retrieved_photos(connection: apsw.Connection) -> None:
    """Photos that questions have used; `turn` grows, so the highest is the latest."""
    connection.execute(
        "CREATE TABLE retrieved_photos("
        "turn INTEGER PRIMARY KEY AUTOINCREMENT, "
        "photo_id INTEGER NOT NULL UNIQUE REFERENCES photos(id) ON DELETE CASCADE) STRICT"
    )


def m003_words_not_in_photos(connection: apsw.Connection) -> None:
    """`edits.photo` is the content hash of the photo that a word edit applies to, NULL for all photos."""
    connection.execute("ALTER TABLE edits ADD COLUMN photo BLOB")
    connection.execute(
        "CREATE INDEX edits_photo ON edits(photo) WHERE photo IS NOT NULL AND undone_at IS NULL"
    )


def m004_photo_texts(connection: apsw.Connection) -> None:
    """Text in photos; `text` is empty where a photo contains none, so that it is not read again."""
    connection.execute(
        "CREATE TABLE photo_texts("
        "photo_id INTEGER PRIMARY KEY REFERENCES photos(id) ON DELETE CASCADE, "
        "reader TEXT NOT NULL, text TEXT NOT NULL) STRICT"
    )
    connection.execute(
        "CREATE VIRTUAL TABLE photo_text_index USING fts5("
        "text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')"
    )


def m005_recent_positions(connection: apsw.Connection) -> None:
    """Where the user said they were; `used_at` in nanoseconds since 1970."""
    connection.execute(
        "CREATE TABLE recent_positions(name_key TEXT PRIMARY KEY, name TEXT NOT NULL, lat REAL NOT NULL, "
        "lon REAL NOT NULL, used_at INTEGER NOT NULL) STRICT, WITHOUT ROWID"
    )


def m006_lists_of_conversations(connection: apsw.Connection) -> None:
    """The place list that the last question of a conversation used; 0 for regions alone."""
    connection.execute("ALTER TABLE conversations ADD COLUMN place_list INTEGER")


def m007_names(connection: apsw.Connection) -> None:
    """Words of file and folder names, by location; triggers keep them in step with every writer.

    A name is the last folder of a root's path plus the path below it. Only plain SQL is used, so
    that an older version that has the file open can still write.
    """
    connection.execute(
        "CREATE VIRTUAL TABLE name_index USING fts5("
        "name, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')"
    )
    insert = f"INSERT INTO name_index(rowid, name) SELECT l.id, {_NAME} {_NAMED}"
    connection.execute(insert)
    moved = "new.root_id <> old.root_id OR new.rel_path <> old.rel_path"
    for trigger in (
        f"name_added AFTER INSERT ON locations BEGIN {insert} WHERE l.id = new.id; END",
        "name_removed AFTER DELETE ON locations BEGIN "
        "DELETE FROM name_index WHERE rowid = old.id; END",
        f"name_changed AFTER UPDATE OF root_id, rel_path ON locations WHEN {moved} BEGIN "
        f"DELETE FROM name_index WHERE rowid = old.id; {insert} WHERE l.id = new.id; END",
        "root_renamed AFTER UPDATE OF path ON roots WHEN new.path <> old.path BEGIN "
        "DELETE FROM name_index WHERE rowid IN (SELECT id FROM locations WHERE root_id = new.id); "
        f"{insert} WHERE l.root_id = new.id; END",
    ):
        connection.execute(f"CREATE TRIGGER {trigger}")


_NAMED: Final = (
    "FROM locations l JOIN (SELECT id, "
    "rtrim(replace(CAST(path AS TEXT), char(92), '/'), '/') AS path FROM roots) r ON r.id = l.root_id"
)
# `rtrim` removes what follows the last slash: all characters of the path that are not slashes.
_NAME: Final = (
    "substr(r.path, length(rtrim(r.path, replace(r.path, '/', ''))) + 1) "
    "|| '/' || CAST(l.rel_path AS TEXT)"
)


def m008_photo_notes(connection: apsw.Connection) -> None:
    """What metadata says about photos in words, as JSON; `notes` is empty where there is nothing, so
    that it is not read again. `read_at` is in nanoseconds since 1970."""
    connection.execute(
        "CREATE TABLE photo_notes("
        "photo_id INTEGER PRIMARY KEY REFERENCES photos(id) ON DELETE CASCADE, "
        "reader TEXT NOT NULL, read_at INTEGER NOT NULL, notes TEXT NOT NULL) STRICT"
    )
    connection.execute(
        "CREATE VIRTUAL TABLE photo_note_index USING fts5("
        "notes, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')"
    )


def m009_vector_changes(connection: apsw.Connection) -> None:
    """Photos whose vectors or visibility changed, the latest 100 000; see `core.store.vectors.changes`.

    `generation` is NULL where visibility changed. The first row stands for everything before.
    """
    connection.execute(
        "CREATE TABLE vector_changes("
        "id INTEGER PRIMARY KEY AUTOINCREMENT, photo_id INTEGER, generation INTEGER, "
        "token INTEGER NOT NULL DEFAULT (random())) STRICT"
    )
    connection.execute("INSERT INTO vector_changes DEFAULT VALUES")
    insert = "INSERT INTO vector_changes(photo_id)"
    for trigger in (
        "photo_shown AFTER INSERT ON locations WHEN new.photo_id IS NOT NULL "
        f"BEGIN {insert} VALUES (new.photo_id); END",
        "photo_hidden AFTER DELETE ON locations WHEN old.photo_id IS NOT NULL "
        f"BEGIN {insert} VALUES (old.photo_id); END",
        "photo_replaced AFTER UPDATE OF photo_id ON locations WHEN old.photo_id IS NOT new.photo_id "
        f"BEGIN {insert} SELECT old.photo_id WHERE old.photo_id IS NOT NULL; "
        f"{insert} SELECT new.photo_id WHERE new.photo_id IS NOT NULL; END",
        "vector_changes_kept AFTER INSERT ON vector_changes WHEN new.id % 1000 = 0 "
        "BEGIN DELETE FROM vector_changes WHERE id <= new.id - 100000; END",
    ):
        connection.execute(f"CREATE TRIGGER {trigger}")


def m010_frames(connection: apsw.Connection) -> None:
    """Frames of clips are photos; see `core.store.library.frames`.

    `time_ms` is the time in the clip, NULL for stills; `duration_ms` that of the clip; `live_id` Apple's name
    for a photo and its clip. No foreign keys: a frame without its clip is in no view, and compaction removes it.
    """
    for column in ("clip_id", "still_id", "time_ms", "duration_ms"):
        connection.execute(f"ALTER TABLE photos ADD COLUMN {column} INTEGER")
    connection.execute("ALTER TABLE photos ADD COLUMN live_id TEXT")
    for column in ("clip_id", "still_id", "live_id"):
        connection.execute(
            f"CREATE INDEX photos_{column} ON photos({column}) WHERE {column} IS NOT NULL"
        )
    # Frames are visible where their clip is.
    note = (
        "INSERT INTO vector_changes(photo_id) SELECT {0} WHERE {0} IS NOT NULL "
        "UNION ALL SELECT id FROM photos WHERE clip_id = {0}"
    )
    for trigger in ("photo_shown", "photo_hidden", "photo_replaced"):
        connection.execute(f"DROP TRIGGER {trigger}")
    for trigger in (
        f"photo_shown AFTER INSERT ON locations BEGIN {note.format('new.photo_id')}; END",
        f"photo_hidden AFTER DELETE ON locations BEGIN {note.format('old.photo_id')}; END",
        "photo_replaced AFTER UPDATE OF photo_id ON locations WHEN old.photo_id IS NOT new.photo_id "
        f"BEGIN {note.format('old.photo_id')}; {note.format('new.photo_id')}; END",
    ):
        connection.execute(f"CREATE TRIGGER {trigger}")


def m011_albums(connection: apsw.Connection) -> None:
    """Albums of photos, by content hash: they outlive a folder that comes and goes. The one without a
    name holds the favourites."""
    connection.execute(
        "CREATE TABLE albums(id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, "
        "name_key TEXT NOT NULL UNIQUE, created_at INTEGER NOT NULL) STRICT"
    )
    connection.execute(
        "CREATE TABLE album_photos(album_id INTEGER NOT NULL REFERENCES albums(id) ON DELETE CASCADE, "
        "content_hash BLOB NOT NULL, added_at INTEGER NOT NULL, "
        "PRIMARY KEY(album_id, content_hash)) STRICT, WITHOUT ROWID"
    )
    connection.execute("CREATE INDEX album_photos_photo ON album_photos(content_hash)")


def m012_devices(connection: apsw.Connection) -> None:
    """The file system that a folder was on when it was last read, as `core.photos.scan.device_of` says.

    New files have checksums from here on: versions before this would write pages without them.
    """
    connection.execute("ALTER TABLE roots ADD COLUMN device TEXT NOT NULL DEFAULT ''")


def m013_stacks(connection: apsw.Connection) -> None:
    """Photos that stand behind another one; see `core.store.library.stacks`."""
    connection.execute(
        "CREATE TABLE stacked(photo_id INTEGER PRIMARY KEY REFERENCES photos(id) ON DELETE CASCADE, "
        "lead_id INTEGER NOT NULL REFERENCES photos(id) ON DELETE CASCADE, kind TEXT NOT NULL) STRICT"
    )
    connection.execute("CREATE INDEX stacked_lead ON stacked(lead_id)")


def m014_text_vectors(connection: apsw.Connection) -> None:
    """Vectors of what places and photos say; see `core.store.vectors.encoded_texts`."""
    connection.execute(
        "CREATE TABLE text_vectors(id INTEGER PRIMARY KEY AUTOINCREMENT, space TEXT NOT NULL, "
        "text TEXT NOT NULL, vector BLOB NOT NULL, UNIQUE(space, text)) STRICT"
    )
    for table in ("place_lists", "photos"):
        connection.execute(
            f"CREATE TRIGGER text_vectors_without_{table} AFTER DELETE ON {table} "
            "BEGIN DELETE FROM text_vectors; END"
        )


MIGRATIONS: Final[tuple[Migration, ...]] = (
    m001_library,
    m002_retrieved_photos,
    m003_words_not_in_photos,
    m004_photo_texts,
    m005_recent_positions,
    m006_lists_of_conversations,
    m007_names,
    m008_photo_notes,
    m009_vector_changes,
    m010_frames,
    m011_albums,
    m012_devices,
    m013_stacks,
    m014_text_vectors,
)


def pending(
    connection: apsw.Connection, steps: Sequence[Migration] = MIGRATIONS
) -> list[Migration]:
    """Steps this file still needs, in order. Read-only.

    Raises:
        UserError: if the file is newer than `steps` or is not a library.
    """
    return list(steps[_version(connection, steps) :])


def refuse_newer(connection: apsw.Connection, steps: Sequence[Migration] = MIGRATIONS) -> None:
    """Check that this version can read the file.

    Raises:
        UserError: if it is newer than this version or is not a library.
    """
    _version(connection, steps)


def migrate(connection: apsw.Connection, steps: Sequence[Migration] = MIGRATIONS) -> None:
    """Bring the file up to date, one transaction per step; two processes may do so at once.

    Raises:
        UserError: if the file is newer than `steps` or is not a library.
    """
    while pending(connection, steps):
        connection.execute("BEGIN IMMEDIATE")
        try:
            # Checked again under the write lock: another process may have done this step in the meantime.
            version = _version(connection, steps)
            if version < len(steps):
                _apply(connection, version, steps[version])
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _apply(connection: apsw.Connection, version: int, step: Migration) -> None:
    connection.execute(
        "CREATE TABLE IF NOT EXISTS schema_migrations("
        "number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT"
    )
    step(connection)
    connection.execute(
        "INSERT INTO schema_migrations VALUES (?, ?, ?)",
        (version + 1, step.__name__, int(time.time())),
    )
    logs.store.info("schema step %d applied", version + 1)


def _version(connection: apsw.Connection, steps: Sequence[Migration]) -> int:
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
    if "schema_migrations" not in tables:
        if tables:
            raise UserError(Sentence("library.not-ours"))
        return 0
    version = int(connection.execute("SELECT max(number) FROM schema_migrations").get or 0)
    if version > len(steps):
        raise UserError(Sentence("library.newer", format=version, known=len(steps)))
    return version
