"""Two commits are measured in turn, each in its own checkout, and nothing of it stays."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.research.benchmark.speed import compare
from core.research.benchmark.speed.compare import Figures


def _git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=a", "-c", "user.email=a@b.c")
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


def test_each_side_runs_its_own_code_and_the_ratio_is_theirs_by_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, folder = tmp_path / "ours", tmp_path / "folder"
    for each in (ours, folder):
        each.mkdir()
    _git(ours, "init", "-q")
    (ours / "work.py").write_text("blocks = 150")
    _git(ours, "add", ".")
    _git(ours, "commit", "-qm", "Much")
    (ours / "work.py").write_text("blocks = 1")
    monkeypatch.setattr(compare, "_ROOT", ours)

    def one_round(tree: Path, *_: Path) -> Iterator[tuple[str, Figures]]:
        code = "import work; held = [bytes(b'x' * 1_000_000) for _ in range(work.blocks)]; print(work.blocks)"
        figures, said = compare._measured(tree, ["-c", code])
        yield "work", figures | {"blocks": float(said)}

    monkeypatch.setattr(compare, "_one_round", one_round)
    found = compare.compare("HEAD", tmp_path, tmp_path, 1, folder)
    assert found["work"]["ratio"]["blocks"] == 150
    (theirs,), (own,) = found["work"]["theirs"], found["work"]["ours"]
    assert theirs["peak_memory_mb"] > 150
    assert min(own["seconds"], own["processor_s"]) > 0
    assert not (folder / "checkout").exists()


def test_a_command_that_fails_is_no_figure(tmp_path: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        compare._measured(tmp_path, ["-c", "raise SystemExit(3)"])


def test_a_ratio_is_the_median_over_the_rounds() -> None:
    sides = {
        "theirs": [{"s": 4.0}, {"s": 9.0}, {"s": 6.0}],
        "ours": [{"s": 2.0}, {"s": 3.0}, {"s": 1.0}],
    }
    assert compare._ratios(sides) == {"s": 3.0}
