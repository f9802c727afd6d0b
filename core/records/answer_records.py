"""Records of answers: ranked places with the reasons and the evidence behind them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Final

from core.records.photo_records import PhotoId
from core.records.place_records import Candidate
from core.records.question_records import Question
from core.sentences import Sentence


@dataclass(frozen=True, slots=True)
class RetrievedPhoto:
    """A photo used from the visual history, with its cell in the grid (1-based).

    Attributes:
        moment: wall time of the camera, if the file records it.
        town: the town nearest to where it was taken; empty if unknown.
        clip_time_ms: of a frame of a clip, its time from the beginning of the clip; None for a still.
        sure: it certainly has to do with the question, rather than being among the nearest.
    """

    photo_id: PhotoId
    path: Path
    score: float
    cell: int
    caption: str
    aspects: tuple[str, ...]
    moment: datetime | None = None
    town: str = ""
    sure: bool = True
    clip_time_ms: int | None = None


@dataclass(frozen=True, slots=True)
class PhotoEvidence:
    """A photo behind a recommendation; `effect` is the drop in score without it."""

    photo_id: PhotoId
    path: Path
    cell: int
    effect: float


@dataclass(frozen=True, slots=True)
class AspectEvidence:
    """An aspect word behind a recommendation; `effect` is the drop in score without it."""

    word: str
    effect: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why a candidate has its rank, strongest reasons first."""

    photos: tuple[PhotoEvidence, ...] = ()
    aspects: tuple[AspectEvidence, ...] = ()


_A_LOT: Final = 10  # photos
_DAYS: Final = (
    Sentence("day.0"), Sentence("day.1"), Sentence("day.2"), Sentence("day.3"), Sentence("day.4"),
    Sentence("day.5"), Sentence("day.6"),
)  # fmt: skip
_EARLY_HOUR: Final = 6  # "open until 02:00" is tonight


def _listed(words: Sequence[str]) -> str:
    """ "a, b & c": joined so that no surrounding sentence has to inflect the words."""
    return ", ".join(words) if len(words) < 2 else f"{', '.join(words[:-1])} & {words[-1]}"


@dataclass(frozen=True, slots=True)
class Opening:
    """Whether a place is open at a given moment, and when that changes.

    Attributes:
        is_open: None if its hours are unknown or unreadable; `changes` may still be its closing time.
        changes: local wall time of the next opening or closing; None if unknown, or if nothing
            changes within a week.
        seen_at: the moment itself.
        then: the moment is one that was asked for, not that of the question.
    """

    is_open: bool | None = None
    changes: datetime | None = None
    seen_at: datetime | None = None
    then: bool = False

    def sentence(self) -> Sentence:
        """ "Open until 18:00", "Opens Tue 10:00", "Hours unknown"."""
        if self.is_open is None:
            return self._of_unknown_hours()
        if self.then and self.seen_at is not None:
            return self._on_that_day(self.seen_at)
        if self.changes is None or self.seen_at is None:
            return Sentence("opening.open") if self.is_open else Sentence("opening.closed")
        time = f"{self.changes:%H:%M}"
        days = (self.changes.date() - self.seen_at.date()).days
        if days == 0 or (days == 1 and self.is_open and self.changes.hour < _EARLY_HOUR):
            if self.is_open:
                return Sentence("opening.open-until", time=time)
            return Sentence("opening.opens", time=time)
        day = _DAYS[self.changes.weekday()]
        if self.is_open:
            return Sentence("opening.open-until-on", day=day, time=time)
        return Sentence("opening.opens-on", day=day, time=time)

    def _of_unknown_hours(self) -> Sentence:
        if self.changes is None:
            return Sentence("opening.unknown")
        return Sentence("opening.closes", time=f"{self.changes:%H:%M}")

    def _on_that_day(self, moment: datetime) -> Sentence:
        day = _DAYS[moment.weekday()]
        if not self.is_open:
            return Sentence("opening.closed-on", day=day)
        if self.changes is None:
            return Sentence("opening.open-on", day=day)
        return Sentence("opening.open-on-until", day=day, time=f"{self.changes:%H:%M}")


