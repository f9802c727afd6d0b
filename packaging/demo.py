"""The main job in one command: index photos, ask for a museum, show the ranking and its evidence."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OUTPUT = ROOT / "demo-output"
CANDIDATES = ROOT / "resources" / "sample" / "candidates.csv"
QUESTION = "recommend a nearby museum"
HERE = "47.3769,8.5417"  # amid the sample places, which are all invented

# Photographs that scikit-image ships, with the day on which the sample library says they were taken.
SCIKIT_IMAGE = {
    "astronaut.png": "2025:07:20 11:02:00",
    "chelsea.png": "2025:12:24 16:40:00",
    "coffee.png": "2026:02:14 09:15:00",
    "coins.png": "2026:04:03 14:31:00",
    "grass.png": "2026:06:01 18:20:00",
    "gravel.png": "2026:06:01 18:25:00",
    "hubble_deep_field.jpg": "2025:10:11 22:05:00",
    "moon.png": "2025:10:11 22:30:00",
    "motorcycle_left.png": "2026:05:17 13:00:00",
    "rocket.jpg": "2025:07:20 10:30:00",
}
SCIKIT_LEARN = {"china.jpg": "2025:09:08 15:45:00", "flower.jpg": "2026:05:02 12:10:00"}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=Path, help="your own photo folder instead of the sample")
    options = parser.parse_args(arguments)
    photos = (
        options.photos.expanduser() if options.photos else make_sample_library(OUTPUT / "photos")
    )
    data = OUTPUT / ("your-data" if options.photos else "data")
    grid = OUTPUT / "grid.png"
    if code := visuallens(data, "index", str(photos)):
        return code
    grid.unlink(missing_ok=True)  # of an earlier demo
    ask = ("ask", QUESTION, "--candidates", str(CANDIDATES), "--near", HERE, "--grid", str(grid))
    if code := visuallens(data, *ask):
        return code
    print(
        "\nThese places are invented. Bring a list of your own, or a map: visuallens places --help"
    )
    if grid.exists():
        print(f"\nThe photos behind this answer, as the model sees them: {grid}")
    if not has_screen():
        print("There is no screen here, so the window stays closed. With one: make run")
        return 0
    from dev import warn_about_window_libraries

    warn_about_window_libraries()
    print("Opening the window on the same library; close it to end the demo.")
    return visuallens(data)


def make_sample_library(folder: Path) -> Path:
    """Write the sample photographs as JPEG files with a capture time, once."""
    import skimage
    import sklearn.datasets

    folder.mkdir(parents=True, exist_ok=True)
    shipped = (
        (Path(skimage.__file__).parent / "data", SCIKIT_IMAGE),
        (Path(sklearn.datasets.__file__).parent / "images", SCIKIT_LEARN),
    )
    for source, names in shipped:
        for name, taken in names.items():
            target = (folder / name).with_suffix(".jpg")
            if not target.exists():
                save_photo(source / name, target, taken)
    return folder


def save_photo(source: Path, target: Path, taken: str) -> None:
    from PIL import ExifTags, Image

    with Image.open(source) as image:
        exif = Image.Exif()
        exif[ExifTags.Base.DateTime] = taken
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = taken
        image.convert("RGB").save(target, quality=92, exif=exif)


def visuallens(data: Path, *arguments: str) -> int:
    command = [sys.executable, "-m", "app", "--data-dir", str(data), *arguments]
    return subprocess.run(command, cwd=ROOT).returncode


def has_screen() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
