"""What a frame of the map costs while it is panned and zoomed.

`python -m tests.ui.map.frame_cost --photos 100000 --out frame-cost.json`, offscreen and without
pictures. For each of three views (world, country, town) the map is panned by a few pixels a frame for 120 frames, and
then zoomed in steps. A frame is the view moved, whatever that sets off on the window's thread, and
the paint; its cost is the processor time of that thread. 60 frames a second leave 16.7 ms each.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication

from app.desktop.bootstrap import SWITCH_S
from core.cartography.mercator import project
from core.research.benchmark.running.provenance import provenance
from ui.library.thumbnail_loader import ThumbnailLoader
from ui.look.theme import Theme, ThemeChoice
from ui.map.base_map import BaseMap
from ui.map.photo_map_view import PhotoMapView

_FRAMES = 120
_FRAME_MS = 1_000 / 60
_VIEWS = {"world": (30.0, 5.0, 2.0), "country": (47.0, 8.0, 6.0), "town": (47.14, 9.52, 12.0)}


def main(arguments: list[str]) -> int:
    """Measure and write the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photos", type=int, default=100_000)
    parser.add_argument("--width", type=int, default=1_180)
    parser.add_argument("--height", type=int, default=780)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    sys.setswitchinterval(SWITCH_S)  # as the program does
    Theme(application).apply(ThemeChoice.LIGHT)
    thumbnails, base = ThumbnailLoader(lambda _hash: None), BaseMap()
    view = PhotoMapView(base, thumbnails)
    view.resize(options.width, options.height)
    view.set_photos(*photos(options.photos))
    view.show()
    until(application, lambda: view.markers.level is not None and base.cities is not None)
    figures: dict[str, object] = {}
    for name, (lat, lon, zoom) in _VIEWS.items():
        figures[name] = measure(application, view, base, lat, lon, zoom)
    base.close()
    thumbnails.close()
    report = {
        "provenance": provenance(seed=1),
        "photos": options.photos,
        "window": [options.width, options.height],
        "frame_budget_ms": round(_FRAME_MS, 1),
        "views": figures,
    }
    text = json.dumps(report, indent=2, default=str)
    if options.out:
        options.out.write_text(text + "\n", encoding="utf-8")
    sys.stdout.write(json.dumps(figures, indent=2) + "\n")
    return 0


def photos(count: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Photos around 300 places of the world and, a third of them, in one valley."""
    rng = np.random.default_rng(1)
    places = np.stack([rng.uniform(-50, 65, 300), rng.uniform(-180, 180, 300)], axis=1)
    places[:100] = (47.14, 9.52)
    at = rng.integers(0, len(places), count)
    lat = places[at, 0] + rng.normal(0, 0.15, count)
    lon = (places[at, 1] + rng.normal(0, 0.15, count) + 180) % 360 - 180
    return np.arange(1, count + 1), lat, lon


def measure(
    application: QApplication,
    view: PhotoMapView,
    base: BaseMap,
    lat: float,
    lon: float,
    zoom: float,
) -> dict[str, object]:
    """Costs in ms of frames while panning, and while zooming."""
    canvas = view.canvas
    x, y = project(lat, lon)
    canvas.show_view(canvas.view.centred(float(x), float(y), zoom))
    wanted = view._clusters.level_of(zoom) if view._clusters else 0
    settle(application, 2.0)
    level = view.markers.level
    panned = [
        frame(application, view, lambda: canvas.show_view(canvas.view.moved(-6, -1)))
        for _ in range(_FRAMES)
    ]
    settle(application, 0.5)
    zoomed = [
        frame(application, view, partial(canvas.zoom_by, step))
        for step in [0.125] * 16 + [-0.125] * 16
    ]
    return {
        "level": wanted,
        "clusters": len(level) if level is not None else 0,
        "in_sight": len(view.markers.in_sight(canvas.view)[0]),
        "pan_ms": summary(panned),
        "zoom_ms": summary(zoomed),
    }


def frame(application: QApplication, view: PhotoMapView, move: Callable[[], object]) -> float:
    """Processor time of one frame in ms; a little waiting lets the other threads work, as at 60 Hz."""
    start = time.thread_time()
    move()
    view.canvas.repaint()
    application.processEvents()
    spent = time.thread_time() - start
    time.sleep(_FRAME_MS / 1_000)
    return spent * 1_000


def summary(costs: list[float]) -> dict[str, float]:
    """Median, 95 % and longest."""
    ordered = sorted(costs)
    return {
        "median": round(statistics.median(ordered), 2),
        "p95": round(ordered[int(0.95 * (len(ordered) - 1))], 2),
        "longest": round(ordered[-1], 2),
    }


def settle(application: QApplication, seconds: float) -> None:
    end = time.monotonic() + seconds
    until(application, lambda: time.monotonic() > end)


def until(application: QApplication, condition: Callable[[], bool]) -> None:
    while not condition():
        application.processEvents()
        time.sleep(0.002)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
