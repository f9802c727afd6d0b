"""Reads from a library what it tells about the person: for a question, and for the profile page."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from core.arrays import FloatMatrix, RgbImage
from core.cancel import CancelToken
from core.models.roles import Profile
from core.recommend.library_readers import (
    AnnotationReader,
    PhotoReader,
    VectorReader,
    WritingReader,
)
from core.recommend.profile.profiling import build_profile, words_of
from core.recommend.profile.written_evidence import with_writing
from core.recommend.retrieval.category_vector import CategoryEncoder
from core.recommend.retrieval.retrieve import HistoryPhoto, background_of, retrieve
from core.records import Annotation, Candidate, Feedback, PhotoId, Question


@dataclass(frozen=True, slots=True)
class History:
    """The photos H of the paper that go with a category, and what they show.

    Attributes:
        photos: most relevant first, which is grid order.
        annotations: of those photos that have one.
        unreadable: number of candidate images that could not be decoded.
        background: vectors of photos of the library at large [b, d], None where it is empty.
    """

    photos: Sequence[HistoryPhoto]
    annotations: Mapping[PhotoId, Annotation]
    unreadable: int = 0
    background: FloatMatrix | None = None


class ProfileReader:
    """From a category to a history, and from a history to a profile (paper, section 4.2)."""

    def __init__(
        self,
        *,
        photos: PhotoReader,
        annotations: AnnotationReader,
        categories: CategoryEncoder,
        text_threshold: float,
        written: WritingReader | None = None,
    ) -> None:
        """
        Args:
            written: text in photos, where it is read.
            text_threshold: of the encoder, see `EncoderSpec`.
        """
        self._photos = photos
        self._annotations = annotations
        self._categories = categories
        self._text_threshold = text_threshold
        self._written = written

    def history(
        self,
        category: str,
        index: VectorReader,
        feedback: Feedback,
        cancel: CancelToken,
        *,
        candidates: Sequence[Candidate] = (),
        allowed: Collection[PhotoId] | None = None,
    ) -> History:
        """The photos of a category, but for those the person excluded.

        Args:
            candidates: their images join in saying what the category looks like.
            allowed: only these photos may speak; all by default.

        Raises:
            Cancelled: if `cancel` was set.
        """
        if len(index.photo_ids) == 0:
            return History((), {})
        query = self._categories.query(category, candidates, cancel)
        found = retrieve(
            query,
            index,
            self._photos,
            text_threshold=self._text_threshold,
            excluded=feedback.excluded_photos,
            allowed=allowed,
        )
        cancel.check()
        ids = [item.photo.id for item in found]
        annotations = self._annotations.annotations(ids)
        if self._written is not None:
            annotations = with_writing(annotations, self._written.texts(ids), feedback.denied_words)
        return History(found, annotations, query.unreadable, background_of(index))

    def profile(
        self, question: Question, history: History, feedback: Feedback, grid: RgbImage
    ) -> Profile:
        """The profile of a history; see `build_profile`."""
        return build_profile(
            question,
            history.photos,
            history.annotations,
            document_frequency=self._annotations.document_frequency(
                words_of(history.annotations.values())
            ),
            annotated_photos=self._annotations.annotated_count(),
            feedback=feedback,
            grid=grid,
            background=history.background,
        )
