"""The decode pool: order, look-ahead, and one bad file costing one photo only."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import cast

import psutil
import pytest
from PIL import Image

from core.errors import EnvironmentProblem
from core.photos.decode.decoded import Decoded, DecodeFailure, DecodeRequest, Outcome
from core.photos.decode.file_bytes import HandedFiles, opened
from core.photos.decode.pool import DecodePool
from core.records import FailureKind, PhotoNotes
from core.safety.confined_process import memory_share
from core.sentences import Sentence
from tests.core.photos.decode import odd_process
from tests.core.photos.decode.odd_process import WORK_S
from tests.core.photos.metadata.test_notes import packet
from tests.core.photos.samples import corner_image, encode
from tests.helpers.children import decode_children
from tests.helpers.patience import PATIENCE_S

_SLOW_S = 8  # one photo must come in this time, on a busy machine too
Odd = Callable[[str], DecodeRequest]
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")


def request(path: Path) -> DecodeRequest:
    return DecodeRequest(path, 64)


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    """Twelve readable photos, recognisable by their width."""
    paths = [tmp_path / f"{number}.jpg" for number in range(12)]
    for number, path in enumerate(paths):
        path.write_bytes(encode(corner_image(100 + number, 80), "JPEG"))
    return paths


@pytest.fixture
def odd(photos: list[Path], monkeypatch: pytest.MonkeyPatch) -> Callable[[str], DecodeRequest]:
    """A request for a photo on which its process fails in the way of its name."""
    monkeypatch.setattr("core.photos.decode.pool.DECODING", odd_process.__name__)

    def named(name: str) -> DecodeRequest:
        path = photos[0].with_name(f"{name}.jpg")
        path.write_bytes(photos[0].read_bytes())
        return request(path)

    return named


def widths(results: list[tuple[DecodeRequest, Outcome]]) -> list[int | FailureKind]:
    return [
        outcome.metadata.width_px
        if isinstance(outcome, Decoded)
        else cast("DecodeFailure", outcome).kind
        for _, outcome in results
    ]


@pytest.mark.parametrize("workers", [1, 3])
def test_pool_gives_one_outcome_for_each_request_in_order(photos: list[Path], workers: int) -> None:
    photos.insert(5, photos[0].with_name("gone.jpg"))
    with DecodePool(workers) as pool:
        results = list(pool.decode(map(request, photos), look_ahead=5))
    assert [made.path for made, _ in results] == photos
    expected: list[int | FailureKind] = [100 + number for number in range(12)]
    expected.insert(5, FailureKind.UNREADABLE)
    assert widths(results) == expected


def test_pool_when_the_consumer_is_slow_takes_no_more_than_the_look_ahead(
    photos: list[Path],
) -> None:
    taken: list[Path] = []

    def requests() -> Iterator[DecodeRequest]:
        for path in photos:
            taken.append(path)
            yield request(path)

    with DecodePool(1) as pool:
        for consumed, _ in enumerate(pool.decode(requests(), look_ahead=3)):
            assert len(taken) <= consumed + 3


def test_pool_serves_several_rounds_and_an_abandoned_one(photos: list[Path]) -> None:
    with DecodePool(2) as pool:
        for _ in pool.decode(map(request, photos), look_ahead=6):
            break
        results = list(pool.decode(map(request, photos), look_ahead=6))
    assert widths(results) == [100 + number for number in range(12)]


@posix_only
def test_pool_when_a_child_crashes_loses_that_photo_only(photos: list[Path], odd: Odd) -> None:
    requests = [request(path) for path in photos]
    requests[4:4] = [odd("deadly")]
    requests[7:7] = [odd("deadly")]
    with DecodePool(2) as pool:
        results = list(pool.decode(requests, look_ahead=6))
    expected: list[int | FailureKind] = [100 + number for number in range(12)]
    expected[4:4] = [FailureKind.CRASHED]
    expected[7:7] = [FailureKind.CRASHED]
    assert widths(results) == expected


@posix_only
def test_pool_stops_children_that_hang_or_work_without_end_and_waits_for_one_that_is_held_up(
    photos: list[Path], odd: Odd
) -> None:
    requests = [request(path) for path in photos]
    requests[1:1] = [odd("endless"), odd("held up")]
    with DecodePool(3, processor_s=WORK_S, timeout_s=_SLOW_S) as pool:
        results = list(pool.decode(requests, look_ahead=5))
    with DecodePool(1, processor_s=WORK_S, timeout_s=PATIENCE_S) as pool:
        results[2:2] = pool.decode([odd("busy")], look_ahead=1)
    expected: list[int | FailureKind] = [100 + number for number in range(12)]
    expected[1:1] = [FailureKind.TIMEOUT, FailureKind.TIMEOUT, 100]
    assert widths(results) == expected
    limits = [cast("DecodeFailure", outcome).reason for _, outcome in results[1:3]]
    assert limits == [
        Sentence("photo.decoding-too-long", count=limit_s) for limit_s in (_SLOW_S, WORK_S)
    ]


@posix_only
def test_close_from_another_thread_ends_a_running_decode_and_its_children(
    photos: list[Path], odd: Odd
) -> None:
    results: list[tuple[DecodeRequest, Outcome]] = []
    first_seen, ended = threading.Event(), threading.Event()
    requests = [request(photos[0]), odd("endless"), *map(request, photos[1:])]

    def consume() -> None:
        for result in pool.decode(requests, look_ahead=4):
            results.append(result)
            first_seen.set()
        ended.set()

    pool = DecodePool(1, timeout_s=3600)
    consumer = threading.Thread(target=consume)
    consumer.start()
    assert first_seen.wait(PATIENCE_S)
    children = decode_children()
    pool.close()
    assert ended.wait(PATIENCE_S)
    consumer.join()
    assert widths(results) == [100]
    assert psutil.wait_procs(children, timeout=PATIENCE_S)[1] == []
    assert list(pool.decode([request(photos[0])], look_ahead=1)) == []


@pytest.mark.skipif(sys.platform != "linux", reason="reads Linux priorities")
@pytest.mark.parametrize("background", [False, True])
def test_children_of_a_background_pool_have_the_lowest_priority(
    photos: list[Path], background: bool
) -> None:
    with DecodePool(1, background=background) as pool:
        list(pool.decode([request(photos[0])], look_ahead=1))
        (child,) = decode_children()
        assert (child.nice() == 19) is background
        assert (child.ionice().ioclass == psutil.IOPRIO_CLASS_IDLE) is background


@posix_only
def test_pool_when_idle_children_are_killed_goes_on_with_new_ones(photos: list[Path]) -> None:
    with DecodePool(1) as pool:
        first = list(pool.decode(map(request, photos[:3]), look_ahead=2))
        _kill_children()
        second = list(pool.decode(map(request, photos[3:]), look_ahead=2))
    assert widths(first + second) == [100 + number for number in range(12)]


def test_pool_goes_on_without_a_disk_that_does_not_answer(
    photos: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()

    def slowly(path: Path) -> AbstractContextManager[HandedFiles]:
        if path == photos[2]:
            answers.wait(PATIENCE_S)
        return opened(path)

    monkeypatch.setattr("core.photos.decode.pool.opened", slowly)
    monkeypatch.setattr("core.photos.decode.pool._STALL_GRACE_S", 1.0)
    with DecodePool(1, timeout_s=_SLOW_S) as pool:
        results = list(pool.decode(map(request, photos[:5]), look_ahead=5))
        answers.set()
    assert widths(results) == [100, 101, FailureKind.TIMEOUT, 103, 104]


def test_pool_when_children_cannot_work_at_all_says_so(
    photos: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.photos.decode.pool.DECODING", "core.photos.decode.nowhere")
    with DecodePool(1) as pool, pytest.raises(EnvironmentProblem, match="cannot be started"):
        list(pool.decode(map(request, photos), look_ahead=2))


def test_children_have_only_the_photo_and_what_lies_beside_it(
    photos: list[Path],
) -> None:
    photos[0].with_suffix(".xmp").write_bytes(packet("", 'xmp:Rating="5"'))
    with DecodePool(1) as pool:
        ((_, outcome),) = pool.decode([request(photos[0])], look_ahead=1)
        (child,) = decode_children()
        opened_there = {Path(file.path) for file in child.open_files()}
    assert isinstance(outcome, Decoded)
    assert outcome.notes == PhotoNotes(rating=5)
    assert opened_there.isdisjoint(photos)


@pytest.mark.skipif(sys.platform != "linux", reason="the memory cap is enforced on Linux")
def test_pool_when_a_photo_needs_more_memory_than_the_cap_refuses_it(
    tmp_path: Path, photos: list[Path]
) -> None:
    big = tmp_path / "big.png"
    Image.new("L", (12_000, 10_000)).convert("P").save(big)
    with DecodePool(1, memory_cap_bytes=300 << 20) as pool:
        results = list(pool.decode(map(request, [photos[0], big, photos[1]]), look_ahead=3))
    assert widths(results) == [100, FailureKind.TOO_LARGE, 101]


def test_memory_cap_when_workers_share_the_machine_shrinks_within_its_bounds() -> None:
    caps = [memory_share(workers) for workers in (1, 2, 8, 10_000)]
    assert caps == sorted(caps, reverse=True)
    assert all(1 << 30 <= cap <= 4 << 30 for cap in caps)
    assert caps[-1] == 1 << 30


def test_child_modules_import_neither_torch_nor_qt_nor_the_store(photos: list[Path]) -> None:
    program = """
