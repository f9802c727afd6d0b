"""Joint training makes a tiny backbone better for people it never saw, and the app then uses it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from app import cli
from core.benchmark.dataset import Dataset
from core.cancel import CancelToken
from core.training.questions import ProfileReader
from tests.core.training.learning import ADAPTER, Learned, dev_examples, learn, open_matcher
from tests.core.training.painted import open_painted_library

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
_STEPS = 70


@pytest.fixture(scope="module")
def learned(tmp_path_factory: pytest.TempPathFactory) -> Learned:
    return learn(tmp_path_factory.mktemp("learning"), steps=_STEPS)


def test_after_training_held_out_people_are_served_better_than_by_chance_and_than_before(
    learned: Learned,
) -> None:
    assert len(set(learned.users)) > 40
    assert learned.mrr_after.low > learned.chance
    assert learned.gain.interval.low > 0
    assert learned.mrr_before.low < learned.chance < learned.mrr_before.high


def test_both_parts_of_the_loss_fall(learned: Learned) -> None:
    for part in ("aspects", "prediction"):
        losses = [record.parts[part] for record in learned.history.steps]
        assert np.mean(losses[-20:]) < np.mean(losses[:5])


def test_swapped_positions_swap_the_scores(learned: Learned) -> None:
    matcher = open_matcher(learned.models, ADAPTER)
    library = open_painted_library(Dataset(learned.benchmark))
    reader = ProfileReader(library, matcher.canvas_px, CancelToken())
    for example in dev_examples(learned.benchmark)[:10]:
        profile = reader.profile(example)
        assert profile is not None
        straight = matcher.match(profile, example.candidates, CancelToken()).scores
        first, second, *rest = example.candidates
        swapped = matcher.match(profile, [second, first, *rest], CancelToken()).scores
        np.testing.assert_allclose(swapped[[1, 0, 2, 3]], straight, atol=1e-5)


def test_the_app_answers_with_the_trained_adapter(
    learned: Learned, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data_dir = str(learned.models.parent)
    places = tmp_path / "places.csv"
    places.write_text(
        "name,description\nOne,Mostly roses.\nTwo,Mostly stone.\nThree,Mostly limes.\n"
    )
    photos = learned.benchmark.parent / "photos" / "garden" / "roses"
    for words in (["models", "use", ADAPTER], ["index", str(photos)]):
        assert cli.run(["--data-dir", data_dir, *words]) == 0
    capsys.readouterr()
    question = ["ask", "where should I go this weekend?", "--candidates", str(places), "--json"]
    assert cli.run(["--data-dir", data_dir, *question]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["matcher"]["model_id"], answer["matcher"]["zero_shot"]) == (ADAPTER, False)
    assert {place["name"] for place in answer["ranking"]} == {"One", "Two", "Three"}
    assert sum(place["score"] for place in answer["ranking"]) == pytest.approx(1.0, abs=1e-3)
