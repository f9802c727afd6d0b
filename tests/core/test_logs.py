"""Log files can be sent to strangers."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from core import logs
from tests.helpers.checkout import ROOT


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    logger = logging.getLogger("visuallens")
    before = (list(logger.handlers), logger.level, logger.propagate)
    yield logs.start_logging(tmp_path, "test")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
    logger.handlers[:], logger.level, logger.propagate = before


def _fail() -> None:
    try:
        raise FileNotFoundError("/home/anna/Pictures/secret.jpg")
    except OSError as error:
        raise RuntimeError("while asking for quarkstrudel") from error


def test_logged_exception_tells_where_and_what_kind_but_no_message_and_no_home(log: Path) -> None:
    try:
        _fail()
    except RuntimeError:
        logs.app.exception("a command failed")
    text = log.read_text()
    assert "in _fail" in text
    assert text.index("RuntimeError") < text.index("FileNotFoundError")
    assert "tests/core/test_logs.py:" in text.replace("\\", "/")
    for secret in ("anna", "secret", "quarkstrudel", str(ROOT)):
        assert secret not in text


def test_an_exception_that_comes_after_itself_is_traced_once() -> None:
    first, second = ValueError(), KeyError()
    first.__context__, second.__context__ = second, first
    assert logs.trace_of(first).split("\n") == ["ValueError", "after", "KeyError"]


def test_log_file_is_for_its_owner_alone_and_survives_a_restart(log: Path) -> None:
    logs.app.info("one")
    logs.start_logging(log.parent, "test")
    logs.app.info("two")
    assert [line.rpartition(" ")[2] for line in log.read_text().splitlines()] == ["one", "two"]
    assert log.stat().st_mode & 0o077 == 0
