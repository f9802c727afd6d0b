"""Folders, grid, search, viewer and failures through the real window and a worker process."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from app.desktop.application import Application
from core.photos.thumbnails import ThumbnailCache
from core.records import Facet, FacetValue, MatchedBy, PhotoNotes
from core.store.connection import open_store
from core.store.library.photo_notes import PhotoNoteStore
from core.store.library.photo_texts import PhotoTextStore
from core.store.person.edits import EditKind, EditStore
from tests.app.library_builder import fill_folder, make_images
from tests.ui.places.test_places import drop
from ui.dialogs.rename import RenameDialog
from ui.library.filter_bar import LibraryFilter, Show
from ui.library.grid_layout import Section
from ui.look.trees import children_of
from ui.main_window import Page


def test_empty_library_says_what_to_do(qtbot: QtBot, application: Application) -> None:
    state = application.library_view.state
    qtbot.waitUntil(lambda: state.title == "Your photos are waiting")
    assert state.action_buttons()[0].text() == "Add folder …"


def test_dropped_folder_is_read_and_its_photos_appear(
    qtbot: QtBot, application: Application, photos: Path
) -> None:
    drop(application.window, [photos])
    view = application.library_view
    qtbot.waitUntil(lambda: view.model.rowCount() == 12)
    qtbot.waitUntil(lambda: "12 photo" in view.folders._top(1).text(0))
    qtbot.waitUntil(lambda: "a ship at sea" in str(view.model.index(0).data()))


def test_folder_inside_another_is_refused_in_place(
    qtbot: QtBot, with_photos: Application, photos: Path
) -> None:
    inner = make_images(photos / "inner", 1)
    with_photos.library.folders.add_folders([inner])
    notice = with_photos.library_view.notice
    qtbot.waitUntil(lambda: "already covered" in notice.text)
    assert notice.isVisible()


def test_removed_folder_comes_back_by_undo(
    qtbot: QtBot, with_photos: Application, photos: Path
) -> None:
    view = with_photos.library_view
    view.folders._list.setCurrentItem(view.folders._top(1))
    qtbot.keyClick(view.folders, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: view.folders._list.topLevelItemCount() == 1)
    with_photos.actions.action("undo").trigger()
    qtbot.waitUntil(lambda: view.folders._list.topLevelItemCount() == 2)
    assert len(list(photos.iterdir())) == 12


def test_search_finds_photos_again_after_the_chosen_folder_was_taken_out_and_came_back(
    qtbot: QtBot, with_photos: Application
) -> None:
    view = with_photos.library_view
    view.folders._list.setCurrentItem(view.folders._top(1))
    assert view.filters.current.root_id is not None
    qtbot.keyClick(view.folders, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: view.folders._list.topLevelItemCount() == 1)
    qtbot.waitUntil(lambda: view.folders._list.currentItem() is view.folders._top(0))
    with_photos.actions.action("undo").trigger()
    qtbot.waitUntil(lambda: view.model.rowCount() == 12)
    qtbot.keyClicks(view.filters.search, "ship-004")
    qtbot.waitUntil(lambda: view.model.rowCount() == 1)


def test_photo_in_two_folders_is_counted_once_everywhere(
    qtbot: QtBot, with_photos: Application, photos: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "copy.jpg").write_bytes(sorted(photos.iterdir())[0].read_bytes())
    with_photos.library.folders.add_folders([other])
    view = with_photos.library_view
    qtbot.waitUntil(lambda: view.folders._list.topLevelItemCount() == 3)
    qtbot.waitUntil(lambda: "1 photo" in view.folders._top(2).text(0))
    assert "12 photo" in view.folders._top(0).text(0)
    with_photos.indexing.start()
    bar = with_photos.window.task_bar
    qtbot.waitUntil(lambda: bar.text.startswith("Up to date. 12 photo"))
    assert view.filters._summary.text().startswith("12 photo")


def test_search_as_you_type_shows_matches_under_a_heading(
    qtbot: QtBot, with_photos: Application
) -> None:
    view = with_photos.library_view
    qtbot.keyClicks(view.filters.search, "ship-004")
    qtbot.waitUntil(lambda: view.model.rowCount() == 1)
    assert view.model.sections[0].title == "Fits best"
    view.filters.search.clear()
    qtbot.waitUntil(lambda: view.model.rowCount() == 12)


def test_search_without_a_match_offers_everything(qtbot: QtBot, with_photos: Application) -> None:
    view = with_photos.library_view
    view.filters.set_filter(LibraryFilter(text="xyzzy"))
    qtbot.waitUntil(lambda: view.state.title == "Nothing fits")
    qtbot.mouseClick(view.state.action_buttons()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.model.rowCount() == 12)


def test_search_that_answers_late_does_not_take_the_place_of_what_was_chosen_since(
    qtbot: QtBot, with_photos: Application
) -> None:
    view = with_photos.library_view
    view.filters.set_filter(LibraryFilter(text="ship"))
    search = with_photos.library._search
    assert search is not None
    assert search.is_open
    view.filters.set_filter(LibraryFilter(show=Show.FAILED))
    qtbot.waitUntil(lambda: not search.is_open)
    qtbot.waitUntil(lambda: view.failures.isVisible())
    assert view.model.sections[0].title != "Fits best"


def test_similar_photos_separate_sure_from_unsure(qtbot: QtBot, with_photos: Application) -> None:
    view = with_photos.library_view
    view.open_photo(view.model.photo_id(0))
    qtbot.waitUntil(lambda: view.viewer.photo_id is not None)
    view.viewer.similar_requested.emit(view.viewer.photo_id)
    qtbot.waitUntil(lambda: view.model.rowCount() == 5)
    assert [(section.title, section.photos) for section in view.model.sections] == [
        ("Looks similar", 2),
        ("May fit, less certain", 3),
    ]


def test_viewer_shows_facts_and_steps_by_keyboard(qtbot: QtBot, with_photos: Application) -> None:
    view = with_photos.library_view
    first = view.model.photo_id(0)
    view.grid.show_photo(first)
    qtbot.keyClick(view.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.viewer.photo_id == first)
    assert view.viewer.position.text() == "1 of 12"
    assert view.viewer.facts.caption.text().startswith("a ship at sea")
    qtbot.waitUntil(lambda: view.viewer.picture._pixmap is not None)
    qtbot.keyClick(view.viewer, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: view.viewer.photo_id == view.model.photo_id(1))
    qtbot.keyClick(view.viewer, Qt.Key.Key_Escape)
    assert not view.is_viewer_open()


def test_photo_is_never_used_until_undo(qtbot: QtBot, with_photos: Application) -> None:
    view = with_photos.library_view
    photo = view.model.photo_id(2)
    view.hide_toggled.emit([photo], True)
    qtbot.waitUntil(view.notice.isVisible)
    assert _excluded(with_photos) == 1
    view.notice.undo_last()
    qtbot.waitUntil(lambda: _excluded(with_photos) == 0)


def test_word_is_not_in_this_photo_until_undo(qtbot: QtBot, with_photos: Application) -> None:
    view = with_photos.library_view
    words = view.viewer.facts.words
    view.open_photo(view.model.photo_id(0))
    qtbot.waitUntil(lambda: [chip.text() for chip in words.chips()] == ["ship", "sea"])
    words.chips()[0].setFocus()
    (_search, deny) = words.chips()[0].menu().actions()
    deny.trigger()
    qtbot.waitUntil(lambda: [chip.text() for chip in words.chips()] == ["sea"])
    assert view.viewer.facts.caption.text().endswith(".jpg")  # the caption was about the ship
    (denied,) = words.chips(denied=True)
    qtbot.keyClick(denied, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: [chip.text() for chip in words.chips()] == ["ship", "sea"])
    words.chips()[0].menu().actions()[1].trigger()
    qtbot.waitUntil(lambda: len(words.chips()) == 1)
    with_photos.actions.action("undo").trigger()
    qtbot.waitUntil(lambda: len(words.chips()) == 2)


def test_the_viewer_shows_at_once_what_the_profile_takes_back(
    qtbot: QtBot, with_photos: Application
) -> None:
    view = with_photos.library_view
    words = view.viewer.facts.words
    view.open_photo(view.model.photo_id(0))
    qtbot.waitUntil(lambda: len(words.chips()) == 2)
    words.chips()[0].menu().actions()[1].trigger()
    qtbot.waitUntil(lambda: [chip.text() for chip in words.chips()] == ["sea"])
    with_photos.profile_view.reset_requested.emit()
    qtbot.waitUntil(lambda: [chip.text() for chip in words.chips()] == ["ship", "sea"])


def test_text_in_a_photo_is_shown_and_found_under_a_heading_of_its_own(
    qtbot: QtBot, with_photos: Application
) -> None:
    view = with_photos.library_view
    photo = view.model.photo_id(3)
    connection = open_store(with_photos._paths.database)
    PhotoTextStore(connection).put(photo, "r1", "Harbour cruise\nTicket")
    PhotoNoteStore(connection).put(
        photo, PhotoNotes(keywords=("Trips|Harbour",), rating=4, people=("Ada Quill",))
    )
    connection.close()
    view.filters.set_filter(LibraryFilter(text="written cruise"))
    qtbot.waitUntil(lambda: view.model.rowCount() == 1)
    assert view.model.sections[0] == Section("Says it in the photo", 1)
    view.open_photo(photo)
    qtbot.waitUntil(lambda: view.viewer.facts.written.text() == "Harbour cruise\nTicket")
    assert view.viewer.facts.written_title.isVisible()
    facts = [each.text() for each in view.viewer.facts.facts.findChildren(QLabel)]
    assert facts[:2] == ["Rating", "★★★★"]
    (keyword,) = view.viewer.facts.keywords.findChildren(QToolButton)
    (person,) = view.viewer.facts.people.findChildren(QToolButton)
    assert (keyword.text(), person.text()) == ("Trips › Harbour", "Ada Quill")
    qtbot.mouseClick(keyword, Qt.MouseButton.LeftButton)
    assert view.filters.search.text() == "Harbour"
    assert not view.is_viewer_open()


def test_a_search_says_what_it_was_limited_to_and_where_photos_matched(
    qtbot: QtBot, with_photos: Application
) -> None:
    view = with_photos.library_view
    view.filters.set_filter(LibraryFilter(text="2019"))
    qtbot.waitUntil(lambda: view.model.rowCount() == 2)
    assert view.model.sections[:2] == (
        Section("Taken at that time", 1),
        Section("In the name of a file or folder", 1),
    )
    assert view.filters._summary.text().startswith("2 good match")
    (chip,) = view.filters._limits.findChildren(QPushButton)
    assert chip.text() == "2019"
    chip.click()
    qtbot.waitUntil(
        lambda: view.model.sections[:1] == (Section("In the name of a file or folder", 1),)
    )
    assert view.filters.current == LibraryFilter(text="2019", without=(MatchedBy.DATE,))
    assert not view.filters._limits.isVisible()
    view.filters.search.setText("sea")
    qtbot.waitUntil(lambda: view.filters.current == LibraryFilter(text="sea"))


def _excluded(application: Application) -> int:
    connection = open_store(application._paths.database, read_only=True)
    try:
        edits = EditStore(connection).edits()
    finally:
        connection.close()
    return sum(edit.kind is EditKind.EXCLUDE_PHOTO for edit in edits)


def test_broken_files_are_listed_with_their_reason(
    qtbot: QtBot, application: Application, photos: Path
) -> None:
    (photos / "broken.jpg").write_bytes(b"\xff\xd8 not much of a picture")
    application.library.folders.add_folders([photos])
    view = application.library_view
    qtbot.waitUntil(lambda: view.model.rowCount() == 12)
    application.actions.action("failures").trigger()
    qtbot.waitUntil(lambda: view.failures.model.rowCount() == 1)
    assert view.failures.model.failure(0).path.name == "broken.jpg"
    assert str(view.failures.model.failure(0).reason).endswith(".")
    qtbot.mouseClick(
        view.failures.findChildren(type(view.failures._retry))[0], Qt.MouseButton.LeftButton
    )
    qtbot.waitUntil(lambda: view.filters.current.show is Show.ALL)


@pytest.mark.parametrize(
    ("action", "page"),
    [
        ("chat", Page.CHAT),
        ("places", Page.PLACES),
        ("profile", Page.PROFILE),
        ("settings", Page.SETTINGS),
        ("library", Page.LIBRARY),
    ],
)
def test_every_page_has_its_keys(
    qtbot: QtBot, application: Application, action: str, page: Page
) -> None:
    window = application.window
    window.activateWindow()
    qtbot.keySequence(window, application.actions.action(action).shortcut())
    assert window.page is page


def test_search_starts_at_its_best_match_wherever_the_library_was_scrolled_to(
    qtbot: QtBot, with_photos: Application
) -> None:
    view = with_photos.library_view
    with_photos.window.resize(900, 500)
    view.grid.set_zoom(5)
    view.grid.show_photo(view.model.photo_id(11))
    qtbot.waitUntil(lambda: view.grid.verticalOffset() > 0)
    view.filters.set_filter(LibraryFilter(text="ship"))
    qtbot.waitUntil(lambda: view.model.sections[0].title == "Fits best")
    assert view.grid.verticalOffset() == 0


def test_folder_in_a_folder_shows_its_photos_and_facets_count_and_choose(
    qtbot: QtBot, with_photos: Application, photos: Path
) -> None:
    make_images(photos / "trips" / "rome", 14)  # two of them in new colours
    view, folders = with_photos.library_view, with_photos.library_view.folders
    connection = open_store(with_photos._paths.database)
    root = folders._place(folders._top(1))[0]
    assert root is not None
    fill_folder(connection, ThumbnailCache(with_photos._paths.thumbnails, 10**9), root, photos)
    newest = view.model.photo_id(0)
    PhotoNoteStore(connection).put(newest, PhotoNotes(keywords=("sea",), rating=4))
    connection.close()
    with_photos.library.reload()
    qtbot.waitUntil(lambda: view.model.rowCount() == 14)
    qtbot.waitUntil(lambda: len(children_of(folders._top(1))) == 1)
    (trips,) = children_of(folders._top(1))
    assert trips.text(0) == "trips  14"
    trips.setExpanded(True)
    qtbot.waitUntil(lambda: len(children_of(trips)) == 1)
    folders._list.setCurrentItem(children_of(trips)[0])
    assert view.filters.current.folder == "trips/rome"
    qtbot.waitUntil(lambda: view.filters._summary.text().startswith("14 photo"))
    facets = view.facets
    facets._rows[Facet.KEYWORD].setExpanded(True)
    qtbot.waitUntil(lambda: len(facets.rows(Facet.KEYWORD)) == 1)
    (sea,) = facets.rows(Facet.KEYWORD)
    assert (sea.text(0), sea.text(1)) == ("sea", "1")
    facets._tree.setCurrentItem(sea)
    qtbot.keyClick(facets._tree, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.model.rowCount() == 1)
    assert view.model.photo_id(0) == newest
    (chip,) = view.filters._facets.findChildren(QPushButton)
    assert "sea" in chip.text()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    facets.value_dropped.emit(Facet.KEYWORD)  # the row was clicked, too, before it was redrawn
    qtbot.waitUntil(lambda: view.model.rowCount() == 14)
    assert view.filters.current.folder == "trips/rome"


def test_photos_are_chosen_by_the_town_they_were_taken_near(
    qtbot: QtBot, with_photos: Application
) -> None:
    view = with_photos.library_view
    connection = open_store(with_photos._paths.database)
    first, second = view.model.photo_id(0), view.model.photo_id(1)
    connection.execute("UPDATE photos SET lat = 41.9, lon = 12.5 WHERE id = ?", (first,))
    connection.execute("UPDATE photos SET lat = -40, lon = -120 WHERE id = ?", (second,))
    connection.close()
    view.facets._rows[Facet.PLACE].setExpanded(True)
    qtbot.waitUntil(lambda: len(view.facets.rows(Facet.PLACE)) == 1)
    (rome,) = view.facets.rows(Facet.PLACE)
    assert (rome.text(0), rome.text(1)) == ("Rome, Italy", "1")
    view.facets.value_chosen.emit(FacetValue(Facet.PLACE, "Rome, Italy"))
    qtbot.waitUntil(lambda: view.model.rowCount() == 1)
    assert view.model.photo_id(0) == first
    view.filters.set_filter(LibraryFilter(facets=view.filters.current.facets, text="ship"))
    qtbot.waitUntil(
        lambda: bool(view.model.sections) and view.model.sections[0].title == "Fits best"
    )
    assert view.model.rowCount() == 1  # a search stays among them


def test_photos_are_put_into_albums_shown_by_them_and_back_by_undo(
    qtbot: QtBot, with_photos: Application
) -> None:
    view = with_photos.library_view
    photo = view.model.photo_id(3)
    view.open_photo(photo)
    qtbot.waitUntil(lambda: view.viewer.photo_id == photo)
    qtbot.keyClick(view.viewer, Qt.Key.Key_Period)
    qtbot.waitUntil(view.viewer.favourite.isChecked)
    view.close_viewer()
    view.album_wanted.emit([photo, view.model.photo_id(4)])
    (dialog,) = view.findChildren(RenameDialog)
    qtbot.keyClicks(dialog.field, "Harbour")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.albums == ("Harbour",))
    view.facets._rows[Facet.ALBUM].setExpanded(True)
    qtbot.waitUntil(lambda: len(view.facets.rows(Facet.ALBUM)) == 2)
    texts = [(row.text(0), row.text(1)) for row in view.facets.rows(Facet.ALBUM)]
    assert texts == [("Favourites", "1"), ("Harbour", "2")]
    view.facets.value_chosen.emit(FacetValue(Facet.ALBUM, "Harbour"))
    qtbot.waitUntil(lambda: view.model.rowCount() == 2)
    menu = view.photo_menu([photo])
    next(act for act in menu.actions() if act.text().startswith("Take out")).trigger()
    qtbot.waitUntil(lambda: view.model.rowCount() == 1)
    with_photos.actions.action("undo").trigger()
    qtbot.waitUntil(lambda: view.model.rowCount() == 2)
    view.facets.album_deleted.emit("Harbour")
    qtbot.waitUntil(lambda: view.model.rowCount() == 12)
    qtbot.waitUntil(lambda: view.albums == ())
