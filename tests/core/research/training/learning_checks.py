"""Joint training makes a tiny backbone better for people it never saw, and the app then uses it.

The split of these people, and these seeds, chose nothing: steps were fixed on the dev split of
another seed beforehand.
"""

from __future__ import annotations

import numpy as np
import pytest

from core.cancel import CancelToken
from core.research.benchmark.data_set.dataset import Dataset
from core.research.training.data.training_questions import ProfileReader
from tests.core.research.training.learning import (
    ADAPTER,
    Learned,
    figures,
    held_out,
    learn,
    open_matcher,
)
from tests.core.research.training.painted import open_painted_library
from tests.core.research.training.swaps import measure_swaps

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]
_RUNS = [("paligemma", 1), ("paligemma", 2), ("qwen3_vl", 1), ("qwen3_vl", 2)]


@pytest.fixture(scope="module", params=_RUNS, ids=[f"{name}-{seed}" for name, seed in _RUNS])
def learned(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Learned:
    family, seed = request.param
    return learn(tmp_path_factory.mktemp("learning"), family, seed)


def test_after_training_held_out_people_are_served_better_than_by_chance_and_than_before(
    learned: Learned,
) -> None:
    assert len(set(learned.users)) > 60
    assert learned.mrr_after.low > learned.chance, figures(learned)
    assert learned.gain.interval.low > 0, figures(learned)
    assert learned.mrr_before.low < learned.chance + 0.05, figures(learned)


def test_both_parts_of_the_loss_fall_from_where_they_were_first_trained(learned: Learned) -> None:
    first, last = learned.matching.steps, learned.history.steps
    for part, beginning in (("prediction", first), ("aspects", last)):
        start = np.mean([record.parts[part] for record in beginning[:5]])
        assert np.mean([record.parts[part] for record in last[-20:]]) < start


def test_in_the_app_exchanged_candidates_exchange_their_scores(learned: Learned) -> None:
    matcher = open_matcher(learned.models, ADAPTER)
    library = open_painted_library(Dataset(learned.benchmark))
    reader = ProfileReader(library, matcher.canvas_px, CancelToken())
    for example in held_out(learned.benchmark)[:10]:
        profile = reader.profile(example)
        assert profile is not None
        straight = matcher.match(profile, example.candidates, CancelToken()).scores
        first, second, *rest = example.candidates
        swapped = matcher.match(profile, [second, first, *rest], CancelToken()).scores
        np.testing.assert_allclose(swapped[[1, 0, 2, 3]], straight, atol=1e-5)


def test_the_model_itself_follows_exchanged_candidates_and_more_so_over_several_orders(
    learned: Learned,
) -> None:
    once, averaged = measure_swaps(learned, 1), measure_swaps(learned, 4)
    assert once.error < once.moved, str(once)
    assert averaged.error < 0.5 * averaged.moved, str(averaged)
