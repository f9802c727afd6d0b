"""What the app believes: connects the profile view, the store and the worker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from app.controllers.chat import chat_reads
from app.controllers.library.typed_words import kind_in_english
from app.desktop.tasks import Tasks, Topic
from app.worker.request import Request, RequestState
from app.worker.worker_client import WorkerClient, WorkerState
from core.codec import to_json
from core.conventions.text_key import text_key
from core.records import PhotoId
from core.safety.outputs import write_document
from core.store.connection import Connection
from core.store.library.annotations import AnnotationStore
from core.store.library.roots import RootStore
from core.store.person.edits import ALL_CATEGORIES, MARKS, Edit, EditId, EditKind, EditStore
from core.worker.channel.messages import (
    Event,
    Failed,
    LoadProfile,
    ProfileLoaded,
)
from ui.look.photo_words import localise_word
from ui.look.wording import translated
from ui.profile.profile_view import ProfileEdit, ProfileView, ProfileWord

_WORDS = 40
_PHOTOS_A_WORD = 6
_USUAL = ("museum", "restaurant", "cafe", "park", "beach", "hotel")


@dataclass(frozen=True, slots=True)
class _Details:
    """What the store knows about the photos and corrections of a profile."""

    hashes: Mapping[PhotoId, bytes]
    captions: Mapping[PhotoId, str]
    edits: tuple[Edit, ...]


class ProfileController(QObject):
    """Connects the profile view.

    Signals:
        photo_requested(int): show this photo in the viewer.
        photos_corrected(list[PhotoId]): words of them were denied, or no longer are.
    """

    photo_requested = Signal(int)
    photos_corrected = Signal(object)

    def __init__(
        self,
        view: ProfileView,
        *,
        tasks: Tasks,
        worker: WorkerClient,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._tasks = tasks
        self._worker = worker
        self._category = ""
        self._loading: Request | None = None  # the latest; results of earlier ones are dropped
        self._loaded: ProfileLoaded | None = None
        worker.event_received.connect(self._on_event)
        worker.died.connect(self._on_worker_died)
        worker.state_changed.connect(self._on_worker_state)
        view.category_chosen.connect(lambda kind: self.load(kind_in_english(kind)))
        view.photo_opened.connect(self.photo_requested)
        view.word_removed.connect(self._remove_word)
        view.word_pinned.connect(self._pin_word)
        view.photo_never_requested.connect(self._exclude_photo)
        view.edit_undone.connect(lambda edit: self._undo([EditId(edit)]))
        view.reset_requested.connect(self._reset)
        view.export_requested.connect(self.choose_export)
        view.state.show_state(
            "profile",
            self.tr("Choose a kind of place"),
            self.tr("Type for example “museum” above to see what your photos say about it."),
        )

    def refresh(self) -> None:
        """The page is shown or something changed: offer categories, reload the one shown.

        Without a category, it shows what the whole library shows most.
        """
        self._tasks.read(chat_reads.suggestion_words, lambda found: self._offer(found[0]))
        self.load(self._category)

    def mark_stale(self) -> None:
        """Something was corrected elsewhere; reload if the page is visible."""
        if self._view.isVisible():
            self.refresh()

    def load(self, category: str) -> None:
        """Ask the worker for the beliefs about a category."""
        self._category = category
        loading = self._loading = Request()
        if self._loaded is None or self._loaded.category != category:
            self._view.state.show_state(
                "profile", self.tr("Looking through your photos …"), "", busy=True
            )
            self._view.show_state()
        self._send(loading)

    def _send(self, loading: Request) -> None:
        """Without a worker, it waits until there is one."""
        request = self._worker.next_request_id()
        if self._worker.send(LoadProfile(request, self._category)):
            loading.send_as(request)
        else:
            loading.advance(RequestState.STORED)

    def _offer(self, categories: Sequence[str]) -> None:
        self._view.set_categories(
            [localise_word(kind) for kind in dict.fromkeys([*categories, *_USUAL])]
        )

    def _on_event(self, event: Event) -> None:
        loading = self._loading
        if loading is None or not loading.answers(event):
            return
        if isinstance(event, ProfileLoaded):
            self._take(loading, event)
        elif isinstance(event, Failed) and event.sentence is not None:
            self._fail(loading, translated(event.sentence))

    def _on_worker_died(self) -> None:
        if self._loading is not None and self._loading.is_open:
            self._loading.advance(RequestState.STORED)
            if self._worker.state is WorkerState.FAILED:
                self._fail(self._loading, self.tr("The helper does not run."))

    def _on_worker_state(self, state: WorkerState) -> None:
        loading = self._loading
        if state is WorkerState.READY and loading and loading.state is RequestState.STORED:
            self._send(loading)

    def _take(self, loading: Request, loaded: ProfileLoaded) -> None:
        loading.advance(RequestState.DONE)
        ids = [
            photo
            for photos in loaded.photos_by_aspect[:_WORDS]
            for photo in photos[:_PHOTOS_A_WORD]
        ]
        self._tasks.read(
            lambda connection: _read_details(connection, ids),
            lambda details: self._show(loading, loaded, details),
            self._show_failure,
            topic=Topic.PROFILE,
        )

    def _show(self, loading: Request, loaded: ProfileLoaded, details: _Details) -> None:
        if loading is not self._loading:
            return  # another kind of place was chosen while the photos of this one were being read
        self._loaded = loaded
        pinned = {
            edit.subject
            for edit in details.edits
            if edit.kind is EditKind.PIN_WORD and edit.category in ("", text_key(loaded.category))
        }
        words = [
            ProfileWord(
                aspect, photos, text_key(aspect.word) in pinned, aspect.word in loaded.uncertain
            )
            for aspect, photos in zip(loaded.aspects, loaded.photos_by_aspect, strict=True)
        ][:_WORDS]
        holding = [
            ProfileEdit(edit.id, self._edit_text(edit))
            for edit in details.edits
            if edit.category in (ALL_CATEGORIES, text_key(loaded.category))
            and edit.kind not in MARKS
        ]
        if not words and not holding:
            self._view.state.show_state(
                "profile",
                self.tr("Your photos say nothing about this yet"),
                self.tr("Choose another kind of place, or add more photos to the library."),
            )
            self._view.show_state()
            return
        self._view.show_profile(words, details.hashes, details.captions, holding)

    def _edit_text(self, edit: Edit) -> str:
        text = {
            EditKind.REMOVE_WORD: self.tr("“{subject}” does not count"),
            EditKind.PIN_WORD: self.tr("“{subject}” always counts"),
            EditKind.EXCLUDE_PHOTO: self.tr("One photo is never used"),
            EditKind.LIKE_PLACE: self.tr("More like “{subject}”"),
            EditKind.DISLIKE_PLACE: self.tr("“{subject}” is not for me"),
            EditKind.CHOOSE_PLACE: self.tr("You opened or copied “{subject}”"),
            EditKind.NOT_IN_PHOTO: self.tr("“{subject}” is not in one photo"),
        }[edit.kind]
        is_word = edit.kind in (EditKind.REMOVE_WORD, EditKind.PIN_WORD, EditKind.NOT_IN_PHOTO)
        return text.format(subject=localise_word(edit.subject) if is_word else edit.subject)

    def _fail(self, loading: Request, sentence: str) -> None:
        if loading.advance(RequestState.FAILED):
            self._show_failure(sentence)

    def _show_failure(self, sentence: str) -> None:
        self._view.state.show_state(
            "warning",
            self.tr("This cannot be shown right now"),
            sentence,
            (self.tr("Try again"), lambda: self.load(self._category)),
        )
        self._view.show_state()

    # --- corrections ----------------------------------------------------------------------

    def _remove_word(self, word: str) -> None:
        category = self._category
        self._tasks.write(
            lambda connection: [EditStore(connection).remove_word(word, category)],
            lambda edits: self._edited(
                edits, self.tr("“{word}” does not count any more.").format(word=localise_word(word))
            ),
        )

    def _pin_word(self, word: str, pinned: bool) -> None:
        category = self._category
        if not pinned:
            self._tasks.write(
                lambda connection: _unpin(connection, word, category), lambda _edits: self.refresh()
            )
            return
        self._tasks.write(
            lambda connection: [EditStore(connection).pin_word(word, category)],
            lambda edits: self._edited(
                edits,
                self.tr("“{word}” always counts from now on.").format(word=localise_word(word)),
            ),
        )

    def _exclude_photo(self, photo_id: int) -> None:
        self._tasks.write(
            lambda connection: [EditStore(connection).exclude_photo(PhotoId(photo_id))],
            lambda edits: self._edited(edits, self.tr("This photo will not be used in answers.")),
        )

    def _reset(self) -> None:
        category = self._category

        def redo(edits: Sequence[EditId]) -> None:
            self._tasks.write(lambda connection: _redo_all(connection, edits), self._corrected)

        def done(result: tuple[list[EditId], list[PhotoId]]) -> None:
            edits, photos = result
            self._corrected(photos)
            self._view.notice.offer_undo(
                self.tr("%n correction(s) were taken back.", "", len(edits)), lambda: redo(edits)
            )

        self._tasks.write(lambda connection: _reset(connection, category), done)

    def _edited(self, edits: Sequence[EditId], sentence: str) -> None:
        self.refresh()
        self._view.notice.offer_undo(sentence, lambda: self._undo(edits))

    def _undo(self, edits: Sequence[EditId]) -> None:
        self._tasks.write(lambda connection: _undo_all(connection, edits), self._corrected)

    def _corrected(self, photos: Sequence[PhotoId]) -> None:
        if photos:
            self.photos_corrected.emit(photos)
        self.refresh()

    # --- export ---------------------------------------------------------------------------

    def choose_export(self) -> None:
        """Ask for the destination of the profile with the system's file dialog."""
        category = self._loaded.category if self._loaded else self._category
        name, _ = QFileDialog.getSaveFileName(
            self._view, self.tr("Export profile"), f"profile-{category}.json", "JSON (*.json)"
        )
        if name:
            self.export(Path(name))

    def export(self, file: Path) -> None:
        """Write what is shown as JSON."""
        loaded = self._loaded
        if loaded is None:
            return
        self._tasks.read(
            lambda connection: _write_profile(connection, loaded, file),
            lambda _result: self._view.notice.inform(self.tr("The profile was exported.")),
            self._view.notice.warn,
        )


