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
    write_questions,
)
from core.research.training.data.order import QuestionOrder


def question(name: str, split: Split) -> BenchQuestion:
    return BenchQuestion(name, "user", "cafe", "?", 1, 1, (0, 1), (0,), split, Split.TRAIN)


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
    order = QuestionOrder(shards, Split.TRAIN, seed=1)
    assert len(order) == 12
    for epoch in range(2):
        assert sorted(names(order, 12 * epoch, 12)) == [
            f"{p}-{n}" for p in range(3) for n in range(4)
        ]
        assert {draw.epoch for draw in order.draws(12 * epoch, 12)} == {epoch}


def test_epochs_and_seeds_have_orders_of_their_own(shards: Dataset) -> None:
    order = QuestionOrder(shards, Split.TRAIN, seed=1)
    assert names(order, 0, 12) != names(order, 12, 12)
    assert names(order, 0, 12) != names(QuestionOrder(shards, Split.TRAIN, seed=2), 0, 12)


def test_the_stream_goes_on_from_any_place(shards: Dataset) -> None:
    whole = names(QuestionOrder(shards, Split.TRAIN, seed=1), 0, 30)
    fresh = QuestionOrder(shards, Split.TRAIN, seed=1)
    assert names(fresh, 17, 13) == whole[17:]


def test_a_shard_is_finished_before_the_next_is_opened(shards: Dataset) -> None:
    parts = [name[0] for name in names(QuestionOrder(shards, Split.TRAIN, seed=5), 0, 12)]
    assert [parts[start : start + 4] for start in (0, 4, 8)] == [[p] * 4 for p in parts[::4]]


def test_a_split_without_questions_is_refused(shards: Dataset) -> None:
    with pytest.raises(UserError, match="no question in its test split"):
        QuestionOrder(shards, Split.TEST, seed=0)
