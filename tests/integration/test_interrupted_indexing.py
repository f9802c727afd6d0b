"""Indexing that is killed or interrupted, as real processes: nothing is lost, little is redone."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from core.paths import DataPaths
from core.store.connection import open_store
from core.store.library.photos import PhotoStore
from core.store.vectors.generations import GenerationStore
from tests.helpers.checkout import ROOT
from tests.helpers.dump import dump_library
from tests.helpers.patience import PATIENCE_S
from tests.helpers.photo_folders import write_library


def command(data: Path, *arguments: str | Path) -> list[str]:
    return [
        sys.executable, "-m", "tests.helpers.fake_cli",
        "--data-dir", str(data), *map(str, arguments),
    ]  # fmt: skip


@contextmanager
def running(data: Path, *arguments: str | Path) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        command(data, *arguments), cwd=ROOT, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()


def index(data: Path, *arguments: str | Path) -> dict[str, int]:
    """Run to the end and give the report."""
    with running(data, "index", "--json", *arguments) as process:
        out, err = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 0, err
    report: dict[str, int] = json.loads(out)
    return report


def wait_for_photos(
    data: Path,
    more_than: int,
    process: subprocess.Popen[str],
    count: Callable[[Path], int] | None = None,
) -> int:
    """Wait until more photos than that are committed, or counted; gives how many there are."""
    count = count or committed
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        if DataPaths(data).database.exists():
            present = count(data)
            if present > more_than:
                return present
        assert process.poll() is None, "indexing ended too soon"
        time.sleep(0.01)  # another process works; there is nothing to wait on but its file
    raise AssertionError("no photo was committed")


def committed(data: Path) -> int:
    connection = open_store(DataPaths(data).database, read_only=True)
    try:
        return PhotoStore(connection).counts().present
    finally:
        connection.close()


def understood(data: Path) -> int:
    """How many photos have a vector."""
    connection = open_store(DataPaths(data).database, read_only=True)
    try:
        generations = GenerationStore(connection)
        active = generations.active_generation()
        return 0 if active is None else generations.count(active)
    finally:
        connection.close()


def test_killed_three_times_the_library_becomes_the_same_as_undisturbed(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    write_library(photos, 60)
    (photos / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 nothing")
    index(tmp_path / "calm", photos)

    disturbed = tmp_path / "disturbed"
    present = 0
    for _ in range(3):
        with running(disturbed, "index", photos) as process:
            present = wait_for_photos(disturbed, min(present, 59), process)
            children = psutil.Process(process.pid).children(recursive=True)
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
        assert committed(disturbed) >= present
        assert psutil.wait_procs(children, timeout=PATIENCE_S)[1] == []
    done = understood(disturbed)
    report = index(disturbed)
    assert report["encoded"] == 60 - done  # what was understood is not encoded again
    assert dump_library(DataPaths(disturbed).database) == dump_library(
        DataPaths(tmp_path / "calm").database
    )


@pytest.mark.skipif(os.name == "nt", reason="a console is needed to send Ctrl-C there")
def test_ctrl_c_stops_at_a_safe_point_and_the_next_run_goes_on(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    write_library(photos, 60)
    data = tmp_path / "data"
    with running(data, "index", photos) as process:
        wait_for_photos(data, 0, process)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 130
    assert out == ""
    assert "run the command again" in err
    done = understood(data)
    assert committed(data) > 0
    assert index(data)["encoded"] == 60 - done


def test_second_command_that_wants_to_index_is_refused_while_search_works(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    write_library(photos, 60)
    data = tmp_path / "data"
    with running(data, "index", photos) as first:
        wait_for_photos(data, 0, first, understood)
        second = subprocess.run(
            command(data, "index"), cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE_S
        )
        search = subprocess.run(
            command(data, "search", "red", "--json"),
            cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE_S,
        )  # fmt: skip
    assert (second.returncode, "already indexing" in second.stderr) == (1, True)
    assert search.returncode == 0
    assert json.loads(search.stdout)["results"]


def test_output_that_nobody_reads_to_the_end_is_no_error(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    write_library(photos, 10)
    data = tmp_path / "data"
    index(data, photos)
    with running(data, "search", "red", "-n", "10", "--json") as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.wait(PATIENCE_S) == 0
        assert process.stderr is not None
        assert "Traceback" not in process.stderr.read()
        process.stdout = None
