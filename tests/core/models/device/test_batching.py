"""Batches shrink when memory runs out, and grow only while it pays."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
import torch

from core.errors import EnvironmentProblem
from core.models.device.batching import find_batch_size, run_in_batches


def holding(capacity: int, seen: list[int]) -> Callable[[Sequence[int]], list[int]]:
    def run(batch: Sequence[int]) -> list[int]:
        seen.append(len(batch))
        if len(batch) > capacity:
            raise torch.OutOfMemoryError("CUDA out of memory")
        return [item * 10 for item in batch]

    return run


def test_running_out_of_memory_halves_the_batch_and_loses_nothing() -> None:
    seen: list[int] = []
    results, held = run_in_batches(range(20), holding(3, seen), 16)
    assert results == [item * 10 for item in range(20)]
    assert (seen[:4], held) == ([16, 8, 4, 2], 2)


def test_when_not_even_one_fits_it_is_said_in_a_sentence() -> None:
    with pytest.raises(EnvironmentProblem, match="smaller model"):
        run_in_batches(range(4), holding(0, []), 4)


def test_other_errors_are_not_taken_for_a_lack_of_memory() -> None:
    def run(batch: Sequence[int]) -> list[int]:
        raise RuntimeError("shape mismatch")

    with pytest.raises(RuntimeError, match="shape mismatch"):
        run_in_batches(range(4), run, 4)


@pytest.mark.parametrize(
    ("seconds", "capacity", "expected"),
    [
        (lambda size: 1.0, 512, 64),  # a batch costs the same at any size
        (lambda size: size / 100, 512, 1),  # no gain from batching
        (lambda size: max(1.0, size / 16), 512, 16),  # full at 16
        (lambda size: 1.0, 10, 8),  # memory ends at 10
    ],
)
def test_the_batch_size_found_is_the_smallest_beyond_which_nothing_is_gained(
    seconds: Callable[[int], float], capacity: int, expected: int
) -> None:
    now = 0.0

    def run(size: int) -> None:
        nonlocal now
        if size > capacity:
            raise torch.OutOfMemoryError
        now += seconds(size)

    assert find_batch_size(run, 64, clock=lambda: now) == expected
