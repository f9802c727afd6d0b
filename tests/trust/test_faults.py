"""Faults at every write, commit and read: nothing is lost, nothing crashes, nothing hangs.

`python -m tests.trust.faults --times 200` tries the same more often.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.helpers.checkout import ROOT
from tests.helpers.patience import PATIENCE_S
from tests.trust.disk_faults import disk_full, file_too_large, read_only_data, unreadable_photos
from tests.trust.folder_faults import (
    changing_files,
    huge_folder,
    odd_names,
    other_disk,
    vanishing_root,
)
from tests.trust.kills import killed, killed_encrypted
from tests.trust.machine_faults import clock_jumps, many_readers, memory_short
from tests.trust.process_faults import messages_broken, pipe_cut
from tests.trust.trials import Tally
from tests.trust.use_kills import WHILE

pytestmark = pytest.mark.skipif(
    not hasattr(os, "fork"), reason="faults are injected into forked processes"
)
needs_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0,
    reason="needs to mount a small disk or to become another user",
)


def _require(tally: Tally) -> None:
    assert (tally.lost, tally.crashed, tally.hung, tally.readable) == (0, 0, 0, 0), tally.details
    assert tally.tried > 0


def test_indexing_killed_at_random_moments_loses_nothing_and_redoes_one_batch_at_most() -> None:
    _require(killed(12))


def test_indexing_an_encrypted_library_killed_at_random_moments_loses_nothing() -> None:
    _require(killed_encrypted(4))


@pytest.fixture
def mounts() -> None:
    """Skips where the system does not allow them."""
    with tempfile.TemporaryDirectory() as folder:
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=64k", "faults", folder],
            capture_output=True,
            check=False,
        )
        if mounted.returncode:
            pytest.skip("this system does not allow mounts")
        subprocess.run(["umount", folder], check=True)


@needs_root
@pytest.mark.usefixtures("mounts")
def test_another_disk_in_place_of_the_one_that_was_read_keeps_everything() -> None:
    _require(other_disk(2))


@needs_root
@pytest.mark.usefixtures("mounts")
def test_full_disk_gives_a_sentence_and_indexing_goes_on_when_there_is_room() -> None:
    tally = disk_full(6)
    _require(tally)
    assert tally.sentences


@pytest.mark.skipif(sys.platform == "win32", reason="there are no resource limits there")
def test_writes_refused_by_a_quota_give_a_sentence_and_lose_nothing() -> None:
    tally = file_too_large(5)
    _require(tally)
    assert tally.sentences


@needs_root
def test_read_only_data_folder_gives_a_sentence_about_permissions() -> None:
    tally = read_only_data(2)
    _require(tally)
    assert tally.sentences


@needs_root
def test_photos_without_permission_are_listed_and_nothing_is_forgotten() -> None:
    _require(unreadable_photos(2))


def test_folder_that_vanishes_comes_back_empty_or_elsewhere_keeps_everything() -> None:
    _require(vanishing_root(4))


def test_files_that_change_while_they_are_read_end_as_they_are() -> None:
    _require(changing_files(2))


def test_clock_that_jumps_by_years_changes_nothing() -> None:
    _require(clock_jumps(2))


def test_odd_names_and_long_paths_are_indexed_like_any_other() -> None:
    _require(odd_names(1))


def test_lack_of_memory_gives_a_sentence_and_blames_no_photo() -> None:
    tally = memory_short(4)
    _require(tally)
    assert all("memory" in sentence for sentence in tally.sentences)
    assert tally.sentences


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is enforced on Linux only")
def test_memory_capped_by_the_system_gives_a_sentence_and_loses_nothing(tmp_path: Path) -> None:
    # In a process of its own: how much memory is free decides, and threads would be forked away.
    out = tmp_path / "faults.json"
    command = ["-m", "tests.trust.faults", "--only", "memory_capped", "--times", "5", "--out", str(out)]  # fmt: skip
    subprocess.run(
        [sys.executable, *command], cwd=ROOT, capture_output=True, check=True, timeout=PATIENCE_S
    )
    (tally,) = json.loads(out.read_text())
    assert (tally["lost"], tally["crashed"], tally["hung"]) == (0, 0, 0), tally["details"]
    assert tally["tried"] == 5
    assert all("memory" in sentence for sentence in tally["sentences"])


def test_asking_killed_at_random_moments_loses_nothing() -> None:
    _require(WHILE["asking"](3))


def test_readers_beside_indexing_disturb_nothing() -> None:
    _require(many_readers(1))


def test_broken_messages_are_ignored_while_the_worker_goes_on() -> None:
    _require(messages_broken(1))


def test_pipe_that_is_cut_off_in_a_message_ends_the_worker_and_costs_nothing() -> None:
    _require(pipe_cut(1))


def test_one_folder_with_many_tiny_files_is_indexed_whole() -> None:
    _require(huge_folder(1_500))
