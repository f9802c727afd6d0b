"""Finishes or undoes what was interrupted by kill -9 or a power failure; call before anything else is opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from core import logs, vault
from core.catalogue.staging import recover
from core.errors import VisualLensError
from core.paths import DataPaths
from core.sentences import Sentence
from core.store.connection import open_store
from core.store.library.annotations import AnnotationStore
from core.store.region_store import PREFIX, RegionStore
from core.store.safekeeping.backup import undo_restore
from core.store.safekeeping.journal import (
    Operation,
    Record,
    forget,
    interrupted,
    is_recorded,
    tidy,
)
from core.store.safekeeping.maintenance import go_on_with_erase
from core.store.safekeeping.rescue import go_on_with_rescue
from core.worker.safekeeping.conversion import finish, resume

Settle = Callable[[DataPaths, Record], Sentence | None]


def settle_interrupted(paths: DataPaths) -> list[Sentence]:
    """Finish or undo every interrupted operation; one sentence for each.

    What needs the key of a locked library waits: call again after unlocking.

    Raises:
        UserError: if the library is being indexed.
        EnvironmentProblem: if the disk is full or the data folder cannot be written; the library must
            not be opened then.
    """
    sentences: list[Sentence] = []
    for operation, settle in _SETTLE.items():
        with interrupted(paths.root, operation) as record:
            if record is None or (operation in _NEED_KEY and vault.is_locked(paths.database)):
                continue
            logs.worker.warning("settling an interrupted %s", operation.value)
            try:
                sentence = settle(paths, record)
            except VisualLensError as error:
                if operation not in _MAY_WAIT:
                    raise
                sentences.append(error.sentence)
                continue
        if sentence is not None:
            sentences.append(sentence)
        forget(paths.root, operation)
    tidy(paths.root)
    try:
        finish(paths)
    except VisualLensError as error:
        sentences.append(error.sentence)
    if (model := recover(paths.models)) is not None:
        sentences.append(model)
    return sentences


def _erase(paths: DataPaths, _record: Record) -> Sentence:
    go_on_with_erase(paths)
    return Sentence("interrupted.erase")


def _restore(paths: DataPaths, record: Record) -> Sentence | None:
    undone = undo_restore(paths.database, record.facts)
    if is_recorded(paths.root, Operation.RESCUE):
        return None  # it was a part of the rescue, which says so next
    if undone:
        return Sentence("interrupted.restore-undone")
    return Sentence("interrupted.restore-done")


def _conversion(paths: DataPaths, record: Record) -> Sentence:
    encrypted = resume(paths, record)
    if encrypted:
        return Sentence("interrupted.encrypted")
    return Sentence("interrupted.not-encrypted")


def _rescue(paths: DataPaths, record: Record) -> Sentence:
    if not record.facts:
        return Sentence("interrupted.rescue")
    return go_on_with_rescue(paths.database, paths.backups, record).sentence


def _compaction(paths: DataPaths, _record: Record) -> Sentence:
    """Each of its transactions is whole; only the counts of words come after them."""
    connection = open_store(paths.database)
    try:
        AnnotationStore(connection).recount()
    finally:
        connection.close()
    return Sentence("interrupted.compaction")


def _region(paths: DataPaths, record: Record) -> Sentence:
    store = RegionStore(paths.root)
    store.sweep()
    name, since = record.facts.get("name", ""), int(record.facts.get("since", "0"))
    if not any(region.name == name and region.added_at >= since for region in store.all()):
        return Sentence("interrupted.region-undone", name=name)
    for extract in paths.root.glob(f"{PREFIX}*.osm.pbf"):
        extract.unlink(missing_ok=True)
    return Sentence("interrupted.region-done", name=name)


_SETTLE: Final[dict[Operation, Settle]] = {
    Operation.ERASE: _erase,
    Operation.RESTORE: _restore,
    Operation.CONVERSION: _conversion,
    Operation.RESCUE: _rescue,
    Operation.COMPACTION: _compaction,
    Operation.REGION: _region,
}
_MAY_WAIT: Final = frozenset({Operation.COMPACTION, Operation.REGION})  # the library is whole
_NEED_KEY: Final = frozenset(Operation) - {Operation.ERASE, Operation.RESTORE}
