"""Files a person names never cost a photo, nor any other file."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from core.errors import EnvironmentProblem, UserError
from core.safety.outputs import output_file, write_document


def never(_file: Path) -> bool:
    return False


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / "a.jpg").write_bytes(b"a photo")
    return folder


def write(target: Path, *folders: Path, text: str = "new") -> None:
    with output_file(target, folders, never) as partial:
        partial.write_text(text)


def test_a_new_file_has_its_name_only_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    with output_file(target, (), never) as partial:
        partial.write_text("half")
        assert not target.exists()
        assert partial.parent == tmp_path
    assert target.read_text() == "half"
    assert list(tmp_path.iterdir()) == [target]
    if os.name == "posix":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_nothing_is_left_when_writing_fails(tmp_path: Path) -> None:
    def broken(partial: Path) -> None:
        partial.write_text("half")
        raise RuntimeError

    with pytest.raises(RuntimeError), output_file(tmp_path / "out", (), never) as partial:
        broken(partial)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["a.jpg", "new.backup", "below/new.backup"])
def test_a_photo_folder_is_never_written_to(pictures: Path, name: str) -> None:
    with pytest.raises(UserError, match="writes nothing"):
        write(pictures / name, pictures)
    assert [(file.name, file.read_bytes()) for file in pictures.rglob("*")] == [
        ("a.jpg", b"a photo")
    ]


def test_a_link_into_a_photo_folder_is_one_too(tmp_path: Path, pictures: Path) -> None:
    link = tmp_path / "elsewhere"
    link.symlink_to(pictures, target_is_directory=True)
    with pytest.raises(UserError, match="writes nothing"):
        write(link / "new", pictures)


def test_a_file_of_another_kind_is_not_replaced_wherever_it_lies(tmp_path: Path) -> None:
    other = tmp_path / "letter.txt"
    other.write_text("dear")
    with pytest.raises(UserError, match="not replaced"):
        write(other)
    assert other.read_text() == "dear"


def test_a_link_to_a_file_is_not_replaced(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "nowhere")
    with pytest.raises(UserError, match="not replaced"):
        write(link)


def test_a_file_of_the_same_kind_is_replaced_and_its_neighbour_is_not(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("old")
    (tmp_path / "out.part").write_text("a bystander")
    with output_file(tmp_path / "out", (), lambda file: file.read_text() == "old") as partial:
        partial.write_text("new")
    assert (tmp_path / "out").read_text() == "new"
    assert (tmp_path / "out.part").read_text() == "a bystander"


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="cannot be written"):
        write(tmp_path / "none" / "out")


def test_a_document_replaces_only_a_document_with_its_keys(tmp_path: Path) -> None:
    target = tmp_path / "profile.json"
    write_document(target, (), {"a": 1, "b": [2]})
    write_document(target, (), {"a": 3, "b": []})
    with pytest.raises(UserError, match="not replaced"):
        write_document(target, (), {"c": 1})
    assert target.read_text() == '{\n  "a": 3,\n  "b": []\n}\n'
