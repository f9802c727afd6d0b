"""Files a person names never cost a photo, nor any other file."""

from __future__ import annotations

import ast
import errno
import os
import re
import stat
from pathlib import Path
from typing import Final

import pytest

from core.errors import EnvironmentProblem, UserError
from core.safety.outputs import output_file, write_document
from tests.helpers.checkout import ROOT

# Modules that write without `output_file`: into the data folder, or into a folder of research data.
_WRITERS: Final = {
    "app/desktop/crash_reporter", "app/safekeeping/self_test", "core/logs", "core/catalogue/adapter_card",
    "core/catalogue/hub", "core/catalogue/manifest", "core/catalogue/pins", "core/catalogue/sources",
    "core/catalogue/staging", "core/photos/thumbnails", "core/places/osm/extract_download",
    "core/recommend/profile/grid", "core/safety/outputs", "core/settings/settings_file",
    "core/store/connection", "core/store/region_store", "core/store/safekeeping/backup",
    "core/store/safekeeping/cipher", "core/store/safekeeping/journal", "core/store/vectors/coded_rows",
    "core/store/page_sums", "core/store/safekeeping/compaction",
    "core/store/vectors/vector_file", "core/store/safekeeping/rescue", "core/worker/safekeeping/conversion",
    "core/worker/large_pictures", "core/worker/main",
}  # fmt: skip
_OPENS_TO_WRITE: Final = re.compile(r"[wax+]")


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


def test_a_measurement_replaces_any_other_measurement_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "figures.json"
    write_document(target, (), {"provenance": {}, "speed": 1})
    write_document(target, (), {"provenance": {}, "size": 2})
    with pytest.raises(UserError, match="not replaced"):
        write_document(target, (), {"size": 2})
    assert '"size": 2' in target.read_text()


def test_a_file_whose_kind_cannot_be_read_is_not_replaced(tmp_path: Path) -> None:
    def unreadable(_file: Path) -> bool:
        raise PermissionError

    target = tmp_path / "out"
    target.write_text("dear")
    with pytest.raises(UserError, match="not replaced"), output_file(target, (), unreadable):
        pass
    assert target.read_text() == "dear"


def test_a_photo_folder_is_one_however_its_name_is_written(
    pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def samefile(one: Path, other: Path) -> bool:  # as on a disk that ignores upper and lower case
        return str(one).casefold() == str(other).casefold()

    monkeypatch.setattr("os.path.samefile", samefile)
    with pytest.raises(UserError, match="writes nothing"):
        write(pictures.with_name("PICTURES") / "new", pictures)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_the_disk_that_is_full_is_the_one_of_the_file(tmp_path: Path, number: int) -> None:
    target = tmp_path / "out"
    with (
        pytest.raises(EnvironmentProblem, match=f"disk that {re.escape(str(target))} .* is full"),
        output_file(target, (), never),
    ):
        raise OSError(number, os.strerror(number))
    assert list(tmp_path.iterdir()) == []


def test_files_that_the_user_names_are_written_nowhere_else() -> None:
    writers = {
        path.relative_to(ROOT).with_suffix("").as_posix()
        for package in ("app", "core", "ui")
        for path in (ROOT / package).rglob("*.py")
        if "core/research" not in path.as_posix() and _writes(ast.parse(path.read_bytes()))
    }
    through_here = {
        "app/commands/ask", "app/commands/places", "app/controllers/chat/answer_actions", "app/controllers/run_results",
        "core/store/safekeeping/export", "core/store/safekeeping/sidecars",
    }  # fmt: skip
    assert writers <= _WRITERS | through_here
    for name in through_here:
        assert "with output_file(" in re.sub(r"\s+\(\s+", " ", (ROOT / f"{name}.py").read_text())


def _writes(module: ast.Module) -> bool:
    return any(_is_write(node) for node in ast.walk(module) if isinstance(node, ast.Call))


def _is_write(call: ast.Call) -> bool:
    called = ast.unparse(call.func)
    if called == "os.open":
        return "O_CREAT" in ast.unparse(call)
    name = called.rpartition(".")[2]
    if name == "open":
        modes = [*call.args, *(word.value for word in call.keywords if word.arg == "mode")]
        return any(
            isinstance(mode, ast.Constant)
            and isinstance(mode.value, str)
            and len(mode.value) <= 3
            and _OPENS_TO_WRITE.search(mode.value)
            for mode in modes
        )
    return name in ("write_text", "write_bytes", "mkstemp", "copyfile", "copy2", "QSaveFile") or (
        called in ("os.replace", "os.rename", "os.link", "os.symlink", "shutil.move")
    )