def _read_details(connection: Connection, ids: Sequence[PhotoId]) -> _Details:
    annotations = AnnotationStore(connection).annotations(ids)
    return _Details(
        hashes=chat_reads.read_hashes(connection, ids),
        captions={photo_id: entry.caption for photo_id, entry in annotations.items()},
        edits=tuple(EditStore(connection).edits()),
    )


def _undo_all(connection: Connection, edits: Sequence[EditId]) -> list[PhotoId]:
    """Returns the photos whose words the edits concerned."""
    store = EditStore(connection)
    for edit in edits:
        store.undo(edit)
    return store.corrected_photos(edits)


def _redo_all(connection: Connection, edits: Sequence[EditId]) -> list[PhotoId]:
    store = EditStore(connection)
    for edit in edits:
        store.redo(edit)
    return store.corrected_photos(edits)


def _reset(connection: Connection, category: str) -> tuple[list[EditId], list[PhotoId]]:
    store = EditStore(connection)
    undone = store.reset(category)
    return undone, store.corrected_photos(undone)


def _unpin(connection: Connection, word: str, category: str) -> None:
    edits = EditStore(connection)
    for edit in edits.edits():
        if (
            edit.kind is EditKind.PIN_WORD
            and edit.subject == text_key(word)
            and edit.category in (ALL_CATEGORIES, text_key(category))
        ):
            edits.undo(edit.id)


def _write_profile(connection: Connection, loaded: ProfileLoaded, file: Path) -> None:
    document = {
        "category": loaded.category,
        "aspects": [
            {
                "word": aspect.word,
                "kind": aspect.kind.value,
                "weight": aspect.salience,
                "uncertain": aspect.word in loaded.uncertain,
                "photos": list(photos),
            }
            for aspect, photos in zip(loaded.aspects, loaded.photos_by_aspect, strict=True)
        ],
        "photos": list(loaded.photos),
        "corrections": to_json(
            [
                edit
                for edit in EditStore(connection).edits()
                if edit.category in (ALL_CATEGORIES, text_key(loaded.category))
            ]
        ),
    }
    folders = [root.path for root in RootStore(connection).all()]
    write_document(file, folders, document)
