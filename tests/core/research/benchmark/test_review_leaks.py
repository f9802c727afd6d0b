"""Nothing in a data set of many reviews tells the answer of a question."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.examples import Split, SplitBy
from core.research.benchmark.methods.methods import RandomBaseline
from core.research.benchmark.reviews.candidate_sets import CandidateOptions, Centre
from core.research.benchmark.reviews.sources import google_local, yelp
from core.research.benchmark.reviews.sources.generated_reviews import write_reviews
from core.research.benchmark.scoring.metrics import metric, random_ranking, rank_candidates
from core.research.benchmark.scoring.resampling import mean_interval
from tests.core.research.benchmark.building import build
from tests.helpers.raw_reviews import (
    write_many_yelp,
)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two data sets from the same reviews: `shifted` and `answered`."""
    directory = tmp_path_factory.mktemp("many")
    reviews, meta = write_reviews(12_000, directory / "raw")
    source = google_local.open_source(reviews, [meta])
    for centre in Centre:
        build(source, directory / centre.value, candidates=CandidateOptions(centre=centre))
    return directory


def test_ranking_by_distance_scores_like_random_and_as_printed_it_would_find_every_answer(
    many: Path,
) -> None:
    closed = Dataset(many / "shifted").manifest["leak_check"]
    printed = Dataset(many / "answered").manifest["leak_check"]
    assert closed["questions"] > 300
    for way in ("by_centre", "by_centroid", "by_order"):
        assert abs(closed[way] - closed["by_chance"]) < 0.06, way
    assert printed["by_centre"] > 0.7  # what the check must notice
    assert printed["by_centroid"] > printed["by_chance"] + 0.03
    assert abs(printed["by_order"] - printed["by_chance"]) < 0.06


def test_no_file_of_a_data_set_holds_a_position_or_a_distance(many: Path) -> None:
    import pyarrow.parquet as pq

    directory = many / "shifted"
    for file in directory.rglob("*.parquet"):
        if "work" not in file.relative_to(directory).parts:
            names = " ".join(pq.read_schema(file).names)
            assert not {"lat", "lon", "distance", "centre"} & set(names.replace("_", " ").split())


def test_history_holds_every_photo_before_the_question_and_none_after(many: Path) -> None:
    directory = many / "shifted"
    data = Dataset(directory)
    questions = data.questions(split=None, limit=400)
    photos = data.photos({question.user_id for question in questions})
    for example in data.examples(questions):
        rest = photos[example.question.user_id][example.question.history_length :]
        assert len(example.history) >= 10
        assert all(p.taken_at_ms < example.question.asked_at_ms for p in example.history)
        assert all(p.taken_at_ms >= example.question.asked_at_ms for p in rest)
        assert any(example.question.category in p.categories for p in example.history)
        assert len(example.question.ground_truth) >= 2
        assert len(example.candidates) >= 10


def random_within_its_interval(data: Dataset) -> dict[str, bool]:
    """Whether the closed form lies in the 99.9 % interval of a drawn Random, by metric."""
    examples = list(data.examples(data.questions(split=None, limit=600)))
    assert len(examples) > 100
    users = [example.question.user_id for example in examples]
    inside = {}
    for name in ("hit@1", "hit@3", "hit@10", "mrr"):
        drawn, closed = [], []
        for example in examples:
            truths = example.question.ground_truth
            scores = RandomBaseline().score(example).scores
            drawn.append(metric(name, rank_candidates(scores, truths)))
            closed.append(metric(name, random_ranking(len(scores), len(truths))))
        gap = mean_interval([a - b for a, b in zip(drawn, closed, strict=True)], users, level=0.999)
        inside[name] = gap.low <= 0 <= gap.high
    return inside


def test_random_on_built_sets_equals_the_closed_form_within_its_interval(
    many: Path, tmp_path: Path
) -> None:
    dataset, photos = write_many_yelp(tmp_path / "raw")
    build(yelp.open_source(dataset, photos, tmp_path / "unpacked"), tmp_path / "yelp")
    for data in (Dataset(many / "shifted"), Dataset(tmp_path / "yelp")):
        assert set(random_within_its_interval(data).values()) == {True}, data.name
        leaks = data.manifest["leak_check"]
        for way in ("by_centre", "by_centroid", "by_order"):
            assert abs(leaks[way] - leaks["by_chance"]) < 0.06, (data.name, way)


def test_splits_by_user_share_no_user_and_smaller_samples_lie_inside_larger_ones(
    many: Path,
) -> None:
    data = Dataset(many / "shifted")
    by_split = {split: {q.user_id for q in data.questions(split)} for split in Split}
    assert all(by_split.values())
    assert not by_split[Split.TRAIN] & by_split[Split.TEST]
    later = data.questions(Split.TEST, SplitBy.HISTORY)
    earlier = data.questions(Split.TRAIN, SplitBy.HISTORY)
    held_back = data.questions(Split.DEV, SplitBy.HISTORY)
    assert held_back
    assert not {q.user_id for q in held_back} & {q.user_id for q in earlier}
    assert max(q.asked_at_ms for q in earlier + held_back) < min(q.asked_at_ms for q in later)
    held_out = {(q.user_id, q.category) for q in data.questions(Split.TEST, SplitBy.CATEGORY)}
    trained = {(q.user_id, q.category) for q in data.questions(Split.TRAIN, SplitBy.CATEGORY)}
    assert held_out
    assert not held_out & trained
    small = {q.question_id for q in data.questions(Split.TEST, limit=5)}
    assert small < {q.question_id for q in data.questions(Split.TEST, limit=20)}
