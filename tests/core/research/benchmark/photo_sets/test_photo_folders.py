"""The benchmark of real photos and simulated people: format, separation and determinism."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from core.cancel import CancelToken
from core.errors import Cancelled, UserError
from core.research.benchmark.photo_sets.label_groups import group_labels
from core.research.benchmark.photo_sets.photo_folders import SimulationOptions, build_photo_folders
from core.research.benchmark.scoring.metrics import metric, random_ranking, rank_candidates
from tests.core.research.benchmark.building import content
from tests.core.research.benchmark.simulated import simulate, write_tree


def test_history_files_and_place_files_are_never_the_same(tmp_path: Path) -> None:
    data = simulate(tmp_path)
    questions = data.questions(split=None)
    history = {p.path for e in data.examples(questions) for p in e.history}
    shown = {
        path.relative_to(data.photos_root.resolve()).as_posix()
        for example in data.examples(questions)
        for candidate in example.candidates
        for path in (image.resolve() for image in candidate.images)
    }
    assert history
    assert shown
    assert not history & shown


def test_people_choose_places_of_the_labels_they_photograph(tmp_path: Path) -> None:
    # The hidden taste must be visible in the photos: who ranks by label counts beats chance.
    data = simulate(tmp_path, users=60, noise=0.0)
    ours, chance = [], []
    for example in data.examples(data.questions(split=None)):
        counts = Counter(photo.path.split("/")[1] for photo in example.history)
        scores = [counts[c.description.split()[1].rstrip(",")] for c in example.candidates]
        truths = example.question.ground_truth
        ours.append(metric("mrr", rank_candidates(scores, truths)))
        chance.append(metric("mrr", random_ranking(len(scores), len(truths))))
    assert np.mean(ours) > np.mean(chance) + 0.1


def test_nobody_has_a_photo_twice_and_equal_files_count_once(tmp_path: Path) -> None:
    tree = write_tree(tmp_path / "tree")
    (tree / "warm" / "red" / "copy.jpg").write_bytes((tree / "warm" / "red" / "0.jpg").read_bytes())
    data = simulate(tmp_path)
    assert data.manifest["inputs"]["files"] == 144
    for photos in data.photos({f"person-{n:05}" for n in range(30)}).values():
        assert len({photo.photo_id for photo in photos}) == len(photos)


def test_second_build_gives_identical_bytes_and_another_seed_another_set(tmp_path: Path) -> None:
    simulate(tmp_path)
    first = content(tmp_path / "data")
    simulate(tmp_path)
    assert content(tmp_path / "data") == first
    simulate(tmp_path, seed=1)
    assert content(tmp_path / "data")["questions/00000.parquet"] != first["questions/00000.parquet"]


def test_manifest_says_that_people_are_simulated(tmp_path: Path) -> None:
    assert "tastes" in simulate(tmp_path).manifest["simulated"]


def test_flat_tree_without_a_way_to_group_is_refused_in_a_sentence(tmp_path: Path) -> None:
    tree = write_tree(tmp_path / "tree") / "warm"
    with pytest.raises(UserError, match="lies in no group"):
        build_photo_folders([tree], tmp_path / "d", SimulationOptions(), CancelToken())


def test_tree_with_too_few_photos_is_refused_in_a_sentence(tmp_path: Path) -> None:
    tree = write_tree(tmp_path / "tree", photos=3)
    with pytest.raises(UserError, match="at least two folders"):
        build_photo_folders([tree], tmp_path / "d", SimulationOptions(), CancelToken())


def test_photos_that_make_no_question_are_refused_and_leave_no_data_set(tmp_path: Path) -> None:
    tree = write_tree(tmp_path / "tree", photos=6)
    with pytest.raises(UserError, match="too few for a question: 6 labels, 36 photos"):
        build_photo_folders([tree], tmp_path / "data", SimulationOptions(users=5), CancelToken())
    assert not (tmp_path / "data").exists()


def test_cancelled_build_stops(tmp_path: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        build_photo_folders(
            [write_tree(tmp_path / "tree")], tmp_path / "d", SimulationOptions(), cancel
        )


@pytest.mark.parametrize("bad", [{"noise": 1.0}, {"shortest_history": 3}, {"longest_history": 5}])
def test_impossible_options_are_refused(bad: dict[str, float]) -> None:
    with pytest.raises(UserError):
        SimulationOptions(**bad)  # type: ignore[arg-type]  # one bad value each


def test_group_labels_puts_labels_that_look_alike_together() -> None:
    looks = {
        "a1": np.array([1.0, 0.0], np.float32), "b1": np.array([0.0, 1.0], np.float32),
        "a2": np.array([0.9, 0.1], np.float32), "b2": np.array([0.1, 0.9], np.float32),
    }  # fmt: skip
    assert group_labels(looks, 2) == [["a1", "a2"], ["b1", "b2"]]
    assert sum(len(part) for part in group_labels(looks, 3)) == 4
    assert group_labels(looks, 9) == [["a1"], ["a2"], ["b1"], ["b2"]]
