"""`python -m tests.trust.kill_points`: operations on several files, killed before and after every change of files.

Every rename, link, removal, fsync and commit of an operation is a point; the process ends there without
any clean-up, as by kill -9. The next start has to finish or undo the operation, and to say so.
"""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import apsw

from core import vault
from core.catalogue import staging
from core.catalogue.manifest import MANIFEST_NAME
from core.errors import UserError
from core.paths import DataPaths
from core.store.connection import open_store
from core.store.library.annotations import AnnotationStore
from core.store.library.roots import RootStore
from core.store.person.chats import ChatStore
from core.store.region_store import RegionStore
from core.store.safekeeping.backup import backup, restore
from core.store.safekeeping.cipher import unlock
from core.store.safekeeping.compaction import compact
from core.store.safekeeping.maintenance import erase
from core.store.safekeeping.rescue import make_sound, rescue
from core.worker.region_import import add_region
from core.worker.safekeeping import conversion
from core.worker.safekeeping.interrupted import settle_interrupted
from tests.helpers.dump import dump_library
from tests.trust.secret_folder import FIRST, SECOND, readable_things

_CHANGES: Final = ("replace", "rename", "link", "unlink", "rmdir", "fsync")
_KILLED: Final = 77
_PAGE: Final = 4_096
_LEFTOVERS: Final = ("*.restoring*", "*.converting*", "*.part*", "unfinished", "models/.trash/*")
_MAP: Final = """<osm version="0.6"><node id="1" lat="47.1" lon="8.1"><tag k="name" v="Inn"/><tag k="tourism" v="hotel"/></node></osm>"""


def killed_at(number: int, when: str, action: Callable[[], object]) -> bool:
    """Run an action in a process that dies before or after its n-th change of files; whether it did.

    A commit counts as one change; SQLite only tells before it.
    """
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == _KILLED
    points = itertools.count()

    def dying(change: Callable[..., Any]) -> Callable[..., Any]:
        def changed(*arguments: Any, **named: Any) -> Any:
            here = next(points) == number
            if here and when == "before":
                os._exit(_KILLED)
            try:
                return change(*arguments, **named)
            finally:
                if here:
                    os._exit(_KILLED)

        return changed

    def on_commit() -> bool:
        if next(points) == number:
            os._exit(_KILLED)
        return False

    for name in _CHANGES:
        setattr(os, name, dying(getattr(os, name)))
    apsw.connection_hooks.append(lambda connection: connection.set_commit_hook(on_commit))
    code = 9
    try:
        action()
        code = 0
    finally:
        os._exit(code)


@dataclass(frozen=True)
class Case:
    """One operation.

    Attributes:
        prepare: brings a copy of the used data folder to where the operation starts.
        act: the operation.
        then_encrypted: encryption is switched on after the start that follows: what the operation left
            behind must not stay readable.
    """

    name: str
    prepare: Callable[[DataPaths], None]
    act: Callable[[DataPaths], object]
    then_encrypted: bool = False


@dataclass(slots=True)
class Swept:
    """What a sweep found."""

    points: int = 0
    wrong: list[str] = field(default_factory=list)
    sentences: set[str] = field(default_factory=set)


def sweep(case: Case, used: Path, folder: Path, every: int = 1) -> Swept:
    """Kill the operation at every n-th point, before and after, and start again.

    Args:
        used: a data folder that was used (see `conftest`).
        folder: for copies of it.
    """
    start = DataPaths(folder / "start")
    subprocess.run(["cp", "-a", str(used), str(start.root)], check=True)
    case.prepare(start)
    before = None if case.name.startswith("rescue") else state_of(start)
    done = copied(start, folder / "done")
    case.act(done)
    allowed = (before, state_of(done))
    found = Swept()
    for number in itertools.count(0, every):
        ended = False
        for when in ("before", "after"):
            paths = copied(start, folder / "killed")
            ended = not killed_at(number, when, lambda paths=paths: case.act(paths))  # type: ignore[misc]
            if ended:
                break
            found.points += 1
            vault.set_key(paths.root, None)
            found.wrong += [
                f"{case.name}, {when} {number}: {each}"
                for each in wrong_after(case, paths, allowed, found)
            ]
        if ended:
            break
    for paths in (start, done, DataPaths(folder / "killed")):
        vault.set_key(paths.root, None)
        shutil.rmtree(paths.root, ignore_errors=True)
    return found


def copied(start: DataPaths, target: Path) -> DataPaths:
    """A copy of a data folder, unlocked like it."""
    shutil.rmtree(target, ignore_errors=True)
    subprocess.run(["cp", "-a", str(start.root), str(target)], check=True)
    vault.set_key(target, vault.key_of(start.root))
    return DataPaths(target)


def wrong_after(
    case: Case, paths: DataPaths, allowed: tuple[Any, Any], found: Swept
) -> Iterator[str]:
    """What is wrong after the start that follows a kill.

    Args:
        allowed: the states before and after the operation.
    """
    was_recorded = any((paths.root / "unfinished").glob("*"))
    told = settle_interrupted(paths)
    if vault.is_locked(paths.database):
        for passphrase in (FIRST, SECOND):
            try:
                unlock(paths.database, passphrase)
                break
            except UserError:
                continue
        told += settle_interrupted(paths)
    found.sentences |= {str(sentence) for sentence in told}
    if was_recorded and len(told) != 1:
        yield f"said {len(told)} sentences"
    if settle_interrupted(paths):
        yield "settled twice"
    if case.name.startswith("rescue"):
        make_sound(paths.database, paths.backups)  # as at every start
    if vault.is_sealed_library(paths.database) and (seen := readable_things(paths.root)):
        yield f"readable: {sorted(seen)}"
    left = [
        str(path.relative_to(paths.root))
        for pattern in _LEFTOVERS
        for path in paths.root.glob(pattern)
        if not case.name.startswith("erase") or pattern != "*.part*"
    ]
    left = [name for name in left if not name.startswith("region-europe")]  # a download goes on
    if left:
        yield f"left over: {left}"
    state = state_of(paths)
    if state not in allowed and not (case.name == "compaction" and _is_part_way(paths, allowed)):
        yield "neither as before nor as after"
    if case.then_encrypted:
        conversion.encrypt(paths, FIRST)
        if seen := readable_things(paths.root):
            yield f"readable once it is encrypted: {sorted(seen)}"


