"""Builds a benchmark from raw reviews: stages, working files and the manifest.

Memory holds one bucket of users and the catalogue, whatever the size of the input. The finished
files do not depend on the engine, the number of workers or how often the build was stopped.
"""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Final

from core.errors import UserError
from core.research.benchmark.data_set.build_stages import (
    StageRunner,
    file_digest,
    file_fingerprint,
    fingerprint,
    write_json,
)
from core.research.benchmark.data_set.engines import Summary
from core.research.benchmark.data_set.examples import (
    FORMAT_VERSION,
    MANIFEST,
    PHOTOS,
    PLACES,
    QUESTIONS,
)
from core.research.benchmark.data_set.statistics import history_cut_ms, table_1
from core.research.benchmark.reviews.catalogue_stage import CatalogueTask, build_catalogue
from core.research.benchmark.reviews.question_stage import QuestionTask, build_bucket
from core.research.benchmark.reviews.review_stages import (
    BusinessTask,
    ReviewTask,
    VisitTask,
    collect_visits,
    read_businesses,
    read_reviews,
)
from core.research.benchmark.reviews.sources.review_source import (
    BuildOptions,
    ReviewSource,
    buckets,
)
from core.sentences import plain

WORK: Final = "work"
_BUILDER_VERSION: Final = 2  # increase it when a stage writes something else for the same input


@dataclass(frozen=True, slots=True)
class DigestTask:
    """Hash one input file for the manifest; the hash is its own output."""

    raw: Path
    output: Path
    fingerprint: str


def digest_input(task: DigestTask) -> Summary:
    """Hash of one input."""
    summary = {"name": task.raw.name, "bytes": task.raw.stat().st_size}
    summary["blake2b"] = file_digest(task.raw)
    write_json(task.output, summary)
    return summary


