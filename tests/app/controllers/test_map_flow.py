"""From the map to the library and back, through the real window and a worker process."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.desktop.application import Application
from tests.core.store.map_files import pyramid, write_mbtiles
from ui.main_window import Page
from ui.map.photo_map_view import PhotoMapView
from ui.task_bar import IndexState

VADUZ, SYDNEY = (47.141, 9.521), (-33.87, 151.21)


def make_photos(folder: Path, places: list[tuple[float, float]], first: int = 0) -> Path:
    """A small JPEG taken at each place."""
    folder.mkdir(exist_ok=True)
    for number, (lat, lon) in enumerate(places, start=first):
        exif = Image.Exif()
        exif.get_ifd(ExifTags.IFD.GPSInfo).update(
            {
                1: "N" if lat >= 0 else "S",
                2: degrees(lat),
                3: "E" if lon >= 0 else "W",
                4: degrees(lon),
            }
        )
        colour = (number * 37 % 256, number * 71 % 256, 90)
        Image.new("RGB", (120, 90), colour).save(folder / f"trip-{number}.jpg", exif=exif)
    return folder


def degrees(value: float) -> tuple[float, float, float]:
    whole = abs(value)
    return (float(int(whole)), float(int(whole * 60 % 60)), whole * 3_600 % 60)


def opened(qtbot: QtBot, application: Application) -> PhotoMapView:
    """The page of the map, shown as its action does."""
    application.actions.action("map").trigger()
    qtbot.waitUntil(lambda: application.map_page.view is not None)
    view = application.map_page.view
    assert view is not None
    return view


def count(view: PhotoMapView) -> int:
    return 0 if view.markers.level is None else int(view.markers.level.count.sum())


@pytest.fixture
def trips(tmp_path: Path) -> Path:
    """Three photos in Vaduz and one in Sydney."""
    return make_photos(tmp_path / "trips", [VADUZ, VADUZ, SYDNEY, VADUZ])


def test_an_empty_map_says_what_to_do(qtbot: QtBot, application: Application) -> None:
    view = opened(qtbot, application)
    qtbot.waitUntil(lambda: view.state.title == "Your photos on a map")
    assert view.state.action_buttons()[0].text() == "Add folder …"


def test_photos_without_a_position_say_why(qtbot: QtBot, with_photos: Application) -> None:
    view = opened(qtbot, with_photos)
    qtbot.waitUntil(lambda: view.state.title == "No photo says where it was taken")
    view.state.action_buttons()[0].click()
    assert with_photos.window.page is Page.LIBRARY


def test_a_click_on_a_cluster_shows_its_photos_in_the_library(
    qtbot: QtBot, application: Application, trips: Path
) -> None:
    application.library.folders.add_folders([trips])
    library = application.library_view
    qtbot.waitUntil(lambda: library.model.rowCount() == 4)
    view = opened(qtbot, application)
    qtbot.waitUntil(lambda: count(view) == 4)
    qtbot.waitUntil(lambda: "Vaduz, Liechtenstein" in str(view.rows.index(0).data()))
    assert "3 photo" in str(view.rows.index(0).data())
    index, px, py = view.markers.in_sight(view.canvas.view)
    at = list(index).index(view.rows.row(0).cluster)
    spot = QPoint(round(px[at]), round(py[at]))
    qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=spot)
    assert application.window.page is Page.LIBRARY
    qtbot.waitUntil(lambda: library.model.rowCount() == 3)
    chip = library.filters._on_map
    assert chip.isVisible()
    assert chip.text() == "Photos on the map: 3"
    chip.click()
    qtbot.waitUntil(lambda: library.model.rowCount() == 4)
    assert not chip.isVisible()


def test_new_photos_come_onto_the_map_and_leave_it_where_it_is(
    qtbot: QtBot, application: Application, trips: Path, tmp_path: Path
) -> None:
    application.library.folders.add_folders([trips])
    qtbot.waitUntil(lambda: application.library_view.model.rowCount() == 4)
    view = opened(qtbot, application)
    qtbot.waitUntil(lambda: count(view) == 4)
    view.canvas.show_view(view.canvas.view.centred(0.52, 0.35, 5.0))
    before = view.canvas.view
    application.library.folders.add_folders(
        [make_photos(tmp_path / "more", [(47.2, 9.6)], first=4)]
    )
    qtbot.waitUntil(lambda: count(view) == 5)
    assert view.canvas.view == before
    assert np.isin(view.markers.ids, [1, 2, 3, 4, 5]).all()


def test_another_language_renames_the_map_where_it_stands(
    qtbot: QtBot, application: Application, trips: Path
) -> None:
    application.library.folders.add_folders([trips])
    qtbot.waitUntil(lambda: application.library_view.model.rowCount() == 4)
    view = opened(qtbot, application)
    qtbot.waitUntil(lambda: count(view) == 4)
    qtbot.waitUntil(lambda: application.window.task_bar.state is IndexState.IDLE)
    base, clusters, level = application.map.base_map(), view._clusters, view.markers.level
    qtbot.waitUntil(lambda: base.cities is not None and "Vienna" in base.cities.names)
    before = view.canvas.view
    application.settings.change(language="de")
    qtbot.waitUntil(lambda: base.cities is not None and "Wien" in base.cities.names)
    assert view._clusters is clusters
    assert view.markers.level is level
    assert view.canvas.view == before
    assert view._summary.text() == "4 Fotos im Bild"


def test_a_search_among_the_photos_of_a_place_stays_there(
    qtbot: QtBot, application: Application, trips: Path
) -> None:
    application.library.folders.add_folders([trips])
    library = application.library_view
    qtbot.waitUntil(lambda: library.model.rowCount() == 4)
    application.library.show_only([library.model.photo_id(0)])
    qtbot.waitUntil(lambda: library.model.rowCount() == 1)
    library.filters.search.setText("trip")
    qtbot.keyClick(library.filters.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(library.model.sections) > 0 and library.model.rowCount() == 1)
    assert library.filters.current.on_map


def test_a_map_file_is_chosen_kept_and_let_go(
    qtbot: QtBot, application: Application, trips: Path, tmp_path: Path
) -> None:
    application.library.folders.add_folders([trips])
    view = opened(qtbot, application)
    qtbot.waitUntil(lambda: count(view) == 4)
    file = write_mbtiles(tmp_path / "own.mbtiles", pyramid((0, 1)), attribution="© Me")
    base = application.map.base_map()
    application.map.use_map_file(file)
    qtbot.waitUntil(lambda: base.raster_attribution == "© Me")
    assert application.settings.settings.map_file == str(file)
    assert view._file.text() == "Without the map file"
    view._file.click()
    assert application.settings.settings.map_file == ""
    assert base.raster_attribution == ""
    application.map.use_map_file(trips / "trip-0.jpg")
    notice = application.window.notice
    qtbot.waitUntil(lambda: "is no map" in notice.text)
    assert application.settings.settings.map_file == ""
