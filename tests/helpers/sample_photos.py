"""Real photographs that scikit-image and scikit-learn ship, as a small library with dates."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import numpy as np
from PIL import ExifTags, Image

from core.arrays import RgbImage


def _folder_of(package: str) -> Path:
    """Where a package lies; to import one of these takes a second of processor time."""
    spec = find_spec(package)
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent


_SKIMAGE = _folder_of("skimage") / "data"
_SKLEARN = _folder_of("sklearn") / "datasets" / "images"
# Name of the copy, its source and when it says it was taken.
_PHOTOS = (
    ("astronaut", _SKIMAGE / "astronaut.png", "2024:07:20 11:02:00"),
    ("cat", _SKIMAGE / "chelsea.png", "2025:12:24 16:40:00"),
    ("coffee", _SKIMAGE / "coffee.png", "2026:02:14 09:15:00"),
    ("motorcycle", _SKIMAGE / "motorcycle_left.png", "2026:05:17 13:00:00"),
    ("rocket", _SKIMAGE / "rocket.jpg", "2024:07:20 10:30:00"),
    ("temple", _SKLEARN / "china.jpg", "2025:09:08 15:45:00"),
    ("flower", _SKLEARN / "flower.jpg", "2026:05:02 12:10:00"),
)
_WITH_PLACE = "temple"  # the only one with coordinates
_LATITUDE, _LONGITUDE = (39.0, 59.0, 30.0), (116.0, 16.0, 30.0)


def sample_files() -> list[Path]:
    """Every picture of both packages that Pillow opens: photographs, textures, a page, the moon."""
    return [
        path
        for folder in (_SKIMAGE, _SKLEARN)
        for path in sorted(folder.iterdir())
        if path.suffix in (".png", ".jpg", ".gif")
    ]


def write_sample_photos(folder: Path) -> list[Path]:
    """Seven small JPEG files; two were taken in 2024, one has a place."""
    folder.mkdir(parents=True)
    return [_write(folder / f"{name}.jpg", source, taken) for name, source, taken in _PHOTOS]


def sample_images() -> list[RgbImage]:
    """The same seven as pixels."""
    images = []
    for _, source, _ in _PHOTOS:
        with Image.open(source) as image:
            small = image.convert("RGB")
        small.thumbnail((400, 400))
        images.append(np.asarray(small))
    return images


def _write(target: Path, source: Path, taken: str) -> Path:
    with Image.open(source) as image:
        small = image.convert("RGB")
    small.thumbnail((400, 400))
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = taken
    if target.stem == _WITH_PLACE:
        exif.get_ifd(ExifTags.IFD.GPSInfo).update({1: "N", 2: _LATITUDE, 3: "E", 4: _LONGITUDE})
    small.save(target, quality=92, exif=exif)
    return target
