"""Counters, rate and time left of indexing, with a clock of our own."""

from __future__ import annotations

import pytest

from core.indexing.decoded_batches import BatchSizer
from core.indexing.effort import effort_of
from core.indexing.progress import ProgressMeter
from core.settings.chosen import IndexSpeed


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def meter(clock: Clock) -> ProgressMeter:
    meter = ProgressMeter(clock)
    meter.reset(found=100, done=0, failed=0)
    return meter


def test_rate_and_time_left_are_unknown_at_first(meter: ProgressMeter, clock: Clock) -> None:
    assert (meter.now().photos_per_second, meter.now().seconds_left) == (None, None)
    clock.now += 0.4
    meter.add(done=5)
    assert meter.now().photos_per_second is None


def test_rate_counts_failed_files_too_and_gives_the_time_left(
    meter: ProgressMeter, clock: Clock
) -> None:
    clock.now += 16.0
    meter.add(done=15, failed=1)
    progress = meter.now()
    assert (progress.done, progress.failed) == (15, 1)
    assert progress.photos_per_second == pytest.approx(1.0)
    assert progress.seconds_left == pytest.approx(84.0)


def test_time_left_is_not_foretold_by_the_first_seconds(meter: ProgressMeter, clock: Clock) -> None:
    clock.now += 10.0  # the models were loaded
    meter.add(done=1)
    assert meter.now().photos_per_second is not None
    assert meter.now().seconds_left is None
    for _ in range(30):
        clock.now += 1.0
        meter.add(done=2)
    assert meter.now().seconds_left == pytest.approx((100 - 61) / 2)


def test_rate_follows_the_last_seconds_only(meter: ProgressMeter, clock: Clock) -> None:
    for _ in range(30):
        clock.now += 1.0
        meter.add(done=1)
    for _ in range(30):
        clock.now += 1.0
        meter.add(done=2)
    assert meter.now().photos_per_second == pytest.approx(2.0)


def test_pause_does_not_slow_the_rate(meter: ProgressMeter, clock: Clock) -> None:
    clock.now += 2.0
    meter.add(done=10)
    clock.now += 3600.0
    meter.restart_rate()
    clock.now += 2.0
    meter.add(done=10)
    assert meter.now().photos_per_second == pytest.approx(5.0)


def test_nothing_left_takes_no_time(meter: ProgressMeter, clock: Clock) -> None:
    clock.now += 20.0
    meter.add(done=100)
    assert meter.now().seconds_left == 0.0


def test_found_is_never_less_than_what_was_handled(meter: ProgressMeter) -> None:
    meter.add(done=90, failed=20)
    assert meter.now().found == 110
    meter.see(50)
    assert meter.now().found == 110


def test_progress_is_due_at_most_ten_times_a_second(meter: ProgressMeter, clock: Clock) -> None:
    reports = 0
    for _ in range(1000):
        clock.now += 0.01
        reports += meter.throttled() is not None
    assert 90 <= reports <= 100


@pytest.mark.parametrize(
    ("seconds_per_photo", "size"), [(0.001, 64), (0.05, 10), (0.3, 1), (30.0, 1)]
)
def test_batches_settle_at_about_half_a_second(seconds_per_photo: float, size: int) -> None:
    sizer = BatchSizer()
    for _ in range(10):
        sizer.learn(sizer.size, sizer.size * seconds_per_photo)
    assert sizer.size == size


def test_batch_without_photos_teaches_nothing() -> None:
    sizer = BatchSizer()
    before = sizer.size
    sizer.learn(0, 5.0)
    assert sizer.size == before


def test_gentle_takes_one_thread_in_the_background_and_fast_all_cores() -> None:
    gentle, fast = effort_of(IndexSpeed.GENTLE, 8), effort_of(IndexSpeed.FAST, 8)
    assert (gentle.encoder_threads, gentle.decode_workers, gentle.background) == (1, 1, True)
    assert (fast.encoder_threads, fast.decode_workers, fast.background) == (8, 8, False)
