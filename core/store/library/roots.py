"""The photo folders the user added."""

from __future__ import annotations

import os
import time
from pathlib import Path

from core import vault
from core.errors import UserError
from core.records import Root, RootId, RootState
from core.sentences import Sentence
from core.store.connection import Connection, open_store, transaction
from core.store.library.frames import BESIDE_STILLS


class RootStore:
    """Folders and whether they are currently readable. No method touches the user's files."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, path: Path) -> RootId:
        """Add a folder; an existing one is returned as it is.

        Raises:
            UserError: if it is inside another folder of the library, or contains one.
        """
        path = Path(os.path.abspath(path.expanduser()))
        real = path.resolve()
        with transaction(self._connection):
            for root_id, known in self._paths():
                real_known = known.resolve()
                if path == known or real == real_known:
                    return root_id
                if real.is_relative_to(real_known):
                    raise UserError(
                        Sentence("folder.already-covered", path=str(path), known=str(known))
                    )
                if real_known.is_relative_to(real):
                    raise UserError(
                        Sentence("folder.contains-known", path=str(path), known=str(known))
                    )
            self._connection.execute(
                "INSERT INTO roots(path, added_at) VALUES (?, ?)",
                (os.fsencode(path), int(time.time())),
            )
            return RootId(self._connection.last_insert_rowid())

    def remove(self, root_id: RootId) -> None:
        """Remove a folder from the library.

        Photos found nowhere else disappear from view but keep their vectors and words until
        `compact`: adding the folder again brings them back without recomputing anything.
        """
        with transaction(self._connection):
            self._connection.execute(
                "DELETE FROM failures WHERE location_id IN "
                "(SELECT id FROM locations WHERE root_id = ?)",
                (root_id,),
            )
            self._connection.execute("DELETE FROM locations WHERE root_id = ?", (root_id,))
            self._connection.execute("DELETE FROM roots WHERE id = ?", (root_id,))

    def move(self, root_id: RootId, path: Path) -> None:
        """Record that a folder is now found at another path, such as a new mount point.

        Raises:
            UserError: if the library has a folder at, in or around that path.
        """
        path = Path(os.path.abspath(path.expanduser()))
        with transaction(self._connection):
            for other, known in self._paths():
                if other != root_id and (path.is_relative_to(known) or known.is_relative_to(path)):
                    raise UserError(Sentence("folder.overlaps", path=str(path), known=str(known)))
            self._connection.execute(
                "UPDATE roots SET path = ? WHERE id = ?", (os.fsencode(path), root_id)
            )

    def all(self) -> list[Root]:
        """Every folder in the order added, with its number of distinct photos and of failures."""
        rows = self._connection.execute(
            "SELECT r.id, r.path, r.state, "
            "(SELECT count(DISTINCT photo_id) FROM locations l WHERE l.root_id = r.id "
            f"AND coalesce(photo_id NOT IN ({BESIDE_STILLS}), 1)), "
            "(SELECT count(*) FROM locations l WHERE l.root_id = r.id AND l.state = 'failed') "
            "FROM roots r ORDER BY r.id"
        )
        return [
            Root(RootId(id_), Path(os.fsdecode(path)), RootState(state), photos, failures)
            for id_, path, state, photos, failures in rows
        ]

    def set_state(self, root_id: RootId, state: RootState) -> None:
        """Record whether the folder is currently readable. Its photos and their data are kept anyway."""
        with transaction(self._connection):
            self._connection.execute(
                "UPDATE roots SET state = ? WHERE id = ?", (state.value, root_id)
            )

    def device(self, root_id: RootId) -> str:
        """Of the file system that the folder was on when it was last read; empty if it never was."""
        return str(
            self._connection.execute("SELECT device FROM roots WHERE id = ?", (root_id,)).get or ""
        )

    def set_device(self, root_id: RootId, device: str) -> None:
        """Record on which file system the folder was read."""
        with transaction(self._connection):
            self._connection.execute("UPDATE roots SET device = ? WHERE id = ?", (device, root_id))

    def some_paths(self, root_id: RootId) -> list[str]:
        """Relative paths of up to 200 photos of a folder, those added first and those added last."""
        side = (
            "SELECT rel_path FROM (SELECT rel_path FROM locations "
            "WHERE root_id = ? AND state = 'indexed' ORDER BY id {} LIMIT 100)"
        )
        rows = self._connection.execute(
            f"{side.format('')} UNION {side.format('DESC')}", (root_id, root_id)
        )
        return [os.fsdecode(path) for (path,) in rows]

    def _paths(self) -> list[tuple[RootId, Path]]:
        rows = self._connection.execute("SELECT id, path FROM roots ORDER BY id")
        return [(RootId(id_), Path(os.fsdecode(path))) for id_, path in rows]


def known_folders(database: Path) -> list[Path]:
    """The photo folders of a library that may be missing or locked; none if they cannot be known.

    Raises:
        UserError, EnvironmentProblem: if it cannot be opened.
    """
    if not database.exists() or vault.is_locked(database):
        return []
    connection = open_store(database, read_only=True)
    try:
        return [root.path for root in RootStore(connection).all()]
    finally:
        connection.close()
