"""Forgetting what is in no folder any more, and giving its space back."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from core.cancel import CancelToken
from core.errors import Cancelled, EnvironmentProblem
from core.records import PhotoId
from core.store.connection import Connection
from core.store.library.annotations import AnnotationStore
from core.store.library.photos import PhotoStore
from core.store.library.roots import RootStore
from core.store.safekeeping.compaction import CompactStage, compact, forget_unshown
from core.store.safekeeping.maintenance import library_bytes, quick_check
from core.store.vectors.generations import GenerationStore
from tests.core.store.samples import Space, add_photos, add_root, annotation

_SPACE = Space(dimension=256)


class Removed(NamedTuple):
    """A library with a folder removed whose photos lie between those of another one."""

    kept: list[PhotoId]
    bytes_before: int


@pytest.fixture
def removed(library: Path, connection: Connection) -> Removed:
    keep, drop = add_root(connection, "/keep"), add_root(connection, "/drop")
    kept: list[PhotoId] = []
    for turn in range(20):
        kept += add_photos(connection, keep, [f"{turn} kept {n}" for n in range(10)], space=_SPACE)
        add_photos(connection, drop, [f"{turn} gone {n}" for n in range(90)], space=_SPACE)
    assert compact(connection) == pytest.approx(0, abs=100_000)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    before = library_bytes(library)
    RootStore(connection).remove(drop)
    return Removed(kept, before)


def check_kept(connection: Connection, kept: list[PhotoId]) -> None:
    assert quick_check(connection) == []
    shown = PhotoStore(connection).ids()
    assert sorted(shown) == kept
    generation = GenerationStore(connection).create_generation(_SPACE)
    assert GenerationStore(connection).photo_ids(generation).tolist() == kept


def test_forgetting_takes_unshown_photos_with_all_that_was_computed(
    connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.store.safekeeping.compaction._PIECE_ROWS", 2)
    keep, drop = add_root(connection, "/keep"), add_root(connection, "/drop")
    dog = annotation("x", dog=0.5)
    kept = add_photos(connection, keep, ["a", "b"], space=Space(), annotations=[dog] * 2)
    gone = add_photos(connection, drop, ["a", "c", "d", "e"], space=Space(), annotations=[dog] * 4)
    RootStore(connection).remove(drop)
    assert forget_unshown(connection) == 3
    assert forget_unshown(connection) == 0
    assert PhotoStore(connection).ids() == kept[::-1]
    words = AnnotationStore(connection)
    assert words.document_frequency(["dog"]) == {"dog": 2}
    assert sorted(words.annotations([*kept, *gone])) == kept
    generation = GenerationStore(connection).create_generation(Space())
    assert GenerationStore(connection).count(generation) == 2
    assert connection.execute("SELECT count(*) FROM photo_aspects").get == 2
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_compacting_gives_the_space_of_removed_folders_back_and_keeps_the_rest(
    library: Path, connection: Connection, removed: Removed
) -> None:
    seen: dict[CompactStage, tuple[int, int]] = {}

    def on_progress(stage: CompactStage, done: int, total: int) -> None:
        seen[stage] = (done, total)

    freed = compact(connection, on_progress=on_progress)
    assert freed > 0.7 * removed.bytes_before
    assert library_bytes(library) <= removed.bytes_before - freed + 100_000
    assert seen[CompactStage.FORGETTING] == (1_800, 1_800)
    done, total = seen[CompactStage.REWRITING]
    assert done == total > 0
    check_kept(connection, removed.kept)


@pytest.mark.parametrize("stage", list(CompactStage))
def test_compacting_that_is_stopped_loses_nothing_and_can_go_on(
    library: Path,
    connection: Connection,
    removed: Removed,
    stage: CompactStage,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("core.store.safekeeping.compaction._PIECE_ROWS", 500)
    monkeypatch.setattr("core.store.vectors.chunks._CHUNKS_A_STEP", 4)
    monkeypatch.setattr("core.store.safekeeping.compaction._OPCODES_BETWEEN_CHECKS", 1)
    cancel = CancelToken()

    def stop_there(now: CompactStage, _done: int, _total: int) -> None:
        if now is stage:
            cancel.cancel()

    with pytest.raises(Cancelled):
        compact(connection, cancel=cancel, on_progress=stop_there)
    check_kept(connection, removed.kept)
    assert connection.execute("PRAGMA cache_size").get == -8 * 1024  # as it was
    compact(connection)
    check_kept(connection, removed.kept)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert library_bytes(library) < 0.4 * removed.bytes_before


def test_compacting_needs_room_and_says_how_much(
    connection: Connection, removed: Removed, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(Path.cwd())
    monkeypatch.setattr(
        "core.store.safekeeping.compaction.shutil.disk_usage",
        lambda _folder: usage._replace(free=10**6),
    )
    with pytest.raises(EnvironmentProblem, match=r"not enough room .* MB are needed"):
        compact(connection)
    check_kept(connection, removed.kept)


def test_folder_that_comes_back_while_its_photos_are_forgotten_keeps_the_rest(
    connection: Connection, removed: Removed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.store.safekeeping.compaction._PIECE_ROWS", 900)
    again: list[PhotoId] = []

    def bring_back(_stage: CompactStage, done: int, _total: int) -> None:
        if done == 900 and not again:
            files = [f"{turn} gone {n}" for turn in range(10, 20) for n in range(90)]
            again.extend(
                add_photos(connection, add_root(connection, "/again"), files, space=_SPACE)
            )

    forget_unshown(connection, on_progress=bring_back)
    assert len(again) == 900
    check_kept(connection, sorted([*removed.kept, *again]))
