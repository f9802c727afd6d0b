"""Table 1 of the paper for a built data set, computed from its files."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from core.research.benchmark.data_set.database import open_database
from core.research.benchmark.data_set.examples import PHOTOS, QUESTIONS

_HISTORY_QUANTILE: Final = 0.8  # the last fifth of the questions tests "longer history"


def table_1(directory: Path) -> dict[str, Any]:
    """Questions per split, categories and mean sizes."""
    questions = str(directory / QUESTIONS / "*.parquet")
    with open_database() as connection:
        total, users, categories, images, truths, candidates = connection.execute(
            "SELECT count(*), count(DISTINCT user_id), count(DISTINCT category), "
            "avg(history_length), avg(len(ground_truth)), avg(len(candidates)) "
            "FROM read_parquet(?)",
            [questions],
        ).fetchone()
        splits = connection.execute(
            "SELECT split_user, count(*) FROM read_parquet(?) GROUP BY 1 ORDER BY 1", [questions]
        ).fetchall()
        per_category = connection.execute(
            "SELECT category, count(*) FROM read_parquet(?) GROUP BY 1 ORDER BY 2 DESC, 1",
            [questions],
        ).fetchall()
        (photos,) = connection.execute(
            "SELECT count(*) FROM read_parquet(?)", [str(directory / PHOTOS / "*.parquet")]
        ).fetchone()
    return {
        "questions": total,
        "users": users,
        "photos": photos,
        "splits": dict(splits),
        "categories": categories,
        "questions_per_category": dict(per_category),
        "mean_images": _rounded(images),
        "mean_ground_truths": _rounded(truths),
        "mean_candidates": _rounded(candidates),
    }


def history_cut_ms(directory: Path) -> int:
    """Time after which questions belong to the long-history test split; 0 for an empty set."""
    with open_database() as connection:
        (cut,) = connection.execute(
            f"SELECT quantile_disc(asked_at_ms, {_HISTORY_QUANTILE}) FROM read_parquet(?)",
            [str(directory / QUESTIONS / "*.parquet")],
        ).fetchone()
    return int(cut or 0)


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(float(value), 3)
