"""Google Local (UCSD, 2021): finds the raw files and reads reviews and businesses from them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from core.errors import UserError
from core.research.benchmark.reviews.sources.google_values import read_business
from core.research.benchmark.reviews.sources.raw_business import RawBusiness
from core.research.benchmark.reviews.sources.raw_files import read_lines
from core.research.benchmark.reviews.sources.review_source import ReviewSource
from core.sentences import plain

BENCHMARK: Final = "google-local"

# One row per review: user_id, business_id, time_ms, review_key and photos {id, path, url}, where
# `review_key` distinguishes two reviews of one visit from one review listed twice.
# `user_id` has 21 digits and must stay text. One element of `pics` is one photo; its `url` is a list
# of spellings of the same address. Photo ids are hashes of their address.
REVIEWS: Final = """
SELECT user_id, gmap_id AS business_id, "time" AS time_ms, hash(coalesce("text", '')) AS review_key,
    list_transform(
        list_filter(list_transform(coalesce(pics, []), lambda p: p.url[1]), lambda u: u IS NOT NULL),
        lambda u: {'id': md5(u), 'path': md5(u)[1:2] || '/' || md5(u) || '.jpg', 'url': u}
    ) AS photos
FROM read_json(?, format = 'newline_delimited', compression = ?, ignore_errors = true, columns = {
    user_id: 'VARCHAR', gmap_id: 'VARCHAR', "time": 'BIGINT', "text": 'VARCHAR',
    pics: 'STRUCT(url VARCHAR[])[]'})
WHERE user_id IS NOT NULL AND gmap_id IS NOT NULL AND "time" IS NOT NULL
"""


def open_source(reviews: Iterable[Path], businesses: Iterable[Path]) -> ReviewSource:
    """Check the given files.

    Raises:
        UserError: if a list is empty or a file is missing.
    """
    review_files, business_files = tuple(sorted(reviews)), tuple(sorted(businesses))
    if not review_files or not business_files:
        raise UserError(plain("Give at least one file with --reviews and one with --meta."))
    for path in (*review_files, *business_files):
        if not path.is_file():
            raise UserError(plain(f"There is no file {path}."))
    return ReviewSource(BENCHMARK, business_files, review_files)


def iter_businesses(path: Path) -> Iterator[RawBusiness]:
    """Businesses of one file; invalid lines are skipped."""
    for line in read_lines(path):
        business = read_business(line)
        if business is not None:
            yield business
