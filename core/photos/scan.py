"""Finds the photos and clips below a folder, without following loops or stopping at unreadable ones."""

from __future__ import annotations

import os
import stat
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.cancel import CancelToken
from core.conventions.image_suffixes import CLIP_SUFFIXES, IMAGE_SUFFIXES
from core.errors import reason_of
from core.photos.decode.formats import SNIFF_BYTES, looks_like_image
from core.photos.metadata.files_beside import SIDECAR_SUFFIXES
from core.photos.non_photos import other_kind
from core.records import OtherKind, RootState
from core.sentences import Sentence

# fmt: off
# Images from a user's point of view: listed as unsupported instead of silently left out.
_LISTED_SUFFIXES: Final = frozenset((
    ".blp", ".bw", ".cur", ".dcx", ".dds", ".emf", ".eps", ".exr", ".fits", ".flc",
    ".fli", ".hdr", ".icns", ".ico", ".j2c", ".j2k", ".jp2", ".jpc", ".jpf", ".jph", ".jpm",
    ".jpx", ".jxr", ".msp", ".pbm", ".pcx", ".pfm", ".pgm", ".pnm", ".ppm", ".psb", ".psd", ".qoi",
    ".rgb", ".rgba", ".sgi", ".spider", ".svg", ".tga", ".wdp", ".wmf", ".xbm", ".xcf", ".xpm",
))
# Badly copied photos often have no suffix, recovered ones a meaningless one: first bytes decide.
_UNCERTAIN_SUFFIXES: Final = frozenset(("", ".bak", ".bin", ".dat", ".old", ".orig", ".tmp"))
_SYSTEM_DIRECTORIES: Final = frozenset((
    "#recycle", "$recycle.bin", "@eadir", "__macosx", "found.000", "ipod photo cache",
    "lost+found", "recycler", "system volume information",
))
# fmt: on
_ON_FRESH_DRIVES: Final = _SYSTEM_DIRECTORIES | {"desktop.ini", "thumbs.db", "autorun.inf"}
# Caches of other photo apps: resized copies only.
_CACHE_SUFFIXES: Final = (".lrdata", ".lrcat-data", ".cocatalogdb", ".photolibrary-cache")
_LIBRARY_SUFFIXES: Final = (".photoslibrary", ".migratedphotolibrary", ".aplibrary")
_LIBRARY_ORIGINALS: Final = frozenset(("originals", "masters"))
# Reading a cloud placeholder on Windows would download it.
_RECALL_ATTRIBUTES: Final = 0x00400000 | 0x00040000
# The same on macOS: the file flag SF_DATALESS, and before macOS 14 a hidden file in its place.
_DATALESS_FLAG: Final = 0x40000000
_CLOUD_SUFFIX: Final = ".icloud"
_HIDDEN_ATTRIBUTES: Final = 0x2 | 0x4

OnProblem = Callable[[Path, Sentence], None]
OnOther = Callable[[OtherKind], None]
OnSidecar = Callable[[str, int], None]


@dataclass(frozen=True, slots=True)
class ScanEntry:
    """One image file below a root.

    Attributes:
        rel_path: relative to the root, with `/`; names that are not Unicode keep their bytes as
            encoded by `os.fsdecode`.
        inode: 0 where the file system has none.
    """

    rel_path: str
    size_bytes: int
    mtime_ns: int
    inode: int


@dataclass(frozen=True, slots=True)
class _Directory:
    path: str
    rel_path: str  # ends with "/", empty for the root
    resolved: str


def probe_root(
    root: Path, *, device: str = "", known: Callable[[], Iterable[str]] = tuple
) -> RootState:
    """Whether a root can be read and is what it was.

    A folder counts as offline if it is empty, or contains only what systems put on a fresh drive: an
    unmounted drive, or another one in its place, leaves exactly that behind, and mistaking it for
    "all photos were deleted" would be worse. For the same reason it is offline if it lies on another
    file system than before and nothing that was known there is found.

    Args:
        device: of the root when it was last read, as `device_of` says; empty if that is not known.
        known: relative paths of some photos that were there; only asked if the device is another one.
    """
    try:
        with os.scandir(root) as entries:
            visible = any(
                not entry.name.startswith(".") and entry.name.casefold() not in _ON_FRESH_DRIVES
                for entry in entries
            )
    except OSError:
        return RootState.OFFLINE
    if not visible or (device and device != device_of(root) and _is_bare(root, list(known()))):
        return RootState.OFFLINE
    return RootState.ONLINE


def device_of(folder: Path) -> str:
    """Tells one file system from another, though the same one may be named anew when it is mounted again;
    empty if the folder is gone."""
    try:
        # The first is derived from the identity of the file system where there is one.
        number = os.statvfs(folder).f_fsid if hasattr(os, "statvfs") else 0
        return f"{number:x}" if number else f"device {os.stat(folder).st_dev:x}"
    except OSError:
        return ""


def _is_bare(root: Path, known: Sequence[str]) -> bool:
    return bool(known) and not any(os.path.lexists(root / path) for path in known)


