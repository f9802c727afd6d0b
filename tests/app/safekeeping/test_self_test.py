"""What a bundle does to try itself, with the models that come with the app."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.cli import EXIT_PROBLEM, run
from app.safekeeping.self_test import write_photos
from app.safekeeping.start_measure import StartFigures


@pytest.fixture(autouse=True)
def no_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window has tests of its own; starting it takes seconds."""
    monkeypatch.setattr(
        "app.safekeeping.self_test.measure_start", lambda _data: StartFigures(1.0, 90_000_000, 0.0)
    )


@pytest.mark.slow
def test_self_test_prints_one_line_and_leaves_the_person_s_data_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    assert run(["--data-dir", str(tmp_path / "mine"), "--self-test"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    said = json.loads(line)
    assert said["ok"] is True
    assert (said["photos"], said["failed"]) == (7, 1)
    assert said["hits"] > 0
    assert said["ranked"] > 0
    assert list(tmp_path.iterdir()) == []


def test_self_test_that_finds_something_wrong_says_so_and_fails(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.helpers import fake_library

    monkeypatch.setattr("core.worker.library.Library", fake_library.open_library_without_models)
    assert run(["--self-test"]) == EXIT_PROBLEM
    assert "weights are not installed" in capsys.readouterr().err


def test_self_test_photos_are_one_of_each_kind_and_a_broken_one(tmp_path: Path) -> None:
    assert write_photos(tmp_path / "photos") == 7
    names = sorted(path.name for path in (tmp_path / "photos").iterdir())
    assert len(names) == 8
    assert {name.partition(".")[2] for name in names} >= {"jpeg", "png", "jxl", "avif"}
