"""Clusters: nobody is lost or counted twice, whatever the level."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.cartography.clusters import PhotoClusters
from core.cartography.mercator import project

LEVELS = (0, 1, 3, 6, 10, 15, 22)
positions = st.lists(
    st.tuples(
        st.floats(-90, 90), st.one_of(st.floats(-180, 180), st.sampled_from([180.0, -180.0]))
    ),
    max_size=60,
)


@settings(max_examples=60, deadline=None)
@given(positions, st.sampled_from(LEVELS))
def test_every_position_is_in_one_cluster(at: list[tuple[float, float]], level: int) -> None:
    clusters = PhotoClusters([lat for lat, _ in at], [lon for _, lon in at])
    made = clusters.level(level)
    members = [made.members(number) for number in range(len(made))]
    assert int(made.count.sum()) == len(at)
    assert sorted(np.concatenate([*members, np.zeros(0)])) == list(range(len(at)))
    assert [len(each) for each in members] == list(made.count)
    assert [each[0] for each in members] == list(made.first)  # the first that came stands for all


def test_a_hundred_thousand_add_up_at_every_level() -> None:
    rng = np.random.default_rng(5)
    clusters = PhotoClusters(rng.uniform(-80, 80, 100_000), rng.uniform(-180, 180, 100_000))
    sizes = []
    for level in LEVELS:
        made = clusters.level(level)
        assert int(made.count.sum()) == 100_000
        sizes.append(len(made))
    assert sizes == sorted(sizes)  # more of them the closer one looks
    assert sizes[0] <= 16
    assert sizes[-1] > 99_000


def test_photos_of_one_spot_stay_together_at_the_deepest_level() -> None:
    made = PhotoClusters([47.14] * 7, [9.52] * 7).level(22)
    assert list(made.count) == [7]
    assert list(made.members(0)) == list(range(7))


def test_a_cluster_at_the_date_line_is_one_and_stands_there() -> None:
    made = PhotoClusters([-17.0, -17.0], [179.99, -179.99]).level(6)
    assert list(made.count) == [2]
    assert float(made.x[0]) % 1.0 == pytest.approx(0.0, abs=1e-4) or made.x[0] > 0.9999


def test_clusters_stand_at_the_mean_of_their_photos() -> None:
    lat, lon = [47.0, 47.1, 47.2], [9.0, 9.1, 9.2]
    made = PhotoClusters(lat, lon).level(3)
    x, y = project(lat, lon)
    assert (float(made.x[0]), float(made.y[0])) == pytest.approx((x.mean(), y.mean()))


def test_close_neighbours_do_not_stand_over_each_other() -> None:
    rng = np.random.default_rng(7)
    clusters = PhotoClusters(47 + rng.normal(0, 0.5, 3_000), 9 + rng.normal(0, 0.5, 3_000))
    made = clusters.level(8)
    scale = 256 * 2**8
    dx, dy = (np.subtract.outer(each, each) * scale for each in (made.x, made.y))
    distance = np.hypot(dx, dy) + 1e9 * np.eye(len(made))
    assert np.median(distance.min(axis=1)) > 46  # as wide as they are drawn
