"""The last stage over reviews: turns one bucket of visits into questions and the photos they need."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from core.research.benchmark.data_set.database import open_database
from core.research.benchmark.data_set.engines import Summary
from core.research.benchmark.data_set.examples import (
    PHOTOS,
    QUESTIONS,
    BenchPhoto,
    PartFile,
    photo_rows,
    question_rows,
)
from core.research.benchmark.data_set.leaks import LeakCheck
from core.research.benchmark.reviews.place_catalogue import NO_PLACE, load_catalogue
from core.research.benchmark.reviews.review_questions import Visit, build_questions
from core.research.benchmark.reviews.sources.review_source import BuildOptions

_BLOCK: Final = 5_000
_LEAK_SAMPLE: Final = 500  # questions per bucket

_VISITS: Final = """
SELECT v.user_id, v.time_ms, coalesce(c.row, -1), coalesce(c.categories, []), v.photos
FROM read_parquet(?) v LEFT JOIN read_parquet(?) c ON v.business_id = c.business_id
ORDER BY v.user_id, v.time_ms, v.business_id, v.photos
"""


@dataclass(frozen=True, slots=True)
class QuestionTask:
    """Build the questions of one bucket of users.

    Attributes:
        photos_root: folder of photos, checked if photos must be present.
        output: part of the questions; `photos` is the part of the photos.
    """

    visits: Path
    catalogue: Path
    catalogue_fingerprint: str
    options: BuildOptions
    photos_root: Path
    memory_bytes: int
    output: Path
    photos: Path
    fingerprint: str


def build_bucket(task: QuestionTask) -> Summary:
    """Write the questions and photos of one bucket, user by user; returns the data for Table 1."""
    catalogue = load_catalogue(task.catalogue, task.catalogue_fingerprint)
    dropped: Counter[str] = Counter()
    leaks = LeakCheck(_LEAK_SAMPLE)
    count = 0
    with PartFile(task.photos, PHOTOS) as photos, PartFile(task.output, QUESTIONS) as questions:
        for user_id, visits in _users(task):
            built = list(build_questions(user_id, visits, catalogue, task.options, dropped))
            if not built:
                continue
            count += len(built)
            leaks.offer(built)
            questions.add(question_rows(item.question for item in built))
            photos.add(photo_rows(user_id, (photo for visit in visits for photo in visit.photos)))
    return {
        "questions": count,
        "dropped": dict(sorted(dropped.items())),
        "leak_check": leaks.summary(catalogue),
    }


def _users(task: QuestionTask) -> Iterator[tuple[str, list[Visit]]]:
    with open_database(task.memory_bytes, task.output.with_suffix(".spill")) as connection:
        cursor = connection.execute(_VISITS, [str(task.visits), str(task.catalogue)])
        for user_id, rows in groupby(_stream(cursor), key=lambda row: row[0]):
            yield user_id, [_visit(row, task) for row in rows]


def _stream(cursor: Any) -> Iterator[tuple[Any, ...]]:
    while block := cursor.fetchmany(_BLOCK):
        yield from block


def _visit(row: tuple[Any, ...], task: QuestionTask) -> Visit:
    _, time_ms, place, categories, photos = row
    return Visit(
        time_ms=time_ms,
        place=place if place is not None else NO_PLACE,
        categories=tuple(categories),
        photos=tuple(
            BenchPhoto(photo["id"], photo["path"], photo["url"], time_ms, tuple(categories))
            for photo in photos
            if not task.options.require_photos or (task.photos_root / photo["path"]).is_file()
        ),
    )
