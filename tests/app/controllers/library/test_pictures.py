"""The viewer's large picture and lost thumbnails, through the real window and the real worker."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.desktop.application import Application
from core.records import PhotoId
from tests.app.conftest import MakeApplication
from tests.app.real_worker import with_real_worker
from tests.core.photos.samples import CORNERS, corner_image, corners_of, dng, encode
from ui.viewer.photo_viewer import PhotoViewer


def _photos(folder: Path) -> Path:
    """A TIFF and a JPEG in Adobe-like size, larger than any thumbnail."""
    folder.mkdir()
    pixels = np.zeros((1200, 1800, 3), np.uint8)
    pixels[:, :900] = (200, 30, 30)
    pixels[:, 900:] = (30, 30, 200)
    Image.fromarray(pixels).save(folder / "two colours.tiff")
    Image.fromarray(pixels[:, ::-1]).save(folder / "swapped.jpg", quality=95)
    return folder


def _open_first(qtbot: QtBot, application: Application, folder: Path) -> None:
    application.library.folders.add_folders([folder])
    view = application.library_view
    qtbot.waitUntil(lambda: view.model.rowCount() == 2)
    ids = {view.model.photo_id(row) for row in range(2)}
    for photo_id in sorted(ids):
        view.open_photo(photo_id)
        _wait_for(qtbot, view.viewer, photo_id)
        details = view.viewer._details
        if details is not None and details.photo.path.suffix == ".tiff":
            return


def _wait_for(qtbot: QtBot, viewer: PhotoViewer, photo_id: PhotoId) -> None:
    qtbot.waitUntil(lambda: viewer.photo_id == photo_id)


def test_viewer_shows_a_tiff_large_and_in_its_colours(
    qtbot: QtBot, make_application: MakeApplication, tmp_path: Path
) -> None:
    application = make_application(start_worker=with_real_worker)
    _open_first(qtbot, application, _photos(tmp_path / "photos"))
    picture = application.library_view.viewer.picture

    def is_large() -> bool:
        return picture._pixmap is not None and picture._pixmap.width() > 512

    qtbot.waitUntil(is_large)
    assert picture._pixmap is not None
    image = picture._pixmap.toImage()
    left = QColor(image.pixel(image.width() // 4, image.height() // 2))
    assert (left.red() > 180, left.blue() < 60) == (True, True)
    viewer = application.library_view.viewer
    viewer.picture.zoom_to(2.0)
    viewer.facts.tags_requested.emit()  # while the picture is still being made
    qtbot.waitUntil(lambda: picture._full is not None)
    assert picture.best.width() == 1800
    assert viewer.tags is not None
    qtbot.waitUntil(lambda: viewer.tags is not None and bool(viewer.tags.rows()))
    assert ("Image ImageWidth", "1800") in viewer.tags.rows()
    viewer.tags.close()


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def test_viewer_shows_a_camera_raw_file_large_upright_and_in_its_colours(
    qtbot: QtBot, make_application: MakeApplication, tmp_path: Path
) -> None:
    folder = tmp_path / "camera"
    folder.mkdir()
    preview = encode(corner_image(1800, 1200), "JPEG")  # as the camera saw it, lying on its side
    (folder / "IMG_0001.DNG").write_bytes(dng(preview, width=1800, height=1200, orientation=6))
    application = make_application(start_worker=with_real_worker)
    application.library.folders.add_folders([folder])
    view = application.library_view
    qtbot.waitUntil(lambda: view.model.rowCount() == 1)
    view.open_photo(view.model.photo_id(0))
    picture = view.viewer.picture

    def is_large() -> bool:
        return picture._pixmap is not None and picture._pixmap.height() > 512

    qtbot.waitUntil(is_large)
    assert picture._pixmap is not None
    image = picture._pixmap.toImage()
    assert abs(image.width() * 3 - image.height() * 2) <= 3  # whole pixels
    pixels = np.array(
        [
            [_rgb(image.pixelColor(x, y)) for x in range(0, image.width(), 20)]
            for y in range(0, image.height(), 20)
        ]
    )
    turned = (CORNERS[3], CORNERS[0], CORNERS[1], CORNERS[2])
    assert tuple(corners_of(pixels)) == turned


def test_lost_thumbnails_come_back_by_themselves(
    qtbot: QtBot, make_application: MakeApplication, tmp_path: Path
) -> None:
    application = make_application(start_worker=with_real_worker)
    folder = _photos(tmp_path / "photos")
    application.library.folders.add_folders([folder])
    view = application.library_view
    qtbot.waitUntil(lambda: view.model.rowCount() == 2)
    qtbot.waitUntil(lambda: view.model.cached(0) is not None)
    row = view.model.cached(0)
    assert row is not None
    content_hash = row.photo.content_hash
    for file in application._paths.thumbnails.rglob("*.jpg"):
        file.unlink()
    side = 333  # a size no one has asked for yet, so it must be read from the file
    application.thumbnails.pixmap(content_hash, side)
    qtbot.waitUntil(lambda: application.thumbnails.pixmap(content_hash, side) is not None)
