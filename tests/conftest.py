"""Guards around every test: a data directory of its own, no network, quiet libraries."""

from __future__ import annotations

import gc
import os
import socket
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, settings

from core.paths import DATA_DIR_VARIABLE
from core.safety.offline import programs_allowed
from tests.helpers.patience import processor_time_limit
from tests.helpers.skips import refuse_unexpected

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["TRANSFORMERS_OFFLINE"] = "1"
# The suite tries the same examples every time, and a busy machine fails nothing; new examples are
# for `--hypothesis-profile=default`.
settings.register_profile(
    "suite", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("suite")
# Far above every test, and the same on a busy machine; a loop without end stops here.
_PROCESSOR_TIME_S: Final = 240
if os.environ.get("VISUALLENS_TESTS_WITHOUT_QT"):
    sys.modules["PySide6"] = None  # type: ignore[assignment]  # any import of Qt now fails


# Commands that tests call in this process put its guard on, which stays; tests start programs all the same.
_PROGRAMS: Final = programs_allowed()
_PROGRAMS.__enter__()


def pytest_configure(config: pytest.Config) -> None:
    """The translations are compiled in a checkout where nobody has done it yet."""
    if not hasattr(config, "workerinput"):
        script = Path(__file__).resolve().parents[1] / "packaging" / "translate.py"
        subprocess.run([sys.executable, script, "--compile"], check=True)


def pytest_collection_finish() -> None:
    """What is there by now stays to the end: no garbage collection looks through it again."""
    gc.collect()
    gc.freeze()


def pytest_unconfigure() -> None:
    """Libraries that count what they leave behind find it collected."""
    gc.unfreeze()
    _PROGRAMS.__exit__(None, None, None)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Make pytest-qt's settings known where that plugin is left out."""
    if os.environ.get("VISUALLENS_TESTS_WITHOUT_QT"):
        for name in ("qt_log_level_fail", "qt_log_ignore"):
            parser.addini(name, "of pytest-qt")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Generator[None]:
    """Fail a test that computes for too long; what others do to the machine does not count."""
    with processor_time_limit(_PROCESSOR_TIME_S):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A test that skips itself without being on the list fails."""
    report = yield
    refuse_unexpected(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """The same for a whole file."""
    report = yield
    refuse_unexpected(report)
    return report


@pytest.fixture(autouse=True)
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh data directory, so that no test can touch a real library."""
    directory = tmp_path / "visuallens-data"
    monkeypatch.setenv(DATA_DIR_VARIABLE, str(directory))
    return directory


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only local sockets may connect."""
    real_connect = socket.socket.connect

    def connect(self: socket.socket, address: object) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            host = str(address[0]) if isinstance(address, tuple) else ""
            if host not in ("127.0.0.1", "::1", "localhost"):
                raise AssertionError(f"a test tried to reach the network: {address}")
        real_connect(self, address)  # type: ignore[arg-type]  # same signature as the original

    monkeypatch.setattr(socket.socket, "connect", connect)
