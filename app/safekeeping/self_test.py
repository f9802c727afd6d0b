"""Tests the whole app on generated photos, in a data folder that is deleted afterwards.

This is how an installed app is checked: every native part is loaded, every kind of process is
started, and none of the user's data is touched.
"""

from __future__ import annotations

import io
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt
from PIL import Image

import app
from app.safekeeping.start_measure import measure_start
from core.cancel import CancelToken
from core.errors import EnvironmentProblem
from core.paths import DataPaths
from core.records import GeoPoint
from core.resources import resource_path
from core.sentences import Sentence

if TYPE_CHECKING:
    from core.worker.library import Library

_SIDE_PX: Final = 320
_QUESTION: Final = "recommend a nearby museum"
_HERE: Final = GeoPoint(47.3769, 8.5417)  # among the sample places
_MAP: Final = """<?xml version="1.0" encoding="UTF-8"?>
<osm version="0.6"><node id="1" version="1" lat="47.377" lon="8.542"><tag k="name" v="House of Clocks"/>
<tag k="tourism" v="museum"/><tag k="opening_hours" v="24/7"/></node></osm>
"""
_PILLOW_FORMATS: Final = ("jpeg", "png", "webp", "tiff", "avif", "gif")


def try_everything() -> dict[str, Any]:
    """Index, search, ask and open the window; returns what was found and how long it took.

    Raises:
        EnvironmentProblem: if a step does not give the expected result.
    """
    seconds: dict[str, float] = {}
    with tempfile.TemporaryDirectory(prefix="visuallens-self-test-") as directory:
        photos, data = Path(directory) / "photos", Path(directory) / "data"
        written = write_photos(photos)
        found = _use_library(DataPaths(data), photos, written, seconds)
        with _timed("window", seconds):
            figures = measure_start(data)
    seconds["window_visible"] = figures.seconds_to_visible
    return {
        "ok": True,
        "version": app.__version__,
        **found,
        "window_memory_mb": round(figures.gui_memory_bytes / 1e6),
        "seconds": {name: round(value, 2) for name, value in seconds.items()},
    }


def write_photos(folder: Path) -> int:
    """One photo in each format that can be written here, and one broken file; returns the number."""
    import pylibjxl

    folder.mkdir(parents=True)
    for number, suffix in enumerate(_PILLOW_FORMATS):
        image = Image.fromarray(_picture(number))
        image.save(folder / f"{number}.{suffix}", suffix.upper())
    (folder / "last.jxl").write_bytes(pylibjxl.encode(_picture(len(_PILLOW_FORMATS))))
    whole = io.BytesIO()
    Image.fromarray(_picture(99)).save(whole, "JPEG")
    (folder / "broken.jpg").write_bytes(whole.getvalue()[:400])
    return len(_PILLOW_FORMATS) + 1


def _picture(seed: int) -> npt.NDArray[np.uint8]:
    """A sky above ground with a building, in its own colours."""
    random = np.random.default_rng(seed)
    rows = np.linspace(0, 1, _SIDE_PX)[:, None, None]
    pixels = 255 * (rows * random.random(3) + (1 - rows) * random.random(3))
    pixels = np.repeat(pixels, _SIDE_PX, axis=1) + random.normal(0, 6, (_SIDE_PX, _SIDE_PX, 3))
    left, top = random.integers(20, 160, 2)
    pixels[top:260, left : left + 120] = 255 * random.random(3)
    for row in range(int(top) + 10, 250, 30):
        pixels[row : row + 12, left + 10 : left + 110 : 24] = 240
    return pixels.clip(0, 255).astype(np.uint8)


def _use_library(
    paths: DataPaths, photos: Path, written: int, seconds: dict[str, float]
) -> dict[str, Any]:
    from core.places.readers.csv import read_csv
    from core.store.library.roots import RootStore
    from core.store.safekeeping.maintenance import quick_check
    from core.worker.index_job import index_pipeline
    from core.worker.library import Library

    library = Library(paths)
    try:
        with _timed("models", seconds):
            library.models  # noqa: B018  # loads them
        with _timed("index", seconds):
            RootStore(library.connection).add(photos)
            index_pipeline(library).run(CancelToken(), lambda _progress: None)
        counts = library.photos.counts()
        _require(counts.present == written, f"{counts.present} of {written} photos were indexed")
        _require(counts.failed == 1, f"{counts.failed} files failed instead of the broken one")
        with _timed("search", seconds):
            hits = library.search_text("a house under a blue sky", 3).hits
        _require(bool(hits), "a search found none of the photos")
        places = read_csv(resource_path("sample/candidates.csv")).candidates
        with _timed("ask", seconds):
            answer = library.ask(_QUESTION, places, location=_HERE)
        _require(len(answer.ranking) > 0, "a question gave no place")
        with _timed("region", seconds):
            _use_region(library, photos.parent)
        damage = quick_check(library.connection)
        _require(not damage, "the library is damaged")
    finally:
        library.close()
    return {
        "photos": counts.present,
        "failed": counts.failed,
        "hits": len(hits),
        "candidates": len(places),
        "ranked": len(answer.ranking),
        "matcher": answer.matcher.model_id,
    }


def _use_region(library: Library, folder: Path) -> None:
    """Checks a map with one museum that is always open, and that the spreadsheet reader is present."""
    import python_calamine

    from core.worker.region_import import add_region

    _require(bool(python_calamine.__all__), "there is no reader of spreadsheets")
    file = folder / "map.osm"
    file.write_text(_MAP, encoding="utf-8")
    region = add_region(library.paths, file)
    _require(region.places == 1, f"{region.places} places of a map with one")
    found = library.ask(_QUESTION, (), location=_HERE).ranking
    _require(
        bool(found) and found[0].opening.is_open is True,
        "the museum of a map was not found or not open",
    )


def _require(condition: bool, otherwise: str) -> None:
    if not condition:
        raise EnvironmentProblem(Sentence("app.self-test-failed", check=otherwise))


@contextmanager
def _timed(name: str, seconds: dict[str, float]) -> Iterator[None]:
    started = time.monotonic()
    yield
    seconds[name] = time.monotonic() - started
