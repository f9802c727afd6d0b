"""Which photos gained, changed or lost vectors, in order, for whoever keeps a copy of the vectors.

Triggers note where photos become visible or vanish; `GenerationStore` notes vectors. Only the latest
changes are kept. Each has a random token: a library restored from a backup counts on from an earlier
change, with other tokens.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.records import PhotoId
from core.store.connection import Connection

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


@dataclass(frozen=True, slots=True)
class Change:
    """One change, identified in every copy of the library."""

    id: int
    token: int


def note(connection: Connection, generation: int, ids: Collection[PhotoId]) -> None:
    """Note that photos gained or lost their vectors in a generation."""
    connection.execute(
        "INSERT INTO vector_changes(photo_id, generation) SELECT value, ? FROM json_each(?)",
        (generation, json.dumps(list(ids))),
    )


def latest(connection: Connection) -> Change:
    """The latest change; there always is one."""
    ((id_, token),) = connection.execute(
        "SELECT id, token FROM vector_changes ORDER BY id DESC LIMIT 1"
    )
    return Change(int(id_), int(token))


def photos_since(
    connection: Connection, change: Change, generations: Collection[int]
) -> npt.NDArray[np.int64] | None:
    """Photos that changed in these generations or in visibility after `change`, ascending; None if
    that is not known any more."""
    import numpy as np  # the window opens the store without vectors

    known = connection.execute("SELECT token FROM vector_changes WHERE id = ?", (change.id,)).get
    if known != change.token:
        return None
    rows = connection.execute(
        "SELECT DISTINCT photo_id FROM vector_changes WHERE id > ? AND photo_id IS NOT NULL "
        "AND (generation IS NULL OR generation IN (SELECT value FROM json_each(?))) ORDER BY photo_id",
        (change.id, json.dumps(list(generations))),
    )
    return np.fromiter((row[0] for row in rows), dtype=np.int64)
