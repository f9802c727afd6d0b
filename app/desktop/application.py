"""The whole desktop application: creates every part once and connects them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

import app
from app.controllers.chat.answer_actions import AnswerActions
from app.controllers.chat.chat_controller import ChatController
from app.controllers.first_run_controller import FirstRunController
from app.controllers.index_controller import IndexController
from app.controllers.library.library_controller import LibraryController
from app.controllers.library.photo_controller import PhotoController
from app.controllers.library.picture_controller import PictureController
from app.controllers.map_controller import MapController
from app.controllers.models_controller import ModelsController
from app.controllers.places_controller import PlacesController
from app.controllers.privacy_controller import PrivacyController
from app.controllers.profile_controller import ProfileController
from app.controllers.run_results import RunResults
from app.controllers.settings_controller import SettingsController
from app.desktop.actions import Actions
from app.desktop.appearance import Appearance
from app.desktop.tasks import Tasks
from app.desktop.tray import Tray
from app.desktop.worker_notices import WorkerNotices
from app.worker.idle_time import idle_clock
from app.worker.pause_rules import PauseRules
from app.worker.worker_client import StartWorker, WorkerClient, WorkerState
from core.paths import DataPaths
from core.photos.thumbnails import large_pictures_of, thumbnails_of
from core.records import GeoPoint, IndexProgress, PlaceListId
from core.settings.chosen import Settings, reached
from core.settings.declaration import Reach
from core.worker.channel.messages import Event, Ready, ReloadModels, SetSpeed
from ui.chat.chat_view import ChatView
from ui.dialogs.about import AboutDialog
from ui.dialogs.crash_dialog import CrashDialog
from ui.drops import is_photo
from ui.library.library_view import LibraryView
from ui.library.thumbnail_loader import ThumbnailLoader
from ui.look.popups import open_dialog
from ui.main_window import MainWindow, Page
from ui.map.map_page import MapPage
from ui.places.places_view import PlacesView
from ui.profile.profile_view import ProfileView
from ui.settings.settings_view import SettingsPage, SettingsView

_READERS_AFTER_MS = 1_000  # the library has been read by then
_BACKUP_AFTER_MS = 20_000  # leaves the disk to the first read of the library


class Application(QObject):
    """The window with everything behind it; nothing is read before `start`.

    Signals:
        quit_requested(): shut the process down cleanly.
        restore_requested(Path), erase_requested(): need the library closed first.
    """

    quit_requested = Signal()
    restore_requested = Signal(Path)
    erase_requested = Signal()

    def __init__(
        self,
        *,
        qt: QApplication,
        paths: DataPaths,
        settings: Settings,
        start_worker: StartWorker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._qt = qt
        self._paths = paths
        self.appearance = Appearance(qt, settings, self)
        self.tasks = Tasks(paths.database, self)
        self.worker = WorkerClient(start_worker, self)
        self.thumbnails = ThumbnailLoader(thumbnails_of(paths, settings).read, parent=self)
        self._make_window()
        self._make_controllers(settings)
        self._connect()
        self.tray.set_visible(settings.close_to_tray)

    def _make_window(self) -> None:
        self.window = MainWindow()
        self.library_view = LibraryView(self.thumbnails, lambda: self.map.base_map())
        self.chat_view = ChatView(self.thumbnails, lambda: self.map.base_map())
        self.places_view = PlacesView()
        self.profile_view = ProfileView(self.thumbnails)
        self.map_page = MapPage(self.thumbnails)
        self.settings_view = SettingsView()
        for page, view in (
            (Page.LIBRARY, self.library_view),
            (Page.CHAT, self.chat_view),
            (Page.PLACES, self.places_view),
            (Page.PROFILE, self.profile_view),
            (Page.MAP, self.map_page),
            (Page.SETTINGS, self.settings_view),
        ):
            self.window.add_page(page, view)
        self.tray = Tray(self)
        bar, notice = self.window.task_bar, self.window.notice
        self.results = RunResults(bar, notice, tasks=self.tasks, parent=self)
        open_models = partial(self._show_settings, SettingsPage.MODELS)
        WorkerNotices(notice, worker=self.worker, open_models=open_models, parent=self)

    def _make_controllers(self, settings: Settings) -> None:
        tasks, worker, paths = self.tasks, self.worker, self._paths
        self.settings = SettingsController(
            self.settings_view, settings=settings, file=self._paths.settings, parent=self
        )
        self.library = LibraryController(
            self.library_view, tasks, worker, self.thumbnails, self.settings, self
        )
        self.photos = PhotoController(self.library_view, tasks=tasks, worker=worker, parent=self)
        self.pictures = PictureController(
            self.library_view.viewer,
            self.thumbnails,
            large_pictures_of(paths, settings).read,
            tasks=tasks,
            worker=worker,
            parent=self,
        )
        idle_s = idle_clock()
        self.settings_view.reading.set_sees_whole_computer(idle_s is not None)
        focus = self._qt.focusWindowChanged
        rules = PauseRules(lambda: self.settings.settings, idle_s, focus_changed=focus, parent=self)
        self.indexing = IndexController(
            self.window.task_bar, worker=worker, pause_reason=rules.reason, parent=self
        )
        self.chat = ChatController(
            self.chat_view, tasks=tasks, worker=worker, home=self.settings.home, parent=self
        )
        self.answer_actions = AnswerActions(self.chat_view, tasks=tasks, parent=self)
        self.places = PlacesController(
            self.places_view, tasks=tasks, home=self.settings.home, root=paths.root, parent=self
        )
        self.profile = ProfileController(self.profile_view, tasks=tasks, worker=worker, parent=self)
        self.map = MapController(self.map_page, tasks, worker, self.settings, paths.root, self)
        self.models = ModelsController(
            self.settings_view.models,
            self.settings_view.notice,
            tasks=tasks,
            settings=self.settings,
            models_dir=self._paths.models,
            parent=self,
        )
        self.privacy = PrivacyController(
            self.settings_view.privacy,
            self.settings_view.notice,
            tasks=tasks,
            paths=self._paths,
            parent=self,
        )
        self.first_run = FirstRunController(
            self.window,
            tasks=tasks,
            settings=self.settings,
            folders=self.library.folders,
            models=self.models,
            greet=self.library_view.notice.inform,
            parent=self,
        )
        self.actions = Actions(self.window, self._handlers())
        self.actions.connect_page(
            self.settings_view.shortcuts, self.settings, self.appearance.words_changed
        )

    def _handlers(self) -> dict[str, Callable[[], object]]:
        """What each menu action does."""
        show = self.window.show_page
        return {
            "add_folder": self.library_view.folders.choose_folder,
            "paste_places": lambda: self._at(Page.PLACES, self.places.paste),
            "import_places": lambda: self._at(Page.PLACES, self.places.choose_file),
            "home": self.places.choose_home,
            "check": self.indexing.start,
            "pause": self.indexing.toggle,
            "failures": self._show_failures,
            "quit": self.quit_requested.emit,
            "undo": self._undo,
            "search": lambda: self._at(Page.LIBRARY, self.library_view.focus_search),
            "question": lambda: self._at(Page.CHAT, self.chat_view.composer.focus_text),
            "new_chat": lambda: self._at(Page.CHAT, self.chat.start_new),
            "cancel_question": self.chat.stop,
            "library": lambda: show(Page.LIBRARY),
            "chat": lambda: show(Page.CHAT),
            "places": lambda: show(Page.PLACES),
            "profile": lambda: show(Page.PROFILE),
            "map": lambda: show(Page.MAP),
            "settings": lambda: show(Page.SETTINGS),
            "zoom_in": lambda: self.library_view.zoom(1),
            "zoom_out": lambda: self.library_view.zoom(-1),
            "guide": self.first_run.guide,
            "introduction": self.first_run.introduce,
            "shortcuts": lambda: self._show_settings(SettingsPage.KEYBOARD),
            "about": lambda: open_dialog(AboutDialog(app.__version__, self.window)),
        }

    def _connect(self) -> None:
        window, worker = self.window, self.worker
        window.page_changed.connect(self._on_page)
        window.folders_dropped.connect(self.open_paths)
        window.files_dropped.connect(self.open_paths)
        window.close_requested.connect(self._on_close)
        window.task_bar.failures_requested.connect(self._show_failures)
        worker.event_received.connect(self._on_event)
        worker.state_changed.connect(self._on_worker_state)
        self.tasks.problem.connect(window.notice.warn)
        self.settings.problem.connect(window.notice.warn)
        self.settings.settings_changed.connect(self._on_settings)
        self.models.reload_wanted.connect(lambda: worker.send(ReloadModels()))
        self.indexing.activity_changed.connect(self.library.set_activity)
        self.indexing.problem.connect(window.notice.warn)
        self.indexing.finished.connect(self._on_index_finished)
        self.library.photos_counted.connect(self._on_photos_counted)
        self.photos.edit_made.connect(self.profile.mark_stale)
        self.chat.edit_made.connect(self.profile.mark_stale)
        self.answer_actions.edit_made.connect(self.chat.follow_edit)
        self.chat.photo_requested.connect(self._open_photo)
        self.profile.photo_requested.connect(self._open_photo)
        self.profile.photos_corrected.connect(self.photos.describe_again)
        self.chat.home_wanted.connect(self.places.choose_home)
        self.chat.lists_requested.connect(lambda: window.show_page(Page.PLACES))
        self.chat.photos_requested.connect(self.library_view.folders.choose_folder)
        self.map.photos_chosen.connect(
            lambda photos: self._at(Page.LIBRARY, lambda: self.library.show_only(photos))
        )
        self.places.regions.regions_changed.connect(lambda _any: self.map.reload_regions())
        self.map.library_wanted.connect(lambda: window.show_page(Page.LIBRARY))
        self.map.folder_wanted.connect(self.library_view.folders.choose_folder)
        self.places.lists_changed.connect(self.chat.set_lists)
        self.places.regions.regions_changed.connect(self.chat_view.composer.set_has_regions)
        self.places.ask_requested.connect(self._ask_about)
        self.places.list_added.connect(self.chat_view.composer.choose_list)
        self.places_view.marked_requested.connect(self.answer_actions.show_marked)
        self.places.home_chosen.connect(self._on_home)
        self.privacy.restore_requested.connect(self.restore_requested)
        self.privacy.erase_requested.connect(self.erase_requested)
        self.settings_view.first_run_requested.connect(self.first_run.introduce)
        self.first_run.page_wanted.connect(window.show_page)
        self.first_run.settings_wanted.connect(self._show_settings)
        self.appearance.theme.changing.connect(self.chat_view.release_unseen)
        for say_again in (
            self.indexing.say_again, self.library.say_again, self.chat_view.say_again, self.chat.reload,
            self.chat.load_suggestions, self.places.say_again, self.profile.mark_stale, self.map.say_again,
            partial(QTimer.singleShot, 300, self, self._refresh_settings),  # ms: what is seen comes first
        ):  # fmt: skip
            self.appearance.words_changed.connect(say_again)
        window.task_bar.text_changed.connect(self.tray.show_progress)
        self.tray.open_requested.connect(window.bring_to_front)
        self.tray.quit_requested.connect(self.quit_requested)

    # --- life -----------------------------------------------------------------------------

    def start(self) -> None:
        """Show the window; read the library and start the worker after the first paint."""
        self.window.show()
        QTimer.singleShot(0, self, self._after_first_paint)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Add photo folders or import a list of places that the application was opened with."""
        if folders := [path for path in paths if path.is_dir()]:
            self.library.folders.add_folders(folders)
        files = sorted((path for path in paths if path.is_file()), key=is_photo)
        if files:
            (self.window.offer_folder if is_photo(files[0]) else self.places.import_file)(files[0])

    def close(self) -> None:
        """End the worker and all threads; the library is closed afterwards. Idempotent."""
        if self.window.may_close:
            return
        self.window.may_close = True
        self.chat_view.composer.flush_draft()
        for busy in (self.models, self.privacy, self.places.regions, self.map):
            busy.stop()
        self.places.close()
        self.tray.set_visible(False)
        self.worker.stop()
        self.thumbnails.close()
        self.tasks.close()
        self.photos.close()
        self.window.close()

    def show_crash(self, what: str) -> None:
        """Report once that something unexpected happened."""
        log = self._paths.logs / "app.log"
        dialog = CrashDialog(what, str(log), self.window)
        dialog.log_requested.connect(lambda: self.privacy.show(log))
        dialog.quit_requested.connect(self.quit_requested)
        open_dialog(dialog)

    def _after_first_paint(self) -> None:
        self.worker.start()
        self.first_run.start()
        self.library.reload()
        self.places.reload()
        self.places.regions.reload()
        self.chat.start_new()
        self.answer_actions.load_marks()
        QTimer.singleShot(_READERS_AFTER_MS, self, self.places.load_readers)
        QTimer.singleShot(_BACKUP_AFTER_MS, self, self.privacy.back_up_daily)

    # --- wiring ---------------------------------------------------------------------------

    def _on_event(self, event: Event) -> None:
        if isinstance(event, Ready):
            self.library.set_search_problem(event.search_problem)

    def _on_worker_state(self, state: WorkerState) -> None:
        if state is WorkerState.READY:
            self.worker.send(SetSpeed(self.settings.settings.index_speed))
            self.indexing.start()
            self.library.folders.resume()

    def _on_settings(self, before: Settings, after: Settings) -> None:
        reach = reached(before, after)
        self.appearance.change(reach, after)
        if Reach.SPEED in reach:
            self.worker.send(SetSpeed(after.index_speed))
        if Reach.TRAY in reach:
            self.tray.set_visible(after.close_to_tray)
        if Reach.PAUSES in reach:
            self.indexing.apply_rules()

    def _on_home(self, point: GeoPoint | None) -> None:
        self.settings.change(home=point)
        if point is not None:
            self.chat.rank_again()

    def _on_page(self, page: Page) -> None:
        if page is Page.PROFILE:
            self.profile.refresh()
        elif page is Page.MAP:
            self.map.open()
        elif page is Page.SETTINGS:
            self._refresh_settings()
        elif page is Page.CHAT:
            self.chat_view.composer.focus_text()

    def _refresh_settings(self) -> None:
        self.models.refresh()
        self.privacy.refresh()

    def _on_photos_counted(self, photos: int) -> None:
        self.window.task_bar.set_photos(photos, self.library.folders.failures)
        self.map.set_photo_count(photos)
        self.chat_view.set_photos(photos)
        self.chat.load_suggestions()

    def _on_index_finished(self, progress: IndexProgress) -> None:
        is_wanted = self.settings.settings.notify_when_done and progress.done
        if is_wanted and not self.window.isActiveWindow():
            self.tray.notify_done(progress)

    def _on_close(self) -> None:
        if self.settings.settings.close_to_tray and self.tray.is_available:
            self.window.hide()
        else:
            self.quit_requested.emit()

    def _at(self, page: Page, act: Callable[[], object]) -> None:
        self.window.show_page(page)
        act()

    def _show_settings(self, page: SettingsPage) -> None:
        self.window.show_page(Page.SETTINGS)
        self.settings_view.show_page(page)

    def _show_failures(self) -> None:
        self.window.show_page(Page.LIBRARY)
        self.library.show_failures()

    def _open_photo(self, photo_id: int) -> None:
        self.window.show_page(Page.LIBRARY)
        self.library_view.open_photo(photo_id)

    def _ask_about(self, list_id: int) -> None:
        self.chat.begin_with_list(PlaceListId(list_id))
        self.window.show_page(Page.CHAT)

    def _undo(self) -> None:
        page = self.window.page
        if page is Page.PLACES:
            self.places_view.undo()
            return
        notices = {
            Page.LIBRARY: self.library_view.notice,
            Page.CHAT: self.chat_view.notice,
            Page.PROFILE: self.profile_view.notice,
        }
        if page in notices:
            notices[page].undo_last()
