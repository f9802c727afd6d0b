"""The stage between reviews and questions: one row per business, categories, candidate places."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path
from typing import Any, Final

from core.conventions.text_key import text_key
from core.research.benchmark.data_set.database import open_database
from core.research.benchmark.data_set.engines import Summary
from core.research.benchmark.data_set.examples import BenchPlace, batched, write_places
from core.research.benchmark.reviews.category_rules import CategoryRules
from core.research.benchmark.reviews.place_catalogue import NO_PLACE

_BLOCK: Final = 20_000


@dataclass(frozen=True, slots=True)
class CatalogueTask:
    """Join what all files say about each business.

    Attributes:
        output: working file with positions, separate from the data set.
        places: `places.parquet` of the data set.
    """

    businesses: tuple[Path, ...]
    counts: tuple[Path, ...]
    rules: CategoryRules
    images_per_place: int
    keep_closed: bool
    memory_bytes: int
    output: Path
    places: Path
    fingerprint: str


# Of a business listed twice, the row with more reviews is used; the rest of the order only makes
# the choice deterministic.
_BUSINESSES: Final = """
CREATE TEMP TABLE businesses AS
SELECT b.*, coalesce(c.counted, 0) AS counted
FROM (
    SELECT * FROM read_parquet(?)
    QUALIFY row_number() OVER (
        PARTITION BY business_id
        ORDER BY reviews DESC, name, description, lat, lon, hours, tags, rating) = 1
) b LEFT JOIN (
    SELECT business_id, sum(reviews) AS counted FROM read_parquet(?) GROUP BY business_id
) c ON b.business_id = c.business_id
ORDER BY b.business_id
"""
# Sorted rather than collected into lists, because only sorting spills to disk.
_IMAGES: Final = """
SELECT DISTINCT business_id, image.key, image.path, image.url
FROM (SELECT business_id, unnest(images) AS image FROM read_parquet(?))
ORDER BY ALL
"""


def build_catalogue(task: CatalogueTask) -> Summary:
    """Write the catalogue and the places of the data set."""
    task.output.parent.mkdir(parents=True, exist_ok=True)
    with open_database(task.memory_bytes, task.output.with_suffix(".spill")) as connection:
        connection.execute(
            _BUSINESSES,
            [
                [str(path) for path in task.businesses],
                [str(path) for path in task.counts],
            ],
        )
        reviews = _reviews_per_category(connection, task.rules)
        kept = {name for name, count in reviews.items() if count >= task.rules.minimum_reviews}
        counted = _write_catalogue(connection, task, kept)
        write_places(task.places, _iter_places(connection, task, kept))
    return {
        "categories": {name: reviews[name] for name in sorted(kept)},
        "small_categories": len(reviews) - len(kept),
        **counted,
    }


def _reviews_per_category(connection: Any, rules: CategoryRules) -> Counter[str]:
    reviews: Counter[str] = Counter()
    for tags, count in _rows(connection, "tags, counted"):
        for category in rules.categories(tags):
            reviews[category] += int(count)
    return reviews


def _write_catalogue(connection: Any, task: CatalogueTask, kept: set[str]) -> dict[str, int]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = pa.schema(
        [
            ("business_id", pa.string()),
            ("row", pa.int64()),
            ("lat", pa.float64()),
            ("lon", pa.float64()),
            ("name_key", pa.int64()),
            ("categories", pa.list_(pa.string())),
        ]
    )
    counted = {"businesses": 0, "places": 0}
    columns = "business_id, name, lat, lon, closed, tags"
    with pq.ParquetWriter(task.output, schema) as writer:
        for block in batched(_rows(connection, columns), _BLOCK):
            rows = []
            for business_id, name, lat, lon, closed, tags in block:
                categories = _kept(task.rules, tags, kept)
                row = NO_PLACE
                if categories and lat is not None and (task.keep_closed or not closed):
                    row = counted["places"]
                    counted["places"] += 1
                rows.append((business_id, row, lat, lon, _name_key(name), categories))
            counted["businesses"] += len(rows)
            arrays = [
                pa.array(c, type=f.type)
                for c, f in zip(zip(*rows, strict=True), schema, strict=True)
            ]
            writer.write_table(pa.Table.from_arrays(arrays, schema=schema))
    return counted


def _iter_places(connection: Any, task: CatalogueTask, kept: set[str]) -> Iterator[BenchPlace]:
    columns = "business_id, name, description, tags, rating, reviews, price_level, hours"
    where = "lat IS NOT NULL" + ("" if task.keep_closed else " AND NOT closed")
    images = _Images(connection.cursor(), task)
    for row in _rows(connection, columns, where):
        business_id, name, description, tags, rating, reviews, price, hours = row
        categories = _kept(task.rules, tags, kept)
        if categories:
            shown = images.of(business_id)
            yield BenchPlace(
                place_id=business_id,
                name=name,
                description=description,
                categories=categories,
                rating=rating,
                reviews=reviews,
                price_level=price,
                hours=hours,
                images=tuple(path for path, _ in shown),
                image_urls=tuple(url for _, url in shown),
            )


class _Images:
    """(path, address) of the images of businesses requested in the order of their ids."""

    def __init__(self, cursor: Any, task: CatalogueTask) -> None:
        cursor.execute(_IMAGES, [[str(path) for path in task.counts]])
        self._groups = groupby(_stream(cursor), key=itemgetter(0))
        self._most = task.images_per_place
        self._next = next(self._groups, None)

    def of(self, business_id: str) -> list[tuple[str, str]]:
        while self._next is not None and self._next[0] < business_id:
            self._next = next(self._groups, None)
        if self._next is None or self._next[0] != business_id:
            return []
        return [(path, url) for _, _, path, url in islice(self._next[1], self._most)]


def _rows(connection: Any, columns: str, where: str = "true") -> Iterator[tuple[Any, ...]]:
    cursor = connection.execute(
        f"SELECT {columns} FROM businesses WHERE {where} ORDER BY business_id"
    )
    yield from _stream(cursor)


def _stream(cursor: Any) -> Iterator[tuple[Any, ...]]:
    while block := cursor.fetchmany(_BLOCK):
        yield from block


def _kept(rules: CategoryRules, tags: list[str], kept: set[str]) -> tuple[str, ...]:
    return tuple(category for category in rules.categories(tags) if category in kept)


def _name_key(name: str) -> int:
    """Equal for names that differ only in case and spacing."""
    digest = hashlib.blake2b(text_key(name).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
