"""Finds and reads metadata files beside a photo: XMP by both naming habits, JSON of Google Takeout, Picasa's of the folder."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from core.photos.metadata.picasa import section_about

_MAX_BYTES: Final = 8_000_000
_TAKEOUT_ENDING: Final = ".supplemental-metadata"
_TAKEOUT_CHARACTERS: Final = 46  # of a name without its suffix; longer ones are cut
_NUMBERED: Final = re.compile(r"(.+)(\(\d+\))")
_EDITED: Final = "-edited"
_PICASA: Final = (".picasa.ini", "Picasa.ini")  # the second one until Picasa 3
SIDECAR_SUFFIXES: Final = (".xmp", ".json", "picasa.ini")


@dataclass(frozen=True, slots=True)
class Sidecars:
    """Contents of the metadata files of one photo, each of them empty or the whole file.

    Attributes:
        picasa: the part about this photo.
    """

    xmp: tuple[bytes, ...] = ()
    takeout: bytes = b""
    picasa: bytes = b""


def names_beside(photo: str) -> tuple[str, ...]:
    """Names that files about the photo of a name may have."""
    return (*_xmp_names(photo), *_takeout_names(photo), *_PICASA)


def open_beside(path: Path) -> BinaryIO | None:
    """A file of metadata; None if there is none that can be read."""
    try:
        # A pipe of that name would otherwise block forever.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        file = os.fdopen(os.open(path, flags), "rb")
    except (OSError, ValueError):
        return None
    facts = os.fstat(file.fileno())
    if stat.S_ISREG(facts.st_mode) and facts.st_size <= _MAX_BYTES:
        return file
    file.close()
    return None


def read_sidecars(photo: str, files: Mapping[str, BinaryIO]) -> Sidecars:
    """Read what lies beside the photo of a name; what cannot be read counts as absent.

    Args:
        files: open files by name, those of `names_beside` that there are.
    """
    xmp = (_content(files.get(name)) for name in _xmp_names(photo))
    takeout = (_content(files.get(name)) for name in _takeout_names(photo))
    picasa = (section_about(_content(files.get(name)), photo) for name in _PICASA)
    return Sidecars(
        tuple(filter(None, xmp)), next(filter(None, takeout), b""), next(filter(None, picasa), b"")
    )


def _xmp_names(photo: str) -> Iterator[str]:
    """That of the whole name first: with RAW and JPEG side by side only it is unambiguous."""
    stem, _ = os.path.splitext(photo)
    yield f"{photo}.xmp"
    yield f"{stem}.xmp"
    if os.path.normcase("A") == "A":  # the file system may tell them apart
        yield f"{stem}.XMP"


def _takeout_names(name: str) -> Iterator[str]:
    """`a.jpg` has `a.jpg.supplemental-metadata.json`, formerly `a.jpg.json`; a second `a.jpg` is
    `a(1).jpg` with `a.jpg.supplemental-metadata(1).json`; an edited photo shares that of the original."""
    stem, suffix = os.path.splitext(name)
    stem = stem.removesuffix(_EDITED)
    number = ""
    if numbered := _NUMBERED.fullmatch(stem):
        stem, number = numbered.groups()
    full = f"{stem}{suffix}{_TAKEOUT_ENDING}"[:_TAKEOUT_CHARACTERS]
    former = f"{stem}{suffix}"[:_TAKEOUT_CHARACTERS]
    for start in dict.fromkeys((full, former)):
        yield f"{start}{number}.json"


def _content(file: BinaryIO | None) -> bytes:
    if file is None:
        return b""
    try:
        file.seek(0)
        return file.read(_MAX_BYTES)
    except OSError:
        return b""
