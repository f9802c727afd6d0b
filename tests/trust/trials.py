"""One try of a fault after the other: photos, a new library for them, and a tally of all tries."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from core.store.library.locations import LocationState, LocationStore
from core.store.library.roots import RootStore
from tests.helpers.dump import dump_library
from tests.helpers.photo_folders import write_library
from tests.trust.indexing import Ended, Library, forked


@dataclass(slots=True)
class Tally:
    """How often a fault was tried and what it did.

    Attributes:
        redone: most photos encoded again after one fault.
        readable: how often something of an encrypted library could be read without its key.
        sentences: what the person would have read.
    """

    fault: str
    tried: int = 0
    lost: int = 0
    crashed: int = 0
    hung: int = 0
    redone: int = 0
    readable: int = 0
    sentences: set[str] = field(default_factory=set)
    details: list[str] = field(default_factory=list)

    def take(self, ended: Ended) -> None:
        """Count how a run ended."""
        self.tried += 1
        self.crashed += bool(ended.crashed)
        self.hung += ended.hung
        if ended.crashed:
            self.details.append(ended.crashed[-1_500:])
        if ended.sentence:
            self.sentences.add(ended.sentence)

    def look(self, library: Library) -> None:
        """Count what is lost in a library now."""
        found = library.lost()
        self.lost += bool(found)
        self.details += found

    def expect(self, what: str, holds: bool) -> None:
        """Count a broken promise as a loss."""
        if not holds:
            self.lost += 1
            self.details.append(what)


Fault = Callable[[int], Tally]  # tried so often


@dataclass(frozen=True, slots=True)
class Trial:
    """A folder of its own with photos and a library that has not been made yet.

    Attributes:
        number: counts from 0, for faults that come a little later at every try.
        files: the photos that were written.
    """

    number: int
    place: Path
    files: list[Path]
    tally: Tally

    @property
    def photos(self) -> Path:
        return self.place / "photos"

    @property
    def library(self) -> Library:
        return Library(self.place / "data", self.place / "log")

    @property
    def chance(self) -> random.Random:
        """Draws that depend on the fault and the number alone."""
        return random.Random(f"{self.tally.fault} {self.number}")

    def add_and_index(self) -> None:
        """The first run of the library, in this process."""
        self.library.add_root(self.photos)
        self.library.index()

    def run(
        self, work: Callable[[], None], meanwhile: Callable[[int], None] = lambda _pid: None
    ) -> Ended:
        """Run `work` with the fault in a process of its own, and count how that ended."""
        ended = forked(work, meanwhile)
        self.tally.take(ended)
        return ended

    def look(self) -> None:
        """Count what is lost now."""
        self.tally.look(self.library)

    def expect(self, what: str, holds: bool) -> None:
        """Count a broken promise as a loss."""
        self.tally.expect(what, holds)

    def finish(self) -> None:
        """The run after the fault ends well and loses nothing."""
        finish(self.tally, self.library)

    def states(self) -> list[LocationState]:
        """How every file stands in the library."""
        connection = self.library.open()
        try:
            return [
                each.state
                for root in RootStore(connection).all()
                for each in LocationStore(connection).known_locations(root.id)
            ]
        finally:
            connection.close()

    def expect_indexed(self, count: int) -> None:
        """So many files are in the library, and all of them well."""
        states = self.states()
        self.expect(
            f"not every photo is there: {states}", states == [LocationState.INDEXED] * count
        )


def fault(name: str, *, photos: int) -> Callable[[Callable[[Trial], None]], Fault]:
    """Make a fault that can be tried often of a function that tries it once.

    Args:
        photos: how many are there before the function runs.
    """

    def repeated(inject: Callable[[Trial], None]) -> Fault:
        def repeat(times: int) -> Tally:
            tally = Tally(name)
            for number in range(times):
                with new_place() as place:
                    files = write_library(place / "photos", photos)
                    inject(Trial(number, place, files, tally))
            return tally

        return repeat

    return repeated


@contextmanager
def new_place() -> Iterator[Path]:
    """A temporary folder that other users may enter."""
    with tempfile.TemporaryDirectory(prefix="faults-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


def finish(tally: Tally, library: Library, calm: object = None) -> None:
    """The run after a fault ends well and loses nothing; the library is as `calm`, if given."""
    ended = forked(library.index)
    tally.expect(f"the run after it ended: {ended}", ended == Ended())
    tally.look(library)
    if calm is not None:
        tally.expect(
            "another library than undisturbed", dump_library(library.paths.database) == calm
        )
