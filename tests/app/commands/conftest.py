"""A command line in this process, and a library that it has read."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import run
from tests.helpers import fake_library
from tests.helpers.photo_folders import write_library

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


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    write_library(tmp_path / "photos", 10)
    return tmp_path / "photos"


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of ten photos and the data folder that has read them."""
    folder = tmp_path_factory.mktemp("used")
    write_library(folder / "photos", 10)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("core.worker.library.Library", fake_library.open_fake_library)
        assert run(["--data-dir", str(folder / "data"), "index", str(folder / "photos")]) == 0
    return folder


@pytest.fixture
def indexed(used: Path, data_dir: Path) -> Path:
    """Photos that the library of this test has read already; not to be changed."""
    shutil.copytree(used / "data", data_dir)
    return used / "photos"


@pytest.fixture
def places(tmp_path: Path) -> Path:
    file = tmp_path / "places.csv"
    file.write_text(
        "name,description,lat,lon\n"
        "Fire Museum,all red engines,52.0,4.0\n"
        "Sea Museum,blue water,52.1,4.0\n"
        ",nothing,1,1\n",
        encoding="utf-8",
    )
    return file
