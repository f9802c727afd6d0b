"""Photos that questions have used, so that recently used ones are described first."""

from __future__ import annotations

import json
from collections.abc import Sequence

from core.records import PhotoId
from core.store.connection import Connection, transaction


class RetrievalStore:
    """One row per photo that a question has retrieved; its number grows with every use."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note(self, ids: Sequence[PhotoId]) -> None:
        """Record the photos of one question, most relevant first; unknown ones are left out.

        Raises:
            EnvironmentProblem: if the library cannot be written.
        """
        with transaction(self._connection):
            # The most relevant is written last, so that it has the highest number.
            self._connection.execute(
                "INSERT OR REPLACE INTO retrieved_photos(photo_id) "
                "SELECT p.id FROM json_each(?) j JOIN photos p ON p.id = j.value ORDER BY j.key DESC",
                (json.dumps(list(ids)),),
            )

    def latest(self) -> list[PhotoId]:
        """Every photo a question has retrieved: latest question first, best photo first within each."""
        rows = self._connection.execute("SELECT photo_id FROM retrieved_photos ORDER BY turn DESC")
        return [PhotoId(row[0]) for row in rows]
