"""Where the files of a model come from when they are imported: a folder or a zip file.

Every source fills an empty staging folder with plain files and nothing else.
"""

from __future__ import annotations

import lzma
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import IO, Final, Protocol

from core.cancel import CancelToken
from core.catalogue.folder import find_model_root, wanted_files
from core.errors import EnvironmentProblem, UserError, VisualLensError, reason_of
from core.sentences import Sentence

IMPORTED: Final = "imported"  # in place of a download's commit
_CHUNK_BYTES: Final = 4 << 20
# What the standard library raises for truncated, altered, encrypted or non-archive files.
_DAMAGED: Final = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, OSError, EOFError, ValueError, IndexError,
    NotImplementedError, RuntimeError, struct.error,
)  # fmt: skip

ByteCallback = Callable[[int], None]


class ModelSource(Protocol):
    """Lists its files before copying any, so that disk space can be checked first."""

    description: str
    revision: str

    def total_bytes(self) -> int:
        """Total size of the files that `fetch` will write."""
        ...

    def fetch(self, staging: Path, cancel: CancelToken, on_bytes: ByteCallback) -> None:
        """Write the files; `on_bytes` receives the number of bytes written so far."""
        ...


class FolderSource:
    """A folder on this computer, such as a clone of a repository."""

    revision = IMPORTED
    description = "a folder"

    def __init__(self, folder: Path) -> None:
        paths = {
            path.relative_to(folder).as_posix(): path
            for path in folder.rglob("*")
            if (path.is_symlink() or path.is_file())
            and ".git" not in path.parts
            and ".cache" not in path.parts
        }
        root = find_model_root(paths)
        prefix = f"{root}/" if root else ""
        inside = {
            name.removeprefix(prefix): paths[name] for name in paths if name.startswith(prefix)
        }
        self._files = {name: inside[name] for name in wanted_files(inside)}
        for name, path in self._files.items():
            if path.is_symlink():
                raise UserError(Sentence("model.link-in-folder", file=name))

    def total_bytes(self) -> int:
        return sum(path.stat().st_size for path in self._files.values())

    def fetch(self, staging: Path, cancel: CancelToken, on_bytes: ByteCallback) -> None:
        done = 0
        for name, path in self._files.items():
            with path.open("rb") as incoming:
                done = _copy(incoming, staging / name, path.stat().st_size, done, cancel, on_bytes)


class ZipSource:
    """A zip file of such a folder."""

    revision = IMPORTED
    description = "a zip file"

    def __init__(self, archive: Path) -> None:
        try:
            with zipfile.ZipFile(archive) as file:
                listed = file.infolist()
                members = {info.filename: info for info in listed if not info.is_dir()}
        except _DAMAGED as error:
            raise UserError(Sentence("zip.unreadable", file=archive.name)) from error
        for name, info in members.items():
            _refuse_hostile_member(name, info)
        root = find_model_root(members)
        prefix = f"{root}/" if root else ""
        inside = {n.removeprefix(prefix): members[n] for n in members if n.startswith(prefix)}
        self._archive = archive
        self._members = {name: inside[name] for name in wanted_files(inside)}

    def total_bytes(self) -> int:
        return sum(info.file_size for info in self._members.values())

    def fetch(self, staging: Path, cancel: CancelToken, on_bytes: ByteCallback) -> None:
        done = 0
        try:
            with zipfile.ZipFile(self._archive) as file:
                for name, info in self._members.items():
                    with file.open(info) as incoming:
                        size = info.file_size
                        done = _copy(incoming, staging / name, size, done, cancel, on_bytes)
        except VisualLensError:
            raise
        except _DAMAGED as error:
            raise UserError(Sentence("zip.damaged", file=self._archive.name)) from error


def _copy(
    incoming: IO[bytes],
    target: Path,
    size: int,
    done: int,
    cancel: CancelToken,
    on_bytes: ByteCallback,
) -> int:
    written = 0
    with target.open("wb") as outgoing:
        while chunk := incoming.read(_CHUNK_BYTES):
            cancel.check()
            written += len(chunk)
            if written > size:
                raise UserError(Sentence("zip.larger-than-said", file=target.name))
            try:
                outgoing.write(chunk)
            except OSError as error:
                raise EnvironmentProblem(
                    Sentence("install.not-written", reason=reason_of(error))
                ) from error
            on_bytes(done + written)
    return done + written


def _refuse_hostile_member(name: str, info: zipfile.ZipInfo) -> None:
    path = PurePosixPath(name.replace("\\", "/"))
    is_link = stat.S_ISLNK(info.external_attr >> 16)
    if path.is_absolute() or ".." in path.parts or ":" in str(path) or is_link:
        raise UserError(Sentence("zip.escapes"))
