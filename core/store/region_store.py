"""Regions: places from a map extract, each in its own file beside the library, encrypted with it.

A file is written under a temporary name and renamed when complete, so a region exists as a whole
or not at all; writing it again replaces it, and deleting the file removes it. File names do not
reveal where the user lives.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

import apsw

from core.conventions.text_key import text_key
from core.errors import UserError
from core.records import GeoPoint
from core.sentences import Sentence
from core.store.connection import Connection, bare_connection, explained
from core.store.region_file import RegionPlace, fill
from core.store.region_search import places_named, places_near

if TYPE_CHECKING:  # the window loads no NumPy until it shows a map
    from core.cartography.clipping import Box
    from core.cartography.map_shapes import MapShape, NamedStreet, ShapeKind

PREFIX: Final = "region-"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Region:
    """A region that was added."""

    name: str
    places: int
    attribution: str
    added_at: int  # seconds since 1970
    size_bytes: int


class RegionStore:
    """The regions of a data folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> list[Region]:
        """All regions, by name; files that cannot be read are left out."""
        return sorted(
            (region for _, region in self._regions()), key=lambda region: region.name.casefold()
        )

    def write(
        self,
        name: str,
        attribution: str,
        places: Iterable[RegionPlace],
        shapes: Iterable[MapShape | NamedStreet] = (),
    ) -> Region:
        """Add a region, or replace the one of the same name; nothing changes on failure.

        Args:
            shapes: streets, water and parks to draw, and named streets; consumed after the places.

        Raises:
            UserError: if the name is empty.
            EnvironmentProblem: if the disk is full or cannot be written.
        """
        from core.store.region_shapes import write_shapes

        if not name.strip():
            raise UserError(Sentence("region.no-name"))
        file = self._find(name) or self._folder / f"{PREFIX}{secrets.token_hex(8)}.sqlite"
        partial = file.with_name(file.name + ".part")
        staged = file.with_name(file.name + ".staged.part")
        with self._writing():
            try:
                with explained(), _new(partial) as connection, _new(staged) as staging:
                    count = fill(connection, staging, name, attribution, places)
                    write_shapes(connection, shapes)
                os.replace(partial, file)
            finally:
                _drop(partial)
                _drop(staged)
        return Region(name, count, attribution, int(time.time()), file.stat().st_size)

    def sweep(self) -> None:
        """Remove what a killed `write` has left.

        Raises:
            UserError: if another process is writing a region.
        """
        with self._writing():
            pass

    def remove(self, name: str) -> None:
        """Remove a region.

        Raises:
            UserError: if there is no region of this name.
        """
        file = self._find(name)
        if file is None:
            raise UserError(Sentence("region.unknown", name=name))
        _drop(file)

    def near(
        self,
        position: GeoPoint | None,
        kinds: Sequence[str] | None,
        words: Sequence[str],
        limit: int,
    ) -> list[RegionPlace]:
        """Places of all regions, nearest and best known first.

        Args:
            position: without one, the best known places come first.
            kinds: only these; None for all.
            words: if any places have a word that begins with one of them in their name or description, only
                those are returned.
            limit: the maximum number of places.
        """
        found = self._gathered(lambda file: places_near(file, position, kinds, words, limit))
        found.sort(key=lambda each: each[0])
        return [place for _, place in found[:limit]]

    def named(self, start: str, limit: int) -> list[RegionPlace]:
        """Places and villages of all regions whose name begins with a text, best known first.

        Exact names come before others, and villages before other places.
        """
        found = self._gathered(lambda file: places_named(file, start, limit))
        found.sort(key=lambda each: each[0])
        return [place for _, place in found[:limit]]

    def streets(self, start: str, limit: int) -> list[NamedStreet]:
        """Streets of all regions that match the words of a text, the last one as a prefix."""
        from core.store.region_shapes import streets_named

        return self._gathered(lambda file: streets_named(file, start, limit))[:limit]

    def shapes(self, box: Box, kinds: Sequence[ShapeKind]) -> list[MapShape]:
        """Streets, water and parks of all regions that intersect a box, to be drawn."""
        from core.store.region_shapes import shapes_within

        return self._gathered(lambda file: shapes_within(file, box, kinds))

    def kinds(self) -> frozenset[str]:
        """All kinds that occur in the regions."""
        return frozenset(
            name for (name,) in self._gathered(lambda file: file.execute("SELECT name FROM kinds"))
        )

    def _gathered(self, ask: Callable[[Connection], Iterable[T]]) -> list[T]:
        """The results of all readable regions."""
        found: list[T] = []
        for file in sorted(self._folder.glob(f"{PREFIX}*.sqlite")):
            with _readable(file) as connection:
                found += ask(connection)
        return found

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        """Allow one write at a time; leftovers of a killed one are removed first.

        Raises:
            UserError: if another process is writing a region.
        """
        from filelock import FileLock, Timeout

        lock = FileLock(self._folder / f"{PREFIX}import.sqlite.lock", timeout=0, mode=0o600)
        try:
            lock.acquire()
        except Timeout as error:
            raise UserError(Sentence("region.busy")) from error
        try:
            for left in self._folder.glob(f"{PREFIX}*.sqlite*.part*"):
                _drop(left)
            yield
        finally:
            lock.release()

    def _find(self, name: str) -> Path | None:
        """The file of the region with this name."""
        found = (
            file for file, region in self._regions() if text_key(region.name) == text_key(name)
        )
        return next(found, None)

    def _regions(self) -> Iterator[tuple[Path, Region]]:
        """Every readable region, with its file."""
        for file in sorted(self._folder.glob(f"{PREFIX}*.sqlite")):
            with contextlib.suppress(apsw.Error, KeyError, ValueError):
                yield file, _about(file)


def _about(file: Path) -> Region:
    with contextlib.closing(_open(file)) as connection:
        about = dict(connection.execute("SELECT key, value FROM about"))
    return Region(about["name"], int(about["places"]), about["attribution"], int(about["added_at"]),
                  file.stat().st_size)  # fmt: skip


@contextlib.contextmanager
def _new(file: Path) -> Iterator[Connection]:
    """A new file for writing, accessible to its owner only."""
    _drop(file)
    flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
    with contextlib.closing(bare_connection(file, flags)) as connection:
        os.chmod(file, 0o600)
        yield connection


@contextlib.contextmanager
def _readable(file: Path) -> Iterator[Connection]:
    """A region opened for reading; a damaged or locked one yields no results."""
    unreadable = contextlib.suppress(apsw.NotADBError, apsw.CorruptError)
    with unreadable, contextlib.closing(_open(file)) as connection:
        yield connection


def _open(file: Path) -> Connection:
    return bare_connection(file, apsw.SQLITE_OPEN_READONLY)


def _drop(file: Path) -> None:
    for each in (file, file.with_name(file.name + "-journal")):
        each.unlink(missing_ok=True)
