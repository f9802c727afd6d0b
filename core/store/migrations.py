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

# Written into the file header, so that other SQLite files are not mistaken for a library ("VLns").
APPLICATION_ID: Final = 0x564C6E73

Migration = Callable[[apsw.Connection], None]


def m001_library(connection: apsw.Connection) -> None:
    """Folders, photos, vectors, words, places, conversations and edits."""
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}").fetchall()
    for script in (_PHOTO_TABLES, _VECTOR_TABLES, _ANNOTATION_TABLES, _PERSON_TABLES):
        for _ in connection.execute(script):
            pass


# Paths are BLOBs (os.fsencode): file names need not be valid text, and no byte may be lost.
# Ids use AUTOINCREMENT so that an answer stored in a conversation never points at another photo.
_PHOTO_TABLES: Final = """
CREATE TABLE roots(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path BLOB NOT NULL UNIQUE,
    state TEXT NOT NULL DEFAULT 'online',
    added_at INTEGER NOT NULL
) STRICT;

CREATE TABLE describers(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    precedence INTEGER NOT NULL
) STRICT;

CREATE TABLE photos(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    content_hash BLOB NOT NULL UNIQUE,
    size_bytes INTEGER NOT NULL,
    format TEXT NOT NULL,
    width_px INTEGER NOT NULL,
    height_px INTEGER NOT NULL,
    orientation INTEGER NOT NULL,
    captured_local TEXT,
    offset_minutes INTEGER,
    offset_source TEXT,
    lat REAL,
    lon REAL,
    camera TEXT,
    sort_key INTEGER NOT NULL,
    describer_id INTEGER REFERENCES describers(id),
    added_at INTEGER NOT NULL
) STRICT;
CREATE INDEX photos_newest ON photos(sort_key DESC, id DESC);
CREATE INDEX photos_size ON photos(size_bytes);
CREATE INDEX photos_described ON photos(describer_id) WHERE describer_id IS NOT NULL;
CREATE INDEX photos_place ON photos(lat, lon) WHERE lat IS NOT NULL;

CREATE TABLE locations(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    root_id INTEGER NOT NULL REFERENCES roots(id),
    rel_path BLOB NOT NULL,
    size_bytes INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    photo_id INTEGER REFERENCES photos(id),
    state TEXT NOT NULL,
    UNIQUE(root_id, rel_path)
) STRICT;
CREATE INDEX locations_photo ON locations(photo_id, root_id, state);
CREATE INDEX locations_pending ON locations(mtime_ns DESC, id DESC) WHERE state = 'pending';

CREATE TABLE failures(
    location_id INTEGER PRIMARY KEY REFERENCES locations(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    strikes INTEGER NOT NULL,
    failed_at INTEGER NOT NULL
) STRICT;
"""

# `vector_table` is the name of a vec0 table. Nothing reads `deleted_rows` any more.
_VECTOR_TABLES: Final = """
CREATE TABLE generations(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    encoder_id TEXT NOT NULL,
    revision TEXT NOT NULL,
    preprocessing_hash TEXT NOT NULL,
    dimension INTEGER NOT NULL,
    text_dimension INTEGER NOT NULL,
    vector_table TEXT NOT NULL,
    deleted_rows INTEGER NOT NULL DEFAULT 0,
    active INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    UNIQUE(encoder_id, revision, preprocessing_hash, dimension)
) STRICT;
CREATE UNIQUE INDEX generations_one_active ON generations(active) WHERE active = 1;

CREATE TABLE text_spaces(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    encoder_id TEXT NOT NULL,
    dimension INTEGER NOT NULL,
    UNIQUE(encoder_id, dimension)
) STRICT;
"""

# `photo_count` is how many photos currently show the word (photos.describer_id names the
# annotation that applies); kept by the writer, because counting 100 000 photos per question is too slow.
_ANNOTATION_TABLES: Final = """
CREATE TABLE annotations(
    photo_id INTEGER NOT NULL REFERENCES photos(id) ON DELETE CASCADE,
    describer_id INTEGER NOT NULL REFERENCES describers(id),
    caption TEXT NOT NULL,
    PRIMARY KEY(photo_id, describer_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE aspect_words(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    word TEXT NOT NULL,
    kind TEXT NOT NULL,
    photo_count INTEGER NOT NULL DEFAULT 0,
    UNIQUE(word, kind)
) STRICT;

CREATE TABLE photo_aspects(
    photo_id INTEGER NOT NULL,
    describer_id INTEGER NOT NULL,
    word_id INTEGER NOT NULL REFERENCES aspect_words(id),
    salience REAL NOT NULL,
    PRIMARY KEY(photo_id, describer_id, word_id),
    FOREIGN KEY(photo_id, describer_id) REFERENCES annotations(photo_id, describer_id)
        ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX photo_aspects_word ON photo_aspects(word_id);
"""

_PERSON_TABLES: Final = """
CREATE TABLE place_lists(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE UNIQUE INDEX place_lists_name ON place_lists(name_key) WHERE deleted_at IS NULL;

CREATE TABLE places(
    list_id INTEGER NOT NULL REFERENCES place_lists(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    candidate TEXT NOT NULL,
    PRIMARY KEY(list_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE conversations(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;

CREATE TABLE messages(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id INTEGER NOT NULL REFERENCES conversations(id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    text TEXT NOT NULL,
    answer TEXT,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX messages_conversation ON messages(conversation_id, id);

CREATE TABLE drafts(
    slot TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE edits(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    category TEXT NOT NULL,
    subject TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    undone_at INTEGER
) STRICT;
CREATE INDEX edits_live ON edits(category, id) WHERE undone_at IS NULL;
"""


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
