"""Stage 2: rounds in which a judge keeps the useful aspect words (paper, section 5.2).

Every round is a separate JSON Lines file, `round-0.jsonl` being W0. A round grows line by line, so
that a killed run resumes where it stopped, and earlier rounds remain for inspection.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from core.cancel import CancelToken
from core.research.benchmark.data_set.examples import BenchPhoto, Example
from core.research.training.config import RefineConfig
from core.research.training.judges.judge import AspectJudge, AspectQuestion, MalformedAnswer

SUMMARY: Final = "refinement.json"
ASPECTS: Final = "aspects.jsonl"
# Photos judged per question: those taken at the requested category, newest first.
_PHOTOS_PER_QUESTION: Final = 16


@dataclass(frozen=True, slots=True)
class PhotoWords:
    """Aspect words of one photo with respect to one question: one line of a round."""

    question_id: str
    photo_id: str
    category: str
    path: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RoundSummary:
    """The result of one round.

    Attributes:
        overlap: mean Jaccard overlap of each photo's words with those of the previous round.
        words: mean number of words per photo.
        malformed: answers still unreadable after a second attempt; their words were kept.
    """

    number: int
    overlap: float
    words: float
    malformed: int


def initial_words(
    examples: Iterable[Example], describe: Callable[[str], tuple[str, ...]]
) -> Iterator[PhotoWords]:
    """W0: words of the photos that matter to each question.

    Args:
        describe: maps the path of a photo (as in the data set) to its aspect words.
    """
    for example in examples:
        question = example.question
        for photo in _photos_of_category(example.history, question.category):
            yield PhotoWords(
                question.question_id,
                photo.photo_id,
                question.category,
                photo.path,
                describe(photo.path),
            )


def refine(
    config: RefineConfig,
    examples: dict[str, Example],
    judge: AspectJudge,
    start: Iterable[PhotoWords],
    *,
    cancel: CancelToken,
    on_progress: Callable[[int, int], None],
) -> list[RoundSummary]:
    """Run rounds until the words converge or `config.rounds` are done.

    Args:
        examples: by question id.
        start: W0; not read when `round-0.jsonl` is already complete.
        on_progress: called with (round, lines done in it).

    Returns:
        A summary per round; the words of the last round are written to `aspects.jsonl`.

    Raises:
        Cancelled: if `cancel` was set; running again resumes.
    """
    config.output.mkdir(parents=True, exist_ok=True)
    before = _run_round(config.output, 0, lambda _: start, cancel, on_progress)
    summaries: list[RoundSummary] = []
    for number in range(1, config.rounds + 1):
        malformed = _MalformedLog(config.output / f"round-{number}.malformed")

        def judged(
            skip: int, lines: list[PhotoWords] = before, log: _MalformedLog = malformed
        ) -> Iterator[PhotoWords]:
            return (
                _judge_line(line, examples[line.question_id], judge, log) for line in lines[skip:]
            )

        after = _run_round(config.output, number, judged, cancel, on_progress)
        summaries.append(_summarise(number, before, after, malformed.count()))
        before = after
        if summaries[-1].overlap >= config.converged_overlap:
            break
    _write_atomically(config.output / ASPECTS, "".join(_to_line(line) for line in before))
    _write_atomically(
        config.output / SUMMARY, json.dumps([asdict(s) for s in summaries], indent=2) + "\n"
    )
    return summaries


def read_round(path: Path) -> list[PhotoWords]:
    """Lines of a round; a line truncated by a crash is dropped."""
    if not path.exists():
        return []
    lines = []
    for text in path.read_text(encoding="utf-8").splitlines(keepends=True):
        if not text.endswith("\n"):
            break
        values: dict[str, Any] = json.loads(text)
        lines.append(PhotoWords(**{**values, "words": tuple(values["words"])}))
    return lines


def _run_round(
    folder: Path,
    number: int,
    produce: Callable[[int], Iterable[PhotoWords]],
    cancel: CancelToken,
    on_progress: Callable[[int, int], None],
) -> list[PhotoWords]:
    """Finish one round. `produce` yields its lines after the given number that already exist."""
    path = folder / f"round-{number}.jsonl"
    if path.exists():
        return read_round(path)
    partial = folder / f"round-{number}.partial"
    done = read_round(partial)
    _write_atomically(partial, "".join(_to_line(line) for line in done))
    rest = iter(produce(len(done)))
    if number == 0:  # W0 is one stream from its beginning
        for _ in done:
            next(rest)
    with partial.open("a", encoding="utf-8") as file:
        for line in rest:
            cancel.check()
            file.write(_to_line(line))
            file.flush()
            done.append(line)
            on_progress(number, len(done))
    os.replace(partial, path)
    return done


class _MalformedLog:
    """Ids of photos with unreadable answers, stored on disk so that a resumed round counts them."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def add(self, line: PhotoWords) -> None:
        with self._path.open("a", encoding="utf-8") as file:
            file.write(f"{line.question_id}\t{line.photo_id}\n")

    def count(self) -> int:
        return (
            len(set(self._path.read_text(encoding="utf-8").splitlines()))
            if self._path.exists()
            else 0
        )


def _judge_line(
    line: PhotoWords, example: Example, judge: AspectJudge, malformed: _MalformedLog
) -> PhotoWords:
    """The same photo with the words that the judge keeps; unchanged if two attempts fail."""
    question = AspectQuestion(
        line.category, line.words, example.candidates, example.question.ground_truth
    )
    for _ in range(2):
        try:
            words = judge.select(question)
        except MalformedAnswer:
            continue
        return PhotoWords(line.question_id, line.photo_id, line.category, line.path, words)
    malformed.add(line)
    return line


def _summarise(
    number: int, before: list[PhotoWords], after: list[PhotoWords], malformed: int
) -> RoundSummary:
    count = max(1, len(after))
    overlap = sum(_jaccard(a.words, b.words) for a, b in zip(before, after, strict=True)) / count
    words = sum(len(line.words) for line in after) / count
    return RoundSummary(number, overlap, words, malformed)


def _jaccard(first: tuple[str, ...], second: tuple[str, ...]) -> float:
    union = set(first) | set(second)
    return len(set(first) & set(second)) / len(union) if union else 1.0


def _photos_of_category(history: tuple[BenchPhoto, ...], category: str) -> list[BenchPhoto]:
    """Figure 6 judges "a given image that the user took at a [[Category]]"."""
    taken_there = [photo for photo in history if category in photo.categories]
    return taken_there[-_PHOTOS_PER_QUESTION:]


def _to_line(line: PhotoWords) -> str:
    return json.dumps(asdict(line), ensure_ascii=False) + "\n"


def _write_atomically(path: Path, text: str) -> None:
    temporary = path.with_name(f"{path.name}.new")
    temporary.write_text(text, encoding="utf-8")
    os.replace(temporary, path)
