"""What computes keeps to the threads it may take, and libraries start none of their own."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest

from core.threads import _allowed, limit_threads, spread
from tests.helpers.patience import PATIENCE_S


@pytest.fixture(autouse=True)
def no_limit_stays() -> Iterator[None]:
    yield
    _allowed.count = None


def test_pieces_are_worked_on_together_and_come_back_in_their_order() -> None:
    meeting = threading.Barrier(3)  # breaks unless three threads reach it

    def work(number: int) -> int:
        meeting.wait(PATIENCE_S)
        return number * number

    limit_threads(3)
    assert spread(work, [1, 2, 3]) == [1, 4, 9]


def test_with_one_thread_the_caller_does_the_work_and_pieces_of_pieces_have_one() -> None:
    def workers(_: object) -> list[int]:
        return spread(lambda _: threading.get_ident(), range(3))

    limit_threads(1)
    assert set(workers(None)) == {threading.get_ident()}
    limit_threads(2)
    assert all(len(set(own)) == 1 for own in spread(workers, range(2)))
    assert spread(workers, []) == []


def test_numpy_multiplies_in_the_thread_that_calls() -> None:
    code = (
        "from core.threads import share_processor; share_processor(); import numpy as np, psutil; "
        "a = np.ones((900, 900), np.float32); a @ a; print(psutil.Process().num_threads())"
    )
    plain = {k: v for k, v in os.environ.items() if not k.endswith("_NUM_THREADS")}
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=plain
    )
    assert ran.stdout.strip() == "1"
