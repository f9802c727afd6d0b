"""Candidate lists and the home location: connects the places view, the store and the parsers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from app.controllers.regions_controller import RegionsController
from app.desktop.tasks import Tasks, Topic
from core.errors import UserError
from core.places.towns import nearest_town
from core.records import Candidate, GeoPoint, PlaceList, PlaceListId
from core.store.connection import Connection
from core.store.library.photos import PhotoFilter, PhotoStore
from core.store.person.candidate_lists import PlaceListStore
from core.store.person.chats import ChatStore
from core.store.person.recent_positions import NamedPosition, PositionStore
from core.store.region_store import RegionStore
from ui.dialogs.home_location import HomeLocationDialog, LocationChoice
from ui.dialogs.import_places import ImportPlacesDialog, ImportPreview
from ui.dialogs.paste_places import PastePlacesDialog
from ui.look import formatting
from ui.look.photo_words import localise_place
from ui.look.popups import open_dialog, raise_dialog, while_alive
from ui.look.wording import translated
from ui.places.places_view import PlacesView

# What parses files and names takes longer to import than the window should take to appear; it is
# imported after that, or where it is first used.
if TYPE_CHECKING:
    from core.places.readers.confined_reader import ListReader
    from core.recommend.whereabouts import Named

_PASTE_SLOT = "paste"
_RECENT_PHOTOS = 200
_OFFERED_VISITS = 12
_OFFERED_RECENT = 5


class PlacesController(QObject):
    """Connects the places view and its dialogs.

    Signals:
        lists_changed(tuple[PlaceList, ...]): after every change.
        list_added(int): PlaceListId of a list that was just pasted or imported.
        ask_requested(int): the user wants to ask about this list.
        home_chosen(object): GeoPoint or None.
    """

    lists_changed = Signal(tuple)
    list_added = Signal(int)
    ask_requested = Signal(int)
    home_chosen = Signal(object)

    def __init__(
        self,
        view: PlacesView,
        *,
        tasks: Tasks,
        home: Callable[[], GeoPoint | None],
        root: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._tasks = tasks
        self._home = home
        self._root = root
        self.regions = RegionsController(view, tasks=tasks, folder=root, parent=self)
        self._lists: tuple[PlaceList, ...] = ()
        self._stored: tuple[PlaceListId, Sequence[Candidate]] | None = None  # until it is shown
        self._readers: dict[Topic, ListReader] = {}
        view.list_selected.connect(self._load_list)
        view.delete_requested.connect(self._delete)
        view.renamed.connect(self._rename)
        view.places_edited.connect(self._save_places)
        view.ask_requested.connect(self.ask_requested)
        view.paste_requested.connect(lambda: self.paste())
        view.import_requested.connect(self.choose_file)
        view.location_requested.connect(lambda: self.choose_home())
        view.regions_requested.connect(lambda: self.regions.show())
        view.files_dropped.connect(lambda files: self.import_file(files[0]))

    def reload(self, selected: PlaceListId | None = None) -> None:
        """Reload the names of the lists."""
        self._tasks.read(
            lambda connection: tuple(PlaceListStore(connection).all()),
            lambda lists: self._take_lists(lists, selected),
            topic=Topic.LISTS,
        )

    def say_again(self) -> None:
        """Refresh localised texts after the language or the units changed; the table keeps its history."""
        self._view.say_again()
        self._take_counts(self._lists)

    # --- lists ----------------------------------------------------------------------------

    def _take_lists(self, lists: tuple[PlaceList, ...], selected: PlaceListId | None) -> None:
        self._lists = lists
        self._view.set_lists(lists, selected)
        self.lists_changed.emit(lists)

    def _load_list(self, list_id: int) -> None:
        entry = next((entry for entry in self._lists if entry.id == list_id), None)
        stored, self._stored = self._stored, None
        if entry is not None:
            kept = stored[1] if stored is not None and stored[0] == entry.id else ()
            self._tasks.read(
                lambda connection: kept or PlaceListStore(connection).get(entry.id),
                lambda places: self._view.show_list(entry, places),
                topic=Topic.LIST,
            )

    def _delete(self, list_id: int) -> None:
        identity = PlaceListId(list_id)

        def restore() -> None:
            self._tasks.write(
                lambda connection: PlaceListStore(connection).restore(identity),
                lambda _result: self.reload(identity),
            )

        def done(_result: None) -> None:
            self.reload()
            self._view.notice.offer_undo(self.tr("The list was deleted."), restore)

        self._tasks.write(lambda connection: PlaceListStore(connection).delete(identity), done)

    def _rename(self, list_id: int, name: str) -> None:
        if any(entry.id == list_id and entry.name == name for entry in self._lists):
            return
        self._tasks.write(
            lambda connection: PlaceListStore(connection).rename(PlaceListId(list_id), name),
            lambda _result: self.reload(),
            self._view.notice.warn,
        )

    def _save_places(self, list_id: int, places: Sequence[Candidate]) -> None:
        identity = PlaceListId(list_id)

        def done(_result: None) -> None:
            self._tasks.read(
                lambda connection: tuple(PlaceListStore(connection).all()),
                self._take_counts,
                topic=Topic.LISTS,
            )

        self._tasks.write(
            lambda connection: PlaceListStore(connection).replace(identity, places), done
        )

    def _take_counts(self, lists: tuple[PlaceList, ...]) -> None:
        """After an edit: refresh the counts, but keep the table with its undo history."""
        self._lists = lists
        self._view.update_counts(lists)
        self.lists_changed.emit(lists)

    def _create(self, name: str, places: Sequence[Candidate]) -> None:
        def done(list_id: PlaceListId) -> None:
            self._stored = list_id, places  # reading 100 000 back takes a second
            self.reload(list_id)
            self.list_added.emit(list_id)

        self._tasks.write(
            lambda connection: _create_list(connection, name, places), done, self._view.notice.warn
        )

    # --- paste ----------------------------------------------------------------------------

    def paste(self) -> PastePlacesDialog:
        """Open the paste dialog, which restores text typed before a crash."""
        if (open_already := raise_dialog(PastePlacesDialog, self._view)) is not None:
            return open_already
        dialog = PastePlacesDialog(self.tr("My places"), self._view)
        dialog.text_changed.connect(lambda text: self._preview_paste(dialog, text))
        dialog.save_requested.connect(self._create)
        dialog.save_requested.connect(lambda *_: self._keep_draft(""))
        reader = self._list_reader(Topic.PASTE)
        dialog.finished.connect(reader.close)
        self._tasks.run(reader.start, lambda _result: None)  # while the user looks for the text
        self._tasks.read(
            lambda connection: ChatStore(connection).draft(_PASTE_SLOT),
            while_alive(dialog, dialog.offer_draft),
        )
        return open_dialog(dialog, modal=False)

    def _preview_paste(self, dialog: PastePlacesDialog, text: str) -> None:
        self._keep_draft(text)
        reader = self._list_reader(Topic.PASTE)
        self._tasks.run(
            lambda: reader.read_paste(text),
            while_alive(
                dialog,
                lambda parsed: dialog.show_places(
                    parsed.candidates, parsed.problems, parsed.doubtful
                ),
            ),
            while_alive(dialog, self._view.notice.warn),
            topic=Topic.PASTE,
        )

    def _keep_draft(self, text: str) -> None:
        self._tasks.write(lambda connection: ChatStore(connection).save_draft(_PASTE_SLOT, text))

    def load_readers(self) -> None:
        """Import what parses lists, in the background: the first dialog then opens as fast as later ones."""
        self._tasks.run(_load_readers, lambda _result: None)

    # --- import ---------------------------------------------------------------------------

    def choose_file(self) -> None:
        """Ask for a file of places with the system's file dialog."""
        from core.places.readers.files import SUFFIXES

        # While the user looks for the file.
        self._tasks.run(self._list_reader(Topic.IMPORT).start, lambda _result: None)
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        name, _ = QFileDialog.getOpenFileName(
            self._view,
            self.tr("Import a list of places"),
            "",
            self.tr("Lists of places ({patterns});;All files (*)").format(patterns=patterns),
        )
        if name:
            self.import_file(Path(name))
        else:
            self._list_reader(Topic.IMPORT).close()

    def close(self) -> None:
        """End the processes that read lists."""
        for reader in self._readers.values():
            reader.close()

    def _list_reader(self, topic: Topic) -> ListReader:
        """Of one dialog, which ends its process."""
        from core.places.readers.confined_reader import ListReader

        return self._readers.setdefault(topic, ListReader())

    def import_file(self, file: Path) -> ImportPlacesDialog:
        """Open the import dialog on a file."""
        if (open_already := raise_dialog(ImportPlacesDialog, self._view)) is not None:
            open_already.reject()  # nothing of it was stored; the newer file is wanted
        dialog = ImportPlacesDialog(file.name, self._view)
        dialog.mapping_changed.connect(lambda mapping: self._preview_file(dialog, file, mapping))
        dialog.save_requested.connect(self._create)
        dialog.finished.connect(self._list_reader(Topic.IMPORT).close)
        self._preview_file(dialog, file, None)
        return open_dialog(dialog, modal=False)

    def _preview_file(
        self, dialog: ImportPlacesDialog, file: Path, mapping: Mapping[str, int] | None
    ) -> None:
        reader = self._list_reader(Topic.IMPORT)
        self._tasks.run(
            lambda: _read_file(reader, file, mapping),
            while_alive(dialog, dialog.show_preview),
            topic=Topic.IMPORT,
        )

    # --- location -------------------------------------------------------------------------

    def choose_home(self) -> HomeLocationDialog:
        """Ask where “nearby” is."""
        if (open_already := raise_dialog(HomeLocationDialog, self._view)) is not None:
            return open_already
        dialog = HomeLocationDialog(self._home(), self._view)
        dialog.location_chosen.connect(self._keep_home)
        dialog.text_typed.connect(lambda text: self._find_place(dialog, text))
        self._tasks.read(
            lambda connection: (
                PositionStore(connection).latest(_OFFERED_RECENT),
                _places_of_photos(connection),
            ),
            while_alive(dialog, lambda found: dialog.set_choices(self._choices(*found))),
        )
        return open_dialog(dialog, modal=False)

    def _keep_home(self, point: GeoPoint | None, name: str) -> None:
        """Use a position from now on; None clears it and the recent ones."""

        def keep(connection: Connection) -> None:
            if point is None:
                PositionStore(connection).forget()
            else:
                PositionStore(connection).note(name, point)

        self._tasks.write(keep)
        self.home_chosen.emit(point)

    def _find_place(self, dialog: HomeLocationDialog, text: str) -> None:
        """Look up a typed place among the towns bundled with the app, and in the regions."""
        regions = RegionStore(self._root)

        from core.recommend.whereabouts import names_starting, position_named

        def show(found: tuple[GeoPoint | None, list[Named]]) -> None:
            point, names = found
            match = LocationChoice(text, point) if point is not None else None
            named = [LocationChoice(localise_place(each.name), each.position) for each in names]
            dialog.show_matches(text, match, named)

        self._tasks.run(
            lambda: (position_named(text, regions), names_starting(text, regions)),
            while_alive(dialog, show),
            topic=Topic.WHERE,
        )

    def _choices(
        self, recent: Sequence[NamedPosition], visits: Sequence[_Visit]
    ) -> list[LocationChoice]:
        """The latest positions, then where photos were taken, by place and month."""
        latest = [LocationChoice(each.name, each.position) for each in recent]
        if not visits:
            return latest
        centre = GeoPoint(
            median(visit.point.lat for visit in visits), median(visit.point.lon for visit in visits)
        )
        choices = [*latest, LocationChoice(self.tr("The centre of your recent photos"), centre)]
        for visit in visits[:_OFFERED_VISITS]:
            counted = self.tr("%n photo(s)", "", visit.photos)
            month = formatting.month(visit.month.year, visit.month.month) if visit.month else ""
            parts = localise_place(visit.town), month, counted
            choices.append(LocationChoice(" · ".join(filter(None, parts)), visit.point))
        return choices


