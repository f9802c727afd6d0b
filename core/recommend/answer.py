"""From a question to a ranked answer with explanations (paper, section 4.2)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from core import vault
from core.arrays import ImageLoader
from core.cancel import CancelToken
from core.models.image_vectors import ImageVectors
from core.models.roles import ImageTextEncoder, Matcher, Profile, TextEncoder
from core.places.hours.time_zones import wall_time
from core.recommend.answer_run import AnswerRun, StatusCallback
from core.recommend.areas import AreaReader, AreaSaid, centre_of, unknown_name
from core.recommend.explained import explained
from core.recommend.history_limit import HistoryLimit
from core.recommend.library_readers import (
    AnnotationReader,
    NoteReader,
    PhotoReader,
    ShownWord,
    ThumbnailReader,
    VectorSource,
    WritingReader,
)
from core.recommend.matching.choose import (
    Chosen,
    in_order,
    known_open_first,
    known_order,
    nearest_first,
    taste_ranking,
    unscored,
    unvisited_first,
    with_wording,
)
from core.recommend.matching.fitting import fitting_places
from core.recommend.matching.match import Scored, rank_candidates
from core.recommend.matching.question_words import WordingScorer
from core.recommend.matching.reasons import backed_words
from core.recommend.profile.grid import save_grid
from core.recommend.profile.noted_evidence import with_keywords
from core.recommend.profile.profile_reader import History, ProfileReader, retrieved_photos
from core.recommend.question.lexicon import load_lexicon
from core.recommend.question.parse import QuestionParser
from core.recommend.recommend_tuning import reason_tuning
from core.recommend.replies import examples, reply_about
from core.recommend.retrieval.category_vector import CategoryEncoder
from core.records import (
    Answer,
    Candidate,
    Feedback,
    GeoPoint,
    Intent,
    Missing,
    PhotoId,
    Question,
    Recommendation,
    RetrievedPhoto,
)
from core.sentences import Sentence

_NO_FEEDBACK: Final = Feedback()
# The number of described photos, the state of the notes, the excluded photos, and the words that photos do not show.
_WordsKey = tuple[
    int, tuple[int, int], frozenset[PhotoId], frozenset[tuple[PhotoId, frozenset[str]]]
]


class Recommender:
    """Answers questions from one library; caches the vectors of candidate images.

    Not thread-safe.
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
        written: WritingReader | None = None,
        noted: NoteReader | None = None,
        areas: AreaReader | None = None,
    ) -> None:
        """
        Args:
            text: for the wording of questions and the words of candidates.
            grids: folder for the grid images of answers.
            load_images: decodes photos whose thumbnail is missing.
            images: vectors of candidate images; `matcher` may share them.
            written: text in photos, if it is read.
            noted: what people wrote about photos.
            areas: knows the villages of regions; by default only the towns of the world.
        """
        self._annotations = annotations
        self._index = index
        self._matcher = matcher
        self._grids = grids
        self._lexicon = load_lexicon()
        self.parser = QuestionParser(text)
        self._categories = CategoryEncoder(encoder, images, self._lexicon)
        self.profiles = ProfileReader(
            photos=photos,
            annotations=annotations,
            categories=self._categories,
            text_threshold=encoder.spec.text_threshold,
            thumbnails=thumbnails,
            load_images=load_images,
            written=written,
            noted=noted,
        )
        self._text = text
        self._noted = noted
        self._areas = areas or AreaReader()
        self._wording = WordingScorer(text, self._lexicon)
        self._words: tuple[_WordsKey, Sequence[ShownWord]] | None = None

    def warm_up(self) -> None:
        """Load and encode what every first question needs; call it when the machine is idle."""
        self.parser.warm_up()
        self.parser.parse("Where could we go tomorrow?")
        self._shown_words(_NO_FEEDBACK)
        self._categories.warm_up()
        self._wording.warm_up()

    def answer(
        self,
        text: str,
        candidates: Sequence[Candidate],
        *,
        location: GeoPoint | None = None,
        previous: Answer | None = None,
        feedback: Feedback | Callable[[str], Feedback] = _NO_FEEDBACK,
        now: datetime | None = None,
        cancel: CancelToken | None = None,
        on_status: StatusCallback | None = None,
        history: HistoryLimit | None = None,
        history_before: HistoryLimit | None = None,
    ) -> Answer:
        """Rank `candidates` for the question based on what the library shows about the user.

        Args:
            location: what "near" refers to.
            previous: the last answer with places, for follow-ups.
            feedback: corrections, or a function that reads them by category.
            now: the time of the question; without a time zone, wall time where the places are.
            on_status: called with the stage ("reading", "retrieving", "profiling", "matching") and the
                number of items it processes.
            history: the photos that the question is about; all by default.
            history_before: those of the previous question, which a follow-up keeps.

        Raises:
            UserError: if the question is empty.
            Cancelled: if `cancel` was set.
        """
        run = AnswerRun(cancel or CancelToken(), on_status)
        moment = now or datetime.now().astimezone()
        words = self._areas.read(text, candidates, location)
        # Where the user wants to go: without a position, where the list is.
        near = location or next((c.location for c in candidates if c.location is not None), None)
        near = words.area.position if words.area is not None else near
        here = wall_time(moment, near)  # opening hours are in wall time
        with run.stage("reading", len(candidates)):
            question = self._read(text, words, candidates, previous, here, run)
            location = centre_of(question.area, location)
            corrections = (
                feedback if isinstance(feedback, Feedback) else feedback(question.category)
            )
            if not question.intent.ranks:
                return self._reply(question, previous, candidates, location, corrections, here, run)
            if history is None and question.intent is not Intent.RECOMMEND:
                history = history_before
            if history is not None:
                question = replace(question, history=history.limits)
                run.notes.insert(0, history.note)
            chosen = self._choose(question, candidates, location, corrections, here, run)
            backed = backed_words(chosen.places, self._words_shown(corrections), self._text)
        allowed = history.photos | history.frames if history is not None else None
        found = self._history(question, chosen.candidates, corrections, allowed, run)
        retrieved: tuple[RetrievedPhoto, ...] = ()
        grid_png = None
        if found.photos:
            profile = self._profile(question, found, corrections, run)
            retrieved = retrieved_photos(profile, found)
            with run.stage("saving", 1):
                grid_png = save_grid(profile.grid, self._grids, vault.key_of(self._grids.parent))
            matched = self._match(profile, chosen, corrections, run)
            scored = taste_ranking(matched, chosen, backed, question, location, corrections)
        else:
            run.note_unmatched(question, unmatched=bool(chosen.places) and not any(backed))
            scored = nearest_first(with_wording(unscored(chosen), chosen, backed), location)
        scored = in_order(scored, chosen, question, location)
        scored = known_open_first(unvisited_first(scored, question, corrections), chosen)
        order = known_order(scored, question, location)
        run.note_order(question, order, len(scored), candidates)
        said = found.annotations
        ranking = explained(
            scored, chosen, backed, order, location, here, said, retrieved, question
        )
        return self._finished(question, candidates, location, run, retrieved, ranking, grid_png)

    def _read(
        self,
        text: str,
        words: AreaSaid,
        candidates: Sequence[Candidate],
        previous: Answer | None,
        now: datetime,
        run: AnswerRun,
    ) -> Question:
        parsed = self.parser.read(
            text,
            previous.question if previous is not None else None,
            shown=[item.candidate.name for item in previous.ranking] if previous else (),
            places=candidates,
            now=now,
            area=words.area,
            besides=words.rest,
        )
        run.notes += parsed.notes
        question = parsed.question
        name = "" if words.area is not None else unknown_name(text, question)
        if name and question.intent.ranks:
            run.notes.append(Sentence("answer.unknown-area", name=name))
        if question.area is not None and question.area.country and question.intent.ranks:
            run.notes.append(Sentence("answer.in-country", area=question.area.name))
        return question

    def _choose(
        self,
        question: Question,
        candidates: Sequence[Candidate],
        location: GeoPoint | None,
        feedback: Feedback,
        now: datetime,
        run: AnswerRun,
    ) -> Chosen:
        chosen, notes, run.reply = fitting_places(
            question,
            candidates,
            lexicon=self._lexicon,
            wording=self._wording,
            location=location,
            feedback=feedback,
            now=now,
        )
        run.notes += notes
        return chosen

    def _reply(
        self,
        question: Question,
        previous: Answer | None,
        candidates: Sequence[Candidate],
        location: GeoPoint | None,
        feedback: Feedback,
        now: datetime,
        run: AnswerRun,
    ) -> Answer:
        """An answer that ranks nothing new."""
        reply, places = reply_about(question, previous, candidates, location, now, feedback)
        shown = () if places else self._shown_words(feedback)
        offered = () if places else examples(candidates, shown, question.language)
        return replace(
            self._finished(question, candidates, location, run, ranking=places),
            reply=reply,
            examples=offered,
            missing=None,
        )

    def _words_shown(self, feedback: Feedback) -> list[ShownWord]:
        """What the library shows with confidence, minus what the user has rejected."""
        removed = {word.casefold() for word in feedback.removed_words}
        shown = self._shown_words(feedback)
        return [entry for entry in shown if entry.word.casefold() not in removed]

    def _shown_words(self, feedback: Feedback) -> Sequence[ShownWord]:
        """What the library shows with confidence; recounted when photos were described or words denied."""
        without = feedback.excluded_photos
        denied = frozenset(feedback.denied_words.items())
        state = self._noted.state() if self._noted is not None else (0, 0)
        key = (self._annotations.annotated_count(), state, without, denied)
        if self._words is None or self._words[0] != key:
            tuning = reason_tuning()
            words = self._annotations.confident_words(tuning.confident, tuning.photos, without)
            if self._noted is not None:
                words = with_keywords(
                    words,
                    self._noted.photos_by_keyword(),
                    fewest=tuning.photos,
                    without=without,
                    denied=feedback.denied_words,
                )
            self._words = (key, words)
        return self._words[1]

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
                    "answer.nearest-photos",
                    category=question.category,
                    photos=len(history.photos),
                ),
            )
        return history

    def _profile(
        self, question: Question, history: History, feedback: Feedback, run: AnswerRun
    ) -> Profile:
        with run.stage("profiling", len(history.photos)):
            return self.profiles.profile(
                question, history, feedback, run.cancel, canvas_px=self._matcher.canvas_px
            )

    def _match(
        self, profile: Profile, chosen: Chosen, feedback: Feedback, run: AnswerRun
    ) -> list[Scored]:
        """The chosen places with their taste scores."""
        places = chosen.candidates
        scored: list[Scored] = []
        if places:
            with run.stage("matching", len(places)):
                scored = rank_candidates(
                    self._matcher,
                    profile,
                    places,
                    text=self._text,
                    feedback=feedback,
                    cancel=run.cancel,
                )
        run.note_matched(len(places), len(scored), feedback)
        return scored

    def _finished(
        self,
        question: Question,
        candidates: Sequence[Candidate],
        location: GeoPoint | None,
        run: AnswerRun,
        history: tuple[RetrievedPhoto, ...] = (),
        ranking: tuple[Recommendation, ...] = (),
        grid_png: Path | None = None,
    ) -> Answer:
        missing = None
        if not candidates:
            missing = Missing.PLACES
            run.notes.insert(0, Sentence("answer.no-list"))
        elif len(self._index.snapshot().photo_ids) == 0:
            missing = Missing.PHOTOS
        elif (
            location is None
            and (question.constraints.near or question.constraints.max_distance_km)
            and all(place.distance_km is None for place in candidates)
        ):
            missing = Missing.POSITION
        return Answer(
            question=question,
            matcher=self._matcher.info,
            history=history,
            ranking=ranking,
            reply=run.reply,
            notes=tuple(dict.fromkeys(run.notes)),
            timings_ms=run.finished_timings(),
            grid_png=grid_png,
            missing=missing,
        )
