"""What the grid really paints: every photo in sight, however far one scrolls, and then it rests."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from core.records import PhotoId
from tests.ui.samples import make_photo
from ui.library.grid_layout import Section
from ui.library.photo_grid import PhotoGrid
from ui.library.photo_grid_model import PhotoGridModel, PhotoRow
from ui.library.thumbnail_loader import ThumbnailLoader
from ui.look.theme import Theme

_PHOTOS = 600
_RED, _GREEN, _BLUE = 200, 30, 40
_SHAPES = (1.5, 0.67, 1.0, 1.33, 3.0, 0.5)


class Photos:
    """Thumbnails of one colour, far wider than high; counts how often each is read."""

    def __init__(self) -> None:
        buffer = io.BytesIO()
        Image.new("RGB", (900, 300), (_RED, _GREEN, _BLUE)).save(buffer, "JPEG")
        self._jpeg = buffer.getvalue()
        self.reads: Counter[bytes] = Counter()

    def read(self, content_hash: bytes) -> bytes:
        self.reads[content_hash] += 1
        return self._jpeg


@pytest.fixture
def photos() -> Photos:
    return Photos()


@pytest.fixture(params=[False, True], ids=["squares", "own-shapes"])
def make_grid(
    qtbot: QtBot, theme: Theme, photos: Photos, request: pytest.FixtureRequest
) -> Iterator[Callable[[int], PhotoGrid]]:
    """Makes a shown grid of 600 photos over a cache of some bytes."""
    loaders: list[ThumbnailLoader] = []

    def make(cache_bytes: int) -> PhotoGrid:
        loaders.append(ThumbnailLoader(photos.read, cache_bytes=cache_bytes))
        model = PhotoGridModel()

        def answer(ids: Sequence[PhotoId]) -> None:
            model.add_rows({id_: PhotoRow(make_photo(id_)) for id_ in ids})

        model.rows_needed.connect(answer)
        model.set_photos(range(1, _PHOTOS + 1), [Section("", _PHOTOS)])
        grid = PhotoGrid(model, loaders[0])
        model.set_ratios([_SHAPES[id_ % len(_SHAPES)] for id_ in range(100_001)])
        grid.set_justified(request.param)
        model.setParent(grid)
        qtbot.addWidget(grid)
        grid.resize(620, 460)
        with qtbot.waitExposed(grid):
            grid.show()
        return grid

    yield make
    for loader in loaders:
        loader.close()


def unpainted(grid: PhotoGrid) -> list[int]:
    """Photos in sight whose cell has no thumbnail, by the colours on screen."""
    picture = grid.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    blank = []
    top = grid.verticalOffset()
    for row in grid._grid.rows_between(top, top + grid.viewport().height()):
        cell = grid.visualRect(grid.model().index(row, 0))
        inner = cell.adjusted(9, 9, -9, -9).intersected(grid.viewport().rect())
        for point in (inner.topLeft(), inner.center()) if inner.isValid() else ():
            colour = picture.pixelColor(point * ratio)
            distance = abs(colour.red() - _RED) + abs(colour.green() - _GREEN)
            if distance > 20 and row not in blank:
                blank.append(row)
    return blank


def scroll_through(qtbot: QtBot, grid: PhotoGrid) -> None:
    bar = grid.verticalScrollBar()
    for top in range(0, bar.maximum() + bar.pageStep(), bar.pageStep()):
        bar.setValue(top)
        qtbot.waitUntil(lambda: unpainted(grid) == [])


def test_every_photo_is_painted_on_every_page_and_read_once(
    qtbot: QtBot, make_grid: Callable[[int], PhotoGrid], photos: Photos
) -> None:
    scroll_through(qtbot, make_grid(2_000_000))
    assert len(photos.reads) == _PHOTOS
    assert set(photos.reads.values()) == {1}


def test_a_screen_larger_than_the_cache_is_painted_whole_and_then_rests(
    qtbot: QtBot, make_grid: Callable[[int], PhotoGrid], photos: Photos
) -> None:
    grid = make_grid(1_000)
    scroll_through(qtbot, grid)
    before = photos.reads.total()
    for _ in range(5):
        assert unpainted(grid) == []
        qtbot.wait(1)
    assert photos.reads.total() == before == _PHOTOS


def test_the_page_before_is_still_there(
    qtbot: QtBot, make_grid: Callable[[int], PhotoGrid], photos: Photos
) -> None:
    grid = make_grid(1_000)
    bar = grid.verticalScrollBar()
    for page in (0, 1, 0, 1, 0):
        bar.setValue(page * bar.pageStep())
        qtbot.waitUntil(lambda: unpainted(grid) == [])
    assert set(photos.reads.values()) == {1}


def test_what_others_show_pushes_no_photo_off_the_screen(
    qtbot: QtBot, make_grid: Callable[[int], PhotoGrid], photos: Photos
) -> None:
    grid = make_grid(1_000)
    qtbot.waitUntil(lambda: unpainted(grid) == [])
    loader = grid._thumbnails
    for number in range(200):
        other = (10_000 + number).to_bytes(20, "big")
        with qtbot.waitSignal(loader.loaded, check_params_cb=lambda key, other=other: key == other):
            loader.pixmap(other, 150)
    before = photos.reads.copy()
    assert unpainted(grid) == []
    qtbot.wait(1)
    assert photos.reads == before


def test_wherever_one_stops_among_100_000_photos_every_cell_is_painted_and_then_rests(
    qtbot: QtBot, make_grid: Callable[[int], PhotoGrid], photos: Photos
) -> None:
    grid = make_grid(2_000_000)
    model = grid.model()
    assert isinstance(model, PhotoGridModel)
    model.set_photos(range(1, 100_001), [Section("", 40_000), Section("", 60_000)])
    bar = grid.verticalScrollBar()
    for stop in (0.5, 0.01, 0.99, 0.4, 0.41, 1.0, 0.0):
        for step in range(20):  # a drag of the bar passes other photos on its way
            bar.setValue(round(bar.maximum() * (0.3 + step / 50)))
            grid.viewport().repaint()
        bar.setValue(round(bar.maximum() * stop))
        qtbot.waitUntil(lambda: unpainted(grid) == [])
        qtbot.waitUntil(lambda: not grid._thumbnails._cache._loading)
        before = photos.reads.total()
        assert unpainted(grid) == []
        qtbot.wait(1)
        assert photos.reads.total() == before