@dataclass(frozen=True, slots=True)
class _Visit:
    """Photos from one town and month."""

    town: str
    month: date | None
    point: GeoPoint
    photos: int


def _create_list(connection: Connection, name: str, places: Sequence[Candidate]) -> PlaceListId:
    """Store a list under this name, or the first free variant of it."""
    store = PlaceListStore(connection)
    free, number = name, 2
    while store.find(free) is not None:
        free, number = f"{name} ({number})", number + 1
    return store.create(free, places)


def _load_readers() -> None:
    import core.places.readers.confined_reader  # noqa: F401


def _read_file(reader: ListReader, file: Path, mapping: Mapping[str, int] | None) -> ImportPreview:
    from core.places.readers.parsed import ParsedPlaces

    try:
        parsed = reader.read(file, mapping)
        problem = ""
    except UserError as error:
        parsed, problem = ParsedPlaces(()), translated(error.sentence)
        if mapping is None:
            # No column was recognised as the name: take the first, so that the user can choose.
            try:
                parsed = reader.read(file, {"name": 0})
            except UserError:
                parsed = ParsedPlaces(())
    return ImportPreview(
        places=parsed.candidates,
        problems=parsed.problems,
        headers=parsed.headers,
        mapping=parsed.mapping,
        delimiter=parsed.delimiter,
        encoding=parsed.encoding,
        problem=problem,
        doubtful=parsed.doubtful,
    )


def _places_of_photos(connection: Connection) -> list[_Visit]:
    """Where the latest photos were taken, most recent first."""
    photos, _ = PhotoStore(connection).page(PhotoFilter(has_place=True), limit=_RECENT_PHOTOS)
    visits: dict[tuple[str, date | None], _Visit] = {}
    for photo in photos:
        point = photo.metadata.gps
        if point is None:
            continue
        town = nearest_town(point)
        captured = photo.metadata.captured
        month = captured.local.date().replace(day=1) if captured else None
        name = str(town) if town is not None else formatting.position(point.lat, point.lon, 3)
        before = visits.get((name, month))
        count = 1 if before is None else before.photos + 1
        visits[name, month] = _Visit(name, month, before.point if before else point, count)
    return list(visits.values())
