"""Reports over real runs: both pages hold the same numbers, the HTML page needs nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from core.cancel import CancelToken
from core.errors import ModelUnavailable, UserError
from core.photos.decode.pool import DecodePool
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.examples import Example
from core.research.benchmark.data_set.features import load_pixels
from core.research.benchmark.methods.methods import MethodOptions, RandomBaseline, Scored
from core.research.benchmark.report.cells import paper_ablation, paper_split
from core.research.benchmark.report.contents import collect, load_paper, write_reports
from core.research.benchmark.report.inlined_photos import Pictures
from core.research.benchmark.running.runner import RunPlan, execute
from core.sentences import plain
from tests.core.research.benchmark.simulated import simulate


class Knowing(RandomBaseline):
    """A stand-in method that is right half of the time and shows three photos."""

    def score(self, example: Example) -> Scored:
        scores = super().score(example).scores
        if int(example.question.question_id[7:12]) % 2:
            scores[list(example.question.ground_truth)] += 1
        return Scored(scores, tuple(data_root / p.path for p in example.history[:3]))


data_root = Path()


def reported(tmp_path: Path) -> tuple[Dataset, str, str]:
    global data_root  # the stand-in method is opened by name only
    data = simulate(tmp_path)
    data_root = data.photos_root

    def open_method(name: str, *_: object) -> RandomBaseline:
        if name == "visuallens":
            raise ModelUnavailable(plain("No <model> was named."))
        return Knowing() if name == "starter" else RandomBaseline()

    no_retrieval = MethodOptions(without=frozenset({"retrieval"}))
    for plan in (
        RunPlan("random"), RunPlan("starter"), RunPlan("visuallens"),
        RunPlan("starter", no_retrieval), RunPlan("starter", history=5), RunPlan("starter", history=15),
    ):  # fmt: skip
        execute(plan, data, open_method, CancelToken(), lambda run, done, total: None)
    with DecodePool(1) as pool:
        pictures = Pictures(load_pixels(pool, 64))
        markdown, page = write_reports([data.directory], tmp_path / "out", pictures)
    return data, markdown.read_text(encoding="utf-8"), page.read_text(encoding="utf-8")


def test_page_is_one_file_without_any_outside_reference(tmp_path: Path) -> None:
    _, _, page = reported(tmp_path)
    sources = re.findall(r'(?:src|href)="([^"]*)"', page)
    assert sources
    assert all(source.startswith(("data:", "#")) for source in sources)
    assert "@import" not in page
    assert "url(http" not in page


def test_page_holds_tables_figures_failures_and_provenance(tmp_path: Path) -> None:
    data, markdown, page = reported(tmp_path)
    section = collect(data)
    assert section.best == "starter"
    mean = f"{100 * section.rows[2].metrics['mrr'].mean:.1f}"
    for text in (markdown, page):
        assert mean in text
        assert "Random, closed form" in text
        assert "without retrieval" in text
        assert "Simulated" in text
        assert "7.6 / 21.0 / 55.0" in text  # the paper's Random row
        assert "Commit" in text
    assert page.count("<svg") == len(section.figures) >= 3
    assert page.count('class="failure"') == len(section.failures) == 3
    assert page.count("data:image/jpeg") > 6
    assert "No &lt;model&gt; was named." in page


def test_ablation_stands_beside_the_change_the_same_step_made_in_the_paper() -> None:
    assert paper_ablation({"without": ["joint"]}, "google-local") == "-0.5"  # 33.0 against 33.5
    assert paper_ablation({"without": ["retrieval"]}, "yelp") == "-6.1"  # row 7 against row 3
    assert paper_ablation({"without": ["aspects", "captions"]}, "google-local") == "-2.9"
    assert paper_ablation({"without": ["images"]}, "yelp") == ""  # no such row
    assert paper_ablation({"without": ["retrieval"], "grid_side": 4}, "yelp") == ""
    assert paper_split("history", "google-local") == "35.9 / 38.0"


def test_report_says_whether_random_agrees_with_its_closed_form(tmp_path: Path) -> None:
    _, markdown, page = reported(tmp_path)
    for text in (markdown, page):
        assert "Random against its closed form: Hit@1" in text
        assert "Every interval holds" in text or "Outside for" in text


def test_figures_are_the_same_bytes_each_time(tmp_path: Path) -> None:
    data, _, _ = reported(tmp_path)
    first, second = collect(data), collect(data)
    assert [figure.svg for figure in first.figures] == [figure.svg for figure in second.figures]


def test_report_of_a_set_without_runs_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="bench run"):
        collect(simulate(tmp_path))


def test_paper_tables_have_four_numbers_a_row_and_agree_with_each_other() -> None:
    paper = load_paper()
    assert all(len(row["yelp"]) == len(row["google-local"]) == 4 for row in paper["table2"])
    table3 = {row["row"]: row for row in paper["table3"]}
    ours = next(row for row in paper["table2"] if row["method"] == "VisualLens (PaliGemma)")
    assert table3[1]["yelp"] == ours["yelp"]
    assert paper["table4"][0]["google-local"]["user"] == ours["google-local"][3]
    assert np.isfinite(ours["yelp"]).all()
