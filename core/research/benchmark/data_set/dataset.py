"""Reads a built data set, only as much of it as the requested questions need."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from core.errors import UserError
from core.records import Candidate
from core.research.benchmark.data_set.database import open_database
from core.research.benchmark.data_set.examples import (
    FORMAT_VERSION,
    MANIFEST,
    PHOTOS,
    PLACES,
    QUESTIONS,
    BenchPhoto,
    BenchPlace,
    BenchQuestion,
    Example,
    Split,
    SplitBy,
)
from core.sentences import plain

_MEMORY_BYTES: Final = 2 << 30  # the limit for all questions of a set together
_BLOCK: Final = 500  # questions whose photos and places are in memory at once


class Dataset:
    """A folder written by one of the builders."""

    def __init__(self, directory: Path, photos: Path | None = None) -> None:
        """Open a data set.

        Args:
            photos: folder of photos, if it is no longer where the manifest says.

        Raises:
            UserError: if the folder contains no finished data set of this format.
        """
        self.directory = directory
        try:
            text = (directory / MANIFEST).read_text(encoding="utf-8")
        except OSError as error:
            raise UserError(
                plain(
                    f"{directory} holds no finished benchmark. Run `visuallens bench build` first."
                )
            ) from error
        self.manifest: dict[str, Any] = json.loads(text)
        if self.manifest["format_version"] != FORMAT_VERSION:
            raise UserError(
                plain(
                    f"{directory} was built in format {self.manifest['format_version']}, this program "
                    f"reads format {FORMAT_VERSION}. Build it again."
                )
            )
        self.photos_root = photos or directory / self.manifest["photos_root"]

    @property
    def name(self) -> str:
        """Name of the benchmark: `google-local`, `yelp` or `photo-folders`."""
        return str(self.manifest["benchmark"])

    def questions(
        self,
        split: Split | None = Split.TEST,
        split_by: SplitBy = SplitBy.USER,
        limit: int | None = None,
    ) -> list[BenchQuestion]:
        """Questions of a split, or a stable random sample of `limit` of them, by id.

        The sample of n questions is contained in the sample of n + 1.
        """
        where, values = self._condition(split, split_by)
        rows = self._query(
            f"SELECT * FROM (SELECT * FROM read_parquet(?) WHERE {where} "
            "ORDER BY md5(question_id) LIMIT ?) ORDER BY question_id",
            [self._parts(QUESTIONS), *values, limit if limit is not None else 1 << 62],
        )
        return [question_from_row(row) for row in rows]

    def question_parts(self) -> list[Path]:
        """The files of all questions, in a fixed order."""
        return sorted((self.directory / QUESTIONS).glob("*.parquet"))

    def questions_in_parts(self, split: Split, split_by: SplitBy) -> list[int]:
        """How many questions of a split each of `question_parts` holds."""
        where, values = self._condition(split, split_by)
        rows = self._query(
            "SELECT filename, count(*) AS n FROM read_parquet(?, filename = true) "
            f"WHERE {where} GROUP BY filename",
            [self._parts(QUESTIONS), *values],
        )
        counts = {Path(row["filename"]).name: int(row["n"]) for row in rows}
        return [counts.get(part.name, 0) for part in self.question_parts()]

    def rows_of(self, part: Path, split: Split, split_by: SplitBy) -> npt.NDArray[np.int64]:
        """Row numbers, ascending, of the questions of a split in one of `question_parts`."""
        where, values = self._condition(split, split_by)
        rows = self._query(
            "SELECT file_row_number AS number FROM read_parquet(?, file_row_number = true) "
            f"WHERE {where} ORDER BY number",
            [str(part), *values],
        )
        return np.fromiter((row["number"] for row in rows), dtype=np.int64, count=len(rows))

    def trained_on(self, split: Split, split_by: SplitBy, trained_by: SplitBy) -> int:
        """How many questions of a split are training questions of another way to split."""
        where, values = self._condition(split, split_by)
        trained, more = self._condition(Split.TRAIN, trained_by)
        rows = self._query(
            f"SELECT count(*) AS n FROM read_parquet(?) WHERE ({where}) AND ({trained})",
            [self._parts(QUESTIONS), *values, *more],
        )
        return int(rows[0]["n"])

    def outside_training(self, question_ids: Iterable[str], split_by: SplitBy) -> int:
        """How many of these questions are no training questions of a way to split."""
        asked = sorted(set(question_ids))
        where, values = self._condition(Split.TRAIN, split_by)
        rows = self._query(
            f"SELECT count(*) AS n FROM read_parquet(?) WHERE ({where}) "
            "AND question_id IN (SELECT unnest(?))",
            [self._parts(QUESTIONS), *values, asked],
        )
        return len(asked) - int(rows[0]["n"])

    def examples(self, questions: Sequence[BenchQuestion]) -> Iterator[Example]:
        """Questions with their histories and candidates, in the order given."""
        for start in range(0, len(questions), _BLOCK):
            block = questions[start : start + _BLOCK]
            photos = self.photos({q.user_id for q in block})
            places = self.places({row for q in block for row in q.candidates})
            for question in block:
                yield self._example(question, photos[question.user_id], places)

    def photos(self, users: set[str]) -> dict[str, list[BenchPhoto]]:
        """All photos of some users, oldest first, including those after their questions."""
        rows = self._query(
            "SELECT * FROM read_parquet(?) WHERE user_id IN (SELECT unnest(?)) "
            "ORDER BY user_id, position",
            [self._parts(PHOTOS), sorted(users)],
        )
        found: dict[str, list[BenchPhoto]] = {user: [] for user in users}
        for row in rows:
            user, position = row.pop("user_id"), row.pop("position")
            if position != len(found[user]):
                raise UserError(plain(f"photos of a user are incomplete in {self.directory}"))
            found[user].append(BenchPhoto(**{**row, "categories": tuple(row["categories"])}))
        return found

    def places(self, row_numbers: set[int]) -> dict[int, BenchPlace]:
        """Places by row number."""
        rows = self._query(
            "SELECT * FROM read_parquet(?, file_row_number = true) "
            "WHERE file_row_number IN (SELECT unnest(?))",
            [str(self.directory / PLACES), sorted(row_numbers)],
        )
        return {row.pop("file_row_number"): _place(row) for row in rows}

    def places_by_id(self, place_ids: set[str]) -> dict[str, BenchPlace]:
        """Places by their own id."""
        rows = self._query(
            "SELECT * FROM read_parquet(?) WHERE place_id IN (SELECT unnest(?))",
            [str(self.directory / PLACES), sorted(place_ids)],
        )
        return {row["place_id"]: _place(row) for row in rows}

    def category_images(self, category: str, limit: int, seed: int) -> list[Path]:
        """Up to `limit` candidate images of a category, drawn by a seeded hash (section 4.2)."""
        rows = self._query(
            "SELECT path FROM (SELECT DISTINCT unnest(images) AS path "
            "FROM read_parquet(?) WHERE list_contains(categories, ?)) "
            "ORDER BY md5(? || path), path",
            [str(self.directory / PLACES), category, str(seed)],
        )
        paths = (self.photos_root / row["path"] for row in rows)
        return list(islice((path for path in paths if path.is_file()), limit))

    def _example(
        self, question: BenchQuestion, photos: list[BenchPhoto], places: dict[int, BenchPlace]
    ) -> Example:
        # A candidate must not be recognisable from the user's own pictures of it.
        own = {photo.path for photo in photos}
        chosen = [places[row] for row in question.candidates]
        return Example(
            question=question,
            history=tuple(photos[: question.history_length]),
            candidates=tuple(self._candidate(place, own) for place in chosen),
            place_ids=tuple(place.place_id for place in chosen),
            popularity=tuple(place.reviews for place in chosen),
        )

    def _candidate(self, place: BenchPlace, own: set[str]) -> Candidate:
        # Without a category: it is that of the question, the same for all, and would only blur texts.
        images = (self.photos_root / path for path in place.images if path not in own)
        return Candidate(
            name=place.name,
            description=place.description,
            rating=place.rating,
            price_level=place.price_level,
            hours=place.hours,
            images=tuple(path for path in images if path.is_file()),
        )

    def _condition(self, split: Split | None, split_by: SplitBy) -> tuple[str, list[Any]]:
        if split is None:
            return "true", []
        if split_by is SplitBy.HISTORY:
            cut = self.manifest["history_cut_ms"]
            if split is Split.TEST:
                return "asked_at_ms >= ?", [cut]
            held_out = "=" if split is Split.DEV else "<>"  # some users of the earlier questions
            return f"asked_at_ms < ? AND split_user {held_out} ?", [cut, Split.DEV.value]
        return f"split_{split_by.value} = ?", [split.value]

    def _parts(self, table: str) -> str:
        return str(self.directory / table / "*.parquet")

    def _query(self, sql: str, values: list[Any]) -> list[dict[str, Any]]:
        with open_database(_MEMORY_BYTES) as connection:
            cursor = connection.execute(sql, values)
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def with_history(example: Example, photos: int) -> Example:
    """The same question with only the last `photos` of its history (figure 3)."""
    return replace(example, history=example.history[max(0, len(example.history) - photos) :])


def with_candidates(example: Example, count: int) -> Example:
    """The same question with `count` candidates, all ground truths among them (figure 3).

    Candidates are stored in shuffled order, so the first negatives are a random sample and the
    set for n candidates is contained in the set for n + 1.
    """
    truths = set(example.question.ground_truth)
    negatives = [i for i in range(len(example.candidates)) if i not in truths]
    kept = sorted(truths | set(negatives[: max(0, count - len(truths))]))
    moved = {old: new for new, old in enumerate(kept)}
    question = replace(
        example.question,
        candidates=tuple(example.question.candidates[i] for i in kept),
        ground_truth=tuple(sorted(moved[i] for i in truths)),
    )
    return replace(
        example,
        question=question,
        candidates=tuple(example.candidates[i] for i in kept),
        place_ids=tuple(example.place_ids[i] for i in kept),
        popularity=tuple(example.popularity[i] for i in kept),
    )


def _place(row: dict[str, Any]) -> BenchPlace:
    lists = {name: tuple(row.get(name, ())) for name in ("categories", "images", "image_urls")}
    return BenchPlace(**{**row, **lists})


def question_from_row(row: dict[str, Any]) -> BenchQuestion:
    """A question from a row of a questions file."""
    return BenchQuestion(
        **{
            **row,
            "candidates": tuple(row["candidates"]),
            "ground_truth": tuple(row["ground_truth"]),
            "split_user": Split(row["split_user"]),
            "split_category": Split(row["split_category"]),
        }
    )