def scan_root(
    root: Path,
    *,
    cancel: CancelToken,
    on_problem: OnProblem,
    on_other: OnOther = lambda _kind: None,
    on_sidecar: OnSidecar = lambda _path, _changed: None,
) -> Iterator[ScanEntry]:
    """Every photo and clip below `root`, each directory once.

    Linked folders are visited after the real ones, so a file keeps the path of its real folder;
    a link to a folder above the root is not followed. Files in a known unsupported format are
    yielded too, so that they can be listed with that reason.

    Args:
        on_problem: called with a folder or file that could not be read and the reason as a
            sentence. What is below such a folder is unknown, not missing.
        on_other: called for each file that is no photo and accompanies none.
        on_sidecar: called with the relative path of each file that may hold metadata of a photo, and when
            it was changed or put there, in nanoseconds since 1970.

    Raises:
        Cancelled: if `cancel` was set.
    """
    resolved_root = os.path.realpath(root)
    visited: set[str] = set()
    real: deque[_Directory] = deque([_Directory(os.fspath(root), "", resolved_root)])
    linked: deque[_Directory] = deque()
    while real or linked:
        cancel.check()
        directory = real.pop() if real else linked.popleft()
        if directory.resolved in visited:
            continue
        visited.add(directory.resolved)
        for entry in _list(directory, on_problem):
            cancel.check()
            try:
                if not entry.is_dir():
                    found = _as_image(entry, directory, on_problem)
                    if found is not None:
                        yield found
                    elif other := _as_other(entry):
                        on_other(other)
                    elif entry.name.lower().endswith(SIDECAR_SUFFIXES):
                        facts = entry.stat()
                        changed_ns = max(facts.st_mtime_ns, facts.st_ctime_ns)
                        on_sidecar(directory.rel_path + entry.name, changed_ns)
                elif not _is_skipped_directory(entry, directory):
                    below = _below(entry, directory)
                    if not entry.is_symlink():
                        real.append(below)
                    elif not _contains(below.resolved, resolved_root):
                        linked.append(below)
            except OSError as error:
                on_problem(Path(entry.path), Sentence("file.unreadable", reason=reason_of(error)))


def _list(directory: _Directory, on_problem: OnProblem) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(directory.path) as entries:
            yield from entries
    except OSError as error:
        on_problem(Path(directory.path), Sentence("folder.unreadable", reason=reason_of(error)))


def _below(entry: os.DirEntry[str], parent: _Directory) -> _Directory:
    resolved = (
        os.path.realpath(entry.path)
        if entry.is_symlink()
        else os.path.join(parent.resolved, entry.name)
    )
    return _Directory(entry.path, f"{parent.rel_path}{entry.name}/", resolved)


def _is_skipped_directory(entry: os.DirEntry[str], parent: _Directory) -> bool:
    name = entry.name.casefold()
    if parent.rel_path.casefold().removesuffix("/").endswith(_LIBRARY_SUFFIXES):
        return name not in _LIBRARY_ORIGINALS
    return (
        name.startswith(".")
        or name in _SYSTEM_DIRECTORIES
        or name.endswith(_CACHE_SUFFIXES)
        or bool(_windows_attributes(entry) & _HIDDEN_ATTRIBUTES)
    )


def _as_image(
    entry: os.DirEntry[str], parent: _Directory, on_problem: OnProblem
) -> ScanEntry | None:
    if entry.name.startswith("."):
        _report_cloud_name(entry, on_problem)
        return None
    suffix = os.path.splitext(entry.name)[1].lower()
    certain = suffix in IMAGE_SUFFIXES | CLIP_SUFFIXES or suffix in _LISTED_SUFFIXES
    if not certain and suffix not in _UNCERTAIN_SUFFIXES:
        return None
    facts = entry.stat()
    if not stat.S_ISREG(facts.st_mode):
        return None
    attributes = _windows_attributes(entry)
    if attributes & _HIDDEN_ATTRIBUTES:
        return None
    if attributes & _RECALL_ATTRIBUTES or _is_dataless(facts):
        if certain:
            on_problem(Path(entry.path), Sentence("photo.in-cloud"))
        return None
    if not certain and not _starts_like_image(entry.path):
        return None
    return ScanEntry(
        rel_path=parent.rel_path + entry.name,
        size_bytes=facts.st_size,
        mtime_ns=facts.st_mtime_ns,
        inode=entry.inode(),
    )


def _is_dataless(facts: os.stat_result) -> bool:
    return bool(getattr(facts, "st_flags", 0) & _DATALESS_FLAG)


def _report_cloud_name(entry: os.DirEntry[str], on_problem: OnProblem) -> None:
    """`.photo.jpg.icloud` stands for `photo.jpg`, which is in the cloud alone."""
    name = entry.name.removeprefix(".").removesuffix(_CLOUD_SUFFIX)
    if entry.name.endswith(_CLOUD_SUFFIX) and name.lower().endswith(tuple(IMAGE_SUFFIXES)):
        on_problem(Path(entry.path).with_name(name), Sentence("photo.in-cloud"))


def _as_other(entry: os.DirEntry[str]) -> OtherKind | None:
    """What kind of file it is, unless it could be a photo: of those, others report why not."""
    suffix = os.path.splitext(entry.name)[1].lower()
    is_photo = suffix in IMAGE_SUFFIXES | CLIP_SUFFIXES or suffix in _LISTED_SUFFIXES
    if is_photo or suffix in _UNCERTAIN_SUFFIXES or _windows_attributes(entry) & _HIDDEN_ATTRIBUTES:
        return None
    return other_kind(entry.name)


def _starts_like_image(path: str) -> bool:
    with open(path, "rb") as file:
        return looks_like_image(file.read(SNIFF_BYTES))


def _windows_attributes(entry: os.DirEntry[str]) -> int:
    if os.name != "nt":
        return 0
    attributes: int = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    return attributes


def _contains(directory: str, other: str) -> bool:
    return os.path.join(other, "").startswith(os.path.join(directory, ""))


def count_files(folder: Path, cancel: CancelToken) -> int:
    """The number of files below a folder that would be read.

    Raises:
        Cancelled: if `cancel` was set.
    """
    return sum(1 for _ in scan_root(folder, cancel=cancel, on_problem=lambda _path, _reason: None))