import sys
from pathlib import Path
from tests.core.photos.decoding import decode_file
from core.photos.decode.decoded import Decoded, DecodeRequest
assert isinstance(decode_file(DecodeRequest(Path(sys.argv[1]), 64), 10**8), Decoded)
heavy = {"torch", "PySide6", "timm", "transformers", "open_clip", "apsw", "watchdog", "rawpy"}
print(sorted(heavy & set(sys.modules)))
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(photos[0])],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=True,
    )
    assert done.stdout.strip() == "[]"


@posix_only
def test_children_end_when_their_parent_is_killed(photos: list[Path]) -> None:
    program = """
import sys, time
from pathlib import Path
import psutil
from core.photos.decode.decoded import DecodeRequest
from core.photos.decode.pool import DecodePool
if __name__ == "__main__":
    pool = DecodePool(2)
    list(pool.decode([DecodeRequest(Path(sys.argv[1]), 64)], look_ahead=1))
    print(*[child.pid for child in psutil.Process().children(recursive=True)], flush=True)
    time.sleep(3600)
"""
    script = photos[0].with_name("parent.py")
    script.write_text(program)
    parent = subprocess.Popen(
        [sys.executable, str(script), str(photos[0])], stdout=subprocess.PIPE, text=True
    )
    assert parent.stdout is not None
    children = [psutil.Process(int(pid)) for pid in parent.stdout.readline().split()]
    parent.kill()
    parent.wait()
    parent.stdout.close()
    assert len(children) >= 2
    assert psutil.wait_procs(children, timeout=PATIENCE_S)[1] == []


def _kill_children() -> list[psutil.Process]:
    children = decode_children()
    assert children
    for child in children:
        child.kill()
    return children
