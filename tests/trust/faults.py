"""Faults injected into indexing, as often as wanted.

`python -m tests.trust.faults --times 200 --out faults.json` runs all of them; the tests a few.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import psutil

from core import vault
from core.records import IndexProgress, RootState
from core.store.connection import open_store
from core.store.locations import LocationState, LocationStore
from core.store.photos import PhotoStore
from core.store.roots import RootStore
from tests.helpers.dump import dump_library
from tests.helpers.photo_folders import write_library, write_photo
from tests.trust.indexing import LARGEST_BATCH, Ended, Library, forked, to_json

_NOBODY: Final = 65_534
_PHOTOS: Final = 60


@dataclass(slots=True)
class Tally:
    """How often a fault was tried and what it did.

    Attributes:
        redone: most photos encoded again after one fault.
        sentences: what the person would have read.
    """

    fault: str
    tried: int = 0
    lost: int = 0
    crashed: int = 0
    hung: int = 0
    redone: int = 0
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


@contextmanager
def _place() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="faults-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


def _photo_states(library: Library) -> list[LocationState]:
    connection = library.open()
    try:
        return [
            each.state
            for root in RootStore(connection).all()
            for each in LocationStore(connection).known_locations(root.id)
        ]
    finally:
        connection.close()


def _finish(tally: Tally, library: Library, calm: object = None) -> None:
    """The run after the fault: ends well, loses nothing, and the library is as if undisturbed."""
    ended = forked(library.index)
    tally.expect(f"the run after it ended: {ended}", ended == Ended())
    tally.look(library)
    if calm is not None:
        tally.expect("another library than undisturbed", _things(library) == calm)


def _things(library: Library) -> object:
    return dump_library(library.paths.database)


def killed_encrypted(times: int) -> Tally:
    """The same with an encrypted library."""
    return killed(times, seed=2, key=vault.LibraryKey(os.urandom(32), os.urandom(16)))


def killed(times: int, seed: int = 1, key: vault.LibraryKey | None = None) -> Tally:
    """kill -9 at random moments of indexing; every few kills the run may end, to be begun anew."""
    tally = Tally("kill -9 while indexing" + (", encrypted" if key else ""))
    chance = random.Random(seed)
    with _place() as place:
        photos = place / "photos"
        write_library(photos, _PHOTOS)
        calm_library = Library(place / "calm", place / "calm.log")
        calm_library.add_root(photos)
        started = time.monotonic()
        forked(calm_library.index)
        whole_s = time.monotonic() - started
        calm = _things(calm_library)
        number = 0
        while tally.tried < times:
            number += 1
            library = Library(place / f"data{number}", place / f"log{number}")
            vault.hold(library.data, key)
            library.add_root(photos)
            tally.expect(
                "the library is not encrypted",
                vault.is_plain(library.paths.database) == (key is None),
            )
            for _ in range(min(10, times - tally.tried)):
                before = _redone(library)

                def kill(pid: int) -> None:
                    # The moment is the fault, so it is drawn, not waited for.
                    time.sleep(chance.uniform(0.0, 0.9 * whole_s))
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)

                tally.take(forked(library.index, kill))
                tally.redone = max(tally.redone, _redone(library) - before)
                tally.look(library)
            _finish(tally, library, calm)
            vault.hold(library.data, None)
            shutil.rmtree(library.data)
    tally.expect(f"{tally.redone} photos were redone", tally.redone <= LARGEST_BATCH)
    return tally


def _redone(library: Library) -> int:
    return sum(library.noted("encoded")) - sum(library.noted("committed"))


def disk_full(times: int) -> Tally:
    """The disk of the data folder is full at different moments: a small tmpfs that then grows."""
    tally = Tally("disk full")
    with _place() as place:
        photos = place / "photos"
        write_library(photos, _PHOTOS)
        for number in range(times):
            data = place / f"data{number}"
            data.mkdir()
            library = Library(data, place / f"log{number}")
            size = 420 + 40 * number  # KiB: from the first write to the last batches
            with _small_disk(data, size) as grow:
                ended = forked(lambda library=library: _add_and_index(library, photos))  # type: ignore[misc]  # bound now
                tally.take(ended)
                if ended.sentence:
                    tally.expect(f"no advice: {ended.sentence}", "disk" in ended.sentence.lower())
                grow()
                library.add_root(photos)
                _finish(tally, library)
                tally.expect(
                    "not every photo is there",
                    _photo_states(library) == [LocationState.INDEXED] * _PHOTOS,
                )
    return tally


def _add_and_index(library: Library, photos: Path) -> None:
    library.add_root(photos)
    library.index()


@contextmanager
def _small_disk(folder: Path, kib: int) -> Iterator[Callable[[], None]]:
    subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={kib}k,mode=700", "faults", str(folder)], check=True
    )

    def grow() -> None:
        subprocess.run(["mount", "-o", "remount,size=256m", str(folder)], check=True)

    try:
        yield grow
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def file_too_large(times: int) -> Tally:
    """Writes beyond a size fail (RLIMIT_FSIZE): what a full disk or quota does, without a mount."""
    tally = Tally("write refused by a quota")
    with _place() as place:
        photos = place / "photos"
        write_library(photos, 20)
        for number in range(times):
            library = Library(place / f"data{number}", place / f"log{number}")
            limit = (20 + 45 * number) * 1024

            def run(library: Library = library, limit: int = limit) -> None:
                library.log.touch()
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
                resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
                _add_and_index(library, photos)

            ended = forked(run)
            tally.take(ended)
            library.add_root(photos)
            _finish(tally, library)
            tally.expect("not every photo is there", len(_photo_states(library)) == 20)
    return tally


def read_only_data(times: int) -> Tally:
    """The data folder cannot be written (any more)."""
    tally = Tally("read-only data folder")
    with _place() as place:
        photos = place / "photos"
        write_library(photos, 12)
        for number in range(times):
            library = Library(place / f"data{number}", place / f"log{number}")
            if number % 2:  # it was writable once
                _add_and_index(library, photos)
            else:
                library.paths.create()
            library.log.touch()
            library.log.chmod(0o666)

            def run(library: Library = library) -> None:
                os.seteuid(_NOBODY)
                _add_and_index(library, photos)

            _chown(library.data, _NOBODY)
            _lock(library.data, locked=True)
            ended = forked(run)
            tally.take(ended)
            tally.expect(f"no advice: {ended}", "permission" in ended.sentence.lower())
            _lock(library.data, locked=False)
            _chown(library.data, 0)
            library.add_root(photos)
            _finish(tally, library)
    return tally


def _chown(folder: Path, user: int) -> None:
    for path in [folder, *folder.rglob("*")]:
        os.chown(path, user, -1)


def _lock(folder: Path, *, locked: bool) -> None:
    for path in [folder, *folder.rglob("*")]:
        path.chmod((0o500 if path.is_dir() else 0o400) if locked else 0o700)


def unreadable_photos(times: int) -> Tally:
    """Files and folders that may not be read: listed, and nothing known about them is forgotten."""
    tally = Tally("photos without permission")
    with _place() as place:
        for number in range(times):
            photos = place / f"photos{number}"
            files = write_library(photos, 12)
            library = Library(place / f"data{number}", place / f"log{number}")
            library.log.touch()
            library.log.chmod(0o666)
            _add_and_index(library, photos)
            _chown(library.data, _NOBODY)
            hidden = photos / "trip 1"
            hidden.chmod(0o000)
            fresh = write_photo(photos / "trip 0" / "fresh.jpg", seed=1_000 + number)
            fresh.chmod(0o000)

            def run(library: Library = library) -> None:
                os.seteuid(_NOBODY)
                library.index()

            tally.take(forked(run))
            states = _photo_states(library)
            tally.expect(
                f"photos were forgotten: {states}",
                states.count(LocationState.INDEXED) == len(files)
                and LocationState.MISSING not in states,
            )
            hidden.chmod(0o755)
            fresh.chmod(0o644)
            _chown(library.data, 0)
            _finish(tally, library)
            tally.expect("not every photo is there", len(_photo_states(library)) == 13)
    return tally


def vanishing_root(times: int) -> Tally:
    """A folder that goes away while it is scanned or read, comes back empty, then elsewhere."""
    tally = Tally("folder vanishes, is empty, comes back elsewhere")
    with _place() as place:
        for number in range(times):
            photos = place / f"photos{number}"
            write_library(photos, 40)
            library = Library(place / f"data{number}", place / f"log{number}")
            library.add_root(photos)
            if number % 2:
                library.index()
                write_photo(photos / "trip 0" / "late.jpg", seed=77)
            away = place / f"away{number}"
            steps = 0

            def unplug(
                _progress: IndexProgress,
                at: int = number // 2,
                photos: Path = photos,
                away: Path = away,
            ) -> None:
                nonlocal steps
                steps += 1
                if steps == at + 1 and photos.exists():
                    photos.rename(away)

            tally.take(forked(lambda library=library, unplug=unplug: library.index(unplug)))  # type: ignore[misc]  # bound now
            tally.look(library)
            if photos.exists():
                photos.rename(away)
            indexed = _photo_states(library).count(LocationState.INDEXED)
            for _ in range(2):  # gone, then an empty mount point
                tally.take(forked(library.index))
                connection = library.open()
                (root,) = RootStore(connection).all()
                connection.close()
                tally.expect(
                    "a folder that is gone counts as online",
                    root.state is RootState.OFFLINE or not indexed,
                )
                states = _photo_states(library)
                tally.expect(
                    "photos of a folder that is away were forgotten",
                    LocationState.MISSING not in states
                    and states.count(LocationState.INDEXED) == indexed,
                )
                photos.mkdir(exist_ok=True)
            encoded = sum(library.noted("encoded"))
            connection = library.open()
            RootStore(connection).move(root.id, away)
            connection.close()
            _finish(tally, library)
            total = 40 + number % 2
            tally.expect(
                "a photo was encoded again",
                sum(library.noted("encoded")) - encoded <= total - indexed,
            )
            states = _photo_states(library)
            unreadable = states.count(LocationState.FAILED)
            tally.expect(
                f"not every photo came back: {states}", unreadable == 0 and len(states) == total
            )
    return tally


def changing_files(times: int) -> Tally:
    """Files that are rewritten, cut, removed and swapped while they are read."""
    tally = Tally("files change while they are read")
    chance = random.Random(5)
    with _place() as place:
        for number in range(times):
            photos = place / f"photos{number}"
            files = write_library(photos, 30)
            library = Library(place / f"data{number}", place / f"log{number}")
            library.add_root(photos)

            def disturb(_pid: int, files: list[Path] = files) -> None:
                end = time.monotonic() + 0.6
                while time.monotonic() < end:
                    file = chance.choice(files)
                    act = chance.randrange(4)
                    with contextlib.suppress(OSError):
                        if act == 0:
                            file.write_bytes(file.read_bytes()[: chance.randrange(200)])
                        elif act == 1:
                            file.unlink()
                        elif act == 2:
                            os.replace(file, chance.choice(files))
                        else:
                            write_photo(file, seed=chance.randrange(10**6), mtime_s=int(end))

            tally.take(forked(library.index, disturb))
            tally.look(library)
            for seed, file in enumerate(files):  # what is there in the end is what counts
                write_photo(file, seed=10**7 + seed, mtime_s=2_000_000 + number)
            _finish(tally, library)
            tally.expect("the end state is not what was read", _matches_files(library, files))
    return tally


def _matches_files(library: Library, files: list[Path]) -> bool:
    import hashlib

    wanted = {hashlib.blake2b(file.read_bytes(), digest_size=20).digest() for file in files}
    connection = library.open()
    try:
        store = PhotoStore(connection)
        shown = store.photos(store.ids()).values()
        return {photo.content_hash for photo in shown} == wanted
    finally:
        connection.close()


def clock_jumps(times: int) -> Tally:
    """The wall clock jumps by years in both directions at every reading."""
    tally = Tally("clock jumps")
    chance = random.Random(9)
    real = time.time
    with _place() as place:
        photos = place / "photos"
        write_library(photos, 20)
        for number in range(times):
            library = Library(place / f"data{number}", place / f"log{number}")

            def run(library: Library = library) -> None:
                time.time = lambda: real() + chance.choice((-1, 1)) * chance.uniform(0, 3e8)
                _add_and_index(library, photos)
                library.index()

            tally.take(forked(run))
            tally.look(library)
            tally.expect("not every photo is there", len(_photo_states(library)) == 20)
    return tally


def odd_names(times: int) -> Tally:
    """Names in every Unicode form, names that are not text, and paths over 260 characters."""
    tally = Tally("odd names and long paths")
    with _place() as place:
        photos = place / "photos"
        names = [
            unicodedata.normalize(form, "Ångström café ﬁ Ⅳ 각")
            for form in ("NFC", "NFD", "NFKC", "NFKD")
        ]
        names += ["👨‍👩‍👧‍👦🏳️‍🌈", "عربى\u202e", "-rf", "a\nb", "a\tb", "'; DROP TABLE photos; --", "%s%n", "~", "x" * 250,
                  " leading and trailing ", "CON", "a:b?c*", '"quoted"', "back\\slash", os.fsdecode(b"\xff\xfe\x80")]  # fmt: skip
        deep = Path(*(["d" * 200] * 8))
        for seed, name in enumerate(dict.fromkeys(names)):
            write_photo(photos / name / f"{name[:100]}.jpg", seed=seed)
        write_photo(photos / deep / "deep.jpg", seed=5_000)
        count = len(dict.fromkeys(names)) + 1
        for number in range(times):
            library = Library(place / f"data{number}", place / f"log{number}")
            tally.take(forked(lambda library=library: _add_and_index(library, photos)))  # type: ignore[misc]  # bound now
            tally.look(library)
            states = _photo_states(library)
            tally.expect(f"{states}", states == [LocationState.INDEXED] * count)
    return tally


def memory_short(times: int) -> Tally:
    """The model or the store gets no memory: a sentence, and the next run goes on."""
    tally = Tally("out of memory")
    with _place() as place:
        photos = place / "photos"
        write_library(photos, 30)
        for number in range(times):
            library = Library(place / f"data{number}", place / f"log{number}")
            library.add_root(photos)

            def run(library: Library = library, at: int = number) -> None:
                from tests.helpers.fake_models import ColourEncoder

                real, calls = ColourEncoder.encode_images, 0

                def encode(self: ColourEncoder, images: object) -> object:
                    nonlocal calls
                    calls += 1
                    if calls > at:
                        raise MemoryError
                    return real(self, images)  # type: ignore[arg-type]  # passed on

                ColourEncoder.encode_images = encode  # type: ignore[assignment, method-assign]  # the fault
                library.index()

            ended = forked(run)
            tally.take(ended)
            tally.expect(f"no advice: {ended}", "memory" in ended.sentence or number > 3)
            tally.look(library)
            _finish(tally, library)
            states = _photo_states(library)
            tally.expect(f"{states}", states == [LocationState.INDEXED] * 30)
    return tally


def memory_capped(times: int) -> Tally:
    """The system itself gives the process little more memory than it has (RLIMIT_DATA)."""
    tally = Tally("memory capped by the system")
    with _place() as place:
        photos = place / "photos"
        write_library(photos, 30)
        for number in range(times):
            library = Library(place / f"data{number}", place / f"log{number}")
            library.add_root(photos)

            def run(library: Library = library, spare: int = number) -> None:
                held = psutil.Process().memory_info().data
                limit = held + (1 + 3 * spare) * 2**20
                resource.setrlimit(resource.RLIMIT_DATA, (limit, resource.RLIM_INFINITY))
                library.index()

            ended = forked(run)
            tally.take(ended)
            tally.expect(f"no advice: {ended}", not ended.sentence or "memory" in ended.sentence)
            tally.look(library)
            _finish(tally, library)
            states = _photo_states(library)
            tally.expect(f"{states}", states == [LocationState.INDEXED] * 30)
    return tally


def many_readers(times: int) -> Tally:
    """Other processes read and write beside indexing, as the window and commands do."""
    tally = Tally("readers and a second writer beside indexing")
    with _place() as place:
        photos = place / "photos"
        write_library(photos, _PHOTOS)
        for number in range(times):
            library = Library(place / f"data{number}", place / f"log{number}")
            library.add_root(photos)
            stop = threading.Event()
            failed: list[BaseException] = []

            def read(
                path: Path = library.paths.database, stop: threading.Event = stop,
                failed: list[BaseException] = failed,
            ) -> None:  # fmt: skip
                try:
                    while not stop.is_set():
                        connection = open_store(path, read_only=True)
                        PhotoStore(connection).page(limit=50)
                        connection.close()
                except BaseException as error:  # noqa: BLE001  # told to the test
                    failed.append(error)

            def beside(_pid: int, read: Callable[[], None] = read) -> None:
                threading.Thread(target=read, daemon=True).start()

            tally.take(forked(library.index, beside))
            stop.set()
            tally.expect(f"{failed}", not failed)
            tally.look(library)
    return tally


def huge_folder(files: int) -> Tally:
    """One folder with very many tiny files (hard links of a few photos would be copies)."""
    tally = Tally(f"one folder with {files} tiny files")
    with _place() as place:
        photos = place / "photos"
        photos.mkdir()
        write_photo(place / "base.jpg")
        base = (place / "base.jpg").read_bytes()
        for number in range(files):
            # The content differs, the picture does not: bytes behind the end of a JPEG are ignored.
            (photos / f"{number}.jpg").write_bytes(base + number.to_bytes(8, "big"))
        library = Library(place / "data", place / "log")
        started = time.monotonic()
        # Not forked: it may take as long as it takes.
        _add_and_index(library, photos)
        indexed_s = time.monotonic() - started
        library.index()
        again_s = time.monotonic() - started - indexed_s
        tally.tried = 1
        tally.look(library)
        states = _photo_states(library)
        tally.expect("not every photo is there", states.count(LocationState.INDEXED) == files)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        tally.details.append(
            f"indexed in {indexed_s:.0f} s, looked again in {again_s:.1f} s, {peak} MiB"
        )
    return tally


ALL: Final[dict[str, Callable[[int], Tally]]] = {
    "killed": killed,
    "killed_encrypted": killed_encrypted,
    "disk_full": disk_full,
    "file_too_large": file_too_large,
    "read_only_data": read_only_data,
    "unreadable_photos": unreadable_photos,
    "vanishing_root": vanishing_root,
    "changing_files": changing_files,
    "clock_jumps": clock_jumps,
    "odd_names": odd_names,
    "memory_short": memory_short,
    "memory_capped": memory_capped,
    "many_readers": many_readers,
    "huge_folder": huge_folder,
}


def main() -> None:
    """Run faults and write what they did."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument(
        "--only", nargs="*", choices=list(ALL), default=[n for n in ALL if n != "huge_folder"]
    )
    parser.add_argument("--out", type=Path, default=Path("faults.json"))
    options = parser.parse_args()
    results = []
    for name in options.only:
        tally = ALL[name](options.times)
        results.append({slot: getattr(tally, slot) for slot in Tally.__slots__})
        results[-1]["sentences"] = sorted(tally.sentences)
        sys.stderr.write(f"{tally}\n")
        options.out.write_text(to_json(results))


if __name__ == "__main__":
    main()
