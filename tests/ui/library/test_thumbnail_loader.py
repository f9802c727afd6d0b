"""Thumbnails come from background threads, newest request first, within a bounded cache."""

from __future__ import annotations

import threading
from pathlib import Path

from PIL import Image
from pytestqt.qtbot import QtBot

from tests.helpers.patience import PATIENCE_S
from ui.library.thumbnail_loader import ThumbnailLoader
from ui.look.theme import Theme


def test_thumbnail_arrives_scaled_to_cover_the_square(
    qtbot: QtBot, thumbnails: ThumbnailLoader
) -> None:
    content_hash = bytes(19) + b"\x02"
    with qtbot.waitSignal(thumbnails.loaded):
        assert thumbnails.pixmap(content_hash, 96) is None
    pixmap = thumbnails.pixmap(content_hash, 96)
    assert pixmap is not None
    assert min(pixmap.width(), pixmap.height()) == 96


def test_missing_thumbnail_is_told_and_not_read_again(
    qtbot: QtBot, thumbnails: ThumbnailLoader
) -> None:
    content_hash = bytes(19) + b"\x03"
    with qtbot.waitSignal(thumbnails.missing):
        thumbnails.pixmap(content_hash, 96)
    with qtbot.assertNotEmitted(thumbnails.missing, wait=50):
        thumbnails.pixmap(content_hash, 96)
    thumbnails.retry_missing()
    with qtbot.waitSignal(thumbnails.missing):
        thumbnails.pixmap(content_hash, 96)


def test_cache_drops_the_oldest_when_it_is_full(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    file = tmp_path / "t.jpg"
    Image.new("RGB", (100, 100)).save(file)
    loader = ThumbnailLoader(lambda _hash: file.read_bytes(), cache_bytes=3 * 100 * 100 * 4)
    for number in range(5):
        with qtbot.waitSignal(loader.loaded):
            loader.pixmap(bytes([number]), 100)
    assert loader.pixmap(bytes([4]), 100) is not None
    assert loader.pixmap(bytes([0]), 100) is None
    loader.close()


def test_newest_request_is_read_first(qtbot: QtBot, tmp_path: Path, theme: Theme) -> None:
    file = tmp_path / "t.jpg"
    Image.new("RGB", (10, 10)).save(file)
    gate = threading.Event()
    read: list[bytes] = []

    def read_jpeg(content_hash: bytes) -> bytes:
        gate.wait(PATIENCE_S)
        read.append(content_hash)
        return file.read_bytes()

    loader = ThumbnailLoader(read_jpeg)
    for number in range(6):
        loader.pixmap(bytes([number]), 10)
    gate.set()
    qtbot.waitUntil(lambda: len(read) == 6)
    # The readers that were free took what was there; of the rest the newest came first.
    assert read.index(bytes([5])) < read.index(bytes([2]))
    loader.close()


def test_unreadable_thumbnail_counts_as_missing(qtbot: QtBot, theme: Theme) -> None:
    loader = ThumbnailLoader(lambda _hash: b"not a picture")
    with qtbot.waitSignal(loader.missing):
        loader.pixmap(b"x", 10)
    loader.close()
