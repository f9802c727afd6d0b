"""One question on its way to an answer: cancelling, status, timings and honest notes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from core.cancel import CancelToken
from core.models.roles import Matcher
from core.records import Feedback, Question

StatusCallback = Callable[[str, int], None]


class AnswerRun:
    """Collects what an answer says besides its ranking."""

    def __init__(self, cancel: CancelToken, on_status: StatusCallback | None) -> None:
        self.cancel = cancel
        self.notes: list[str] = []
        self.library = 0
        self._on_status = on_status
        self._timings_ms: dict[str, float] = {}
        self._started = time.perf_counter()

    @contextmanager
    def stage(self, name: str, count: int) -> Iterator[None]:
        """Time a stage and report that it began."""
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

    def note_unmatched(self, question: Question, has_ranking: bool) -> None:
        """Note that no photo could be used."""
        if self.library == 0:
            self.notes.insert(
                0, "Your library has no indexed photos yet; add a folder with photos."
            )
        else:
            self.notes.insert(0, f"No photo in your library has to do with “{question.category}”.")
        if has_ranking:
            self.notes.insert(
                1,
                "So these places are not matched to you: they are listed by distance where it is known, then by name.",
            )

    def note_matched(self, given: int, scored: int, matcher: Matcher, feedback: Feedback) -> None:
        """Note how the ranking was made."""
        if scored < given:
            self.notes.append(
                f"Of {given} places the {scored} whose words fit you best were compared closely."
            )
        if feedback.liked_places:
            self.notes.append("Places like those you wanted more of were moved up.")
        if matcher.info.zero_shot:
            self.notes.append("The model that ranked was not trained for this task (zero-shot).")
