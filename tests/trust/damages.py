"""`python -m tests.trust.damages`: libraries damaged in eight ways; how many of the readable rows the rescue brings back.

Every damage is drawn by a seed. A row counts as brought back if it is in the new library with all its
values; the share is of the rows whose pages are whole. There is no backup.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from core.records import Candidate
from core.store.connection import Connection, open_store
from core.store.person.candidate_lists import PlaceListStore
from core.store.person.chats import ChatStore, Role
from core.store.person.edits import EditStore
from core.store.safekeeping.damage import PERSON_TABLES, find_damage
from core.store.safekeeping.raw_pages import RawPages
from core.store.safekeeping.rescue import _readable_rows, make_sound
from tests.core.store.samples import Space, add_photos, add_root, annotation

_PAGE: Final = 4_096
_PHOTOS: Final = 600
_COUNTED: Final = (
    *(table for table in PERSON_TABLES if table != "recent_positions"),
    "photos",
    "locations",
    "annotations",
)

Damage = Callable[[Path, random.Random], None]


def make_library(database: Path) -> None:
    """Photos with captions and vectors, places, conversations with short and long messages, edits."""
    connection = open_store(database)
    names = [f"photo {n}.jpg" for n in range(_PHOTOS)]
    words = [annotation(f"Caption {n} of a harbour.", sea=0.5, tree=0.4) for n in range(_PHOTOS)]
    add_photos(connection, add_root(connection), names, annotations=words, space=Space())
    PlaceListStore(connection).create(
        "Town", [Candidate(f"Place {n}", "x" * 80) for n in range(200)]
    )
    chats = ChatStore(connection)
    for number in range(20):
        chat = chats.create(f"Chat {number}")
        for line in range(20):
            size = 6_000 if line % 10 == 0 else 150  # some on overflow pages
            chats.add_message(chat, Role.PERSON, f"message {number} {line} " + "y" * size)
    for number in range(60):
        EditStore(connection).pin_word(f"word {number}")
    connection.close()


def _pages(file: Path, chance: random.Random, count: int) -> list[int]:
    return chance.sample(range(1, file.stat().st_size // _PAGE), count)


def _write(file: Path, at: int, data: bytes) -> None:
    with file.open("r+b") as stream:
        stream.seek(at)
        stream.write(data)


def flip(file: Path, chance: random.Random, bits: int = 1) -> None:
    """Flip bits anywhere."""
    data = bytearray(file.read_bytes())
    for _ in range(bits):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    file.write_bytes(data)


def _zeroed(file: Path, chance: random.Random) -> None:
    for page in _pages(file, chance, 1):
        _write(file, page * _PAGE, bytes(_PAGE))


def _random_pages(file: Path, chance: random.Random) -> None:
    for page in _pages(file, chance, 2):
        _write(file, page * _PAGE, chance.randbytes(_PAGE))


def _cut(file: Path, chance: random.Random) -> None:
    with file.open("r+b") as stream:
        stream.truncate(int(file.stat().st_size * chance.uniform(0.6, 0.99)))


def _schema(file: Path, chance: random.Random) -> None:
    """A page of the schema, or the root of all of them, which is the rest of the first page."""
    data = file.read_bytes()
    numbers = [
        at // _PAGE for at in range(0, len(data), _PAGE) if b"CREATE TABLE" in data[at : at + _PAGE]
    ]
    number = chance.choice([0, *numbers])
    start = number * _PAGE + 100 * (number == 0)
    _write(file, start, chance.randbytes((number + 1) * _PAGE - start))


def _log(file: Path, chance: random.Random) -> None:
    """A log of nothing that belongs to the library."""
    file.with_name(file.name + "-wal").write_bytes(chance.randbytes(5_000))


def _swapped(file: Path, chance: random.Random) -> None:
    data = file.read_bytes()
    first, second = _pages(file, chance, 2)
    for here, there in ((first, second), (second, first)):
        _write(file, here * _PAGE, data[there * _PAGE : (there + 1) * _PAGE])


def _header(file: Path, chance: random.Random) -> None:
    """The first 100 bytes."""
    _write(file, chance.randrange(90), chance.randbytes(10))


KINDS: Final[dict[str, Damage]] = {
    "ten flips": lambda file, chance: flip(file, chance, 10),
    "zeroed page": _zeroed,
    "two random pages": _random_pages,
    "cut to 60-99 %": _cut,
    "schema page": _schema,
    "foreign log": _log,
    "swapped pages": _swapped,
    "file header": _header,
}


@dataclass(slots=True)
class Tally:
    """Of one kind of damage: how often tried, found, and the rows before and after."""

    tried: int = 0
    found: int = 0
    rows: int = 0
    back: int = 0
    total_losses: int = 0
    worst: float = 1.0
    seconds: float = 0.0


Rows = dict[str, set[tuple[Any, ...]]]


def rows_of(database: Path) -> Rows:
    """All rows of the counted tables."""
    connection = open_store(database, read_only=True)
    try:
        return {
            table: set(_readable_rows(connection, table, _columns(connection, table)))
            for table in _COUNTED
        }
    finally:
        connection.close()


def _columns(connection: Connection, table: str) -> list[str]:
    return [str(row[1]) for row in connection.execute(f"PRAGMA table_info({table})")]


def readable_rows(whole: Path, damaged: Path) -> Rows:
    """The rows all of whose pages are as they were."""
    before, after = whole.read_bytes(), damaged.read_bytes()
    is_same = [
        before[at : at + _PAGE] == after[at : at + _PAGE] for at in range(0, len(before), _PAGE)
    ]
    raw = RawPages(whole)
    rows = rows_of(whole)
    readable: Rows = {}
    for table in _COUNTED:
        keys = {
            frozenset(map(repr, [row.rowid or None, *row.values])) - {"None"}
            for row in raw.rows(table)
            if all(is_same[page - 1] for page in row.pages)
        }
        readable[table] = {
            row for row in rows[table] if frozenset(map(repr, row)) - {"None"} in keys
        }
    return readable


def damage_and_rescue(whole: Path, folder: Path, kind: str, seed: int, tally: Tally) -> None:
    """One trial: a copy of a library is damaged, found and rescued."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    database = folder / "library.sqlite"
    shutil.copy(whole, database)
    KINDS[kind](database, random.Random(f"{kind} {seed}"))
    before = readable_rows(whole, database)
    tally.tried += 1
    tally.found += make_sound(database, folder / "backups") is not None
    after = rows_of(database)
    rows = sum(map(len, before.values()))
    back = sum(len(before[table] & after[table]) for table in before)
    tally.rows += rows
    tally.back += back
    tally.worst = min(tally.worst, back / max(rows, 1))
    tally.total_losses += back < rows / 100


