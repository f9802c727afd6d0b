"""The limit of processor time stops who computes, and nobody who waits."""

from __future__ import annotations

import signal
import sys
import time

import pytest

from tests.helpers.patience import processor_time_limit

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX timers")


def test_a_loop_without_end_is_stopped() -> None:
    with (
        processor_time_limit(0.05),
        pytest.raises(pytest.fail.Exception, match="processor time"),
    ):
        _compute_for_ever()


def test_waiting_costs_nothing_and_the_limit_around_comes_back() -> None:
    with processor_time_limit(60):
        with processor_time_limit(1):
            time.sleep(0.01)
        assert signal.getitimer(signal.ITIMER_PROF)[0] > 1


def _compute_for_ever() -> None:
    while True:
        pass
