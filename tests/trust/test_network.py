"""The whole desktop in a network namespace with nothing in it, every socket counted."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from skimage import data

from tests.helpers.checkout import ROOT
from tests.helpers.patience import PATIENCE_S

pytestmark = [pytest.mark.slow, pytest.mark.gui]


@pytest.fixture
def without_network() -> list[str]:
    """The prefix that starts a program in a network namespace of its own."""
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("this system has no unshare")
    prefix = [unshare, "--map-root-user", "--net"]
    if subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system does not allow network namespaces")
    return prefix


def test_window_reads_searches_and_answers_without_a_single_internet_socket(
    tmp_path: Path, without_network: list[str]
) -> None:
    pytest.importorskip("PySide6")
    photos = tmp_path / "photos"
    photos.mkdir()
    for name in ("coffee", "chelsea", "rocket"):
        Image.fromarray(getattr(data, name)()).save(photos / f"{name}.jpg")
    log, result = tmp_path / "sockets", tmp_path / "result.json"
    environment = os.environ | {
        "SOCKET_LOG": str(log), "QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "1",
        "QT_LOGGING_RULES": "*=false",
    }  # fmt: skip
    done = subprocess.run(
        [*without_network, sys.executable, "-m", "tests.trust.silent", tmp_path / "data", photos, result],
        cwd=ROOT, env=environment, capture_output=True, timeout=PATIENCE_S, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2_000:]
    seen = json.loads(result.read_text())
    assert seen["answered"] >= 1
    assert {"Ready", "IndexFinished", "SearchResults", "QuestionAnswered"} <= set(seen["events"])
    assert seen["looks"] > 10
    assert seen["kernel"] == []
    assert seen["refused"] == 0
    noted = log.read_text().splitlines()
    assert noted.count("watching") >= 3  # window, worker, and a process that decodes
    assert set(noted) == {"watching"}


def test_look_at_the_kernel_sees_a_socket_that_python_did_not_make(
    without_network: list[str],
) -> None:
    script = (
        "import socket, ctypes; from tests.trust.silent import kernel_sockets\n"
        "assert kernel_sockets() == []\n"
        "libc = ctypes.CDLL(None); fd = libc.socket(2, 2, 0)\n"
        "address = (ctypes.c_char * 16)(*b'\\x02\\x00' + b'\\x12\\x34' + bytes(12))\n"
        "assert libc.bind(fd, address, 16) == 0\n"
        "assert len(kernel_sockets()) == 1\n"
    )
    subprocess.run([*without_network, sys.executable, "-c", script], cwd=ROOT, check=True)
