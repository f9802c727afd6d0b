"""The stream of training questions: complete epochs, new orders, the same from any place."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import UserError
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.examples import (
    MANIFEST,
    QUESTIONS,
    BenchQuestion,
    Split,
    SplitBy,
    write_questions,
)
from core.research.training.data.order import QuestionOrder


def question(
    name: str, split: Split, *, by_category: Split = Split.TRAIN, asked_at_ms: int = 1
) -> BenchQuestion:
    return BenchQuestion(
        name, "user", "cafe", "?", asked_at_ms, 1, (0, 1), (0,), split, by_category
    )


@pytest.fixture
def shards(tmp_path: Path) -> Dataset:
    (tmp_path / MANIFEST).write_text('{"format_version": 1, "photos_root": "."}')
    for part in range(3):
        questions = [question(f"{part}-{n}", Split.TRAIN) for n in range(4)]
        questions.append(question(f"{part}-dev", Split.DEV))
        write_questions(tmp_path / QUESTIONS / f"{part}.parquet", questions)
    return Dataset(tmp_path)


def names(order: QuestionOrder, start: int, count: int) -> list[str]:
    return [draw.question.question_id for draw in order.draws(start, count)]


def test_an_epoch_holds_every_question_of_the_split_once(shards: Dataset) -> None:
    order = QuestionOrder(shards, Split.TRAIN, SplitBy.USER, seed=1)
    assert len(order) == 12
    for epoch in range(2):
        assert sorted(names(order, 12 * epoch, 12)) == [
            f"{p}-{n}" for p in range(3) for n in range(4)
        ]
        assert {draw.epoch for draw in order.draws(12 * epoch, 12)} == {epoch}


def test_epochs_and_seeds_have_orders_of_their_own(shards: Dataset) -> None:
    order = QuestionOrder(shards, Split.TRAIN, SplitBy.USER, seed=1)
    assert names(order, 0, 12) != names(order, 12, 12)
    assert names(order, 0, 12) != names(
        QuestionOrder(shards, Split.TRAIN, SplitBy.USER, seed=2), 0, 12
    )


def test_the_stream_goes_on_from_any_place(shards: Dataset) -> None:
    whole = names(QuestionOrder(shards, Split.TRAIN, SplitBy.USER, seed=1), 0, 30)
    fresh = QuestionOrder(shards, Split.TRAIN, SplitBy.USER, seed=1)
    assert names(fresh, 17, 13) == whole[17:]


def test_a_shard_is_finished_before_the_next_is_opened(shards: Dataset) -> None:
    parts = [
        name[0] for name in names(QuestionOrder(shards, Split.TRAIN, SplitBy.USER, seed=5), 0, 12)
    ]
    assert [parts[start : start + 4] for start in (0, 4, 8)] == [[p] * 4 for p in parts[::4]]


def test_a_split_without_questions_is_refused(shards: Dataset) -> None:
    with pytest.raises(UserError, match="no question in its test split"):
        QuestionOrder(shards, Split.TEST, SplitBy.USER, seed=0)


def test_every_way_to_split_has_a_stream_of_its_own(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_text(
        '{"format_version": 1, "photos_root": ".", "history_cut_ms": 10}'
    )
    early = question("early", Split.TEST, by_category=Split.DEV, asked_at_ms=9)
    late = question("late", Split.TRAIN, by_category=Split.TEST, asked_at_ms=10)
    both = question("both", Split.TRAIN, asked_at_ms=1)
    write_questions(tmp_path / QUESTIONS / "0.parquet", [early, late, both])
    data = Dataset(tmp_path)

    def trained(by: SplitBy) -> set[str]:
        order = QuestionOrder(data, Split.TRAIN, by, seed=0)
        return set(names(order, 0, len(order)))

    assert trained(SplitBy.USER) == {"late", "both"}
    assert trained(SplitBy.CATEGORY) == {"both"}
    assert trained(SplitBy.HISTORY) == {"early", "both"}
    assert data.trained_on(Split.TEST, SplitBy.CATEGORY, SplitBy.USER) == 1
    assert data.trained_on(Split.TEST, SplitBy.USER, SplitBy.HISTORY) == 1
    for by in SplitBy:
        assert data.trained_on(Split.TEST, by, by) == 0
    assert data.outside_training(["early", "both", "both"], SplitBy.USER) == 1
    assert data.outside_training(["early", "both"], SplitBy.HISTORY) == 0
