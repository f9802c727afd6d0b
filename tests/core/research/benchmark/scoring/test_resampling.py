"""Intervals over users: coverage, pairing, clustering and refusals."""

from __future__ import annotations

import numpy as np
import pytest

from core.research.benchmark.scoring.resampling import mean_interval, paired_difference


def test_interval_holds_the_true_mean_about_as_often_as_its_level_says() -> None:
    rng = np.random.default_rng(1)
    users = [f"u{i % 40}" for i in range(200)]
    inside = 0
    for trial in range(200):
        taste = rng.normal(0.5, 0.1, 40)
        values = [taste[i % 40] + rng.normal(0, 0.1) for i in range(200)]
        interval = mean_interval(values, users, seed=trial, draws=400)
        inside += interval.low <= 0.5 <= interval.high
    assert 175 <= inside <= 199  # 95 % of 200 is 190


def test_interval_is_wider_when_a_users_questions_agree_than_when_each_is_another_user() -> None:
    values = [float(i // 10 % 2) for i in range(200)]
    clustered = mean_interval(values, [f"u{i // 10}" for i in range(200)])
    independent = mean_interval(values, [f"u{i}" for i in range(200)])
    assert clustered.mean == independent.mean == 0.5
    assert clustered.high - clustered.low > 2 * (independent.high - independent.low)


def test_paired_difference_finds_a_small_constant_gap_inside_large_noise() -> None:
    rng = np.random.default_rng(2)
    hard = rng.uniform(0, 1, 300)
    users = [f"u{i // 3}" for i in range(300)]
    better = paired_difference((hard + 0.02).tolist(), hard.tolist(), users)
    assert better.interval.low == pytest.approx(0.02)
    assert better.p_value < 0.01


def test_paired_difference_of_equal_methods_has_p_value_one() -> None:
    same = paired_difference([0.1, 0.4], [0.1, 0.4], ["a", "b"])
    assert (same.interval.mean, same.p_value) == (0.0, 1.0)


def test_interval_when_draws_exceed_one_block_is_the_same_for_the_same_seed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    values, users = [0.1, 0.9, 0.4], ["a", "b", "c"]
    whole = mean_interval(values, users, seed=5)
    monkeypatch.setattr("core.research.benchmark.scoring.resampling._CELLS", 7)
    assert mean_interval(values, users, seed=5) == whole


@pytest.mark.parametrize(
    ("values", "users"), [([], []), ([0.1], ["a", "b"]), ([float("nan")], ["a"])]
)
def test_interval_of_unusable_values_raises(values: list[float], users: list[str]) -> None:
    with pytest.raises(ValueError, match=r"cannot be averaged|NaN"):
        mean_interval(values, users)


def test_paired_difference_of_other_questions_raises() -> None:
    with pytest.raises(ValueError, match="cannot be paired"):
        paired_difference([0.1], [0.1, 0.2], ["a", "b"])


def test_few_users_prove_nothing_however_alike_they_are() -> None:
    for count, least in ((1, 1.0), (2, 0.5), (4, 0.125)):
        users = [f"user {number}" for number in range(count)]
        difference = paired_difference([1.0] * count, [0.0] * count, users)
        assert difference.p_value >= least
    users = [f"user {number}" for number in range(30)]
    assert paired_difference([1.0] * 30, [0.0] * 30, users).p_value < 0.01
