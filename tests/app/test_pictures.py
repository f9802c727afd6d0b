"""The viewer's large picture and lost thumbnails, through the real window and the real worker."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.application import Application
from tests.app.conftest import MakeApplication
from tests.app.real_worker import with_real_worker

_LONG = 60_000


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
    qtbot.waitUntil(lambda: view.model.rowCount() == 2, timeout=_LONG)
    ids = {view.model.photo_id(row) for row in range(2)}
    for photo_id in sorted(ids):
        view.open_photo(photo_id)
        qtbot.waitUntil(lambda wanted=photo_id: view.viewer.photo_id == wanted, timeout=_LONG)
        if view.viewer._details.photo.path.suffix == ".tiff":
            return


def test_viewer_shows_a_tiff_large_and_in_its_colours(
    qtbot: QtBot, make_application: MakeApplication, tmp_path: Path
) -> None:
    application = make_application(start_worker=with_real_worker)
    _open_first(qtbot, application, _photos(tmp_path / "photos"))
    picture = application.library_view.viewer._picture

    def is_large() -> bool:
        return picture._pixmap is not None and picture._pixmap.width() > 512

    qtbot.waitUntil(is_large, timeout=_LONG)
    image = picture._pixmap.toImage()
    left = QColor(image.pixel(image.width() // 4, image.height() // 2))
    assert (left.red() > 180, left.blue() < 60) == (True, True)


def test_lost_thumbnails_come_back_by_themselves(
    qtbot: QtBot, make_application: MakeApplication, tmp_path: Path
) -> None:
    application = make_application(start_worker=with_real_worker)
    folder = _photos(tmp_path / "photos")
    application.library.folders.add_folders([folder])
    view = application.library_view
    qtbot.waitUntil(lambda: view.model.rowCount() == 2, timeout=_LONG)
    qtbot.waitUntil(lambda: view.model.cached(0) is not None, timeout=_LONG)
    content_hash = view.model.cached(0).photo.content_hash
    for file in application._paths.thumbnails.rglob("*.jpg"):
        file.unlink()
    side = 333  # a size no one has asked for yet, so it must be read from the file
    application.thumbnails.pixmap(content_hash, side)
    qtbot.waitUntil(
        lambda: application.thumbnails.pixmap(content_hash, side) is not None, timeout=_LONG
    )
