"""Vectors of what places and photos say, so that a later start need not compute them again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np

from core.arrays import FloatVector
from core.store.connection import Connection, transaction
from core.store.library.annotations import TextSpace

_MOST: Final = 4096  # of about 1.6 kB; a question about a hundred places uses about 130


class EncodedTextStore:
    """The texts most recently added, with their vectors in one text space.

    Deleting a list of places or a photo empties it: what was deleted leaves no trace here.
    """

    def __init__(self, connection: Connection, space: TextSpace) -> None:
        self._connection = connection
        self._space = space

    def all(self) -> dict[str, FloatVector]:
        """Every text with its vector [dimension]."""
        rows = self._connection.execute(
            "SELECT text, vector FROM text_vectors WHERE space = ? ORDER BY id",
            (self._space.encoder_id,),
        )
        return {text: np.frombuffer(vector, np.float32) for text, vector in rows}

    def add(self, vectors: Mapping[str, FloatVector]) -> None:
        """Add texts with their vectors [dimension]; the oldest make room. Known ones stay as they are.

        Raises:
            ValueError: if a vector has another dimension.
            EnvironmentProblem: if the library cannot be written.
        """
        if any(vector.shape != (self._space.dimension,) for vector in vectors.values()):
            raise ValueError(f"the vector of a text must have {self._space.dimension} numbers")
        with transaction(self._connection):
            self._connection.executemany(
                "INSERT INTO text_vectors(space, text, vector) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                [
                    (self._space.encoder_id, text, vector.astype(np.float32).tobytes())
                    for text, vector in vectors.items()
                ],
            )
            self._connection.execute(
                "DELETE FROM text_vectors WHERE id <= "
                "(SELECT id FROM text_vectors ORDER BY id DESC LIMIT 1 OFFSET ?)",
                (_MOST,),
            )
