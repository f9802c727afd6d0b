"""An open library with its models, shared by the worker and the command line."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Callable, Collection, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from core import logs, vault
from core.cancel import CancelToken
from core.errors import EnvironmentProblem, UserError
from core.paths import DataPaths
from core.photos.thumbnails import thumbnails_of
from core.recommend.areas import AreaReader
from core.records import Answer, Candidate, GeoPoint, Intent, MatchedBy, PhotoId
from core.sentences import Sentence
from core.settings.chosen import IndexSpeed, Settings
from core.settings.settings_file import load_settings
from core.store.connection import Connection, open_store
from core.store.library.annotations import AnnotationStore
from core.store.library.frames import FrameStore
from core.store.library.photo_notes import PhotoNoteStore
from core.store.library.photo_texts import PhotoTextStore
from core.store.library.photos import PhotoStore
from core.store.library.retrievals import RetrievalStore
from core.store.person.edits import EditStore
from core.store.region_store import RegionStore
from core.store.vectors.generations import GenerationStore
from core.store.vectors.vector_index import VectorIndex
from core.worker.candidate_images import SafeImages
from core.worker.found import Found, nearest, standing_out
from core.worker.loading import LoadedModels, load_models
from core.worker.opened_index import choose_search_encoder, open_index
from core.worker.searching.history_words import HistoryReader
from core.worker.searching.photo_count import count_in
from core.worker.searching.photo_places import PhotoPlaces
from core.worker.searching.photo_tags import PhotoTags
from core.worker.searching.search_query import in_english, read_query

if TYPE_CHECKING:
    from core.models.image_vectors import ImageVectors
    from core.models.roles import ImageTextEncoder
    from core.recommend.answer import Recommender
    from core.recommend.kept_texts import KeptTexts

ModelLoader = Callable[[Settings, DataPaths], LoadedModels]


class Library:
    """Store, settings, models and the vector matrix; models are loaded on first use.

    Belongs to one thread.
    """

    def __init__(
        self, paths: DataPaths, *, load: ModelLoader = load_models, speed: IndexSpeed | None = None
    ) -> None:
        """
        Args:
            load: loads the models for the settings.
            speed: indexing speed; by default that of the settings.

        Raises:
            UserError: if the settings or the library are damaged or from a newer version.
        """
        self.paths = paths.create()
        self._read_settings()
        self.speed = speed or self.settings.index_speed
        self._load = load
        self.connection: Connection = open_store(paths.database)
        self.photos = PhotoStore(self.connection)
        self.frames = FrameStore(self.connection)
        self.annotations = AnnotationStore(self.connection)
        self.texts = PhotoTextStore(self.connection)
        self.notes = PhotoNoteStore(self.connection, with_people=self.settings.read_people)
        self.edits = EditStore(self.connection)
        self.places = PhotoPlaces(self.connection)
        self.tags = PhotoTags(self.connection)
        self.areas = AreaReader(RegionStore(self.paths.root))
        self.retrievals = RetrievalStore(self.connection)
        self._models: LoadedModels | None = None
        self._encoder: ImageTextEncoder | None = None
        self._index: VectorIndex | None = None
        self._place_images: ImageVectors | None = None
        self._recommender: Recommender | None = None
        self._kept_texts: KeptTexts | None = None

    def _read_settings(self) -> None:
        self.settings = load_settings(self.paths.settings)
        self.thumbnails = thumbnails_of(self.paths, self.settings)
        self.images = SafeImages(self.settings.max_pixels)

    def close(self) -> None:
        """Close the store and what is derived from it."""
        self._close_index()
        self.connection.close()

    # --- models ------------------------------------------------------------------------

    @property
    def models(self) -> LoadedModels:
        """The models of the settings, loaded on first use.

        Raises:
            ModelUnavailable: if the starter's weights are missing.
        """
        if self._models is None:
            self._models = self._load(self.settings, self.paths)
        return self._models

    @property
    def search_encoder(self) -> ImageTextEncoder:
        """The encoder whose vectors search uses.

        While a new encoder's vectors are incomplete, this is the previous one, so that search always
        works. If that one is gone, it is the new one with the vectors it has so far.
        """
        if self._encoder is None:
            self._encoder = choose_search_encoder(self.connection, self.models, self.paths)
        return self._encoder

    @property
    def index(self) -> VectorIndex:
        """The matrix of the vectors that search uses, loaded on first use."""
        if self._index is None:
            self._index = open_index(
                self.connection, self.models, self.search_encoder, self._plain_database
            )
        return self._index

    @property
    def place_images(self) -> ImageVectors:
        """Vectors of candidate images, in the search space."""
        if self._place_images is None:
            from core.models.image_vectors import ImageVectors

            self._place_images = ImageVectors(self.search_encoder, self.images)
        return self._place_images

    @property
    def recommender(self) -> Recommender:
        """The recommender, which answers questions."""
        if self._recommender is None:
            from core.recommend.answer import Recommender

            self.kept_texts.recall()
            self._recommender = Recommender(
                photos=self.photos,
                annotations=self.annotations,
                index=self.index,
                encoder=self.search_encoder,
                text=self.models.text,
                matcher=self.models.matcher_for(self.search_encoder, self.place_images),
                thumbnails=self.thumbnails,
                grids=self.paths.grids,
                load_images=self.images,
                images=self.place_images,
                written=self.texts,
                noted=self.notes,
                areas=self.areas,
            )
        return self._recommender

    @property
    def kept_texts(self) -> KeptTexts:
        """What places and photos say, which earlier starts have encoded."""
        if self._kept_texts is None:
            from core.recommend.kept_texts import KeptTexts

            self._kept_texts = KeptTexts(self.connection, self.models.text, self.models.text_id)
        return self._kept_texts

    def forget_models(self) -> None:
        """Reload the settings; models and matrix are reloaded on their next use."""
        if self._models is not None and self._models.host is not None:
            self._models.host.unload()
        self._read_settings()
        self.speed = self.settings.index_speed
        self.notes = PhotoNoteStore(self.connection, with_people=self.settings.read_people)
        self._models = self._kept_texts = None
        self.switch_search()

    def rest(self) -> None:
        """Free what only indexing has used; call when it has ended."""
        if self._models is not None and self._models.host is not None:
            self._models.host.unload_if_not_asked()

    def switch_search(self) -> None:
        """Switch to another generation; call when indexing has completed one."""
        self._close_index()
        self._encoder = self._place_images = self._recommender = None

    @property
    def _plain_database(self) -> Path | None:
        """Where vectors may be kept in a file: nowhere beside an encrypted library."""
        database = self.paths.database
        return None if vault.is_sealed_library(database) else database

    def _close_index(self) -> None:
        if self._index is not None:
            self._index.close()
            self._index = None

    # --- indexing ----------------------------------------------------------------------

    def prepare_index(self) -> None:
        """Open the file of vectors before indexing, so that it grows with each commit.

        Not if that would load another encoder, or read an encrypted library into memory.
        """
        generations = GenerationStore(self.connection)
        active = generations.active_generation()
        own = generations.find(self.models.encoder.spec)
        if self._plain_database is not None and active in (None, own):
            _ = self.index

    def refresh_index(self) -> None:
        """Make search use what has changed in the store."""
        if self._index is not None:
            self._index.refresh(self.connection)

    @property
    def has_idle_work(self) -> bool:
        """Whether photos wait for a second look, or for notes or text to be read, as the user wants."""
        if self._models is None:
            return False
        look, reader = self._models.for_indexing.second_look, self._models.reader
        if self.notes.unread() or (reader is not None and self.texts.unread(reader.reader_id)):
            return True
        generations = GenerationStore(self.connection)
        found = None if look is None else generations.find(look.spec)
        return look is not None and (found is None or bool(generations.missing_vectors(found)))

    def describe_again(self, ids: Sequence[PhotoId]) -> None:
        """Redescribe photos from their vectors and thumbnails, after the user corrected what they show."""
        from core.indexing.corrected import describe_again

        describe_again(self.connection, self.models.for_indexing, self.thumbnails, ids)

    # --- questions ---------------------------------------------------------------------

    def search_text(
        self,
        text: str,
        limit: int,
        allowed: Collection[PhotoId] | None = None,
        *,
        typed: str = "",
        limit_named: int | None = None,
        without: Collection[MatchedBy] = (),
    ) -> Found:
        """Photos that match a text by content, text in them, name, date or place.

        Args:
            text: in English as far as possible.
            limit: for photos found by what they show.
            typed: as the user wrote it; by default the same as `text`.
            limit_named: for photos found by anything else; by default the same as `limit`.
            without: kinds of restrictions in the text (date, place, person) that do not count.

        Raises:
            UserError: if the text is empty.
            ModelUnavailable: if there is no encoder.
        """
        from core.worker.searching.text_search import TextSearch

        if not text.strip():
            raise UserError(Sentence("search.empty"))
        said, today = (typed or text).strip(), date.today()
        knows = self.models.text.knows
        english = in_english(text.strip(), knows)
        query = read_query(said, english, self.places, self.notes, self.tags, today, without)
        search = TextSearch(self.connection, self.search_encoder, self.index.snapshot(), knows)
        return search.find(query, allowed, limit, limit if limit_named is None else limit_named)

    def similar_to(
        self, photo_id: PhotoId, limit: int, allowed: Collection[PhotoId] | None = None
    ) -> Found:
        """Photos similar to a photo of the library, excluding that photo.

        Encoders differ in how similar any two photos are to them, so `strong` hits are those whose
        cosine stands out from those of the library.

        Raises:
            UserError: if the photo has no vector (yet).
        """
        index = self.index.snapshot()
        if not index.having([photo_id]):
            raise UserError(Sentence("search.not-indexed"))
        vector = index.vectors([photo_id])[0]
        scores = index.scores(vector)
        hits = nearest(index, vector, scores, self.frames, limit, allowed, photo_id)
        return standing_out(hits, scores)

    def similar_to_file(self, path: Path, limit: int) -> Found:
        """Photos similar to an image file, which need not be in the library.

        Raises:
            UserError: if the file is not an image that can be decoded.
        """
        (image,) = self.images([path])
        if image is None:
            raise UserError(Sentence("search.not-a-photo", path=str(path)))
        index = self.index.snapshot()
        vector = self.search_encoder.encode_images([image])[0]
        scores = index.scores(vector)
        return standing_out(nearest(index, vector, scores, self.frames, limit), scores)

    def ask(
        self,
        text: str,
        candidates: Sequence[Candidate],
        *,
        with_regions: bool = False,
        location: GeoPoint | None = None,
        previous: Answer | None = None,
        cancel: CancelToken | None = None,
        on_status: Callable[[str, int], None] | None = None,
    ) -> Answer:
        """Rank candidates for a question; see `Recommender.answer`.

        Args:
            candidates: without any, the places of the added regions, if there are some.
            with_regions: append places of the regions to the candidates, without duplicates.
            location: where "near" is; by default the home location of the settings.
        """
        location = location or self.settings.home
        history = HistoryReader(self.photos, self.frames, self.notes, self.places, self.tags)
        limit, asked = history.read(text, date.today())
        notes: tuple[Sentence, ...] = ()
        if with_regions or not candidates:
            candidates, notes = self._with_regions(candidates, asked, previous, location)
        has_no_such_place = bool(notes) and not candidates
        host = self.models.host
        with contextlib.nullcontext() if host is None else host.telling(on_status):
            answer = self.recommender.answer(
                asked,
                candidates,
                location=location,
                previous=previous,
                feedback=self.edits.feedback,
                cancel=cancel,
                on_status=on_status,
                history=limit,
                history_before=history.of(previous),
            )
        if answer.question.intent is Intent.COUNT:
            reply = count_in(text, self.search_text, len(self.photos.ids()))
            return dataclasses.replace(answer, reply=reply, examples=())
        if answer.question.intent.ranks or answer.ranking:  # thanks need no map attribution
            if has_no_such_place:
                answer = dataclasses.replace(answer, notes=_without_such_place(answer.notes))
            else:
                answer = dataclasses.replace(answer, notes=(*answer.notes, *notes))
        try:
            self.retrievals.note([photo.photo_id for photo in answer.history])
            self.kept_texts.keep(answer)
        except EnvironmentProblem:  # it only affects later work; the answer is valid
            logs.worker.warning("the photos and texts of a question could not be noted")
        return answer

    def _with_regions(
        self,
        candidates: Sequence[Candidate],
        text: str,
        previous: Answer | None,
        location: GeoPoint | None,
    ) -> tuple[Sequence[Candidate], tuple[Sentence, ...]]:
        """The candidates followed by places of the regions, their number, and the data attribution."""
        from core.recommend import region_candidates

        regions = RegionStore(self.paths.root)
        known = regions.all()
        if not known:
            return candidates, ()
        said = self.areas.read(text, candidates, location)
        before = previous.question if previous is not None else None
        parser = self.recommender.parser  # which mends typos and knows other wordings
        question = parser.read(text, before, area=said.area, besides=said.rest).question
        found = region_candidates.candidates(
            regions, question, location, self.settings.language or "en"
        )
        added = region_candidates.others(found, candidates)
        notes = [
            Sentence("region.source", attribution=owner)
            for owner in dict.fromkeys(region.attribution for region in known)
        ]
        if candidates:
            notes.insert(0, Sentence("region.beside-list", count=len(added)))
        return (*candidates, *added), tuple(notes)


def _without_such_place(notes: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The notes, which say that the regions have no such place instead of asking for a list."""
    no_list, none_found = Sentence("answer.no-list"), Sentence("region.no-such-place")
    return tuple(none_found if note == no_list else note for note in notes)
