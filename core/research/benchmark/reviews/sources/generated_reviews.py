"""Millions of generated reviews in Google Local's schema, written in seconds, to benchmark builders."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from core.research.benchmark.data_set.database import open_database

_MEMORY_BYTES: Final = 1 << 30
_CATEGORIES: Final = (
    "Italian restaurant", "Coffee shop", "Museum", "Park", "Bar", "Hotel", "Bakery", "Gym", "Book store",
    "Tourist attraction", "Steak house", "Cafe",
)  # fmt: skip
_PLACES_PER_TOWN: Final = 2400

# Places of a town are around its centre; every second one shares its name with another. A user
# lives in one town and reviews places of three categories there; a third of the reviews carries
# one to four photos.
_PLACES: Final = """
SELECT printf('0x%x:0x%x', i, i * 7919) AS gmap_id, 'Place ' || (i // 24) || ' of kind ' || (i % 12) AS name,
    30 + town % 15 + (unit(i, 1) + unit(i, 2) - 1) * 0.2 AS latitude,
    -120 + town // 15 + (unit(i, 3) + unit(i, 4) - 1) * 0.2 AS longitude,
    CASE WHEN i % 50 = 0 THEN NULL ELSE 'A place number ' || i END AS description,
    [list_extract($categories, 1 + (i % 12)::INT)] AS category,
    3 + unit(i, 6) * 2 AS avg_rating, least(9998, (30 / (unit(i, 7) + 0.001))::INT) AS num_of_reviews,
    CASE WHEN i % 40 = 0 THEN 'Permanently closed' END AS state, NULL AS hours, NULL AS "MISC"
FROM (SELECT range AS i, range // $town AS town FROM range($places))
"""
_REVIEWS: Final = """
SELECT printf('1%020d', u) AS user_id, 'A person' AS name,
    1400000000000 + (unit(i, 11) * 2e11)::BIGINT AS "time",
    1 + (pick(i, 12) % 5)::INT AS rating, 'Review text number ' || i AS "text",
    CASE WHEN unit(i, 13) < 0.33 THEN list_transform(range(1 + (pick(i, 14) % 4)::BIGINT),
        lambda p: {'url': ['https://photos.example/' || i || '-' || p || '=w150-h150-k-no-p']})
    END AS pics, NULL AS resp, printf('0x%x:0x%x', place, place * 7919) AS gmap_id
FROM (
    SELECT i, u, least($places - 1, (pick(u, 15) % towns)::BIGINT * $town
        + ((unit(i, 16) * $town)::BIGINT // 12) * 12 + (pick(u, (20 + pick(i, 19) % 3)::BIGINT) % 12)) AS place
    FROM (SELECT range AS i, (pow(unit(range, 18), 2) * $users)::BIGINT AS u,
        greatest(1, $places // $town) AS towns FROM range($start, $stop))
)
"""


def write_reviews(reviews: int, directory: Path, files: int = 2) -> tuple[list[Path], Path]:
    """Write gzip files and return (review files, business file); deterministic.

    Users live in towns, like three categories and take photos at a third of their visits, so that
    every stage of a build has about the work of the same number of real reviews.
    """
    directory.mkdir(parents=True, exist_ok=True)
    places, users = max(_PLACES_PER_TOWN, reviews // 100), max(10, reviews // 40)
    common = {"places": places, "town": _PLACES_PER_TOWN}
    with open_database(_MEMORY_BYTES) as connection:
        connection.execute("CREATE MACRO pick(a, b) AS hash((a * 64 + b)::BIGINT)")
        connection.execute("CREATE MACRO unit(a, b) AS pick(a, b) / 18446744073709551616.0")
        meta = directory / "meta-Test.json.gz"
        _copy(connection, _PLACES, meta, common | {"categories": list(_CATEGORIES)})
        outputs = []
        for part in range(files):
            output = directory / f"review-Test{part}.json.gz"
            span = {"start": reviews * part // files, "stop": reviews * (part + 1) // files}
            _copy(connection, _REVIEWS, output, common | {"users": users} | span)
            outputs.append(output)
    return outputs, meta


def _copy(connection: Any, query: str, path: Path, values: dict[str, Any]) -> None:
    connection.execute(f"COPY ({query}) TO '{path}' (FORMAT json, COMPRESSION gzip)", values)
