"""One photo or a few: what the viewer says about them, and what the user does with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryDirectory

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from app.controllers.library import library_reads
from app.desktop.tasks import Tasks, Topic
from app.worker.worker_client import WorkerClient
from core.records import Photo, PhotoId
from core.store.library.photos import PhotoStore
from core.worker.channel.messages import DescribeAgain, Done, Event, RequestId
from ui.desktop import open_elsewhere, play, show_in_folder
from ui.library.library_view import LibraryView
from ui.look import formatting
from ui.look.photo_words import localise_word
from ui.viewer.photo_details import PhotoDetails


class PhotoController(QObject):
    """Connects the viewer and the menu of photos.

    Signals:
        edit_made(): the user hid or showed a photo, or corrected what it shows.
    """

    edit_made = Signal()

    def __init__(
        self,
        view: LibraryView,
        *,
        tasks: Tasks,
        worker: WorkerClient,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._tasks = tasks
        self._worker = worker
        self._describing: RequestId | None = None  # of the photos corrected last
        self._clips: TemporaryDirectory[str] | None = None  # played from motion photos
        worker.event_received.connect(self._on_event)
        view.details_wanted.connect(self.load_details)
        view.show_requested.connect(lambda photo: self._with_file(photo, self._show_in_folder))
        view.open_requested.connect(lambda photo: self._with_file(photo, self._open))
        view.play_requested.connect(self._play)
        view.hide_toggled.connect(self._hide_photos)
        view.word_denied.connect(self._deny_word)

    def close(self) -> None:
        """Remove the clips that were copied out of motion photos."""
        if self._clips is not None:
            self._clips.cleanup()
            self._clips = None

    def describe_again(self, photos: Sequence[PhotoId]) -> None:
        """After denying words of these photos, or undoing that: show it and correct the captions."""
        self._show_details_again()
        self._describing = self._worker.next_request_id()
        self._worker.send(DescribeAgain(self._describing, tuple(photos)))

    def _on_event(self, event: Event) -> None:
        if isinstance(event, Done) and event.request_id == self._describing:
            self._show_details_again()

    def _show_details_again(self) -> None:
        self._view.model.forget_rows()
        if self._view.is_viewer_open() and self._view.viewer.photo_id is not None:
            self.load_details(self._view.viewer.photo_id)

    def load_details(self, photo_id: int) -> None:
        self._tasks.read(
            lambda connection: library_reads.read_details(connection, PhotoId(photo_id)),
            self._take_details,
            topic=Topic.DETAILS,
        )

    def _take_details(self, details: PhotoDetails | None) -> None:
        if details is None:
            self._view.close_viewer()
            self._view.notice.warn(self.tr("This photo is no longer in the library."))
            return
        position, total = self._view.position_of(details.photo.id)
        self._view.viewer.show_photo(details, position, total if position else 0)

    def _with_file(self, photo_id: int, act: Callable[[Path], object]) -> None:
        def show(photo: Photo | None) -> None:
            self._act_on(None if photo is None else photo.path, act)

        self._read(photo_id, show)

    def _read(self, photo_id: int, take: Callable[[Photo | None], None]) -> None:
        self._tasks.read(lambda connection: PhotoStore(connection).photo(PhotoId(photo_id)), take)

    def _act_on(self, path: Path | None, act: Callable[[Path], object]) -> None:
        if path is None or not path.exists():
            self._view.notice.warn(self.tr("The file of this photo cannot be reached now."))
        else:
            act(path)

    def _show_in_folder(self, path: Path) -> None:
        if not show_in_folder(path):
            self._say_where(self.tr("The folder could not be opened. The file is {path}"), path)

    def _open(self, path: Path) -> None:
        problem = self.tr("No program on this computer can open this file. It is {path}")
        self._start(open_elsewhere, path, problem)

    def _play(self, photo_id: int) -> None:
        problem = self.tr("No program on this computer can play this video. It is {path}")

        def show(photo: Photo | None) -> None:
            player = self._play_inside if photo is not None and photo.is_motion_photo else play
            self._act_on(
                None if photo is None else photo.clip,
                lambda path: self._start(player, path, problem),
            )

        self._read(photo_id, show)

    def _play_inside(self, photo: Path) -> bool:
        """Play the clip in a motion photo from a copy, which players open; False if there is none."""
        # Here: it brings NumPy, which the window starts without.
        from core.photos.decode.clips import clip_in

        clip = clip_in(photo.read_bytes())
        if clip is None:
            return False
        if self._clips is None:
            self._clips = TemporaryDirectory(prefix="visuallens-", ignore_cleanup_errors=True)
        with NamedTemporaryFile(
            prefix=f"{photo.stem}-", suffix=".mp4", dir=self._clips.name, delete=False
        ) as copy:
            copy.write(clip)
        return play(Path(copy.name))

    def _start(self, program: Callable[[Path], bool], path: Path, problem: str) -> None:
        def take(started: bool) -> None:
            if not started:
                self._say_where(problem, path)

        self._tasks.run(lambda: program(path), take, self._view.notice.warn)

    def _say_where(self, problem: str, path: Path) -> None:
        self._view.notice.warn(
            problem.format(path=formatting.isolated(formatting.breakable(str(path)))),
            self.tr("Copy the path"),
            lambda: QGuiApplication.clipboard().setText(str(path)),
        )

    def _hide_photos(self, ids: list[PhotoId], hidden: bool) -> None:
        def done(_result: None) -> None:
            self.edit_made.emit()
            if self._view.is_viewer_open():
                self.load_details(ids[0])
            if hidden:
                self._view.notice.offer_undo(
                    self.tr("%n photo(s) will not be used in answers.", "", len(ids)),
                    lambda: self._hide_photos(ids, False),
                )

        self._tasks.write(
            lambda connection: library_reads.set_hidden(connection, ids, hidden), done
        )

    def _deny_word(self, photo_id: int, word: str, denied: bool) -> None:
        photo = PhotoId(photo_id)

        def done(_result: None) -> None:
            self.describe_again((photo,))
            self.edit_made.emit()
            if denied:
                text = self.tr("“{word}” is not in this photo, as you said.")
                text = text.format(word=localise_word(word))
                self._view.notice.offer_undo(text, lambda: self._deny_word(photo_id, word, False))

        self._tasks.write(
            lambda connection: library_reads.set_denied(connection, photo, word, denied), done
        )
