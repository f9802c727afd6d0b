"""Runs as programs of their own: killed and taken up again, and split over two processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.research.training.running.curve import StepRecord, read_history
from tests.helpers.checkout import ROOT


def command(output: Path, benchmark: Path, models: Path, batch: int, passes: int) -> list[str]:
    return [
        "-m",
        "tests.core.research.training.small_runs",
        str(output),
        str(benchmark),
        str(models),
        str(batch),
        str(passes),
    ]


def environment() -> dict[str, str]:
    return {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)}


@pytest.fixture(scope="module")
def undisturbed(
    tmp_path_factory: pytest.TempPathFactory, benchmark_dir: Path, models_dir: Path
) -> tuple[StepRecord, ...]:
    """Four examples a step, in two passes of two."""
    output = tmp_path_factory.mktemp("whole") / "run"
    program = [sys.executable, *command(output, benchmark_dir, models_dir, 2, 2)]
    subprocess.run(program, cwd=ROOT, env=environment(), check=True)
    return read_history(output).steps


@pytest.mark.slow
def test_a_killed_run_resumes_with_the_curve_of_an_undisturbed_one(
    undisturbed: tuple[StepRecord, ...], benchmark_dir: Path, models_dir: Path, tmp_path: Path
) -> None:
    output = tmp_path / "run"
    program = [sys.executable, *command(output, benchmark_dir, models_dir, 2, 2)]
    killed = subprocess.run([*program, "--die-at=3"], cwd=ROOT, env=environment(), check=False)
    assert killed.returncode == -signal.SIGKILL
    assert len(read_history(output).steps) == 3  # the last checkpoint is of step 2
    subprocess.run([*program, "--resume"], cwd=ROOT, env=environment(), check=True)
    resumed = read_history(output).steps
    assert [record.step for record in resumed] == [1, 2, 3, 4, 5, 6]
    assert [record.parts for record in resumed] == [record.parts for record in undisturbed]
    assert [r.gradient_norm for r in resumed] == [r.gradient_norm for r in undisturbed]


@pytest.mark.slow
def test_two_processes_give_the_loss_of_one(
    undisturbed: tuple[StepRecord, ...], benchmark_dir: Path, models_dir: Path, tmp_path: Path
) -> None:
    output = tmp_path / "run"
    # What `accelerate launch` runs for several devices; for processors alone it would want MPI.
    launch = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node=2"]
    launch += ["--master-port=0", "--rdzv-backend=c10d", "--rdzv-endpoint=127.0.0.1:0"]
    program = [*launch, *command(output, benchmark_dir, models_dir, 2, 1)]
    subprocess.run(program, cwd=ROOT, env=environment(), check=True)
    halves = read_history(output).steps
    assert [record.step for record in halves] == [1, 2, 3, 4, 5, 6]
    for half, whole in zip(halves, undisturbed, strict=True):
        assert half.parts == pytest.approx(dict(whole.parts), rel=2e-5)
        assert half.tokens == whole.tokens
        assert half.gradient_norm == pytest.approx(whole.gradient_norm, rel=1e-3)
