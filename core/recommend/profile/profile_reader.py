"""Reads the user's profile from a library, for a question and for the profile page."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from core.arrays import FloatMatrix, ImageLoader
from core.cancel import CancelToken
from core.models.roles import Profile
from core.places.towns import nearest_town
from core.recommend.library_readers import (
    AnnotationReader,
    NoteReader,
    PhotoReader,
    ThumbnailReader,
    VectorReader,
    WritingReader,
)
from core.recommend.profile.grid import GRID_SIDE, draw_grid, load_cells
from core.recommend.profile.noted_evidence import with_notes
from core.recommend.profile.profiling import build_profile, words_of
from core.recommend.profile.written_evidence import with_writing
from core.recommend.retrieval.category_vector import CategoryEncoder
from core.recommend.retrieval.retrieve import HistoryPhoto, background_of, retrieve
from core.records import (
    Annotation,
    Candidate,
    Feedback,
    PhotoId,
    PhotoMetadata,
    Question,
    RetrievedPhoto,
)


@dataclass(frozen=True, slots=True)
class History:
    """The photos H of the paper for a category, and what they show.

    Attributes:
        photos: most relevant first, which is grid order.
        annotations: of those photos that have one.
        unreadable: number of candidate images that could not be decoded.
        background: vectors of photos from the whole library [b, d], None if it is empty.
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
        thumbnails: ThumbnailReader,
        load_images: ImageLoader | None = None,
        written: WritingReader | None = None,
        noted: NoteReader | None = None,
    ) -> None:
        """
        Args:
            text_threshold: of the encoder, see `EncoderSpec`.
            load_images: decodes photos whose thumbnail is missing.
            written: text in photos, if it is read.
            noted: what people wrote about photos.
        """
        self._photos = photos
        self._annotations = annotations
        self._categories = categories
        self._text_threshold = text_threshold
        self._thumbnails = thumbnails
        self._load_images = load_images
        self._written = written
        self._noted = noted

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
        """The photos of a category, except those the user excluded.

        Args:
            candidates: their images contribute to the appearance of the category.
            allowed: use only these photos; all by default.

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
        if self._noted is not None:
            annotations = with_notes(annotations, self._noted.notes(ids), feedback.denied_words)
        return History(found, annotations, query.unreadable, background_of(index))

    def profile(
        self,
        question: Question,
        history: History,
        feedback: Feedback,
        cancel: CancelToken,
        *,
        canvas_px: int,
    ) -> Profile:
        """The profile of a history; see `build_profile`.

        Args:
            canvas_px: side of its grid; 0 if the grid is not used.

        Raises:
            Cancelled: if `cancel` was set.
        """
        grid = np.zeros((1, 1, 3), dtype=np.uint8)
        if canvas_px:
            photos = [item.photo for item in history.photos]
            cell_px = canvas_px // GRID_SIDE
            cells = load_cells(photos, cell_px, self._thumbnails, self._load_images)
            cancel.check()
            grid = draw_grid(cells, canvas_px)
        return build_profile(
            question,
            history.photos,
            history.annotations,
            document_frequency=self._frequency(words_of(history.annotations.values())),
            annotated_photos=self._annotations.annotated_count(),
            feedback=feedback,
            grid=grid,
            background=history.background,
        )

    def _frequency(self, words: Collection[str]) -> Mapping[str, int]:
        """The number of photos with each word, seen or noted."""
        seen = self._annotations.document_frequency(words)
        if self._noted is None:
            return seen
        noted = self._noted.frequency(words)
        return {word: max(seen.get(word, 0), noted.get(word, 0)) for word in words}


def retrieved_photos(profile: Profile, history: History) -> tuple[RetrievedPhoto, ...]:
    """The photos of a profile as included in an answer."""
    empty = Annotation("", ())
    found = {item.photo.id: item.photo for item in history.photos}
    sure = {item.photo.id for item in history.photos if item.sure}
    return tuple(
        RetrievedPhoto(
            photo_id=photo.photo_id,
            path=photo.path,
            score=photo.relevance,
            cell=photo.cell,
            caption=history.annotations.get(photo.photo_id, empty).caption,
            aspects=tuple(aspect.word for aspect in photo.aspects),
            moment=captured.local if (captured := kept.metadata.captured) else None,
            town=_town_of(kept.metadata),
            sure=photo.photo_id in sure,
            clip_time_ms=kept.moment.time_ms if kept.moment is not None else None,
        )
        for photo in profile.photos
        for kept in (found[photo.photo_id],)
    )


def _town_of(facts: PhotoMetadata) -> str:
    town = nearest_town(facts.gps) if facts.gps is not None else None
    return town.name if town is not None else ""
