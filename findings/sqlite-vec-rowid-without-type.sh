#!/usr/bin/env bash
# sqlite-vec 0.1.9, apsw 3.54.0.0, Linux x86-64, 2026-11-30
#
# A vec0 table keeps its vectors in chunks, in the table NAME_vector_chunks00(rowid PRIMARY KEY, vectors). That `rowid` has no type,
# so it is no name of SQLite's row number but a column with an index of its own, and a join of it with a number (chunk_id INTEGER)
# cannot use that index: every chunk is looked for among all, in a time that grows with the square of the vectors.
# `_rowid_`, which sqlite-vec sets to the same number, is the row number.
#
# Seen:  v.rowid = c.chunk_id    SCAN c, SCAN v
#        v._rowid_ = c.chunk_id  SCAN c, SEARCH v USING INTEGER PRIMARY KEY (rowid=?)
#
# Ours: core/store/vectors/chunks.py reads a million vectors through these tables.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check apsw==3.54.0.0 sqlite-vec==0.1.9
"$folder/venv/bin/python" - <<'PYTHON'
import sys

import apsw
import sqlite_vec

connection = apsw.Connection(":memory:")
connection.enable_load_extension(True)
connection.load_extension(sqlite_vec.loadable_path())
connection.execute("CREATE VIRTUAL TABLE pictures USING vec0(vector float[8])")


def plan(name):
    query = f"SELECT v.vectors FROM pictures_chunks c CROSS JOIN pictures_vector_chunks00 v ON v.{name} = c.chunk_id"
    steps = ", ".join(step for *_, step in connection.execute(f"EXPLAIN QUERY PLAN {query}"))
    print(f"v.{name} = c.chunk_id  {steps}")
    return steps


sys.exit(0 if "SCAN v" in plan("rowid") and "SEARCH v" in plan("_rowid_") else 1)
PYTHON
