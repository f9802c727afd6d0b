"""The benchmark format of every builder: questions, their histories and candidates.

A data set is a folder. `places.parquet` holds every candidate, `questions/*.parquet` and
`photos/*.parquet` hold the questions and the users' photos in parts that can be read one by one.
A question refers to places by row number and to the history by its length, because a user's
photos are stored once, oldest first: the history of a question is a prefix of them.
No file holds a coordinate or a distance: see `core.research.benchmark.reviews.candidate_sets`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import islice
from operator import attrgetter
from pathlib import Path
from typing import Any, Final, Self, TypeVar

from core.records import Candidate

Item = TypeVar("Item")

FORMAT_VERSION: Final = 1
PLACES: Final = "places.parquet"
QUESTIONS: Final = "questions"
PHOTOS: Final = "photos"
MANIFEST: Final = "manifest.json"
_ROW_GROUP: Final = 20_000


class Split(Enum):
    """Part of the data a question belongs to."""

    TRAIN = "train"
    DEV = "dev"
    TEST = "test"


class SplitBy(Enum):
    """What train and test do not share (paper, table 4)."""

    USER = "user"  # no common users
    CATEGORY = "category"  # per user, held-out categories
    HISTORY = "history"  # train up to a moment, test after it


@dataclass(frozen=True, slots=True)
class BenchPhoto:
    """One photo of a user.

    Attributes:
        path: POSIX path below the folder of photos.
        url: where it can be downloaded, empty for a local photo.
        taken_at_ms: Unix time in milliseconds; that of the review if the photo has no own time.
        categories: of the place where it was taken. For filters and analysis, never for methods.
    """

    photo_id: str
    path: str
    url: str
    taken_at_ms: int
    categories: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BenchPlace:
    """One candidate.

    Attributes:
        rating: 0 to 5, None when unknown.
        reviews: number of reviews according to the source, the popularity baseline.
        images: POSIX paths below the folder of photos, most informative first.
        image_urls: where each of `images` can be downloaded, empty for local ones.
    """

    place_id: str
    name: str
    description: str
    categories: tuple[str, ...]
    rating: float | None
    reviews: int
    price_level: int | None
    hours: str
    images: tuple[str, ...]
    image_urls: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BenchQuestion:
    """One question of one user.

    Attributes:
        history_length: number of the user's photos taken before the question, from the first.
        candidates: row numbers in `places.parquet`, in shuffled order.
        ground_truth: positions in `candidates`, ascending.
    """

    question_id: str
    user_id: str
    category: str
    text: str
    asked_at_ms: int
    history_length: int
    candidates: tuple[int, ...]
    ground_truth: tuple[int, ...]
    split_user: Split
    split_category: Split


@dataclass(frozen=True, slots=True)
class Example:
    """A question with everything a method may see, plus the ground truth, which it may not.

    Attributes:
        history: the user's photos before the question, oldest first.
        candidates: ready for a matcher; images are absolute, readable files only.
        place_ids: of the candidates, same order.
        popularity: number of reviews of each candidate, same order.
    """

    question: BenchQuestion
    history: tuple[BenchPhoto, ...]
    candidates: tuple[Candidate, ...]
    place_ids: tuple[str, ...]
    popularity: tuple[int, ...]


def question_text(category: str) -> str:
    """A question as worded in the paper (section 6.1)."""
    return f"Recommend a nearby {category}"


def _schemas() -> dict[str, Any]:
    import pyarrow as pa

    text, texts = pa.string(), pa.list_(pa.string())
    return {
        PLACES: pa.schema(
            [
                ("place_id", text),
                ("name", text),
                ("description", text),
                ("categories", texts),
                ("rating", pa.float32()),
                ("reviews", pa.int64()),
                ("price_level", pa.int8()),
                ("hours", text),
                ("images", texts),
                ("image_urls", texts),
            ]
        ),
        PHOTOS: pa.schema(
            [
                ("user_id", text),
                ("position", pa.int32()),
                ("photo_id", text),
                ("path", text),
                ("url", text),
                ("taken_at_ms", pa.int64()),
                ("categories", texts),
            ]
        ),
        QUESTIONS: pa.schema(
            [
                ("question_id", text),
                ("user_id", text),
                ("category", text),
                ("text", text),
                ("asked_at_ms", pa.int64()),
                ("history_length", pa.int32()),
                ("candidates", pa.list_(pa.int32())),
                ("ground_truth", pa.list_(pa.int16())),
                ("split_user", text),
                ("split_category", text),
            ]
        ),
    }


class PartFile:
    """A Parquet file of a data set, written row by row; equal rows yield equal bytes.

    A context manager. The file appears complete at its end, or not at all.
    """

    def __init__(self, path: Path, table: str) -> None:
        import pyarrow.parquet as pq

        self._path, self._schema = path, _schemas()[table]
        self._partial = path.with_name(f"{path.name}.partial")
        self._rows: list[tuple[Any, ...]] = []
        path.parent.mkdir(parents=True, exist_ok=True)
        self._writer = pq.ParquetWriter(self._partial, self._schema, compression="zstd")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None and self._rows:
            self._flush()
        self._writer.close()
        if kind is None:
            self._partial.replace(self._path)
        else:
            self._partial.unlink()

    def add(self, rows: Iterable[tuple[Any, ...]]) -> None:
        """Append rows with the columns of the table."""
        for row in rows:
            self._rows.append(row)
            if len(self._rows) == _ROW_GROUP:
                self._flush()

    def _flush(self) -> None:
        import pyarrow as pa

        columns = zip(*self._rows, strict=True)
        arrays = [
            pa.array(column, type=field.type)
            for column, field in zip(columns, self._schema, strict=True)
        ]
        self._writer.write_table(pa.Table.from_arrays(arrays, schema=self._schema))
        self._rows.clear()


def place_rows(places: Iterable[BenchPlace]) -> Iterator[tuple[Any, ...]]:
    """Rows of `places.parquet`; their order is the row number questions refer to."""
    return map(attrgetter(*BenchPlace.__slots__), places)


def question_rows(questions: Iterable[BenchQuestion]) -> Iterator[tuple[Any, ...]]:
    """Rows of a part of the questions."""
    fields = attrgetter(*BenchQuestion.__slots__[:-2])
    return ((*fields(q), q.split_user.value, q.split_category.value) for q in questions)


def photo_rows(user: str, photos: Iterable[BenchPhoto]) -> Iterator[tuple[Any, ...]]:
    """Rows of all photos of one user, oldest first; the rows of a user must be contiguous."""
    fields = attrgetter(*BenchPhoto.__slots__)
    return ((user, position, *fields(photo)) for position, photo in enumerate(photos))


def write_places(path: Path, places: Iterable[BenchPlace]) -> None:
    """Write all places."""
    with PartFile(path, PLACES) as part:
        part.add(place_rows(places))


def write_questions(path: Path, questions: Iterable[BenchQuestion]) -> None:
    """Write one part of the questions."""
    with PartFile(path, QUESTIONS) as part:
        part.add(question_rows(questions))


def write_photos(path: Path, photos: Iterable[tuple[str, Sequence[BenchPhoto]]]) -> None:
    """Write one part of the photos: (user id, that user's photos oldest first) per user."""
    with PartFile(path, PHOTOS) as part:
        for user, theirs in photos:
            part.add(photo_rows(user, theirs))


def batched(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """Lists of up to `size` items."""
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch
