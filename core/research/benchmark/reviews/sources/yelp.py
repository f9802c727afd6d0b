"""Yelp Open Dataset: finds the raw files in a folder, tar or zip and reads them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from core.errors import UserError
from core.research.benchmark.reviews.sources.raw_business import RawBusiness
from core.research.benchmark.reviews.sources.raw_files import read_lines, unpack
from core.research.benchmark.reviews.sources.review_source import ReviewSource
from core.research.benchmark.reviews.sources.yelp_values import read_business
from core.sentences import plain

BENCHMARK: Final = "yelp"
_BUSINESSES: Final = "yelp_academic_dataset_business.json"
_REVIEWS: Final = "yelp_academic_dataset_review.json"
_PHOTOS: Final = ("photos.json", "photo.json", "yelp_academic_dataset_photos.json")

# Photos have neither user nor date. Each review gets its own third of the place's photos, chosen by
# a seeded hash of review and photo, so that two reviews of a place have different photos and the
# choice does not depend on any order.
REVIEWS: Final = """
WITH reviews AS (
    SELECT review_id, user_id, business_id, epoch_ms(try_strptime("date",
        ['%Y-%m-%d %H:%M:%S', '%Y-%m-%d'])) AS time_ms
    FROM read_json(?, format = 'newline_delimited', compression = ?, ignore_errors = true,
        columns = {review_id: 'VARCHAR', user_id: 'VARCHAR', business_id: 'VARCHAR',
                   "date": 'VARCHAR'})
    WHERE review_id IS NOT NULL AND user_id IS NOT NULL AND business_id IS NOT NULL
)
SELECT user_id, r.business_id, time_ms, review_id AS review_key,
    list_transform(
        list_slice(
            list_sort(list_transform(coalesce(photos, []), lambda p: md5(? || review_id || p) || p)),
            1, CASE WHEN len(photos) > 0 THEN greatest(1, round(len(photos) / 3)::INT) ELSE 0 END),
        lambda p: {'id': p[33:], 'path': 'photos/' || p[33:] || '.jpg', 'url': ''}
    ) AS photos
FROM reviews r LEFT JOIN photos_of_business b ON r.business_id = b.business_id
WHERE time_ms IS NOT NULL
"""


def open_source(dataset: Path, photos: Path, unpacked: Path) -> ReviewSource:
    """Find the three files, unpacking archives into the folder `unpacked`.

    Raises:
        UserError: if one of them is missing.
    """
    wanted = (_BUSINESSES, _REVIEWS, *_PHOTOS)
    found: dict[str, Path] = {}
    for place in (dataset, photos):
        if place.is_dir():
            files = [p for name in wanted for p in sorted(place.rglob(name))]
            for archive in _archives(place) if not files else []:
                files += unpack(archive, lambda name: name in wanted, unpacked)
        elif place.is_file():
            files = unpack(place, lambda name: name in wanted, unpacked)
        else:
            raise UserError(plain(f"There is nothing at {place}."))
        for file in files:
            found.setdefault(file.name, file)
    photo_list = next((found[name] for name in _PHOTOS if name in found), None)
    missing = [name for name in (_BUSINESSES, _REVIEWS) if name not in found]
    missing += [] if photo_list else [_PHOTOS[0]]
    if missing:
        raise UserError(plain(f"Not found in {dataset} or {photos}: {', '.join(missing)}."))
    return ReviewSource(BENCHMARK, (found[_BUSINESSES],), (found[_REVIEWS],), photo_list)


def iter_businesses(path: Path) -> Iterator[RawBusiness]:
    """Businesses of one file; invalid lines are skipped."""
    for line in read_lines(path):
        business = read_business(line)
        if business is not None:
            yield business


def photos_by_business(path: Path) -> dict[str, list[str]]:
    """Photo ids of each business, sorted, without duplicates."""
    found: dict[str, set[str]] = {}
    for line in read_lines(path):
        try:
            row = json.loads(line)
        except ValueError:
            continue
        if isinstance(row, dict) and row.get("photo_id") and row.get("business_id"):
            found.setdefault(str(row["business_id"]), set()).add(str(row["photo_id"]))
    return {business: sorted(photos) for business, photos in sorted(found.items())}


def _archives(folder: Path) -> list[Path]:
    return sorted(p for p in folder.iterdir() if p.suffix in (".tar", ".zip", ".tgz", ".gz"))
