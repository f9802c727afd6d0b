"""What reading files in confined processes costs: the same work in this process and in one of them, in turns.

`python -m core.research.benchmark.speed.confinement_cost --out confinement.json`. Processor time of both sides counts;
wall clock is told beside it, and depends on what else the machine does.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import numpy as np
import psutil
from PIL import Image

from core.photos.decode.decode_file import decode_file
from core.photos.decode.decoded import DecodeRequest
from core.photos.decode.file_bytes import opened
from core.photos.decode.pool import DecodePool
from core.places.readers.confined_reader import ListReader
from core.places.readers.files import PlaceFile, read_data
from core.research.benchmark.running.provenance import provenance
from core.research.benchmark.speed.synthetic import synthetic_images
from core.safety.outputs import write_document

_SEED: Final = 13
_PHOTO_PX: Final = (4_000, 3_000)
_NOISE: Final = 6.0  # standard deviation, of 255
_SIDE_PX: Final = 336
_MAX_PIXELS: Final = 250_000_000
_ROWS: Final = 1_000
_HEADER: Final = "name,lat,lon,category,rating,price,hours\n"

Figures = dict[str, dict[str, float]]


def measure(photos: int, rounds: int) -> Figures:
    """Seconds of each piece of work, in this process and confined: the least of `rounds` turns."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = _write_photos(folder / "photos", photos)
        table = folder / "places.csv"
        table.write_text(_HEADER + "".join(_row(number) for number in range(_ROWS)))
        with DecodePool(1) as pool, closing(ListReader()) as reader:
            requests = [DecodeRequest(file, _SIDE_PX) for file in files]
            list(pool.decode(requests[:2], look_ahead=1))
            reader.read(table)
            return {
                f"decode {photos} photos": _compared(
                    rounds,
                    lambda: _decode(requests),
                    lambda: list(pool.decode(requests, look_ahead=8)),
                ),
                f"read a list of {_ROWS} rows": _compared(
                    rounds, lambda: _read_here(table), lambda: reader.read(table)
                ),
                f"start, and read a list of {_ROWS} rows": _compared(
                    rounds, lambda: _read_here(table), lambda: _read_anew(table)
                ),
            }


def _row(number: int) -> str:
    return f"Place {number},{46 + number / 1_000},7.5,museum,4.5,€€,Mo-Fr 10:00-18:00\n"


def _write_photos(folder: Path, count: int) -> list[Path]:
    """With the noise of a sensor, so that they take as long to decode as those of a camera (4 MB)."""
    folder.mkdir()
    random = np.random.default_rng(_SEED)
    files = [folder / f"{number}.jpg" for number in range(count)]
    for file, image in zip(files, synthetic_images(count, *_PHOTO_PX, seed=_SEED), strict=True):
        pixels = np.asarray(image, np.float32)
        noise = random.standard_normal(pixels.shape, np.float32) * _NOISE
        noisy = (pixels + noise).clip(0, 255).astype(np.uint8)
        Image.fromarray(noisy).save(file, quality=90)
    return files


def _decode(requests: list[DecodeRequest]) -> None:
    for request in requests:
        with opened(request.path) as files:
            decode_file(request, files, _MAX_PIXELS)


def _read_here(table: Path) -> None:
    read_data(PlaceFile(table.name, table.read_bytes(), base_dir=table.parent))


def _read_anew(table: Path) -> None:
    with closing(ListReader()) as reader:
        reader.read(table)


def _compared(
    rounds: int, here: Callable[[], object], confined: Callable[[], object]
) -> dict[str, float]:
    used: dict[str, list[float]] = {"here": [], "confined": []}
    took: dict[str, list[float]] = {"here": [], "confined": []}
    for turn in range(rounds):
        both = [("here", here), ("confined", confined)]
        for name, work in both if turn % 2 == 0 else reversed(both):
            before, started = _processor_s(), time.perf_counter()
            work()
            took[name].append(time.perf_counter() - started)
            used[name].append(_processor_s() - before)
    figures = {f"{name}_processor_s": round(min(each), 3) for name, each in used.items()}
    figures |= {f"{name}_wall_s": round(min(each), 3) for name, each in took.items()}
    return figures | {"ratio": round(min(used["confined"]) / min(used["here"]), 3)}


def _processor_s() -> float:
    """Of this process and of all it has started, those that have ended included."""
    own = psutil.Process()
    living = [child.cpu_times() for child in own.children(recursive=True)]
    times = own.cpu_times()
    ended = times.children_user + times.children_system
    return float(
        times.user + times.system + ended + sum(each.user + each.system for each in living)
    )


def main() -> None:
    """Measure and write the result."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--photos", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--out", type=Path, default=Path("confinement.json"))
    options = parser.parse_args()
    figures = measure(options.photos, options.rounds)
    result: dict[str, Any] = {"confinement_cost": figures, "provenance": provenance(_SEED)}
    write_document(options.out, (), result)
    for what, each in figures.items():
        sys.stdout.write(f"{what}: {each}\n")


if __name__ == "__main__":
    main()
