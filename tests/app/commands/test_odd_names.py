"""File names that are no text, or that would command a terminal."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import run
from tests.helpers import fake_library
from tests.helpers.photo_folders import write_photo

Cli = Callable[..., tuple[int, str, str]]


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    """Runs one command line and gives exit code, stdout and stderr."""
    monkeypatch.setattr("core.worker.library.Library", fake_library.open_fake_library)

    def call(*arguments: str | Path) -> tuple[int, str, str]:
        code = run([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


def test_file_names_that_are_no_text_are_indexed_and_printed(cli: Cli, tmp_path: Path) -> None:
    folder = tmp_path / "p"
    folder.mkdir()
    try:
        write_photo(Path(str(folder / "caf\udce9.jpg")))
    except OSError:
        pytest.skip("this file system takes text names only")
    indexed = json.loads(cli("index", folder, "--json")[1])
    assert indexed["done"] == 1
    (row,) = json.loads(cli("search", "red", "--json")[1])["results"]
    assert Path(row["path"]).exists()
    assert cli("search", "red")[0] == 0


def test_file_names_do_not_command_the_terminal(cli: Cli, tmp_path: Path) -> None:
    folder = tmp_path / "p\x1b]0;title\x07"
    write_photo(folder / "red\u202e\x1b[2J\ngpj.jpg")
    (folder / "broken\x9b.jpg").write_bytes(b"\xff\xd8\xff\xe0 cut")
    lines = (("index", folder), ("search", "red"), ("status",), ("index", folder / "no\x1b"))
    said = "".join(text for line in lines for text in cli(*line)[1:])
    assert r"\x1b]0;title\x07" in said
    assert r"red\u202e\x1b[2J\ngpj.jpg" in said
    assert r"no\x1b" in said
    assert not set(said) & set("\x1b\x07\x9b\u202e")
