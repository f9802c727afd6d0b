"""Rounds of aspect refinement: judges, convergence, resuming and unreadable answers."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest

from core.arrays import FloatMatrix, FloatVector
from core.cancel import CancelToken
from core.errors import Cancelled
from core.records import Candidate
from core.research.benchmark.data_set.examples import BenchPhoto, BenchQuestion, Example, Split
from core.research.training.config import RefineConfig
from core.research.training.judges.judge import (
    AspectQuestion,
    LanguageModelJudge,
    MalformedAnswer,
    StarterJudge,
    read_answer,
)
from core.research.training.stages.refine import (
    ASPECTS,
    PhotoWords,
    initial_words,
    read_round,
    refine,
)

CANDIDATES = (
    Candidate("Rocket Hall", "space flight"),
    Candidate("Old Masters", "paintings"),
    Candidate("Toy House", "dolls"),
)


class BagOfWords:
    """Texts as normalised counts of hashed words: shared words mean similarity."""

    dimension = 256

    def encode(self, texts: Sequence[str]) -> FloatMatrix:
        rows = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for row, text in enumerate(texts):
            for word in text.lower().replace(".", " ").split():
                digest = hashlib.blake2b(word.encode(), digest_size=2).digest()
                rows[row, int.from_bytes(digest) % self.dimension] += 1
        norms = np.linalg.norm(rows, axis=1, keepdims=True)
        unit: FloatMatrix = rows / np.maximum(norms, 1e-9)
        return unit

    def remember(self, vectors: Mapping[str, FloatVector]) -> None:
        """Computes them again."""

    def knows(self, word: str) -> bool:
        return True


class KeepFirst:
    """Drops the last word while there is more than one."""

    def __init__(self) -> None:
        self.asked = 0

    def select(self, question: AspectQuestion) -> tuple[str, ...]:
        self.asked += 1
        return question.words[: max(1, len(question.words) - 1)]


class NeverReadable:
    def select(self, question: AspectQuestion) -> tuple[str, ...]:
        raise MalformedAnswer


def make_examples(count: int) -> dict[str, Example]:
    photos = (
        BenchPhoto("p1", "p1.jpg", "", 1, ("museum",)),
        BenchPhoto("p2", "p2.jpg", "", 2, ("cafe",)),
        BenchPhoto("p3", "p3.jpg", "", 3, ("museum",)),
    )
    return {
        f"q{i}": Example(
            BenchQuestion(
                f"q{i}", "u", "museum", "?", 9, 3, (0, 1, 2), (0,), Split.TRAIN, Split.TRAIN
            ),
            photos,
            CANDIDATES,
            ("a", "b", "c"),
            (1, 1, 1),
        )
        for i in range(count)
    }


def describe(path: str) -> tuple[str, ...]:
    return ("rocket", "flight", "floor")


def run(
    tmp_path: Path, judge: object, *, rounds: int = 4, cancel: CancelToken | None = None
) -> list[tuple[int, float]]:
    examples = make_examples(3)
    config = RefineConfig(tmp_path / "data", tmp_path / "out", rounds=rounds)
    summaries = refine(
        config,
        examples,
        judge,  # type: ignore[arg-type]  # each test's own judge
        initial_words(examples.values(), describe),
        cancel=cancel or CancelToken(),
        on_progress=lambda _round, _done: None,
    )
    return [(summary.number, summary.overlap) for summary in summaries]


def question(*words: str) -> AspectQuestion:
    return AspectQuestion("museum", words, CANDIDATES, (0,))


def test_initial_words_cover_the_photos_of_the_asked_category_only() -> None:
    words = list(initial_words(make_examples(1).values(), describe))
    assert [line.photo_id for line in words] == ["p1", "p3"]
    assert words[0] == PhotoWords("q0", "p1", "museum", "p1.jpg", ("rocket", "flight", "floor"))


def test_the_starter_judge_keeps_words_that_raise_the_ground_truth() -> None:
    judge = StarterJudge(BagOfWords())
    words = ("rocket", "paintings", "hall", "dolls", "space")
    assert judge.select(question(*words)) == ("rocket", "hall", "space")
    assert judge.select(question()) == ()


def test_the_starter_judge_leaves_no_photo_with_fewer_than_three_words() -> None:
    judge = StarterJudge(BagOfWords())
    words = ("paintings", "zzz", "flight", "dolls", "rocket")
    assert judge.select(question(*words)) == ("zzz", "flight", "rocket")
    assert judge.select(question("zzz")) == ("zzz",)


def test_rounds_stop_when_the_words_no_longer_change(tmp_path: Path) -> None:
    assert run(tmp_path, KeepFirst(), rounds=10) == [
        (1, pytest.approx(2 / 3)),
        (2, pytest.approx(1 / 2)),
        (3, 1.0),
    ]
    final = read_round(tmp_path / "out" / ASPECTS)
    assert [line.words for line in final] == [("rocket",)] * 6


def test_rounds_stop_at_the_number_configured_and_every_round_is_kept(tmp_path: Path) -> None:
    run(tmp_path, KeepFirst(), rounds=1)
    kept = {path.name: len(read_round(path)) for path in (tmp_path / "out").glob("round-*.jsonl")}
    assert kept == {"round-0.jsonl": 6, "round-1.jsonl": 6}


def test_a_cancelled_run_goes_on_where_it_stopped(tmp_path: Path) -> None:
    cancel = CancelToken()

    class StopAfterFour(KeepFirst):
        def select(self, question: AspectQuestion) -> tuple[str, ...]:
            if self.asked == 3:
                cancel.cancel()
            return super().select(question)

    with pytest.raises(Cancelled):
        run(tmp_path, StopAfterFour(), rounds=1, cancel=cancel)
    assert len(read_round(tmp_path / "out" / "round-1.partial")) == 3
    judge = KeepFirst()
    run(tmp_path, judge, rounds=1)
    assert judge.asked == 3
    assert len(read_round(tmp_path / "out" / "round-1.jsonl")) == 6


def test_a_line_cut_by_a_crash_is_judged_again(tmp_path: Path) -> None:
    class Crash(KeepFirst):
        def select(self, question: AspectQuestion) -> tuple[str, ...]:
            if self.asked == 2:
                raise RuntimeError("crash")
            return super().select(question)

    with pytest.raises(RuntimeError, match="crash"):
        run(tmp_path, Crash(), rounds=1)
    partial = tmp_path / "out" / "round-1.partial"
    partial.write_text(partial.read_text() + '{"question_id": "q1", "pho')
    run(tmp_path, KeepFirst(), rounds=1)
    words = [line.words for line in read_round(tmp_path / "out" / "round-1.jsonl")]
    assert words == [("rocket", "flight")] * 6


def test_unreadable_answers_keep_the_words_and_are_counted(tmp_path: Path) -> None:
    run(tmp_path, NeverReadable(), rounds=1)
    summary = json.loads((tmp_path / "out" / "refinement.json").read_text())
    assert summary[0]["malformed"] == 6
    assert summary[0]["overlap"] == 1.0


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("rocket, flight", ("rocket", "flight")),
        ("1. Rocket\n2. Flight", ("rocket", "flight")),
        ('"flight"; rocket.', ("rocket", "flight")),
        ("invented, rocket", ("rocket",)),
        ("none", ()),
    ],
)
def test_an_answer_can_only_choose_among_the_words(answer: str, expected: tuple[str, ...]) -> None:
    assert read_answer(answer, ("rocket", "floor", "flight")) == expected


@pytest.mark.parametrize("answer", ["", "I think these photos are nice.", "bread, butter"])
def test_an_answer_that_names_no_word_is_malformed(answer: str) -> None:
    with pytest.raises(MalformedAnswer):
        read_answer(answer, ("rocket", "floor"))


def test_a_language_model_is_asked_with_the_prompt_and_its_answer_read() -> None:
    prompts: list[str] = []

    def generate(prompt: str) -> str:
        prompts.append(prompt)
        return "floor"

    judge = LanguageModelJudge(generate, lambda q: f"useful for {q.category}?")
    assert judge.select(question("rocket", "floor")) == ("floor",)
    assert prompts == ["useful for museum?"]
