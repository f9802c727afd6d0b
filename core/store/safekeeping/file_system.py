"""Rejects network file systems for the library, because SQLite cannot rely on their locks."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from core.errors import EnvironmentProblem
from core.sentences import Sentence

# Names of the file systems on Linux, macOS and Windows.
_NETWORK: Final = frozenset({
    "nfs", "nfs4", "cifs", "smb", "smbfs", "smb2", "smb3", "afpfs", "afs", "ncpfs", "webdav", "davfs", "davfs2",
    "ceph", "glusterfs", "lustre", "beegfs", "gpfs", "pvfs2", "orangefs", "coda", "fuse.sshfs", "fuse.rclone",
    "fuse.gvfsd-fuse", "fuse.davfs", "fuse.s3fs", "fuse.gcsfuse", "fuse.glusterfs", "fuse.ceph", "fuse.curlftpfs",
    "fuse.smbnetfs", "fuse.google-drive-ocamlfuse", "fuse.onedriver",
})  # fmt: skip


class Mount(NamedTuple):
    """A mounted file system."""

    folder: str
    kind: str
    options: str


def refuse_network_file_system(database: Path) -> None:
    """Check where the library is about to be written.

    Raises:
        EnvironmentProblem: if it lies on a network file system.
    """
    folder = os.path.realpath(database.parent)
    kind = network_kind(folder, _mounts())
    if kind is not None:
        raise EnvironmentProblem(
            Sentence("data-folder.on-network", path=str(database.parent), kind=kind)
        )


def kind_of(folder: Path) -> str:
    """Name of the file system that holds `folder`; empty if the system does not tell."""
    return (_mount_of(os.path.realpath(folder), _mounts()) or Mount("", "", "")).kind


def network_kind(folder: str, mounts: tuple[Mount, ...]) -> str | Sentence | None:
    """Name of the network file system that holds `folder`; None if it is local."""
    if folder.startswith(("\\\\", "//")) and not folder.startswith("\\\\?\\"):
        return Sentence("data-folder.network-share")
    mount = _mount_of(folder, mounts)
    if mount is None:
        return None
    remote = "remote" in mount.options.split(",")  # what Windows reports for a mapped drive
    return mount.kind or "remote" if remote or mount.kind.casefold() in _NETWORK else None


def _mount_of(folder: str, mounts: tuple[Mount, ...]) -> Mount | None:
    holding = [mount for mount in mounts if _holds(mount.folder, folder)]
    if not holding:
        return None
    # Of several mounts on the same folder, the last one is visible.
    return max(enumerate(holding), key=lambda each: (len(each[1].folder), each[0]))[1]


def _holds(mount: str, folder: str) -> bool:
    mount, folder = os.path.normcase(mount), os.path.normcase(folder)
    return folder == mount or folder.startswith(os.path.join(mount, ""))


@lru_cache(maxsize=1)
def _mounts() -> tuple[Mount, ...]:
    import psutil

    try:
        found = psutil.disk_partitions(all=True)
    except (OSError, RuntimeError):
        return ()  # nothing is known, so nothing is rejected
    return tuple(Mount(part.mountpoint, part.fstype, part.opts) for part in found)
