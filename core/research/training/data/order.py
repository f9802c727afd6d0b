"""The order of training questions: a function of seed and number, so nothing needs to be saved."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from core.errors import UserError
from core.research.benchmark.data_set.dataset import Dataset, question_from_row
from core.research.benchmark.data_set.examples import BenchQuestion, Split, SplitBy
from core.sentences import plain


@dataclass(frozen=True, slots=True)
class Draw:
    """The question at one position of the training stream."""

    epoch: int
    question: BenchQuestion


class QuestionOrder:
    """Endless seeded stream over the shards of one split, with one shard in memory.

    Each epoch visits the shards in a new order and the questions of a shard in a new order. A
    position in the stream is a number: a resumed run, or another process, needs nothing else.
    """

    def __init__(self, dataset: Dataset, split: Split, split_by: SplitBy, seed: int) -> None:
        """
        Raises:
            UserError: if the split has no questions.
        """
        self._seed, self._dataset = seed, dataset
        self._split, self._split_by = split, split_by
        self._parts = dataset.question_parts()
        self._counts = dataset.questions_in_parts(split, split_by)
        self._length = sum(self._counts)
        if not self._length:
            raise UserError(
                plain(f"{dataset.directory} has no question in its {split.value} split.")
            )
        self._table: tuple[int, Any] | None = None
        self._order: tuple[tuple[int, int], npt.NDArray[np.int64]] | None = None

    def __len__(self) -> int:
        """Questions of one epoch."""
        return self._length

    def draws(self, start: int, count: int) -> list[Draw]:
        """Positions `start` to `start + count` of the stream."""
        return [self._draw(place) for place in range(start, start + count)]

    def _draw(self, place: int) -> Draw:
        epoch, offset = divmod(place, self._length)
        for part in seeded(self._seed, epoch).permutation(len(self._parts)):
            if offset < self._counts[part]:
                return Draw(epoch, self._read(int(part), self._shuffled(epoch, int(part))[offset]))
            offset -= self._counts[part]
        raise AssertionError("a place of the stream lies outside its shards")

    def _shuffled(self, epoch: int, part: int) -> npt.NDArray[np.int64]:
        if self._order is None or self._order[0] != (epoch, part):
            rows = self._dataset.rows_of(self._parts[part], self._split, self._split_by)
            rows = seeded(self._seed, epoch, part).permutation(rows)
            self._order = (epoch, part), rows
        return self._order[1]

    def _read(self, part: int, row: int) -> BenchQuestion:
        import pyarrow.parquet as pq

        if self._table is None or self._table[0] != part:
            self._table = part, pq.read_table(self._parts[part])
        return question_from_row(self._table[1].slice(int(row), 1).to_pylist()[0])


def seeded(*key: object) -> np.random.Generator:
    """A random generator that depends only on the key, identical on every machine."""
    digest = hashlib.blake2b("|".join(map(str, key)).encode(), digest_size=8).digest()
    return np.random.default_rng(int.from_bytes(digest, "big"))
