"""The first three stages over raw review files: businesses, reviews, visits per bucket of users."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any, Final

from core.research.benchmark.data_set.database import open_database
from core.research.benchmark.data_set.engines import Summary
from core.research.benchmark.data_set.examples import batched
from core.research.benchmark.reviews.sources import google_local, yelp
from core.research.benchmark.reviews.sources.raw_business import RawBusiness
from core.research.benchmark.reviews.sources.raw_files import is_gzip

_READERS: Final[dict[str, Callable[[Path], Iterator[RawBusiness]]]] = {
    google_local.BENCHMARK: google_local.iter_businesses,
    yelp.BENCHMARK: yelp.iter_businesses,
}
_BLOCK: Final = 20_000


@dataclass(frozen=True, slots=True)
class BusinessTask:
    """Clean one raw business file."""

    benchmark: str
    raw: Path
    output: Path
    fingerprint: str


def read_businesses(task: BusinessTask) -> Summary:
    """Write the cleaned businesses of one file, in its order."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    names = RawBusiness.__slots__
    types = {"lat": pa.float64(), "lon": pa.float64(), "rating": pa.float64()}
    types |= {"reviews": pa.int64(), "price_level": pa.int8(), "closed": pa.bool_()}
    types |= {"tags": pa.list_(pa.string())}
    schema = pa.schema([(name, types.get(name, pa.string())) for name in names])
    rows = 0
    task.output.parent.mkdir(parents=True, exist_ok=True)
    with pq.ParquetWriter(task.output, schema) as writer:
        for block in batched(_READERS[task.benchmark](task.raw), _BLOCK):
            rows += len(block)
            columns = zip(*(astuple(business) for business in block), strict=True)
            arrays = [pa.array(c, type=f.type) for c, f in zip(columns, schema, strict=True)]
            writer.write_table(pa.Table.from_arrays(arrays, schema=schema))
    return {"businesses": rows}


@dataclass(frozen=True, slots=True)
class ReviewTask:
    """Sort the reviews of one raw file into buckets of users."""

    benchmark: str
    raw: Path
    photo_list: Path | None
    seed: int
    buckets: int
    memory_bytes: int
    output: Path
    fingerprint: str


def read_reviews(task: ReviewTask) -> Summary:
    """Write the reviews of one file ordered by bucket; sorting spills to disk, not into memory."""
    values: list[Any] = [str(task.raw), "gzip" if is_gzip(task.raw) else "none"]
    spill = task.output.with_suffix(".spill")
    task.output.parent.mkdir(parents=True, exist_ok=True)
    with open_database(task.memory_bytes, spill) as connection:
        query = google_local.REVIEWS
        if task.photo_list is not None:
            query = yelp.REVIEWS
            values.append(str(task.seed))
            _load_photos(connection, task.photo_list)
        # The bucket comes from md5: DuckDB's own hash may change between versions.
        connection.execute(
            f"COPY (SELECT (md5_number_lower(user_id) % {task.buckets})::INT AS bucket, * "
            f"FROM ({query}) ORDER BY bucket) TO '{_quoted(task.output)}' "
            "(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 20000)",
            values,
        )
        (rows,) = connection.execute(
            "SELECT count(*) FROM read_parquet(?)", [str(task.output)]
        ).fetchone()
    return {"reviews": int(rows)}


def _load_photos(connection: Any, photo_list: Path) -> None:
    import pyarrow as pa

    photos = yelp.photos_by_business(photo_list)
    table = pa.table(
        {
            "business_id": pa.array(list(photos), pa.string()),
            "photos": pa.array(list(photos.values()), pa.list_(pa.string())),
        }
    )
    connection.register("photos_of_business", table)


@dataclass(frozen=True, slots=True)
class VisitTask:
    """Collect one bucket of users from every sorted review file.

    Attributes:
        output: visits of users with enough photos, by user and time.
        counts: beside it, reviews and a few photos of each business, over all users.
    """

    reviews: tuple[Path, ...]
    bucket: int
    minimum_photos: int
    images_per_place: int
    seed: int
    memory_bytes: int
    output: Path
    counts: Path
    fingerprint: str


def collect_visits(task: VisitTask) -> Summary:
    """Write one bucket: each review once, without users who can never have a history."""
    task.output.parent.mkdir(parents=True, exist_ok=True)
    task.counts.parent.mkdir(parents=True, exist_ok=True)
    with open_database(task.memory_bytes, task.output.with_suffix(".spill")) as connection:
        connection.execute(
            "CREATE TEMP TABLE visits AS "
            "SELECT user_id, business_id, time_ms, max(photos) AS photos "
            "FROM read_parquet(?) WHERE bucket = ? "
            "GROUP BY user_id, business_id, time_ms, review_key",
            [[str(path) for path in task.reviews], task.bucket],
        )
        connection.execute(
            "COPY (SELECT business_id, count(*) AS reviews, flatten(list(list_transform(photos, "
            "lambda p: {'key': md5(? || p.id), 'path': p.path, 'url': p.url})))"
            " .list_distinct().list_sort()[1:?] AS images FROM visits GROUP BY business_id "
            f"ORDER BY business_id) TO '{_quoted(task.counts)}' (FORMAT parquet)",
            [str(task.seed), task.images_per_place],
        )
        connection.execute(
            "COPY (SELECT * FROM visits WHERE user_id IN (SELECT user_id FROM visits "
            "GROUP BY user_id HAVING sum(len(photos)) >= ?) "
            f"ORDER BY user_id, time_ms, business_id, photos) TO '{_quoted(task.output)}' "
            "(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 20000)",
            [task.minimum_photos],
        )
        users, kept, rows = connection.execute(
            "SELECT (SELECT count(DISTINCT user_id) FROM visits), count(DISTINCT user_id), "
            "(SELECT count(*) FROM visits) FROM read_parquet(?)",
            [str(task.output)],
        ).fetchone()
    return {"users": int(users), "users_with_photos": int(kept), "visits": int(rows)}


def _quoted(path: Path) -> str:
    """A path inside SQL quotes; COPY accepts no parameters there."""
    return str(path).replace("'", "''")
