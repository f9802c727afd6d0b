"""Gentle indexing lowers its own threads and children, and nothing else."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import psutil
import pytest

from core.cancel import CancelToken
from core.indexing.decoded_batches import BatchRunner, Work
from core.indexing.effort import effort_of, model_thread
from core.photos.decode.decoded import DecodeRequest, Outcome
from core.settings.chosen import IndexSpeed
from tests.helpers.children import decode_children
from tests.helpers.photo_folders import write_photo

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="reads priorities as Linux has them"
)


def priority_of_thread() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


def test_gentle_model_thread_has_the_lowest_priority_and_the_process_keeps_its_own() -> None:
    before = priority_of_thread()
    with model_thread(effort_of(IndexSpeed.GENTLE)) as executor:
        assert executor.submit(priority_of_thread).result() == 19
    assert priority_of_thread() == before
    with model_thread(effort_of(IndexSpeed.FAST)) as executor:
        assert executor.submit(priority_of_thread).result() == before


@pytest.mark.parametrize(("speed", "nice"), [(IndexSpeed.GENTLE, 19), (IndexSpeed.FAST, None)])
def test_decoding_children_have_the_priority_of_the_speed(
    tmp_path: Path, speed: IndexSpeed, nice: int | None
) -> None:
    photo = write_photo(tmp_path / "a.jpg")
    runner = BatchRunner(speed=speed, max_pixels=1_000_000)
    seen: set[int] = set()

    def handle(batch: list[tuple[int, Outcome]]) -> None:
        seen.update(child.nice() for child in decode_children())

    try:
        for _ in runner.run([Work(1, DecodeRequest(photo, 32))], handle, CancelToken()):
            pass
    finally:
        runner.close()
    assert (nice or psutil.Process().nice()) in seen
    assert decode_children() == []
