"""Albums and favourites: connects the library view and the store."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from app.desktop.tasks import Tasks, Topic
from core.records import Facet, FacetValue, PhotoId
from core.store.connection import Connection
from core.store.person.albums import AlbumStore
from ui.dialogs.rename import RenameDialog
from ui.library.library_view import LibraryView
from ui.look import formatting
from ui.look.popups import open_dialog


class AlbumsController(QObject):
    """Changes albums, and has the views show it.

    Args:
        changed: shows the photos, their counts and the photo in the viewer anew.
    """

    def __init__(
        self,
        view: LibraryView,
        changed: Callable[[], object],
        *,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._changed = changed
        self._tasks = tasks
        view.album_changed.connect(self._change)
        view.album_wanted.connect(self._ask_for_name)
        view.facets.album_renamed.connect(self._ask_for_new_name)
        view.facets.album_deleted.connect(self._delete)

    def reload(self) -> None:
        """Read the names of the albums."""
        self._tasks.read(
            lambda connection: tuple(AlbumStore(connection).names()), self._take, topic=Topic.ALBUMS
        )

    def _take(self, names: tuple[str, ...]) -> None:
        self._view.albums = names

    def _change(self, ids: list[PhotoId], name: str, belongs: bool) -> None:
        def change(connection: Connection) -> None:
            albums = AlbumStore(connection)
            (albums.add if belongs else albums.remove)(name, ids)

        def undo() -> None:
            self._change(ids, name, not belongs)

        self._write(change, self._sentence(name, len(ids), belongs), undo)

    def _sentence(self, name: str, photos: int, belongs: bool) -> str:
        if not name:
            if belongs:
                return self.tr("%n photo(s) added to the favourites.", "", photos)
            return self.tr("%n photo(s) taken out of the favourites.", "", photos)
        sentence = (
            self.tr("%n photo(s) added to “{album}”.", "", photos)
            if belongs
            else self.tr("%n photo(s) taken out of “{album}”.", "", photos)
        )
        return sentence.format(album=formatting.isolated(name))

    def _ask_for_name(self, ids: list[PhotoId]) -> None:
        dialog = RenameDialog("", self._view, action=self.tr("New album"))
        dialog.renamed.connect(lambda name: self._change(ids, name, True))
        open_dialog(dialog)

    def _ask_for_new_name(self, name: str) -> None:
        dialog = RenameDialog(name, self._view)
        dialog.renamed.connect(lambda new_name: self._rename(name, new_name))
        open_dialog(dialog)

    def _rename(self, name: str, new_name: str) -> None:
        sentence = self.tr("The album is now called “{album}”.").format(
            album=formatting.isolated(new_name)
        )

        def follow(_result: None) -> None:
            if FacetValue(Facet.ALBUM, name) in self._view.filters.current.facets:
                chosen = self._view.filters.current.with_facet(FacetValue(Facet.ALBUM, new_name))
                self._view.filters.set_filter(chosen)
            self._show(sentence, lambda: self._rename(new_name, name))

        self._tasks.write(
            lambda connection: AlbumStore(connection).rename(name, new_name),
            follow,
            self._view.notice.warn,
        )

    def _delete(self, name: str) -> None:
        def delete(connection: Connection) -> Sequence[PhotoId]:
            albums = AlbumStore(connection)
            photos = albums.photos(name)
            albums.remove(name, photos)
            return photos

        def deleted(photos: Sequence[PhotoId]) -> None:
            self._view.filters.set_filter(self._view.filters.current.without_facet(Facet.ALBUM))
            sentence = self.tr("The album “{album}” was deleted. Its photos are still there.")
            self._show(
                sentence.format(album=formatting.isolated(name)),
                lambda: self._change(list(photos), name, True),
            )

        self._tasks.write(delete, deleted)

    def _write(
        self, operation: Callable[[Connection], None], sentence: str, undo: Callable[[], None]
    ) -> None:
        self._tasks.write(operation, lambda _result: self._show(sentence, undo))

    def _show(self, sentence: str, undo: Callable[[], None]) -> None:
        self.reload()
        self._changed()
        self._view.notice.offer_undo(sentence, undo)
