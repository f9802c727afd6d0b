"""Scanning of folders: what is found, what is skipped, what is reported."""

from __future__ import annotations

import os
import sys
from collections import Counter
from pathlib import Path

import pytest

from core.cancel import CancelToken
from core.errors import Cancelled
from core.photos.scan import ScanEntry, device_of, probe_root, scan_root
from core.records import OtherKind, RootState

JPEG = b"\xff\xd8\xff\xe0 content does not matter to a scan"
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX file system")


def touch(*files: Path) -> None:
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(JPEG)


def scan(root: Path) -> tuple[list[ScanEntry], dict[str, str]]:
    problems: dict[str, str] = {}
    entries = scan_root(
        root,
        cancel=CancelToken(),
        on_problem=lambda path, reason: problems.__setitem__(path.name, str(reason)),
    )
    return sorted(entries, key=lambda entry: entry.rel_path), problems


def names(root: Path) -> list[str]:
    entries, problems = scan(root)
    assert problems == {}
    return [entry.rel_path for entry in entries]


def test_scan_when_folders_are_nested_yields_relative_paths_and_file_facts(tmp_path: Path) -> None:
    touch(tmp_path / "a.jpg", tmp_path / "2024" / "Août" / "b.HEIC", tmp_path / "2024" / "c.Cr3")
    entries, problems = scan(tmp_path)
    assert [entry.rel_path for entry in entries] == ["2024/Août/b.HEIC", "2024/c.Cr3", "a.jpg"]
    facts = (tmp_path / "a.jpg").stat()
    assert entries[2] == ScanEntry("a.jpg", len(JPEG), facts.st_mtime_ns, facts.st_ino)
    assert problems == {}


def test_scan_counts_files_that_are_no_photos_but_not_those_that_accompany_them(
    tmp_path: Path,
) -> None:
    found = ("a.jpg", "b.MTS", "c.wmv", "d.mp3", "e.pdf", "f.exe")
    unnoticed = (
        "a.xmp",
        "a.jpg.json",
        "A.AAE",
        "Thumbs.db",
        "desktop.ini",
        "README",
        "broken.tmp",
        ".x.mov",
        "~$e.docx",
    )
    touch(*(tmp_path / name for name in (*found, *unnoticed)), tmp_path / ".hidden" / "g.mov")
    others: Counter[OtherKind] = Counter()
    list(
        scan_root(
            tmp_path,
            cancel=CancelToken(),
            on_problem=lambda *_: None,
            on_other=lambda kind: others.update((kind,)),
        )
    )
    assert others == {
        OtherKind.VIDEO: 2,
        OtherKind.SOUND: 1,
        OtherKind.DOCUMENT: 1,
        OtherKind.OTHER: 1,
    }


def test_scan_when_directories_are_hidden_or_of_the_system_skips_them(tmp_path: Path) -> None:
    skipped = (
        ".git", "@eaDir", "#recycle", "$RECYCLE.BIN", "System Volume Information", ".Trash-1000",
        "lost+found", "__MACOSX", "Catalog Previews.lrdata",
    )  # fmt: skip
    touch(*(tmp_path / "trip" / name / "x.jpg" for name in skipped), tmp_path / "trip" / "y.jpg")
    assert names(tmp_path) == ["trip/y.jpg"]


def test_scan_when_a_mac_photo_library_is_below_takes_its_originals_only(tmp_path: Path) -> None:
    library = tmp_path / "Photos Library.photoslibrary"
    touch(library / "originals" / "0" / "a.heic", library / "resources" / "derivatives" / "a.jpg")
    assert names(tmp_path) == ["Photos Library.photoslibrary/originals/0/a.heic"]


def test_scan_when_files_are_no_images_leaves_them_out_silently(tmp_path: Path) -> None:
    touch(tmp_path / "._a.jpg", tmp_path / "Thumbs.db", tmp_path / "a.mp3", tmp_path / "a.xmp")
    touch(tmp_path / "archive.psd", tmp_path / "scan.jp2", tmp_path / "a.mov")
    assert names(tmp_path) == ["a.mov", "archive.psd", "scan.jp2"]


def test_scan_when_a_name_says_nothing_lets_the_content_decide(tmp_path: Path) -> None:
    touch(tmp_path / "IMG_0001", tmp_path / "recovered.bin")
    (tmp_path / "README").write_text("not a photo")
    (tmp_path / "empty").touch()
    assert names(tmp_path) == ["IMG_0001", "recovered.bin"]


@posix_only
def test_scan_when_links_form_loops_yields_every_file_once(tmp_path: Path) -> None:
    touch(tmp_path / "album" / "deep" / "a.jpg")
    (tmp_path / "album" / "deep" / "up").symlink_to(tmp_path / "album")
    (tmp_path / "album" / "self").symlink_to("self")
    (tmp_path / "0-first-by-name").symlink_to(tmp_path / "album" / "deep")
    entries, problems = scan(tmp_path)
    assert [entry.rel_path for entry in entries] == ["album/deep/a.jpg"]
    assert list(problems) == ["self"]


