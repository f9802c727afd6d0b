"""The state of one question being answered: cancelling, status, timings and notes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from core.cancel import CancelToken
from core.records import Candidate, Feedback, Order, Question
from core.sentences import Sentence

StatusCallback = Callable[[str, int], None]


class AnswerRun:
    """Collects the parts of an answer other than its ranking."""

    def __init__(self, cancel: CancelToken, on_status: StatusCallback | None) -> None:
        self.cancel = cancel
        self.notes: list[Sentence] = []
        self.library = 0
        self.reply: Sentence | None = None
        self._on_status = on_status
        self._timings_ms: dict[str, float] = {}
        self._started = time.perf_counter()

    @contextmanager
    def stage(self, name: str, count: int) -> Iterator[None]:
        """Time a stage and report its start."""
        self.cancel.check()
        if self._on_status is not None:
            self._on_status(name, count)
        begun = time.perf_counter()
        try:
            yield
        finally:
            self._timings_ms[name] = (time.perf_counter() - begun) * 1000

    def finished_timings(self) -> dict[str, float]:
        """Milliseconds by stage, and in total."""
        total = (time.perf_counter() - self._started) * 1000
        return {**self._timings_ms, "total": total}

    def note_unmatched(self, question: Question, *, unmatched: bool) -> None:
        """Note that no photo could be used, and whether places cannot be matched by words either."""
        if self.library == 0:
            self.notes.insert(0, Sentence("answer.no-photos"))
        else:
            self.notes.insert(0, Sentence("answer.no-fitting-photo", category=question.category))
        if unmatched:
            self.notes.insert(
                1,
                Sentence("answer.unmatched"),
            )

    def note_order(
        self, question: Question, known: Order, ranked: int, candidates: Sequence[Candidate]
    ) -> None:
        """Note that nothing is known of what the places should be ordered by.

        Args:
            ranked: the number of places in the answer.
            candidates: all places of the list.
        """
        if not ranked:
            return
        if known is not question.order and question.order is Order.BEST_RATED:
            self.notes.append(Sentence("answer.no-ratings"))
        elif known is not question.order and question.order is Order.CHEAPEST:
            if any(place.price_level is not None for place in candidates):
                self.notes.append(Sentence("answer.no-lower-prices"))
            else:
                self.notes.append(Sentence("answer.no-prices"))

    def note_matched(self, given: int, scored: int, feedback: Feedback) -> None:
        """Note how the ranking was computed."""
        if scored < given:
            self.notes.append(Sentence("answer.some-compared", places=given, compared=scored))
        if feedback.liked_places:
            self.notes.append(Sentence("answer.liked-moved-up"))
