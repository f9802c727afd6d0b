"""Checksums of the pages of plain libraries: SQLite's checksum VFS keeps and verifies them.

Every page ends in eight reserved bytes (https://sqlite.org/cksumvfs.html), which other programs read past. A
page that is not what was written is an error when it is read. Encrypted files have a code for every page
already. A file gets checksums when it is made: SQLite does not add them to pages that are there.
"""

from __future__ import annotations

import threading
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import apsw

from core.errors import EnvironmentProblem
from core.sentences import Sentence

RESERVED_BYTES: Final = 8  # of every page
_USUAL_PAGE_BYTES: Final = 4_096
_RESERVED_AT: Final = 20  # in the header of the file
_CHECKING_VFS: Final = "cksmvfs"
_loading = threading.Lock()


def vfs_for(*, encrypted: bool) -> str:
    """The name of the VFS to open a file with.

    Raises:
        EnvironmentProblem: if the extension is missing.
    """
    with _loading:
        usual = apsw.vfs_names()[0]
        if not encrypted and _CHECKING_VFS not in apsw.vfs_names():
            _load()
            apsw.set_default_vfs(usual)  # an encrypted file written through it is unreadable
    return usual if encrypted else _CHECKING_VFS


def _load() -> None:
    spec = find_spec("apsw")
    folders = (spec.submodule_search_locations if spec is not None else None) or [""]
    connection = apsw.Connection(":memory:")
    try:
        connection.enable_load_extension(True)
        connection.load_extension(str(Path(folders[0]) / "sqlite_extra_binaries" / "cksumvfs"))
    except apsw.ExtensionLoadingError as error:
        raise EnvironmentProblem(Sentence("library.no-checksums")) from error
    finally:
        connection.close()


def page_bytes(head: bytes) -> int:
    """The page size that the header of a file gives; the usual one if that cannot be."""
    size = int.from_bytes(head[16:18], "big")
    size = 65_536 if size == 1 else size
    return size if size >= 512 and not size & (size - 1) else _USUAL_PAGE_BYTES


def has_checksums(file: Path) -> bool:
    """Whether the header of a plain file says so."""
    try:
        with file.open("rb") as stream:
            return stream.read(_RESERVED_AT + 1)[_RESERVED_AT:] == bytes([RESERVED_BYTES])
    except OSError:
        return False


def request_checksums(connection: apsw.Connection) -> None:
    """For the file that this connection creates, or that VACUUM INTO writes."""
    connection.reserve_bytes(reserve=RESERVED_BYTES)


def is_verifying(connection: apsw.Connection) -> bool:
    """Whether a connection to a plain file keeps its checksums, or has none to keep.

    It keeps them from when it has read the first page from the file itself, not from the log.
    """
    if connection.reserve_bytes() != RESERVED_BYTES:
        return True
    return bool(int(connection.execute("PRAGMA checksum_verification").get or 0))


def ignore_checksums(connection: apsw.Connection) -> None:
    """Read pages whatever their checksums."""
    connection.execute("PRAGMA checksum_verification=OFF").fetchall()
