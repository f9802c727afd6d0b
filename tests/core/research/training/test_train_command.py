"""`visuallens train` as a person types it."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest

from app import cli
from app.commands.context import Context, ProgressLine
from app.commands.research.train import LiveTable, duration_text
from core.paths import DataPaths
from core.research.training.running.loop import TrainingProgress


def write(folder: Path, text: str) -> str:
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_dry_run_tells_memory_time_and_disk_and_writes_nothing(
    models_dir: Path, benchmark_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = write(
        tmp_path,
        f'preset = "paligemma-3b"\ndataset = "{benchmark_dir}"\n'
        '[run]\nbackbone = "paligemma"\noutput = "out"\n',
    )
    data_dir = str(models_dir.parent)
    code = cli.run(["--data-dir", data_dir, "train", "joint", "--config", config, "--dry-run"])
    assert code == 0
    shown = capsys.readouterr().out
    assert "million" in shown
    assert "fit" in shown
    assert "in all" in shown
    assert "for checkpoints" in shown
    assert re.search(r"at most [\d ]+ photos to describe", shown)
    assert not (tmp_path / "out").exists()


def test_an_example_can_be_kept_as_a_configuration(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["--data-dir", str(tmp_path), "train", "joint", "--example"]) == 0
    assert 'preset = "paligemma-3b"' in capsys.readouterr().out.splitlines()


def test_a_backbone_that_is_not_installed_is_a_problem_one_can_read(
    tmp_path: Path, benchmark_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = write(
        tmp_path,
        f'preset = "qwen3-vl-2b"\ndataset = "{benchmark_dir}"\n[run]\noutput = "out"\n',
    )
    code = cli.run(["--data-dir", str(tmp_path / "d"), "train", "joint", "--config", config])
    assert code == 1
    assert "qwen3-vl-2b is not installed" in capsys.readouterr().err


def test_a_judge_on_a_server_is_announced(
    tmp_path: Path, benchmark_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = write(
        tmp_path,
        f'dataset = "{benchmark_dir}"\noutput = "out"\njudge = "openai-compatible"\n'
        'judge_url = "http://judge.example/v1"\n',
    )
    data_dir = str(tmp_path / "d")
    code = cli.run(["--data-dir", data_dir, "train", "refine", "--config", config, "--dry-run"])
    assert code == 0
    assert "will be sent to http://judge.example/v1" in capsys.readouterr().err


def test_a_finished_refinement_is_not_overwritten(
    tmp_path: Path, benchmark_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = write(tmp_path, f'dataset = "{benchmark_dir}"\noutput = "out"\n')
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "round-0.jsonl").touch()
    code = cli.run(["--data-dir", str(tmp_path / "d"), "train", "refine", "--config", config])
    assert code == 1
    assert "--resume" in capsys.readouterr().err


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_table_shows_loss_parts_rate_speed_memory_and_time_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = LiveTable(Context(DataPaths(tmp_path)))
    screen = Terminal()
    table.line = ProgressLine(screen)
    parts = {"joint": 2.5, "aspects": 0.5, "prediction": 1.0}
    before = TrainingProgress(7, 200, parts, 1e-3, 1234.5, 3_000_000_000, 4000.0, None, 0, 0)
    table.show(before)
    for cell in ("7/200", "2.5000", "0.5000", "1.00e-03", "1234", "3.0 GB", "1 h 6 min"):
        assert cell in screen.getvalue()
    table.show(TrainingProgress(8, 200, parts, 1e-3, 1.0, 1, 1.0, {"mrr": 0.4321}, 8, 8))
    noted = capsys.readouterr().err
    assert noted.count("tokens/s") == 1
    assert noted.count("after step 8: mrr 0.432") == 1


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(4.2, "4 s"), (61, "1 min"), (4320, "1 h 12 min"), (200_000, "2 d 7 h")],
)
def test_durations_are_told_in_the_two_largest_units(seconds: float, text: str) -> None:
    assert duration_text(seconds) == text
