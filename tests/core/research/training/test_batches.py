"""What one pass of joint training holds: both tasks, like lengths, and orders that change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.cancel import CancelToken
from core.research.benchmark.data_set.dataset import Dataset
from core.research.benchmark.data_set.examples import Example, Split
from core.research.benchmark.data_set.features import FeatureStore
from core.research.training.data.training_questions import shuffled
from core.research.training.stages.joint import JointObjective
from core.research.training.stages.objective import Slot
from core.research.training.stages.trainable import Trainable, lora_targets
from tests.core.research.training.small_runs import joint_config, open_objective, run_config
from tests.core.research.training.tiny_benchmark import (
    ColourWords,
    DistinctEncoder,
    build_benchmark,
    open_tiny_library,
)


@pytest.fixture(scope="module")
def uneven(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Questions with two to nine candidates."""
    return build_benchmark(tmp_path_factory.mktemp("uneven"), users=30, candidates=(2, 9))


@pytest.fixture(scope="module")
def opened(uneven: Path, models_dir: Path) -> tuple[Trainable, JointObjective]:
    config = joint_config(run_config(Path("nowhere")), uneven, aspect_examples=0.25)
    return open_objective(config, models_dir)


def names(example: Example) -> list[str]:
    return [candidate.name for candidate in example.candidates]


def truths(example: Example) -> set[str]:
    return {example.candidates[position].name for position in example.question.ground_truth}


def test_every_pass_holds_both_tasks_and_all_passes_together_the_step(
    opened: tuple[Trainable, JointObjective],
) -> None:
    batches = [opened[1].prepare(Slot(0, number, 3)) for number in range(3)]
    for batch in batches:
        assert batch.matching is not None
        assert batch.wording is not None
    # Three passes of four examples, a quarter of them photos with words.
    asked = [len(b.matching.present) for b in batches if b.matching is not None]
    worded = [len(b.wording.labels) for b in batches if b.wording is not None]
    assert (sum(asked), sum(worded)) == (9, 3)
    assert sum(batch.matching_share for batch in batches) == pytest.approx(1.0)
    assert sum(batch.wording_share for batch in batches) == pytest.approx(1.0)


def test_only_the_photos_that_a_pass_asks_about_are_described_and_each_once(
    opened: tuple[Trainable, JointObjective], uneven: Path, tmp_path: Path
) -> None:
    described: list[int] = []
    features = FeatureStore(tmp_path, DistinctEncoder(), ColourWords())
    objective = JointObjective(
        joint_config(run_config(Path("nowhere")), uneven),
        opened[0].vlm,
        replace(open_tiny_library(Dataset(uneven)), features=features),
        [],
        CancelToken(),
        lambda done, total: described.append(done),
    )
    objective.prepare(Slot(0, 0, 3))
    objective.prepare(Slot(0, 0, 3))
    dataset = Dataset(uneven)
    users = {question.user_id for question in dataset.questions(None)}
    photos = {photo.path for own in dataset.photos(users).values() for photo in own}
    assert 0 < sum(described) < len(photos) / 2


def test_questions_of_like_length_share_a_pass(opened: tuple[Trainable, JointObjective]) -> None:
    counts = []
    for number in range(3):
        batch = opened[1].prepare(Slot(0, number, 3))
        assert batch.matching is not None
        counts.append(batch.matching.present.sum(dim=1).tolist())
    flat = [count for own in counts for count in own]
    assert flat == sorted(flat)
    assert len(set(flat)) > 2


def test_candidates_change_their_order_with_the_epoch_and_stay_right(uneven: Path) -> None:
    dataset = Dataset(uneven)
    questions = dataset.questions(Split.TRAIN, limit=20)
    same = 0
    for example in dataset.examples(questions):
        first, again, second = (shuffled(example, 0, epoch) for epoch in (0, 0, 1))
        assert names(first) == names(again)
        assert sorted(names(first)) == sorted(names(example))
        assert truths(first) == truths(second) == truths(example)
        same += names(first) == names(second)
    assert same < len(questions) / 2


@pytest.mark.parametrize("vision", [False, True])
def test_vision_layers_are_adapted_only_when_asked(
    opened: tuple[Trainable, JointObjective], *, vision: bool
) -> None:
    targets = lora_targets(opened[0].vlm.model.get_base_model(), vision=vision)
    assert any("vision_tower" in name for name in targets) is vision
    assert any("multi_modal_projector" in name for name in targets)
    assert any("language_model" in name for name in targets)
    assert not any("lm_head" in name for name in targets)
