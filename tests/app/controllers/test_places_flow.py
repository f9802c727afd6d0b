"""Candidate lists through the real window: paste, CSV of 5 000 rows, edit, delete, location."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import core.places.readers.confined_reader
from app.desktop.application import Application
from core.records import Candidate, GeoPoint
from core.settings.settings_file import load_settings
from core.store.connection import open_store
from core.store.person.candidate_lists import PlaceListStore
from core.store.person.recent_positions import PositionStore
from core.store.region_file import RegionPlace
from core.store.region_store import RegionStore
from tests.app.conftest import MakeApplication
from tests.app.reaching import the
from tests.core.places.osm.extract_server import serve_extract
from tests.core.places.osm.extracts import Extract
from tests.ui.places.test_places import drop
from ui.dialogs.import_places import ImportPlacesDialog
from ui.dialogs.paste_places import PastePlacesDialog
from ui.dialogs.region_dialog import RegionDialog
from ui.main_window import Page


def _stored(application: Application) -> dict[str, int]:
    connection = open_store(application._paths.database, read_only=True)
    try:
        return {entry.name: entry.places for entry in PlaceListStore(connection).all()}
    finally:
        connection.close()


def test_pasted_list_is_previewed_and_kept(qtbot: QtBot, application: Application) -> None:
    application.actions.action("paste_places").trigger()
    dialog = the(PastePlacesDialog, application.window)
    dialog.editor.setPlainText("Harbour Museum - old ships\nCity Gallery - paintings\n")
    qtbot.waitUntil(lambda: len(dialog.preview.places) == 2)
    dialog._save.click()
    qtbot.waitUntil(lambda: _stored(application) == {"My places": 2})
    qtbot.waitUntil(lambda: application.places_view.model.rowCount() == 2)
    assert application.chat_view.composer.place_list == application.places_view.current


def test_readers_are_imported_before_the_first_list_is(
    qtbot: QtBot, application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = "core.places.readers.confined_reader"
    reader = core.places.readers.confined_reader
    monkeypatch.setattr(core.places.readers, "confined_reader", reader)
    monkeypatch.delitem(sys.modules, module)
    application.places.load_readers()
    qtbot.waitUntil(lambda: module in sys.modules)


def test_pasted_text_survives_a_crash_before_it_is_kept(
    qtbot: QtBot, make_application: MakeApplication
) -> None:
    first = make_application()
    dialog = first.places.paste()
    dialog.editor.setPlainText("Harbour Museum\n")
    qtbot.waitUntil(lambda: len(dialog.preview.places) == 1)
    dialog.close()
    first.close()
    second = make_application()
    again = second.places.paste()
    qtbot.waitUntil(lambda: again.editor.toPlainText() == "Harbour Museum\n")
    again.close()


def test_dropped_csv_of_5000_rows_is_imported_with_its_bad_rows_named(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    rows = [f"Place {number};A place;48.{number:04d};2.3;4.5" for number in range(5_000)]
    rows[2_500] = ";no name;1;2;3"
    file = tmp_path / "many.csv"
    file.write_text("title;about;lat;lng;stars\n" + "\n".join(rows), encoding="latin-1")
    application.window.show_page(Page.PLACES)
    drop(application.places_view, [file])
    dialog = the(ImportPlacesDialog, application.window)
    qtbot.waitUntil(lambda: len(dialog.preview.places) == 4_999)
    assert dialog.mapping() == {"name": 0, "description": 1, "lat": 2, "lon": 3, "rating": 4}
    (problem,) = dialog.preview.problem_lines()
    assert problem.replace(",", "") == "Line 2502: it has no name; the line was skipped"
    dialog._save.click()
    qtbot.waitUntil(lambda: application.places_view.model.rowCount() == 4_999)
    assert _stored(application) == {"many": 4_999}


def test_file_without_a_known_name_column_is_mended_by_choosing_it(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    file = tmp_path / "odd.csv"
    file.write_text(
        "stars,wer,wohin\n4.5,Eva,Harbour Museum\n3,Jo,City Gallery\n", encoding="utf-8"
    )
    dialog = application.places.import_file(file)
    qtbot.waitUntil(lambda: [place.name for place in dialog.preview.places] == ["Eva", "Jo"])
    combo = dialog.field_combo("name")
    combo.setCurrentIndex(combo.findText("wohin"))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(
        lambda: (
            [place.name for place in dialog.preview.places] == ["Harbour Museum", "City Gallery"]
        ),
    )
    dialog.close()


def test_edit_is_stored_and_undo_is_stored_too(qtbot: QtBot, with_photos: Application) -> None:
    view = with_photos.places_view
    with_photos.window.show_page(Page.PLACES)
    qtbot.waitUntil(lambda: view.model.rowCount() == 3)
    view.model.remove_rows([0])
    qtbot.waitUntil(lambda: _stored(with_photos) == {"Paris": 2})
    with_photos.actions.action("undo").trigger()
    qtbot.waitUntil(lambda: _stored(with_photos) == {"Paris": 3})


def test_list_just_kept_is_shown_as_kept_and_later_as_stored(
    qtbot: QtBot, with_photos: Application
) -> None:
    view = with_photos.places_view
    with_photos.window.show_page(Page.PLACES)
    qtbot.waitUntil(lambda: view.model.rowCount() == 3)
    first = view.current
    kept = (Candidate("Ferry", rating=4.0), Candidate("Mill", images=(Path("/a.png"),)))
    with_photos.places._create("Kept", kept)
    qtbot.waitUntil(lambda: view.current not in (None, first) and view.model.places == kept)
    second = view.current
    assert second is not None
    assert first is not None

    with closing(open_store(with_photos._paths.database)) as elsewhere:
        PlaceListStore(elsewhere).replace(second, kept[:1])
    with_photos.places.reload(first)
    qtbot.waitUntil(lambda: view.model.rowCount() == 3)
    with_photos.places.reload(second)
    qtbot.waitUntil(lambda: view.model.places == kept[:1])


def test_deleted_list_comes_back_by_undo(qtbot: QtBot, with_photos: Application) -> None:
    view = with_photos.places_view
    with_photos.window.show_page(Page.PLACES)
    qtbot.waitUntil(lambda: view.model.rowCount() == 3)
    view.delete_requested.emit(view.current)
    qtbot.waitUntil(lambda: _stored(with_photos) == {})
    qtbot.waitUntil(view.notice.isVisible)
    with_photos.actions.action("undo").trigger()
    qtbot.waitUntil(lambda: _stored(with_photos) == {"Paris": 3})


def test_chosen_location_is_kept_in_the_settings(qtbot: QtBot, application: Application) -> None:
    dialog = application.places.choose_home()
    dialog._field.setText("48.86, 2.34")
    dialog._save.click()
    assert application.settings.home() == GeoPoint(48.86, 2.34)
    assert load_settings(application._paths.settings).home == GeoPoint(48.86, 2.34)
    qtbot.waitUntil(lambda: _recent(application) == ["48.86, 2.34"])
    again = application.places.choose_home()
    qtbot.waitUntil(lambda: again._choices.count() > 0)
    assert again._choices.item(0).text() == "48.86, 2.34"
    again._forget()
    assert application.settings.home() is None
    qtbot.waitUntil(lambda: not _recent(application))
    last = application.places.choose_home()
    qtbot.waitUntil(lambda: last._none.isVisible())
    assert last._choices.count() == 0


def test_villages_and_places_of_a_region_are_offered_while_a_location_is_typed(
    qtbot: QtBot, application: Application
) -> None:
    here = GeoPoint(47.1, 9.6)
    names = {"Sareis": "locality", "Sareiserjoch": "peak"}
    RegionStore(application._paths.root).write(
        "Valley", "©", [RegionPlace(kind, 0, here, {"name": name}) for name, kind in names.items()]
    )
    dialog = application.places.choose_home()
    dialog._field.setText("sareis")
    qtbot.waitUntil(lambda: dialog._choices.count() == 2)
    assert dialog._choices.item(0).text() == "Sareis"
    assert dialog._save.isEnabled()  # it is one of them already
    dialog._save.click()
    assert application.settings.home() == here


def test_an_extract_becomes_a_region_in_the_window(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    extract = Extract(tmp_path / "rhine-valley.osm.pbf")
    extract.node(0, 0, {"name": "Linde", "amenity": "restaurant"})
    file = extract.write()
    application.places_view.regions_requested.emit()
    dialog = the(RegionDialog, application.window)
    application.places.regions.add(file)
    assert not dialog._add.isEnabled()
    dialog._name.setText("liechtenstein · Europe")
    assert not dialog._download.isEnabled()  # one at a time
    qtbot.waitUntil(lambda: dialog._list.count() == 1)
    assert dialog._list.item(0).text().startswith("Rhine Valley · 1 place")
    assert "OpenStreetMap" in dialog._attribution.text()
    broken = tmp_path / "broken.osm.pbf"
    broken.write_bytes(b"nothing")
    application.places.regions.add(broken)
    qtbot.waitUntil(dialog._problem.isVisible)
    assert "broken.osm.pbf" in dialog._problem.text()
    application.places.regions.add(file)
    dialog.stop_requested.emit()
    assert dialog._add.isEnabled()
    assert application.chat_view.composer._has_regions
    dialog._list.setCurrentRow(0)
    dialog._remove.click()
    qtbot.waitUntil(lambda: dialog._list.count() == 0)
    qtbot.waitUntil(lambda: not application.chat_view.composer._has_regions)
    dialog.close()


def test_an_extract_is_downloaded_by_its_name_in_the_window(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    extract = Extract(tmp_path / "small.osm.pbf")
    extract.node(0, 0, {"name": "Linde", "amenity": "restaurant"})
    with serve_extract(extract.write().read_bytes()) as server:
        application.places.regions._server = server.url
        application.places_view.regions_requested.emit()
        dialog = the(RegionDialog, application.window)
        dialog._name.setText("Nowhere at all")
        assert not dialog._download.isEnabled()
        dialog._name.setText("liechtenstein")
        dialog._download.click()
        qtbot.waitUntil(lambda: dialog._list.count() == 1)
    assert dialog._list.item(0).text().startswith("Liechtenstein · 1 place")
    dialog._name.setText("Monaco")
    dialog._download.click()
    qtbot.waitUntil(dialog._problem.isVisible)
    assert "cannot be reached" in dialog._problem.text()
    dialog.close()


def _recent(application: Application) -> list[str]:
    """The names of the positions used lately, as they are stored."""
    with closing(open_store(application._paths.database, read_only=True)) as connection:
        return [each.name for each in PositionStore(connection).latest(9)]