def state_of(paths: DataPaths) -> Any:
    """Everything in a data folder that a person would miss."""
    if not paths.database.exists():
        return sorted(path.name for path in paths.root.iterdir() if path.is_file())
    library = dump_library(paths.database)
    connection = open_store(paths.database, read_only=True)
    try:
        chats = ChatStore(connection)
        library["chats"] = [(chat.title, len(chats.messages(chat.id))) for chat in chats.all()]
    finally:
        connection.close()
    model = paths.models / "tiny" / MANIFEST_NAME
    library["model"] = model.read_text() if model.exists() else ""
    library["regions"] = [region.name for region in RegionStore(paths.root).all()]
    return library


def _is_part_way(paths: DataPaths, allowed: tuple[Any, Any]) -> bool:
    """Compacting that was killed has right counts and comes to its end the next time."""
    state = state_of(paths)
    connection = open_store(paths.database)
    AnnotationStore(connection).recount()
    counts_were_right = state_of(paths)["words"] == state["words"]
    compact(connection)
    connection.close()
    return bool(counts_were_right and state_of(paths) == allowed[1])


# --- the operations --------------------------------------------------------------------------


def _nothing(_paths: DataPaths) -> None:
    pass


def _chat(paths: DataPaths) -> None:
    connection = open_store(paths.database)
    ChatStore(connection).create("Since the backup")
    connection.close()


def _ruin(paths: DataPaths) -> None:
    """Damage pages in the middle; the backup in the folder is whole."""
    data = bytearray(paths.database.read_bytes())
    half = len(data) // 2 // _PAGE * _PAGE
    data[half : half + 20 * _PAGE] = bytes(20 * _PAGE)
    paths.database.write_bytes(data)


def _encrypted(paths: DataPaths) -> None:
    conversion.encrypt(paths, FIRST)


def _without_folder(paths: DataPaths) -> None:
    connection = open_store(paths.database)
    roots = RootStore(connection)
    roots.remove(roots.all()[0].id)
    connection.close()


def _model(paths: DataPaths) -> None:
    for folder, version in (
        (paths.models / "tiny", "old"),
        (paths.models / ".incoming" / "tiny@", "new"),
    ):
        folder.mkdir(parents=True)
        (folder / MANIFEST_NAME).write_text(version)


def _publish(paths: DataPaths) -> None:
    incoming = paths.models / ".incoming" / "tiny@"
    staging.publish(incoming, paths.models / "tiny", paths.models)


def _compact(paths: DataPaths) -> None:
    connection = open_store(paths.database)
    try:
        compact(connection)
    finally:
        connection.close()


def _add_region(paths: DataPaths) -> None:
    extract = paths.root.parent / "inn.osm"
    extract.write_text(_MAP)
    add_region(paths, extract)


def _restore(paths: DataPaths) -> None:
    restore(paths.backups / "mine.backup", paths.database)


def _back_up(paths: DataPaths) -> None:
    connection = open_store(paths.database, read_only=True)
    try:
        backup(connection, paths.backups / "new.backup")
    finally:
        connection.close()


def _encrypted_and_ruined(paths: DataPaths) -> None:
    _encrypted(paths)
    _ruin(paths)


CASES: Final = {
    case.name: case
    for case in (
        Case("backup", _chat, _back_up, then_encrypted=True),
        Case("restore", _chat, _restore, then_encrypted=True),
        Case("rescue", _ruin, lambda paths: rescue(paths.database, paths.backups)),
        Case("erase", _nothing, erase),
        Case("compaction", _without_folder, _compact),
        Case("region", _nothing, _add_region, then_encrypted=True),
        Case("model", _model, _publish),
        Case("encrypt", _nothing, _encrypted),
        Case("change", _encrypted, lambda paths: conversion.change(paths, SECOND)),
        Case("decrypt", _encrypted, conversion.decrypt),
        Case("restore into encrypted", _encrypted, _restore),
        Case("backup of encrypted", _encrypted, _back_up),
        Case(
            "rescue of encrypted",
            _encrypted_and_ruined,
            lambda paths: rescue(paths.database, paths.backups),
        ),
        Case("erase encrypted", _encrypted, erase),
    )
}


def main() -> int:
    """Every case at every point; a table, and what is wrong."""
    from tests.trust.used_folder import make_used_folder

    vault._SCRYPT_COST = 2**10  # type: ignore[misc]  # keys that nobody has to wait for
    names = sys.argv[1:] or list(CASES)
    wrong: list[str] = []
    with tempfile.TemporaryDirectory(prefix="kill-points-") as temporary:
        used = make_used_folder(Path(temporary) / "used")
        sys.stdout.write(
            "| operation | killed | wrong | sentences |\n| --- | ---: | ---: | ---: |\n"
        )
        for name in names:
            swept = sweep(CASES[name], used / "data", Path(temporary))
            wrong += swept.wrong
            sys.stdout.write(
                f"| {name} | {swept.points} | {len(swept.wrong)} | {len(swept.sentences)} |\n"
            )
            sys.stdout.flush()
    sys.stdout.write("\n".join(wrong))
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
