"""The bench of questions asks every case, whatever the product says to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.recommend.question.parse import QuestionParser
from core.research.benchmark.questions.question_bench import QuestionBench
from core.research.benchmark.questions.question_cases import QuestionCase
from tests.core.recommend.matching.test_match import WorthMatcher


class _Reading:
    """Reads a message as the product does, and recommends nothing."""

    def answer(self, text: str, *_: object, **__: object) -> None:
        QuestionParser(None).parse(text)


def test_a_message_that_is_refused_ranks_nothing_and_the_bench_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = QuestionBench(None, None, WorthMatcher(), tmp_path)  # type: ignore[arg-type]  # not asked
    monkeypatch.setattr(bench, "_recommender", lambda _library: _Reading())
    cases = [
        QuestionCase("nonsense", "climber", "lisbon", "?!", none=True),
        QuestionCase("kind", "climber", "lisbon", "!!", has=("Mar",)),
    ]
    figures = bench.run(cases)
    assert (figures.right, figures.asked) == (1, 2)
