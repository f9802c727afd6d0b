"""Finds and reads metadata files beside a photo: XMP by both naming habits, JSON of Google Takeout, Picasa's of the folder."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

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


def read_sidecars(photo: Path) -> Sidecars:
    """Read what lies beside a photo; what cannot be read counts as absent. Nothing is listed: a folder
    may hold many thousands of files."""
    xmp = (_content(photo.with_name(name)) for name in _xmp_names(photo))
    takeout = (_content(photo.with_name(name)) for name in _takeout_names(photo.name))
    picasa = (section_about(_content(photo.with_name(name)), photo.name) for name in _PICASA)
    return Sidecars(
        tuple(filter(None, xmp)), next(filter(None, takeout), b""), next(filter(None, picasa), b"")
    )


def _xmp_names(photo: Path) -> Iterator[str]:
    """That of the whole name first: with RAW and JPEG side by side only it is unambiguous."""
    for stem in (photo.name, photo.stem):
        yield f"{stem}.xmp"
    if os.path.normcase("A") == "A":  # the file system may tell them apart
        yield f"{photo.stem}.XMP"


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


def _content(path: Path) -> bytes:
    try:
        # A pipe of that name would otherwise block forever.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with open(path, "rb", opener=lambda name, _: os.open(name, flags)) as file:
            facts = os.fstat(file.fileno())
            if not stat.S_ISREG(facts.st_mode) or facts.st_size > _MAX_BYTES:
                return b""
            return file.read(_MAX_BYTES)
    except (OSError, ValueError):
        return b""
