"""The last stage over reviews: one bucket of visits into questions and the photos they need."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from core.benchmark.catalogue import NO_PLACE, load_catalogue
from core.benchmark.database import open_database
from core.benchmark.engines import Summary
from core.benchmark.examples import BenchPhoto, write_photos, write_questions
from core.benchmark.leaks import LeakCheck
from core.benchmark.questions import BuiltQuestion, Visit, build_questions
from core.benchmark.review_source import BuildOptions

_BLOCK: Final = 5_000
_LEAK_SAMPLE: Final = 500  # about so many questions a bucket, evenly over its users

_VISITS: Final = """
SELECT v.user_id, v.time_ms, coalesce(c.row, -1), coalesce(c.categories, []), v.photos
FROM read_parquet(?) v LEFT JOIN read_parquet(?) c ON v.business_id = c.business_id
ORDER BY v.user_id, v.time_ms, v.business_id, v.photos
"""


@dataclass(frozen=True, slots=True)
class QuestionTask:
    """Build the questions of one bucket of users.

    Attributes:
        photos_root: folder of photos, looked into when photos must be present.
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
    """Write the questions and photos of one bucket; returns what Table 1 needs."""
    catalogue = load_catalogue(task.catalogue, task.catalogue_fingerprint)
    dropped: Counter[str] = Counter()
    built: list[BuiltQuestion] = []
    photos: list[tuple[str, list[BenchPhoto]]] = []
    for user_id, visits in _users(task):
        theirs = list(build_questions(user_id, visits, catalogue, task.options, dropped))
        if theirs:
            built += theirs
            photos.append((user_id, [photo for visit in visits for photo in visit.photos]))
    leaks = LeakCheck()
    for question in built[:: max(1, len(built) // _LEAK_SAMPLE)]:
        leaks.add(question, catalogue)
    write_photos(task.photos, photos)
    write_questions(task.output, [question.question for question in built])
    return {
        "questions": len(built),
        "dropped": dict(sorted(dropped.items())),
        "leak_check": {"questions": leaks.questions, **leaks.sums},
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
