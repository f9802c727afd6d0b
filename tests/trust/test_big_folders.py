"""Very many files, and a folder that answers slowly; `tests.trust.big_folders` takes a million."""

from __future__ import annotations

from pathlib import Path

from tests.trust.big_folders import index, slow_folder, survey, write_files


def test_many_tiny_files_are_seen_once_each_and_again_without_news(tmp_path: Path) -> None:
    write_files(tmp_path / "photos", 3_000, flat=False)
    figures = survey(tmp_path / "data", tmp_path / "photos")
    assert figures["files"] == figures["known"] == 3_000
    assert figures["integrity"] == "ok"


def test_copies_in_one_large_folder_are_encoded_once(tmp_path: Path) -> None:
    write_files(tmp_path / "photos", 1_200, flat=True)
    figures = index(tmp_path / "data", tmp_path / "photos")
    assert figures["lost"] == []
    assert figures["encoded"] == 200


def test_slow_folder_can_be_left_at_any_time_and_is_read_in_the_end(tmp_path: Path) -> None:
    write_files(tmp_path / "photos", 60, flat=True)
    figures = slow_folder(tmp_path / "data", tmp_path / "photos", 0.01)
    assert figures["cancelled"]
    assert figures["stopped_s"] < 60 * 2 * 0.01 + 10
    assert figures["lost"] == []
    assert figures["encoded"] == 60
