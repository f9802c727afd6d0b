#!/usr/bin/env bash
# apsw-sqlite3mc 3.54.0.0 (SQLite 3.54.0 and its cksumvfs extension), Linux x86-64, 2026-11-30
#
# SQLite's checksum VFS is added to a file that has no checksums by asking for 8 reserved bytes and VACUUM. It
# turns itself on when it sees the new first page, which VACUUM writes last: pages that left the page cache
# before that are written without a checksum, so a file larger than the cache cannot be read any more, at the
# next opening and not before. A small file, such as one tries it with, is well.
#
# Seen:  100 rows: VACUUM, reserved bytes 8, read again: 100 rows
#        20000 rows: VACUUM, reserved bytes 8, read again: disk I/O error; read without verifying: 20000 rows
#
# Ours: core/store/page_sums.py writes the checksums of a whole copy itself, for core/store/safekeeping/cipher.py.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check apsw-sqlite3mc==3.54.0.0
cd "$folder"
"$folder/venv/bin/python" - <<'PYTHON'
import sys

import apsw
import apsw.sqlite_extra

first = apsw.Connection(":memory:")
apsw.sqlite_extra.load(first, "cksumvfs")  # opens what follows


def read_again(rows):
    file = f"{rows}.sqlite"
    made = apsw.Connection(file)
    made.execute("CREATE TABLE words(id INTEGER PRIMARY KEY, word TEXT)")
    with made:
        made.executemany("INSERT INTO words(word) VALUES (?)", ((f"word {n} " * 20,) for n in range(rows)))
    made.reserve_bytes(reserve=8)
    made.execute("VACUUM")
    made.close()
    reserved = open(file, "rb").read(21)[20]
    print(f"{rows} rows: VACUUM, reserved bytes {reserved}, read again: ", end="")
    count = "SELECT count(*) FROM words WHERE word LIKE 'word%'"
    again = apsw.Connection(file)
    try:
        print(again.execute(count).get, "rows")
        return True
    except apsw.IOError as error:
        again.execute("PRAGMA checksum_verification=OFF")
        print(f"{error}; read without verifying: {again.execute(count).get} rows")
        return False


sys.exit(not (read_again(100) and not read_again(20_000)))
PYTHON
