"""Looks through the folders and notes in the store what came, changed, moved or went."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from core import logs
from core.cancel import CancelToken
from core.indexing.index_report import IndexReport
from core.indexing.plan import Change, RootPlan
from core.photos.scan import ScanEntry, probe_root, scan_root
from core.records import Root, RootState
from core.store.connection import Connection, transaction
from core.store.library.locations import LocationStore
from core.store.library.roots import RootStore

_FILES_PER_STEP: Final = 500


class Survey:
    """Scans roots one by one. Nothing is marked missing where a folder could not be read."""

    def __init__(self, connection: Connection, report: IndexReport) -> None:
        self._connection = connection
        self._locations = LocationStore(connection)
        self._roots = RootStore(connection)
        self._report = report

    def look(self, root: Root, cancel: CancelToken) -> Iterator[int]:
        """Scan one root; yields now and then, with the number of files seen in it so far."""
        plan = RootPlan(self._locations.known_locations(root.id))
        if not _is_readable(root.path, plan):
            self._put_offline(root)
            return
        if root.state is not RootState.ONLINE:
            self._roots.set_state(root.id, RootState.ONLINE)
        unread: list[Path] = []

        def on_problem(path: Path, reason: str) -> None:
            unread.append(path)
            self._report.problems.append((path, reason))

        seen = 0
        for entry in scan_root(root.path, cancel=cancel, on_problem=on_problem):
            plan.see(entry)
            seen += 1
            if seen % _FILES_PER_STEP == 0:
                self._record(root, plan.take_found())
                yield seen
        yield seen
        if not _is_readable(root.path, plan):  # the drive went away while it was being read
            self._record(root, plan.take_found())
            self._put_offline(root)
            return
        self._apply_rest(root, plan, unread)

    def _apply_rest(self, root: Root, plan: RootPlan, unread: list[Path]) -> None:
        departures = plan.finish([_relative(path, root.path) for path in unread])
        with transaction(self._connection):
            for move in departures.moved:
                self._locations.relocate(move.location_id, move.entry)
            self._record(root, list(departures.found))
            if departures.missing:
                self._locations.mark_missing(departures.missing)
        self._report.changes.update(plan.counts)
        logs.indexing.info(
            "root %d: %s",
            root.id,
            ", ".join(f"{change.value} {plan.counts[change]}" for change in Change),
        )

    def _record(self, root: Root, found: list[ScanEntry]) -> None:
        if found:
            self._locations.record_found(root.id, found)

    def _put_offline(self, root: Root) -> None:
        self._roots.set_state(root.id, RootState.OFFLINE)
        self._report.offline.append(root.id)
        logs.indexing.warning("root %d is offline; nothing is forgotten", root.id)


def _is_readable(path: Path, plan: RootPlan) -> bool:
    """Whether the root can be read. An empty folder is only believed if no photo of it is known:
    an unmounted drive leaves an empty folder behind."""
    if probe_root(path) is RootState.ONLINE:
        return True
    return not plan.knows_photos and os.access(path, os.R_OK | os.X_OK) and path.is_dir()


def _relative(path: Path, root: Path) -> str:
    relative = path.relative_to(root).as_posix() if path.is_relative_to(root) else ""
    return "" if relative == "." else relative
