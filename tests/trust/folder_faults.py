"""Photo folders that vanish, change while they are read, have odd names or very many files."""

from __future__ import annotations

import contextlib
import hashlib
import os
import resource
import shutil
import subprocess
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Final

from core.records import IndexProgress, RootId, RootState
from core.store.library.locations import LocationState
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from tests.helpers.photo_folders import write_photo
from tests.trust.indexing import Library
from tests.trust.trials import Tally, Trial, fault, new_place

_DISTURBED_S: Final = 0.6


@fault("folder vanishes, is empty, comes back elsewhere", photos=40)
def vanishing_root(trial: Trial) -> None:
    """A folder that goes away while it is scanned or read, comes back empty, then elsewhere."""
    library = trial.library
    library.add_root(trial.photos)
    if trial.number % 2:
        library.index()
        write_photo(trial.photos / "trip 0" / "late.jpg", seed=77)
    away = trial.place / "away"
    _unplug_while_indexing(trial, away)
    trial.look()
    if trial.photos.exists():
        trial.photos.rename(away)
    indexed = trial.states().count(LocationState.INDEXED)
    for _ in range(2):  # gone, then an empty mount point
        trial.run(library.index)
        root, state = _only_root(library)
        trial.expect(
            "a folder that is gone counts as online", state is RootState.OFFLINE or not indexed
        )
        states = trial.states()
        trial.expect(
            "photos of a folder that is away were forgotten",
            LocationState.MISSING not in states and states.count(LocationState.INDEXED) == indexed,
        )
        trial.photos.mkdir(exist_ok=True)
    encoded = sum(library.noted("encoded"))
    connection = library.open()
    RootStore(connection).move(root, away)
    connection.close()
    trial.finish()
    total = 40 + trial.number % 2
    trial.expect(
        "a photo was encoded again", sum(library.noted("encoded")) - encoded <= total - indexed
    )
    trial.expect_indexed(total)


@fault("another disk, or the bare folder, in place of the disk", photos=6)
def other_disk(trial: Trial) -> None:
    """What is mounted at the folder is another disk with another photo; without it, another photo lies there.

    Needs the right to mount.
    """
    library, hidden = trial.library, trial.place / "hidden"
    hidden.mkdir()
    write_photo(hidden / "other.jpg", seed=98)
    library.add_root(hidden)
    trial.run(lambda: _mounted(trial.photos, hidden, library.index))
    before = trial.states()
    trial.expect(f"not all was read: {before}", before == [LocationState.INDEXED] * 6)
    if trial.number % 2:
        trial.run(library.index)
    else:
        trial.run(lambda: _mounted(None, hidden, library.index))
    trial.look()
    _, state = _only_root(library)
    trial.expect("another disk counts as the same", state is RootState.OFFLINE)
    trial.expect("photos of a disk that is away were forgotten", trial.states() == before)
    trial.run(lambda: _mounted(trial.photos, hidden, library.index))
    trial.expect_indexed(6)


def _mounted(photos: Path | None, folder: Path, work: Callable[[], None]) -> None:
    """Do something while a small disk with these photos, or one other, is mounted at a folder."""
    subprocess.run(["mount", "-t", "tmpfs", "disk", str(folder)], check=True)
    try:
        if photos is None:
            write_photo(folder / "third.jpg", seed=99)
        else:
            shutil.copytree(photos, folder, dirs_exist_ok=True)
        work()
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def _unplug_while_indexing(trial: Trial, away: Path) -> None:
    steps = 0

    def unplug(_progress: IndexProgress) -> None:
        nonlocal steps
        steps += 1
        if steps == trial.number // 2 + 1 and trial.photos.exists():
            trial.photos.rename(away)

    trial.run(lambda: trial.library.index(unplug))


def _only_root(library: Library) -> tuple[RootId, RootState]:
    connection = library.open()
    try:
        (root,) = RootStore(connection).all()
        return root.id, root.state
    finally:
        connection.close()


@fault("files change while they are read", photos=30)
def changing_files(trial: Trial) -> None:
    """Files that are rewritten, cut, removed and swapped while they are read."""
    files, chance = trial.files, trial.chance
    trial.library.add_root(trial.photos)

    def disturb(_pid: int) -> None:
        end = time.monotonic() + _DISTURBED_S
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

    trial.run(trial.library.index, disturb)
    trial.look()
    for seed, file in enumerate(files):  # what is there in the end is what counts
        write_photo(file, seed=10**7 + seed, mtime_s=2_000_000)
    trial.finish()
    trial.expect("the end state is not what was read", _matches_files(trial.library, files))


def _matches_files(library: Library, files: list[Path]) -> bool:
    wanted = {hashlib.blake2b(file.read_bytes(), digest_size=20).digest() for file in files}
    connection = library.open()
    try:
        store = PhotoStore(connection)
        shown = store.photos(store.ids()).values()
        return {photo.content_hash for photo in shown} == wanted
    finally:
        connection.close()


@fault("odd names and long paths", photos=0)
def odd_names(trial: Trial) -> None:
    """Names in every Unicode form, names that are not text, and paths over 260 characters."""
    names = [
        unicodedata.normalize(form, "Ångström café ﬁ Ⅳ 각")
        for form in ("NFC", "NFD", "NFKC", "NFKD")
    ]
    names += ["👨‍👩‍👧‍👦🏳️‍🌈", "عربى\u202e", "-rf", "a\nb", "a\tb", "'; DROP TABLE photos; --", "%s%n", "~", "x" * 250,
              " leading and trailing ", "CON", "a:b?c*", '"quoted"', "back\\slash", os.fsdecode(b"\xff\xfe\x80")]  # fmt: skip
    names = list(dict.fromkeys(names))
    for seed, name in enumerate(names):
        write_photo(trial.photos / name / f"{name[:100]}.jpg", seed=seed)
    deep = Path(*(["d" * 200] * 8))
    write_photo(trial.photos / deep / "deep.jpg", seed=5_000)
    trial.run(trial.add_and_index)
    trial.look()
    trial.expect_indexed(len(names) + 1)


def huge_folder(files: int) -> Tally:
    """One folder with very many tiny files (hard links of a few photos would be copies)."""
    tally = Tally(f"one folder with {files} tiny files")
    with new_place() as place:
        trial = Trial(0, place, [], tally)
        trial.photos.mkdir()
        base = write_photo(place / "base.jpg").read_bytes()
        for number in range(files):
            # The content differs, the picture does not: bytes behind the end of a JPEG are ignored.
            (trial.photos / f"{number}.jpg").write_bytes(base + number.to_bytes(8, "big"))
        started = time.monotonic()
        # Not forked: it may take as long as it takes.
        trial.add_and_index()
        indexed_s = time.monotonic() - started
        trial.library.index()
        again_s = time.monotonic() - started - indexed_s
        tally.tried = 1
        trial.look()
        trial.expect_indexed(files)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    tally.details.append(
        f"indexed in {indexed_s:.0f} s, looked again in {again_s:.1f} s, {peak} MiB"
    )
    return tally
