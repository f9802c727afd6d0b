"""From a question to a ranked answer that shows why (paper, section 4.2)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from core import vault
from core.arrays import ImageLoader
from core.cancel import CancelToken
from core.conventions.distance import distance_km
from core.models.image_vectors import ImageVectors
from core.models.roles import ImageTextEncoder, Matcher, Profile, TextEncoder
from core.recommend.answer_run import AnswerRun, StatusCallback
from core.recommend.library_readers import (
    AnnotationReader,
    PhotoReader,
    ThumbnailReader,
    VectorSource,
)
from core.recommend.matching.filters import filter_candidates
from core.recommend.matching.match import Scored, rank_candidates
from core.recommend.profile.grid import GRID_SIDE, draw_grid
from core.recommend.profile.grid_pictures import load_cells, save_grid
from core.recommend.profile.profile_reader import History, ProfileReader
from core.recommend.question.lexicon import load_lexicon
from core.recommend.question.parse import QuestionParser, assumptions
from core.recommend.retrieval.category_vector import CategoryEncoder
from core.records import (
    Annotation,
    Answer,
    Candidate,
    Evidence,
    Feedback,
    GeoPoint,
    PhotoId,
    Question,
    Recommendation,
    RetrievedPhoto,
)
from core.sentences import Sentence

_NO_FEEDBACK: Final = Feedback()


class Recommender:
    """Answers questions from one library; keeps the vectors of candidate images.

    Not safe for use by two threads at once.
    """

    def __init__(
        self,
        *,
        photos: PhotoReader,
        annotations: AnnotationReader,
        index: VectorSource,
        encoder: ImageTextEncoder,
        text: TextEncoder,
        matcher: Matcher,
        thumbnails: ThumbnailReader,
        grids: Path,
        load_images: ImageLoader | None = None,
        images: ImageVectors | None = None,
    ) -> None:
        """
        Args:
            text: for the wording of questions and the words of candidates.
            grids: folder for the grid images of answers.
            load_images: decodes photos that lost their thumbnail.
            images: vectors of candidate images; `matcher` may share them.
        """
        self._index = index
        self._matcher = matcher
        self._thumbnails = thumbnails
        self._grids = grids
        self._load_images = load_images
        self._lexicon = load_lexicon()
        self._parser = QuestionParser(text)
        self._categories = CategoryEncoder(encoder, images, self._lexicon)
        self.profiles = ProfileReader(
            photos=photos,
            annotations=annotations,
            categories=self._categories,
            text_threshold=encoder.spec.text_threshold,
        )
        self._text = text

    def warm_up(self) -> None:
        """Encode what every first question needs; call it when the machine is idle."""
        self._parser.warm_up()
        self._categories.warm_up()

    def answer(
        self,
        text: str,
        candidates: Sequence[Candidate],
        *,
        location: GeoPoint | None = None,
        previous: Question | None = None,
        feedback: Feedback | Callable[[str], Feedback] = _NO_FEEDBACK,
        now: datetime | None = None,
        cancel: CancelToken | None = None,
        on_status: StatusCallback | None = None,
        allowed: Collection[PhotoId] | None = None,
    ) -> Answer:
        """Rank `candidates` for the question by what the library tells about the person.

        Args:
            location: what "near" refers to.
            previous: the question before, for follow-ups.
            feedback: corrections, or a reader of them by category.
            now: local wall time for "open now"; the machine's by default.
            on_status: told the stage ("reading", "retrieving", "profiling", "matching") and how
                many items it works on.
            allowed: only these photos are used (a date range, a folder); all by default.

        Raises:
            UserError: if the question is empty.
            Cancelled: if `cancel` was set.
        """
        run = AnswerRun(cancel or CancelToken(), on_status)
        with run.stage("reading", len(candidates)):
            question = self._parser.parse(text, previous)
            said = feedback if isinstance(feedback, Feedback) else feedback(question.category)
            filtered = filter_candidates(
                candidates,
                question,
                lexicon=self._lexicon,
                location=location,
                feedback=said,
                now=now or datetime.now(),  # opening hours are wall time
            )
            run.notes += [*assumptions(question), *filtered.notes]
        history = self._history(question, filtered.candidates, said, allowed, run)
        if not candidates:
            run.notes.insert(
                0,
                Sentence("answer.no-list"),
            )
        if not history.photos:
            ranking = _unmatched(filtered.candidates, location)
            run.note_unmatched(question, bool(ranking))
            return self._finished(question, (), ranking, run, None)
        profile = self._profile(question, history, said, run)
        retrieved = _retrieved(profile, history)
        with run.stage("saving", 1):
            grid_png = save_grid(profile.grid, self._grids, vault.key_of(self._grids.parent))
        scored: list[Scored] = []
        if filtered.candidates:
            with run.stage("matching", len(filtered.candidates)):
                scored = rank_candidates(
                    self._matcher,
                    profile,
                    filtered.candidates,
                    text=self._text,
                    feedback=said,
                    cancel=run.cancel,
                )
            run.note_matched(len(filtered.candidates), len(scored), self._matcher, said)
        return self._finished(question, retrieved, _ranked(scored, location), run, grid_png)

    def _history(
        self,
        question: Question,
        candidates: Sequence[Candidate],
        feedback: Feedback,
        allowed: Collection[PhotoId] | None,
        run: AnswerRun,
    ) -> History:
        index = self._index.snapshot()
        run.library = len(index.photo_ids)
        with run.stage("retrieving", run.library):
            history = self.profiles.history(
                question.category,
                index,
                feedback,
                run.cancel,
                candidates=candidates,
                allowed=allowed,
            )
        if history.unreadable:
            run.notes.append(Sentence("answer.unreadable-images", images=history.unreadable))
        if history.photos and not any(item.sure for item in history.photos):
            run.notes.insert(
                0,
                Sentence(
                    "answer.nearest-photos", category=question.category, photos=len(history.photos)
                ),
            )
        return history

    def _profile(
        self, question: Question, history: History, feedback: Feedback, run: AnswerRun
    ) -> Profile:
        with run.stage("profiling", len(history.photos)):
            canvas_px = self._matcher.canvas_px
            cells = load_cells(
                [item.photo for item in history.photos],
                canvas_px // GRID_SIDE,
                self._thumbnails,
                self._load_images,
            )
            run.cancel.check()
            return self.profiles.profile(question, history, feedback, draw_grid(cells, canvas_px))

    def _finished(
        self,
        question: Question,
        history: tuple[RetrievedPhoto, ...],
        ranking: tuple[Recommendation, ...],
        run: AnswerRun,
        grid_png: Path | None,
    ) -> Answer:
        return Answer(
            question=question,
            matcher=self._matcher.info,
            history=history,
            ranking=ranking,
            notes=tuple(dict.fromkeys(run.notes)),
            timings_ms=run.finished_timings(),
            grid_png=grid_png,
        )


def _retrieved(profile: Profile, history: History) -> tuple[RetrievedPhoto, ...]:
    empty = Annotation("", ())
    return tuple(
        RetrievedPhoto(
            photo_id=photo.photo_id,
            path=photo.path,
            score=photo.relevance,
            cell=photo.cell,
            caption=history.annotations.get(photo.photo_id, empty).caption,
            aspects=tuple(aspect.word for aspect in photo.aspects),
        )
        for photo in profile.photos
    )


def _unmatched(
    candidates: Sequence[Candidate], location: GeoPoint | None
) -> tuple[Recommendation, ...]:
    """Candidates without any claim of taste: score 0, no evidence."""
    scored = sorted(
        (Scored(candidate, 0.0, Evidence()) for candidate in candidates),
        key=lambda item: (
            _distance(item.candidate, location) is None,
            _distance(item.candidate, location) or 0.0,
            item.candidate.name.casefold(),
        ),
    )
    return _ranked(scored, location)


def _ranked(scored: Sequence[Scored], location: GeoPoint | None) -> tuple[Recommendation, ...]:
    return tuple(
        Recommendation(
            rank=rank,
            candidate=item.candidate,
            score=item.score,
            distance_km=_distance(item.candidate, location),
            evidence=item.evidence,
        )
        for rank, item in enumerate(scored, start=1)
    )


def _distance(candidate: Candidate, location: GeoPoint | None) -> float | None:
    if location is None or candidate.location is None:
        return None
    return distance_km(location, candidate.location)
