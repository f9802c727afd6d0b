"""`visuallens bench` from build to report, through the command's own parser."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from app.cli import build_parser, starts_programs
from app.commands.research import bench
from core.errors import UserError
from core.paths import DataPaths
from tests.core.research.benchmark.simulated import write_tree
from tests.helpers.raw_reviews import write_google


def run(tmp_path: Path, *arguments: str) -> int:
    parser = argparse.ArgumentParser()
    bench.add_bench_parser(parser.add_subparsers())
    return bench.run(parser.parse_args(["bench", *arguments]), DataPaths(tmp_path / "visuallens"))


def test_bench_and_train_may_start_programs_and_no_other_command_may() -> None:
    parser = build_parser()
    for command in (["bench", "speed"], ["train", "pretrain", "--example"]):
        assert starts_programs(parser.parse_args(command))
    for command in (["status"], ["search", "a dog"], []):
        assert not starts_programs(parser.parse_args(command))


def test_photo_folders_are_built_run_and_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tree, out = write_tree(tmp_path / "tree"), str(tmp_path / "data")
    assert run(tmp_path, "build", "photo-folders", str(tree), "--grouped", "--out", out, "--users", "20") == 0  # fmt: skip
    assert json.loads(capsys.readouterr().out)["benchmark"] == "photo-folders"
    methods = ("--methods", "random,rating", "--limit", "6", "--study", "candidates")
    assert run(tmp_path, "run", "--data", out, *methods) == 0
    printed = capsys.readouterr()
    assert "random: 6 questions" in printed.out
    assert 'rating {"candidates": 10}: 6 questions' in printed.out
    assert "6 of 6" not in printed.out  # progress stays off the output
    assert run(tmp_path, "report", out, "--out", str(tmp_path / "report")) == 0
    assert (tmp_path / "report" / "report.html").stat().st_size > 10_000


def test_google_local_is_built_from_raw_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reviews, meta = write_google(tmp_path / "raw")
    arguments = ["--reviews", *map(str, reviews), "--meta", *map(str, meta)]
    arguments += ["--photos", str(tmp_path / "p"), "--out", str(tmp_path / "d")]
    assert run(tmp_path, "build", "google-local", *arguments, "--minimum-reviews", "1") == 0
    assert json.loads(capsys.readouterr().out)["table_1"]["questions"] == 2


def test_remote_method_warns_that_photos_leave_the_device(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tree, out = write_tree(tmp_path / "tree"), str(tmp_path / "data")
    run(tmp_path, "build", "photo-folders", str(tree), "--grouped", "--out", out, "--users", "9")
    run(tmp_path, "run", "--data", out, "--methods", "random", "--limit", "1", "--url", "http://127.0.0.1:9")  # fmt: skip
    assert "will leave this device" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ("run", "--methods", "oracle"),
        ("run", "--methods", "random", "--without", "hope"),
        ("run", "--methods", "random", "--study", "moon"),
        ("annotate", "--limit", "0"),
    ],
)
def test_wrong_choice_is_refused_in_a_sentence(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    tree, out = write_tree(tmp_path / "tree"), str(tmp_path / "data")
    run(tmp_path, "build", "photo-folders", str(tree), "--grouped", "--out", out, "--users", "9")
    with pytest.raises(UserError):
        run(tmp_path, *arguments, "--data", out)
