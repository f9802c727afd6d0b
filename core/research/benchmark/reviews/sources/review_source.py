"""What the review pipeline needs to know about a source: files, queries and rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from core.errors import UserError
from core.research.benchmark.reviews.candidate_sets import CandidateOptions
from core.research.benchmark.reviews.category_rules import CategoryRules
from core.research.benchmark.reviews.sources.raw_files import is_gzip
from core.sentences import plain

_GZIP_RATIO: Final = 5  # of review text, approximately


@dataclass(frozen=True, slots=True)
class ReviewSource:
    """A raw data set.

    Attributes:
        business_files: one JSON object per line, parsed by `read_business` in the source's module.
        review_files: one JSON object per line.
        photo_list: Yelp's photo file, None if photos come with the reviews.
    """

    benchmark: str
    business_files: tuple[Path, ...]
    review_files: tuple[Path, ...]
    photo_list: Path | None = None


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """Everything that affects the build; part of the manifest.

    Attributes:
        images_per_place: candidate images kept for each place.
        keep_closed: whether permanently closed places may be candidates.
        require_photos: drop photos that are not in the photo folder; otherwise they are assumed
            to be downloaded later.
        bucket_bytes: compressed raw bytes per bucket of users; a task holds one bucket in
            memory.
    """

    rules: CategoryRules
    seed: int = 0
    candidates: CandidateOptions = field(default_factory=CandidateOptions)
    minimum_history: int = 10
    images_per_place: int = 6
    keep_closed: bool = False
    require_photos: bool = False
    dev_share: float = 0.1
    test_share: float = 0.2
    bucket_bytes: int = 8 * 1024 * 1024

    def __post_init__(self) -> None:
        if not 0 < self.dev_share + self.test_share < 1:
            raise UserError(plain("the dev and test shares must leave something to train on"))
        if self.minimum_history < 1:
            raise UserError(plain(f"a history of {self.minimum_history} photos is no history"))


def buckets(source: ReviewSource, options: BuildOptions) -> int:
    """Number of buckets for the users; depends on the input only, never on the workers."""
    total = sum(
        path.stat().st_size // (1 if is_gzip(path) else _GZIP_RATIO) for path in source.review_files
    )
    return min(4096, max(1, -(-total // options.bucket_bytes)))
