"""The tables of the first released schema: never edited, as `core.store.migrations` starts from them."""

from __future__ import annotations

from typing import Final

# Paths are BLOBs (os.fsencode): file names need not be valid text, and no byte may be lost.
# Ids use AUTOINCREMENT so that an answer stored in a conversation never points at another photo.
PHOTO_TABLES: Final = """
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
VECTOR_TABLES: Final = """
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
ANNOTATION_TABLES: Final = """
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

PERSON_TABLES: Final = """
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
