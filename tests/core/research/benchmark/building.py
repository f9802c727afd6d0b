"""Shared steps of the builder tests."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from core.cancel import CancelToken
from core.research.benchmark.data_set.build_stages import OnProgress, StageRunner
from core.research.benchmark.data_set.engines import Engine, LocalEngine
from core.research.benchmark.reviews.category_rules import load_category_rules
from core.research.benchmark.reviews.review_build import build_reviews
from core.research.benchmark.reviews.sources import google_local, yelp
from core.research.benchmark.reviews.sources.review_source import BuildOptions, ReviewSource
from tests.helpers.raw_reviews import write_google, write_yelp


def google_source(tmp_path: Path) -> ReviewSource:
    reviews, businesses = write_google(tmp_path / "raw-google")
    return google_local.open_source(reviews, businesses)


def yelp_source(tmp_path: Path, *, archive: bool = False) -> ReviewSource:
    dataset, photos = write_yelp(tmp_path / "raw-yelp", archive=archive)
    return yelp.open_source(dataset, photos, tmp_path / "unpacked")


def options_for(source: ReviewSource, **changes: Any) -> BuildOptions:
    rules = replace(load_category_rules(source.benchmark), minimum_reviews=1)
    return replace(BuildOptions(rules=rules), **changes)


def build(
    source: ReviewSource,
    directory: Path,
    *,
    engine: Engine | None = None,
    on_progress: OnProgress = lambda stage, done, total: None,
    cancel: CancelToken | None = None,
    photos_root: Path | None = None,
    **changes: Any,
) -> dict[str, Any]:
    runner = StageRunner(
        engine or LocalEngine(), directory / "work" / "done", cancel or CancelToken(), on_progress
    )
    root = photos_root or directory / "photo-files"
    return build_reviews(source, options_for(source, **changes), root, directory, runner)


def content(directory: Path) -> dict[str, bytes]:
    """Every file of a data set except the working files."""
    return {
        str(path.relative_to(directory)): path.read_bytes()
        for path in sorted(directory.rglob("*"))
        if path.is_file() and path.relative_to(directory).parts[0] != "work"
    }