@posix_only
def test_scan_when_a_link_leads_outside_follows_it_but_not_to_a_parent(tmp_path: Path) -> None:
    root = tmp_path / "home" / "photos"
    touch(tmp_path / "drive" / "b.jpg", tmp_path / "home" / "private.jpg", root / "a.jpg")
    (root / "drive").symlink_to(tmp_path / "drive")
    (root / "home").symlink_to(tmp_path / "home")
    assert names(root) == ["a.jpg", "drive/b.jpg"]


@posix_only
def test_scan_when_a_name_is_not_unicode_keeps_its_bytes(tmp_path: Path) -> None:
    raw_name = os.path.join(os.fsencode(tmp_path), b"caf\xe9.jpg")
    try:
        with open(raw_name, "wb") as file:
            file.write(JPEG)
    except OSError:
        pytest.skip("this file system refuses names that are not Unicode")
    (entry,) = scan(tmp_path)[0]
    assert os.fsencode(tmp_path / entry.rel_path) == raw_name


@posix_only
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_scan_when_a_folder_cannot_be_read_reports_it_and_goes_on(tmp_path: Path) -> None:
    touch(tmp_path / "closed" / "a.jpg", tmp_path / "open" / "b.jpg")
    (tmp_path / "closed").chmod(0)
    try:
        entries, problems = scan(tmp_path)
    finally:
        (tmp_path / "closed").chmod(0o700)
    assert [entry.rel_path for entry in entries] == ["open/b.jpg"]
    assert problems == {"closed": "The folder cannot be read (Permission denied)."}


def test_scan_when_a_folder_vanishes_meanwhile_reports_it_and_goes_on(tmp_path: Path) -> None:
    touch(tmp_path / "a.jpg", tmp_path / "gone" / "b.jpg", tmp_path / "kept" / "c.jpg")
    problems: list[tuple[Path, str]] = []
    entries = scan_root(
        tmp_path,
        cancel=CancelToken(),
        on_problem=lambda path, reason: problems.append((path, str(reason))),
    )
    found = [next(entries).rel_path]
    (tmp_path / "gone" / "b.jpg").unlink()
    (tmp_path / "gone").rmdir()
    found += [entry.rel_path for entry in entries]
    assert found == ["a.jpg", "kept/c.jpg"]
    assert problems == [
        (tmp_path / "gone", "The folder cannot be read (No such file or directory).")
    ]


@posix_only
def test_scan_when_a_pipe_has_an_image_name_leaves_it_out(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    assert names(tmp_path) == []


def test_scan_when_cancelled_stops(tmp_path: Path) -> None:
    touch(*(tmp_path / f"{i}.jpg" for i in range(5)))
    cancel = CancelToken()
    entries = scan_root(tmp_path, cancel=cancel, on_problem=lambda *_: None)
    next(entries)
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(entries)


@pytest.mark.parametrize(
    "content", [None, [], [".DS_Store"], ["desktop.ini"], ["lost+found", "Thumbs.db"]]
)
def test_probe_when_a_root_is_gone_or_empty_says_offline(
    tmp_path: Path, content: list[str] | None
) -> None:
    root = tmp_path / "drive"
    if content is not None:
        root.mkdir()
        touch(*(root / name for name in content))
    assert probe_root(root) is RootState.OFFLINE


def test_probe_when_a_root_holds_files_says_online(tmp_path: Path) -> None:
    touch(tmp_path / "notes.txt")
    assert probe_root(tmp_path) is RootState.ONLINE


def test_a_root_on_another_device_is_offline_unless_a_known_photo_is_there(tmp_path: Path) -> None:
    touch(tmp_path / "other.jpg")
    device = device_of(tmp_path)
    assert device
    assert device_of(tmp_path / "gone") == ""

    def probed(before: str, *known: str) -> RootState:
        return probe_root(tmp_path, device=before, known=lambda: known)

    assert probed("elsewhere", "mine.jpg", "trip/mine.jpg") is RootState.OFFLINE
    assert probed("elsewhere", "mine.jpg", "other.jpg") is RootState.ONLINE
    assert probed("elsewhere") is RootState.ONLINE  # nothing was known there
    assert probed(device, "mine.jpg") is RootState.ONLINE  # deleted
    assert probed("", "mine.jpg") is RootState.ONLINE


def test_photos_that_are_in_the_cloud_alone_are_named_and_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".away.jpg.icloud").write_bytes(b"")
    (tmp_path / ".note.txt.icloud").write_bytes(b"")
    (tmp_path / "here.jpg").write_bytes(b"")
    found, problems = scan(tmp_path)
    assert [entry.rel_path for entry in found] == ["here.jpg"]
    assert list(problems.values()) == ["The photo is stored in the cloud only."]
    # What the system of a Mac says of such a file; others have no such flags.
    monkeypatch.setattr("core.photos.scan._is_dataless", lambda _facts: True)
    found, problems = scan(tmp_path)
    assert (found, len(problems)) == ([], 2)