def build_reviews(
    source: ReviewSource,
    options: BuildOptions,
    photos_root: Path,
    directory: Path,
    runner: StageRunner,
    *,
    memory_bytes: int = 1 << 30,
    keep_work: bool = True,
) -> dict[str, Any]:
    """Build a data set and return its manifest; a stopped build resumes where it was.

    Args:
        photos_root: where photos are or will be downloaded to.
        memory_bytes: shared by all workers of one machine for sorting and joining.

    Raises:
        UserError: if the input yields no questions.
        Cancelled: if requested.
    """
    build = _Build(source, options, photos_root, directory, memory_bytes // runner.engine.workers)
    inputs = runner.run("hash inputs", digest_input, build.digest_tasks())
    businesses = build.business_tasks()
    read = runner.run("businesses", read_businesses, businesses)
    reviews = build.review_tasks()
    sorted_reviews = runner.run("reviews", read_reviews, reviews)
    visits = build.visit_tasks(reviews)
    collected = runner.run("visits", collect_visits, visits)
    catalogue = build.catalogue_task(businesses, visits)
    (categories,) = runner.run("catalogue", build_catalogue, [catalogue])
    questions = runner.run("questions", build_bucket, build.question_tasks(visits, catalogue))
    manifest = {
        "format_version": FORMAT_VERSION,
        "benchmark": source.benchmark,
        "builder_version": _BUILDER_VERSION,
        "options": _plain(asdict(options)),
        "inputs": inputs,
        "photos_root": os.path.relpath(photos_root.resolve(), directory.resolve()),
        "counts": {**_sum(read), **_sum(sorted_reviews), **_sum(collected)},
        "catalogue": categories,
        "dropped": dict(sorted(_sum(s["dropped"] for s in questions).items())),
        "history_cut_ms": history_cut_ms(directory),
        "table_1": table_1(directory),
        "leak_check": _leak_check(questions),
    }
    if not categories["categories"]:
        raise UserError(
            plain(
                f"No category has {options.rules.minimum_reviews} reviews in this data. "
                "Lower --minimum-reviews."
            )
        )
    if not manifest["table_1"]["questions"]:
        reasons = Counter(manifest["dropped"]).most_common(3) or [("no usable review", 0)]
        raise UserError(
            plain(
                "No review gave a question. The most common reasons: "
                + "; ".join(f"{why} ({n})" for why, n in reasons)
                + "."
            )
        )
    write_json(directory / MANIFEST, manifest)
    if not keep_work:
        shutil.rmtree(directory / WORK)
    return manifest


@dataclass(frozen=True, slots=True)
class _Build:
    """Tasks of one build; each fingerprint includes those of its inputs."""

    source: ReviewSource
    options: BuildOptions
    photos_root: Path
    directory: Path
    memory_bytes: int

    def _work(self, name: str) -> Path:
        return self.directory / WORK / name

    def digest_tasks(self) -> list[DigestTask]:
        files = [*self.source.business_files, *self.source.review_files]
        files += [self.source.photo_list] if self.source.photo_list else []
        return [
            DigestTask(raw, self._work(f"inputs/{i:05}.json"), file_fingerprint(raw))
            for i, raw in enumerate(files)
        ]

    def business_tasks(self) -> list[BusinessTask]:
        return [
            BusinessTask(
                self.source.benchmark,
                raw,
                self._work(f"businesses/{i:05}.parquet"),
                fingerprint(_BUILDER_VERSION, self.source.benchmark, file_fingerprint(raw)),
            )
            for i, raw in enumerate(self.source.business_files)
        ]

    def review_tasks(self) -> list[ReviewTask]:
        count = buckets(self.source, self.options)
        photo_list = self.source.photo_list
        photos = file_fingerprint(photo_list) if photo_list else ""
        return [
            ReviewTask(
                self.source.benchmark,
                raw,
                photo_list,
                self.options.seed,
                count,
                self.memory_bytes,
                self._work(f"reviews/{i:05}.parquet"),
                fingerprint(
                    _BUILDER_VERSION, file_fingerprint(raw), photos, self.options.seed, count
                ),
            )
            for i, raw in enumerate(self.source.review_files)
        ]

    def visit_tasks(self, reviews: Sequence[ReviewTask]) -> list[VisitTask]:
        options = self.options
        parts = [task.fingerprint for task in reviews]
        return [
            VisitTask(
                tuple(task.output for task in reviews),
                bucket,
                options.minimum_history,
                options.images_per_place,
                options.seed,
                self.memory_bytes,
                self._work(f"visits/{bucket:05}.parquet"),
                self._work(f"counts/{bucket:05}.parquet"),
                fingerprint(
                    parts, bucket, options.minimum_history, options.images_per_place, options.seed
                ),
            )
            for bucket in range(reviews[0].buckets)
        ]

    def catalogue_task(
        self, businesses: Sequence[BusinessTask], visits: Sequence[VisitTask]
    ) -> CatalogueTask:
        rules = self.options.rules
        return CatalogueTask(
            tuple(task.output for task in businesses),
            tuple(task.counts for task in visits),
            rules,
            self.options.images_per_place,
            self.options.keep_closed,
            self.memory_bytes,
            self._work("catalogue.parquet"),
            self.directory / PLACES,
            fingerprint(
                [task.fingerprint for task in businesses],
                [task.fingerprint for task in visits],
                _plain(asdict(rules)),
                self.options.keep_closed,
            ),
        )

    def question_tasks(
        self, visits: Sequence[VisitTask], catalogue: CatalogueTask
    ) -> list[QuestionTask]:
        return [
            QuestionTask(
                task.output,
                catalogue.output,
                catalogue.fingerprint,
                self.options,
                self.photos_root,
                self.memory_bytes,
                self.directory / QUESTIONS / f"{task.bucket:05}.parquet",
                self.directory / PHOTOS / f"{task.bucket:05}.parquet",
                fingerprint(task.fingerprint, catalogue.fingerprint, _plain(asdict(self.options))),
            )
            for task in visits
        ]


def _leak_check(questions: Sequence[Summary]) -> dict[str, float]:
    """Mean reciprocal ranks; `by_centre` and `by_centroid` should be close to `by_chance`."""
    sums = _sum(summary["leak_check"] for summary in questions)
    total = sums.pop("questions")
    means = {name: round(value / max(1, total), 4) for name, value in sorted(sums.items())}
    return {"questions": total, **means}


def _sum(summaries: Any) -> dict[str, Any]:
    """Sum of dictionaries of numbers, key by key, in a fixed order of additions."""
    total: dict[str, Any] = {}
    for summary in summaries:
        for key, value in summary.items():
            total[key] = total.get(key, 0) + value
    return total


def _plain(value: Any) -> Any:
    """JSON-like copy with enums as their values and sets sorted."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, tuple | list) else value
