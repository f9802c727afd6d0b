"""The library lies on this computer's own disks."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from core.errors import EnvironmentProblem
from core.sentences import Sentence
from core.store.connection import open_store
from core.store.safekeeping import file_system
from core.store.safekeeping.file_system import Mount, network_kind

_MOUNTS = (
    Mount("/", "ext4", "rw"),
    Mount("/mnt/nas", "nfs4", "rw"),
    Mount("/mnt/nas/local", "xfs", "rw"),
    Mount("/home/a/cloud", "fuse.rclone", "rw"),
    Mount("/mnt/twice", "ext4", "rw"),
    Mount("/mnt/twice", "cifs", "rw"),
)


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/a", None),
        ("/mnt/nas", "nfs4"),
        ("/mnt/nas/visuallens", "nfs4"),
        ("/mnt/nasty", None),
        ("/mnt/nas/local/data", None),
        ("/home/a/cloud/x", "fuse.rclone"),
        ("/mnt/twice/x", "cifs"),
        ("\\\\server\\share\\x", Sentence("data-folder.network-share")),
    ],
)
def test_kind_of_folder_is_that_of_the_innermost_mount(folder: str, kind: str | None) -> None:
    assert network_kind(folder, _MOUNTS) == kind


def test_mapped_windows_drive_is_a_network_drive() -> None:
    # As Windows lists it, with the separator of the system the test runs on.
    drive = f"Z:{os.sep}"
    assert network_kind(f"{drive}data", (Mount(drive, "NTFS", "rw,remote"),)) == "NTFS"


def test_library_on_a_network_drive_is_refused_with_the_reason_and_not_created(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mount = Mount(str(tmp_path.resolve()), "smb3", "rw")
    monkeypatch.setattr(file_system, "_mounts", lambda: (mount,))
    with pytest.raises(EnvironmentProblem, match=r"network drive \(smb3\).*--data-dir"):
        open_store(tmp_path / "library.sqlite")
    assert list(tmp_path.iterdir()) == []


def test_real_mounts_of_this_machine_can_be_read(tmp_path: Path) -> None:
    file_system._mounts.cache_clear()
    open_store(tmp_path / "library.sqlite").close()
