"""Opens raw files whatever their packaging; names lie about compression, contents do not."""

from __future__ import annotations

import gzip
import shutil
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path, PurePosixPath
from typing import IO, Final, cast

from core.errors import UserError
from core.sentences import plain

_GZIP: Final = b"\x1f\x8b"


def is_gzip(path: Path) -> bool:
    """Whether the first bytes indicate gzip, regardless of the suffix."""
    with path.open("rb") as file:
        return file.read(2) == _GZIP


def read_lines(path: Path) -> Iterator[bytes]:
    """Lines of a plain or gzip file."""
    with ExitStack() as stack:
        file: IO[bytes] = stack.enter_context(path.open("rb"))
        if is_gzip(path):
            file = cast(IO[bytes], stack.enter_context(gzip.open(file)))
        yield from file


def unpack(archive: Path, wanted: Callable[[str], bool], target: Path) -> list[Path]:
    """Extract the wanted files from a tar (gzip or not) or zip, even one nested in a zip.

    Only regular files are extracted, flat, by their base name: no path in an archive is trusted. A
    file that already exists with its full size is not written again.

    Raises:
        UserError: if the file is neither a tar nor a zip.
    """
    target.mkdir(parents=True, exist_ok=True)
    if zipfile.is_zipfile(archive):
        return _unzip(archive, wanted, target)
    try:
        return _untar(archive, wanted, target)
    except tarfile.ReadError as error:
        raise UserError(plain(f"{archive.name} is neither a tar nor a zip file.")) from error


def _unzip(archive: Path, wanted: Callable[[str], bool], target: Path) -> list[Path]:
    found: list[Path] = []
    with zipfile.ZipFile(archive) as file:
        for info in file.infolist():
            name = PurePosixPath(info.filename).name
            if info.is_dir():
                continue
            if name.endswith((".tar", ".tgz", ".tar.gz")):
                inner = _copy(file.open(info), info.file_size, target / name)
                found += unpack(inner, wanted, target)
            elif wanted(name):
                found.append(_copy(file.open(info), info.file_size, target / name))
    return found


def _untar(archive: Path, wanted: Callable[[str], bool], target: Path) -> list[Path]:
    found: list[Path] = []
    with tarfile.open(archive, mode="r:*") as file:  # Yelp's .tar files are gzip files
        for member in file:
            name = PurePosixPath(member.name).name
            content = file.extractfile(member) if member.isfile() and wanted(name) else None
            if content is not None:
                found.append(_copy(content, member.size, target / name))
    return found


def _copy(source: IO[bytes], size: int, path: Path) -> Path:
    if not path.exists() or path.stat().st_size != size:
        partial = path.with_name(f"{path.name}.partial")
        with source, partial.open("wb") as file:
            shutil.copyfileobj(source, file, 1 << 20)
        partial.replace(path)
    return path