@dataclass(frozen=True, slots=True)
class Reason:
    """What speaks for a place, as far as it was measured.

    Attributes:
        words: aspect words that at least three photos of the library show with confidence and that
            the place's own text is about; strongest first.
        plurals: the English plurals of the words.
        photos: the number of photos that show the first word.
        clauses: the words of the place that they matched ("glaciers"), in the same order.
        asked: words of the question that occur in the place's text.
        looks: the number of photos that look like the place's own pictures.
        ordered: why it is placed where it is, if the question asked for an order.
    """

    words: tuple[str, ...] = ()
    plurals: tuple[str, ...] = ()
    photos: int = 0
    clauses: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    looks: int = 0
    ordered: Sentence | None = None

    def sentence(self, say: Callable[[str], str] = str) -> Sentence:
        """The reason as one sentence.

        Args:
            say: displays an aspect word.
        """
        spoken = self._spoken(say)
        if self.ordered is None:
            return spoken or Sentence("reason.none")
        if spoken is None:
            return self.ordered
        return Sentence("reason.both", asked=self.ordered, taste=spoken)

    def _spoken(self, say: Callable[[str], str]) -> Sentence | None:
        asked = Sentence("reason.asked", words=_listed(self.asked)) if self.asked else None
        if self.words:
            words = _listed(
                [
                    plural if say(word) == word else say(word)
                    for word, plural in zip(self.words, self.plurals, strict=True)
                ]
            )
            taste = self._taste(words)
        elif self.looks:
            taste = Sentence("reason.looks", count=self.looks)
        else:
            return asked
        return taste if asked is None else Sentence("reason.both", asked=asked, taste=taste)

    def _taste(self, words: str) -> Sentence:
        if self.clauses:
            clauses = _listed(self.clauses)
            if self.photos >= _A_LOT:
                return Sentence("reason.taste", words=words, count=self.photos, clauses=clauses)
            return Sentence("reason.some-taste", words=words, count=self.photos, clauses=clauses)
        if self.photos >= _A_LOT:
            return Sentence("reason.taste-of-kind", words=words, count=self.photos)
        return Sentence("reason.some-taste-of-kind", words=words, count=self.photos)


@dataclass(frozen=True, slots=True)
class Recommendation:
    """One ranked candidate. `score` is comparable within one answer only; higher is better."""

    rank: int
    candidate: Candidate
    score: float
    distance_km: float | None
    evidence: Evidence
    reason: Reason = Reason()
    opening: Opening = Opening()


@dataclass(frozen=True, slots=True)
class MatcherInfo:
    """Which model ranked, and whether it was trained for this task."""

    tier: str
    model_id: str
    zero_shot: bool


class Missing(Enum):
    """What an answer needs most but lacks."""

    PLACES = "places"
    POSITION = "position"
    PHOTOS = "photos"


@dataclass(frozen=True, slots=True)
class Answer:
    """The whole answer to one question.

    Attributes:
        history: the retrieved visual history in grid order, at most 64.
        notes: sentences about what was missing or assumed.
        timings_ms: stage name to milliseconds.
        reply: a sentence shown instead of, or before, the ranking; empty for none.
        examples: questions that this library and list can answer, if nothing was ranked.
        missing: what the user has to provide first, if anything.
        grid_png: file of the numbered grid image, None if nothing was retrieved.
    """

    question: Question
    matcher: MatcherInfo
    history: tuple[RetrievedPhoto, ...]
    ranking: tuple[Recommendation, ...]
    notes: tuple[Sentence, ...]
    timings_ms: dict[str, float] = field(default_factory=dict, hash=False)
    grid_png: Path | None = None
    reply: Sentence | None = None
    examples: tuple[str, ...] = ()
    missing: Missing | None = None

    def as_previous(self) -> Answer:
        """What a later message in the conversation may refer to: small enough to be sent along."""
        return replace(
            self, history=(), ranking=self.ranking[:_REFERRED_TO], notes=(), timings_ms={}
        )


def referred_to(answers: Sequence[Answer]) -> Answer | None:
    """What a later message may refer to: the last request, the last places, and the last single place.

    "Why the second?" after an answer without places means the one before it, and "is it open?" after
    a question about one place means that place.
    """
    ranked = [answer for answer in answers if answer.question.intent.ranks]
    last = next((answer for answer in reversed(answers) if answer.ranking), None)
    if not ranked:
        return last.as_previous() if last is not None else None
    request = ranked[-1]
    if last is None:
        return request.as_previous()
    shown = [answer for answer in ranked if answer.ranking]
    places = shown[-1].ranking if shown else last.ranking
    spoken_of = "" if last.question.intent.ranks else last.question.place
    question = replace(request.question, place=spoken_of)
    return replace(request, question=question, ranking=places).as_previous()


_REFERRED_TO: Final = 30  # places of an answer that a follow-up might refer to
