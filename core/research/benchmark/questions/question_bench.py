"""Asks every case and counts, by kind of question, how many answers satisfy everything."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from core.errors import UserError
from core.models.roles import ImageTextEncoder, Matcher, TextEncoder
from core.recommend.answer import Recommender
from core.recommend.question.parse import ANY_PLACE
from core.records import Answer, GeoPoint, Intent, Question
from core.research.benchmark.questions.generated_library import GeneratedLibrary
from core.research.benchmark.questions.question_cases import QuestionCase, load_places

NOW: Final = datetime(2026, 11, 24, 15, 0)  # a Tuesday
# The user's position for each list whose places have positions.
_HERE: Final = {
    "lisbon": GeoPoint(38.7110, -9.1400),
    "muenchen": GeoPoint(48.1372, 11.5755),
    "tokyo": GeoPoint(35.6938, 139.7034),
    "boulder": GeoPoint(40.0180, -105.2780),
    "edinburgh": GeoPoint(55.9500, -3.1900),
    "sevilla": GeoPoint(37.3886, -5.9953),
    "kilmara": GeoPoint(53.2720, -9.0530),
    "lindenau": GeoPoint(51.3330, 12.3350),
    "cedarville": GeoPoint(35.5945, -82.5540),
}


@dataclass(slots=True)
class Group:
    """The result for one kind of question."""

    right: int = 0
    asked: int = 0


@dataclass(slots=True)
class QuestionFigures:
    """Results for one set of cases.

    Attributes:
        missed: one line for each failed case.
        unbelievable: implausible words in the reasons of first places, which no reason may contain.
    """

    groups: dict[str, Group] = field(default_factory=lambda: defaultdict(Group))
    missed: list[str] = field(default_factory=list)
    unbelievable: int = 0
    seconds: float = 0.0

    @property
    def right(self) -> int:
        return sum(group.right for group in self.groups.values())

    @property
    def asked(self) -> int:
        return sum(group.asked for group in self.groups.values())

    def document(self) -> dict[str, Any]:
        """The results as JSON values."""
        return {
            "right": self.right,
            "asked": self.asked,
            "seconds": round(self.seconds, 1),
            "unbelievable_reasons": self.unbelievable,
            "groups": {name: [g.right, g.asked] for name, g in sorted(self.groups.items())},
            "missed": self.missed,
        }


class QuestionBench:
    """The models, and one recommender per library."""

    def __init__(
        self, encoder: ImageTextEncoder, text: TextEncoder, matcher: Matcher, grids: Path
    ) -> None:
        self._encoder, self._text, self._matcher, self._grids = encoder, text, matcher, grids
        self._recommenders: dict[str, Recommender] = {}

    def run(
        self, cases: Sequence[QuestionCase], on_case: Callable[[int, int], None] = lambda a, b: None
    ) -> QuestionFigures:
        """Ask every case.

        Args:
            on_case: called with the number done and the total.
        """
        figures = QuestionFigures()
        begun = time.perf_counter()
        for number, case in enumerate(cases):
            on_case(number, len(cases))
            answer = self.ask(case)
            missed = list(case.misses(answer))
            group = figures.groups[case.group]
            group.asked += 1
            group.right += not missed
            figures.unbelievable += sum(
                word in ("morning", "afternoon", "evening")
                for item in answer.ranking[:3]
                for word in (*item.reason.words, *(a.word for a in item.evidence.aspects))
            )
            if missed:
                where = f"{case.group} | {case.library}, {case.places}"
                figures.missed.append(f"{where} | {case.q} | {'; '.join(missed)}")
        figures.seconds = time.perf_counter() - begun
        return figures

    def ask(self, case: QuestionCase) -> Answer:
        """The answer to a case, after its preceding messages."""
        recommender, places = self._recommender(case.library), load_places(case.places)
        previous: Answer | None = None
        for text in (*case.after, case.q):
            try:
                answer = recommender.answer(
                    text, places, location=_HERE.get(case.places), previous=previous, now=NOW
                )
            except UserError as refusal:  # "?": nothing is ranked
                refused = Question(text, ANY_PLACE, intent=Intent.NOT_UNDERSTOOD)
                answer = Answer(refused, self._matcher.info, (), (), (), {}, reply=refusal.sentence)
            if answer.question.intent.ranks:
                previous = answer.as_previous()
        return answer

    def _recommender(self, library: str) -> Recommender:
        if library not in self._recommenders:
            spec = self._encoder.spec
            photos = GeneratedLibrary(library, self._text, spec.dimension, spec.text_dimension)
            self._recommenders[library] = Recommender(
                photos=photos,
                annotations=photos,
                index=photos,
                encoder=self._encoder,
                text=self._text,
                matcher=self._matcher,
                thumbnails=photos,
                grids=self._grids,
            )
        return self._recommenders[library]