def main() -> int:
    """The table of both campaigns."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--damages", type=int, default=100)
    parser.add_argument("--flips", type=int, default=300)
    options = parser.parse_args()
    say = sys.stdout.write
    with tempfile.TemporaryDirectory(prefix="damages-") as temporary:
        whole, folder = Path(temporary) / "whole.sqlite", Path(temporary) / "damaged"
        make_library(whole)
        say(f"{whole.stat().st_size // _PAGE} pages\n")
        tallies = {kind: Tally() for kind in KINDS}
        for number in range(options.damages):
            kind = list(KINDS)[number % len(KINDS)]
            started = time.process_time()
            damage_and_rescue(whole, folder, kind, number, tallies[kind])
            tallies[kind].seconds += time.process_time() - started
        say("| damage | tried | rescued | rows back | worst | total losses | seconds |\n")
        for kind, tally in tallies.items():
            share = tally.back / max(tally.rows, 1)
            say(
                f"| {kind} | {tally.tried} | {tally.found} | {share:.1%} | {tally.worst:.1%} | {tally.total_losses} | {tally.seconds:.1f} |\n"
            )
        rows, back = sum(t.rows for t in tallies.values()), sum(t.back for t in tallies.values())
        say(f"all: {back / max(rows, 1):.1%} of the rows\n")
        seen = 0
        for number in range(options.flips):
            copy = Path(temporary) / "flipped.sqlite"
            shutil.copy(whole, copy)
            flip(copy, random.Random(f"flip {number}"))
            seen += bool(find_damage(copy, whole=True))
        say(f"one-bit flips seen by a whole check: {seen} of {options.flips}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
