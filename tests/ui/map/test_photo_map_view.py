"""Photos on the map and in the list beside it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from core.records import PhotoId
from tests.ui.map.conftest import Painted
from ui.library.thumbnail_loader import ThumbnailLoader
from ui.map.base_map import BaseMap
from ui.map.cluster_markers import number_text
from ui.map.photo_map_view import PhotoMapView

VADUZ, FIJI = (47.141, 9.521), (-17.0, 180.0)
MANY = 100_000


@pytest.fixture
def view(qtbot: QtBot, base: BaseMap, thumbnails: ThumbnailLoader) -> PhotoMapView:
    """A map without photos yet."""
    view = PhotoMapView(base, thumbnails)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    return view


def show(
    qtbot: QtBot, view: PhotoMapView, places: list[tuple[float, float]], first: int = 1
) -> None:
    """Photos with ids from `first` on at places."""
    lat, lon = zip(*places, strict=True)
    view.set_photos(range(first, first + len(places)), lat, lon)
    qtbot.waitUntil(lambda: shown(view) == len(places))


def shown(view: PhotoMapView) -> int:
    """How many photos the clusters stand for."""
    return 0 if view.markers.level is None else int(view.markers.level.count.sum())


def middle(view: PhotoMapView, cluster: int) -> QPoint:
    """Where a cluster is painted."""
    index, px, py = view.markers.in_sight(view.canvas.view)
    at = list(index).index(cluster)
    return QPoint(round(px[at]), round(py[at]))


def test_a_cluster_is_painted_where_the_photos_are(
    qtbot: QtBot, view: PhotoMapView, painted: Painted
) -> None:
    show(qtbot, view, [VADUZ] * 23)
    spot = middle(view, 0)
    assert abs(spot.x() - view.canvas.width() // 2) <= 1
    accent = view.palette().color(QPalette.ColorRole.Highlight)
    assert painted(view.canvas, spot.x(), spot.y() + 15) == accent  # below the number
    assert view.markers.text(0) == "23 photo(s)"


def test_a_picture_takes_the_place_of_the_number_when_it_is_there(
    qtbot: QtBot, view: PhotoMapView, painted: Painted
) -> None:
    asked: list[PhotoId] = []
    view.hashes_wanted.connect(asked.extend)
    show(qtbot, view, [VADUZ] * 3)
    qtbot.waitUntil(lambda: asked == [1])  # the newest stands for all
    view.set_hashes({PhotoId(1): bytes(20)})
    spot = middle(view, 0)

    def looks_like_the_picture() -> bool:
        colour = painted(view.canvas, spot.x(), spot.y() + 10)
        return abs(colour.red() - 30) < 12 and abs(colour.green() - 120) < 12

    qtbot.waitUntil(looks_like_the_picture)


def test_a_click_on_a_cluster_asks_for_its_photos(qtbot: QtBot, view: PhotoMapView) -> None:
    show(qtbot, view, [VADUZ, (-33.9, 151.2), VADUZ])
    chosen: list[list[PhotoId]] = []
    view.photos_chosen.connect(chosen.append)
    level = view.markers.level
    assert level is not None
    for cluster, ids in enumerate([sorted(level.members(n) + 1) for n in range(len(level))]):
        qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=middle(view, cluster))
        assert chosen[-1] == ids
    assert sorted(chosen) == [[1, 3], [2]]


def test_the_list_says_the_same_by_keyboard(qtbot: QtBot, view: PhotoMapView) -> None:
    spots: list[tuple[float, float]] = []
    view.names_wanted.connect(spots.extend)
    show(qtbot, view, [VADUZ, (-33.9, 151.2), VADUZ])
    assert view.list.accessibleName() == "Places in sight"
    assert [view.rows.row(n).count for n in range(view.rows.rowCount())] == [2, 1]
    assert spots[0] == (47.14, 9.52)
    assert "47.14° N, 9.52° E" in str(view.rows.index(0).data())
    view.set_names({(47.14, 9.52): "Vaduz, Liechtenstein"})
    said = str(view.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert said.splitlines() == ["Vaduz, Liechtenstein", "2 photo(s)"]
    chosen: list[list[PhotoId]] = []
    view.photos_chosen.connect(chosen.append)
    view.list.setFocus()
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    qtbot.keyClick(view.list, Qt.Key.Key_Up)
    qtbot.keyClick(view.list, Qt.Key.Key_Return)
    assert chosen == [[1, 3]]
    assert view.markers.chosen == view.rows.row(0).cluster
    qtbot.mouseClick(view._open, Qt.MouseButton.LeftButton)
    assert chosen == [[1, 3]] * 2


def test_photos_of_two_towns_are_named_by_one_of_them_and_not_by_what_lies_between(
    qtbot: QtBot, view: PhotoMapView
) -> None:
    show(qtbot, view, [(40.38, -74.49), (38.89, -77.05)])
    view.canvas.show_view(view.canvas.view.centred(0.29, 0.38, 2.0))
    qtbot.waitUntil(lambda: [view.rows.row(n).count for n in range(view.rows.rowCount())] == [2])
    row = view.rows.row(0)
    assert (row.lat, row.lon) == (40.38, -74.49)
    view.set_names({(40.38, -74.49): "Princeton"})
    assert str(view.rows.index(0).data()).splitlines()[0] == "Princeton and elsewhere"


def test_what_is_out_of_sight_is_not_in_the_list(qtbot: QtBot, view: PhotoMapView) -> None:
    show(qtbot, view, [VADUZ, (-33.9, 151.2)])
    assert view.rows.rowCount() == 2
    view.canvas.show_view(view.canvas.view.centred(0.526, 0.35, 9.0))
    qtbot.waitUntil(lambda: view.rows.rowCount() == 1)
    assert view._summary.text() == "1 photo(s) in sight"


def test_photos_across_the_date_line_are_shown_together(qtbot: QtBot, view: PhotoMapView) -> None:
    show(qtbot, view, [(-17.0, 179.9), (-17.0, -179.9)])
    assert view.canvas.view.zoom > 8
    assert view.rows.rowCount() >= 1
    assert sum(view.rows.row(n).count for n in range(view.rows.rowCount())) == 2


def test_news_of_the_library_leave_map_and_row_as_they_are(
    qtbot: QtBot, view: PhotoMapView
) -> None:
    show(qtbot, view, [VADUZ, (-33.9, 151.2)])
    view.canvas.show_view(view.canvas.view.centred(0.7, 0.5, 1.25))
    qtbot.waitUntil(lambda: view.rows.rowCount() == 2)
    view.list.setCurrentIndex(view.rows.index(view.rows.row_of_photo(2)))
    before = view.canvas.view
    show(qtbot, view, [VADUZ, (-33.9, 151.2), VADUZ])
    assert view.canvas.view == before
    assert view.rows.row(view.list.currentIndex().row()).photo_id == 2


def test_poles_and_an_empty_map_do_no_harm(qtbot: QtBot, view: PhotoMapView) -> None:
    show(qtbot, view, [(90.0, 0.0), (-90.0, 0.0)])
    assert view.canvas.view.zoom == view.canvas.view.min_zoom
    pressed: list[str] = []
    view.show_state("Nothing here", "Why", ("Do something", lambda: pressed.append("yes")))
    assert view.is_empty
    view.state.action_buttons()[0].click()
    assert pressed == ["yes"]
    show(qtbot, view, [VADUZ])
    assert view.canvas.view.zoom > 10  # it was empty: what is new is shown whole
    assert view.canvas.isVisible()


def test_a_hundred_thousand_photos_are_all_there(qtbot: QtBot, view: PhotoMapView) -> None:
    rng = np.random.default_rng(3)
    lat, lon = rng.uniform(-60, 70, MANY), rng.uniform(-180, 180, MANY)
    view.set_photos(np.arange(MANY), lat, lon)
    qtbot.waitUntil(lambda: shown(view) == MANY)
    view.canvas.show_view(view.canvas.view.centred(0.52, 0.35, 9.0))
    qtbot.waitUntil(lambda: view.markers.level is not None and len(view.markers.level) > 50_000)
    assert shown(view) == MANY
    image = view.canvas.grab().toImage()
    assert QColor(image.pixelColor(view.canvas.rect().center())).isValid()


@pytest.mark.parametrize(
    ("count", "text"), [(7, "7"), (999, "999"), (1_234, "1.2k"), (56_789, "57k")]
)
def test_large_numbers_are_rounded(count: int, text: str) -> None:
    assert number_text(count) == text
