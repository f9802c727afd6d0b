"""The viewer by mouse, wheel and keys: closer, further, moved, on the whole screen, as a slide show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPixmap, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from core.records import Annotation, AspectKind, AspectWord, Moment, PhotoNotes
from tests.helpers.fingers import pinch_screen, pinch_touchpad
from tests.ui.samples import make_photo, no_map
from ui.look.theme import Theme, ThemeChoice
from ui.viewer.photo_details import PhotoDetails
from ui.viewer.photo_viewer import PhotoViewer

WIDTH, HEIGHT = 4032, 3024  # of the sample photo


@pytest.fixture
def viewer(qtbot: QtBot, theme: Theme) -> Iterator[PhotoViewer]:
    """A viewer with a photo in four colours, of which it has a smaller picture."""
    viewer = PhotoViewer(no_map)
    viewer.resize(1200, 800)
    viewer.show()
    viewer.show_photo(PhotoDetails(make_photo(2)), 2, 9)
    viewer.set_picture(2, QPixmap.fromImage(_quarters(1200, 900)))
    yield viewer
    shiboken6.delete(viewer)


def _quarters(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for number, colour in enumerate(("red", "lime", "blue", "white")):
        across, down = number % 2 * width // 2, number // 2 * height // 2
        painter.fillRect(across, down, width // 2, height // 2, QColor(colour))
    painter.end()
    return image


def _turn_wheel(viewer: PhotoViewer, at: QPointF, notches: int) -> None:
    picture = viewer.picture
    event = QWheelEvent(
        at, picture.mapToGlobal(at), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(picture, event)


def _photo_point(viewer: PhotoViewer, at: QPointF) -> QPointF:
    """The pixel of the photo under a point of the view."""
    whole: QRectF = viewer.picture._target()
    across = (at.x() - whole.left()) / whole.width() * WIDTH
    return QPointF(across, (at.y() - whole.top()) / whole.height() * HEIGHT)


def test_wheel_zooms_at_the_cursor_and_back_to_the_whole_photo(viewer: PhotoViewer) -> None:
    whole = viewer.picture.scale
    at = QPointF(300, 420)
    before = _photo_point(viewer, at)
    _turn_wheel(viewer, at, 6)
    after = _photo_point(viewer, at)
    assert viewer.picture.scale == pytest.approx(whole * 1.25**6)
    assert (after - before).manhattanLength() < 2
    _turn_wheel(viewer, at, -9)
    assert viewer.picture.scale == pytest.approx(whole)


def test_fingers_on_a_touchpad_zoom_between_them(viewer: PhotoViewer) -> None:
    whole, at = viewer.picture.scale, QPointF(300, 420)
    before = _photo_point(viewer, at)
    pinch_touchpad(viewer.picture, at, (1.5, 2.0, 0.5))
    assert viewer.picture.scale == pytest.approx(whole * 1.5)
    assert (_photo_point(viewer, at) - before).manhattanLength() < 2
    pinch_touchpad(viewer.picture, at, (0.5, 0.5))
    assert not viewer.picture.is_close


def test_fingers_on_a_screen_zoom_as_far_as_they_move_apart(viewer: PhotoViewer) -> None:
    at = QPoint(400, 300)
    viewer.picture.zoom_to(1.0)
    before = _photo_point(viewer, QPointF(at))
    pinch_screen(viewer.picture, QTest.createTouchDevice(), at, (100, 120, 200, 360))
    assert viewer.picture.scale == pytest.approx(3)
    assert (_photo_point(viewer, QPointF(at)) - before).manhattanLength() < 4


def test_closer_than_the_picture_asks_for_the_photos_own_pixels_once(
    qtbot: QtBot, viewer: PhotoViewer
) -> None:
    asked: list[object] = []
    viewer.full_wanted.connect(asked.append)
    qtbot.keyClick(viewer, Qt.Key.Key_1)
    qtbot.keyClick(viewer, Qt.Key.Key_Plus)
    assert viewer.picture.scale == pytest.approx(1.25)
    assert len(asked) == 1
    viewer.set_full(7, QImage(8, 8, QImage.Format.Format_RGB32))  # of a photo shown before
    assert viewer.picture._full is None
    full = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    full.fill(QColor("magenta"))
    viewer.set_full(2, full)
    assert viewer.picture.grab().toImage().pixelColor(200, 200) == QColor("magenta")


def test_keys_zoom_fit_and_move_and_otherwise_step(qtbot: QtBot, viewer: PhotoViewer) -> None:
    steps: list[int] = []
    viewer.step_requested.connect(steps.append)
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    qtbot.keyClick(viewer, Qt.Key.Key_1)
    at = QPointF(100, 100)
    before = _photo_point(viewer, at)
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    qtbot.keyClick(viewer, Qt.Key.Key_Down)
    moved = _photo_point(viewer, at) - before
    assert moved.x() > 50
    assert moved.y() > 50
    qtbot.keyClick(viewer, Qt.Key.Key_PageDown)
    qtbot.keyClick(viewer, Qt.Key.Key_0)
    qtbot.keyClick(viewer, Qt.Key.Key_Left)
    assert steps == [1, 1, -1]
    assert not viewer.picture.is_close


def test_double_click_shows_100_percent_there_and_dragging_moves_it(
    qtbot: QtBot, viewer: PhotoViewer
) -> None:
    picture = viewer.picture
    at = QPoint(200, 300)
    before = _photo_point(viewer, QPointF(at))
    qtbot.mouseDClick(picture, Qt.MouseButton.LeftButton, pos=at)
    assert picture.scale == 1.0
    assert (_photo_point(viewer, QPointF(at)) - before).manhattanLength() < 2
    qtbot.mousePress(picture, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(picture, at + QPoint(-80, -40))
    qtbot.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=at + QPoint(-80, -40))
    now = _photo_point(viewer, QPointF(at) + QPointF(-80, -40))
    assert (now - before).manhattanLength() < 4
    qtbot.mouseDClick(picture, Qt.MouseButton.LeftButton, pos=at)
    assert not picture.is_close


def test_no_corner_can_be_dragged_into_the_middle(viewer: PhotoViewer) -> None:
    viewer.picture.zoom_to(1.0)
    viewer.picture.pan(9_999, 9_999)
    assert _photo_point(viewer, QPointF(0, 0)).manhattanLength() < 1
    viewer.picture.pan(-9_999, -9_999)
    corner = QPointF(viewer.picture.width(), viewer.picture.height())
    assert (_photo_point(viewer, corner) - QPointF(WIDTH, HEIGHT)).manhattanLength() < 2


def test_the_next_photo_is_shown_whole(viewer: PhotoViewer) -> None:
    viewer.picture.zoom_to(2.0)
    viewer.show_photo(PhotoDetails(make_photo(3)), 3, 9)
    assert not viewer.picture.is_close
    assert viewer.picture.best.isNull()  # nothing of the photo before


def test_full_screen_borrows_the_picture_and_two_leave_at_once(
    qtbot: QtBot, viewer: PhotoViewer
) -> None:
    qtbot.keyClick(viewer, Qt.Key.Key_F11)
    window = viewer.picture.window()
    assert window is not viewer.window()
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_1)
    assert viewer.picture.scale == 1.0
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    viewer.leave_full_screen()  # the mouse was on the button as Escape was pressed
    assert viewer.picture.window() is viewer.window()
    closed: list[bool] = []
    viewer.closed.connect(lambda: closed.append(True))
    qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    assert closed == [True]


def test_slide_show_steps_pauses_and_stops_at_the_last_photo(
    qtbot: QtBot, viewer: PhotoViewer
) -> None:
    steps: list[int] = []
    viewer.step_requested.connect(steps.append)
    viewer._slides.setInterval(0)
    viewer.play()
    qtbot.waitUntil(lambda: bool(steps))
    window = viewer.picture.window()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert not viewer._slides.isActive()
    viewer.show_photo(PhotoDetails(make_photo(9)), 9, 9)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    count = len(steps)
    qtbot.waitUntil(lambda: not viewer._slides.isActive())
    assert len(steps) == count
    viewer.hide()  # whatever else happens to the page
    assert viewer.picture.window() is viewer.window()


def test_a_small_photo_is_enlarged_at_most_twice_and_shown_as_it_is_on_request(
    qtbot: QtBot, viewer: PhotoViewer
) -> None:
    viewer.picture.show_nothing(200, 100, "")
    viewer.picture.set_pixmap(QPixmap.fromImage(_quarters(200, 100)))
    assert viewer.picture.scale == 2.0
    qtbot.keyClick(viewer, Qt.Key.Key_1)
    assert viewer.picture.scale == 1.0
    assert viewer.scale_button.text().startswith("100")


def test_uncertain_words_say_so_and_facts_name_the_town(viewer: PhotoViewer) -> None:
    words = (AspectWord("cat", AspectKind.OBJECT, 0.3), AspectWord("sea", AspectKind.SCENE, 0.9))
    details = PhotoDetails(
        make_photo(2),
        Annotation("A sea.", words),
        uncertain=frozenset({"cat"}),
        notes=PhotoNotes(keywords=("Trips|Sea & sand",)),
        town="Paris, France",
    )
    viewer.show_photo(details)
    assert [chip.text() for chip in viewer.facts.words.chips()] == ["perhaps cat", "sea"]
    assert "Paris" in dict(viewer.facts._rows(details))["Place"]


def test_picture_and_path_are_copied(qtbot: QtBot, viewer: PhotoViewer) -> None:
    clipboard = QGuiApplication.clipboard()
    qtbot.keyClick(viewer, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.image().width() == 1200
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(viewer, Qt.Key.Key_C, both)
    assert clipboard.text() == str(make_photo(2).path)
    clipboard.clear()


def test_all_metadata_is_filtered_and_copied(qtbot: QtBot, viewer: PhotoViewer) -> None:
    asked: list[int] = []
    viewer.tags_wanted.connect(asked.append)
    viewer.facts.tags_requested.emit()
    assert asked == [2]
    dialog = viewer.tags
    assert dialog is not None
    dialog.set_tags((("Image Make", "Canon"), ("EXIF FNumber", "1.8"), ("XMP Rating", "4")))
    qtbot.keyClicks(dialog._filter, "canon")
    assert dialog.rows() == [("Image Make", "Canon")]
    dialog._copy_all.click()
    assert QGuiApplication.clipboard().text() == "Image Make\tCanon"
    QGuiApplication.clipboard().clear()
    dialog.close()
    assert viewer.tags is None


def test_a_word_that_is_taken_away_leaves_the_keys_with_the_viewer(
    qtbot: QtBot, viewer: PhotoViewer
) -> None:
    words = (AspectWord("harbour", AspectKind.OBJECT, 1.0),)
    details = PhotoDetails(make_photo(2), Annotation("", words))
    viewer.show_photo(details, 2, 9)
    viewer.facts.words.chips()[0].setFocus()
    viewer.show_photo(replace(details, annotation=Annotation("", ())), 2, 9)
    assert QApplication.focusWidget() is viewer


def test_the_panel_grows_with_the_text(qtbot: QtBot, viewer: PhotoViewer, theme: Theme) -> None:
    before = viewer.facts.width()
    try:
        theme.apply(ThemeChoice.LIGHT, 150)
        assert viewer.facts.width() > 1.3 * before
    finally:
        theme.apply(ThemeChoice.LIGHT)


def test_clip_says_which_moment_it_shows_and_is_played_on_request(
    qtbot: QtBot, viewer: PhotoViewer
) -> None:
    still = make_photo(3)
    played: list[int] = []
    viewer.play_requested.connect(played.append)
    assert not viewer.facts.play_button.isVisible()
    moving = replace(
        still,
        clip=still.path.with_suffix(".mp4"),
        path=still.path.with_suffix(".mp4"),
        metadata=replace(still.metadata, format="MP4", duration_ms=65_000),
        moment=Moment(12_400),
    )
    viewer.show_photo(PhotoDetails(moving))
    texts = {text.text() for text in viewer.facts.facts.findChildren(QLabel)}
    assert "0:12 of 1:05" in texts
    qtbot.mouseClick(viewer.facts.play_button, Qt.MouseButton.LeftButton)
    assert played == [3]
    qtbot.keyClick(viewer, Qt.Key.Key_Space)
    assert played == [3, 3]
    assert viewer._full_screen is None
    for clip in (still.path, still.path.with_suffix(".mov")):  # in the photo, or beside it
        viewer.show_photo(PhotoDetails(replace(still, clip=clip)))
        assert viewer.facts.play_button.isVisible()
    viewer.show_photo(PhotoDetails(still))
    assert not viewer.facts.play_button.isVisible()
