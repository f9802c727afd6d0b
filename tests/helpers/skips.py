"""Which tests may be skipped, and why: everything else that skips itself fails (`tests/skips.toml`)."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

LIST = Path(__file__).resolve().parents[1] / "skips.toml"


def refuse_unexpected(report: pytest.TestReport | pytest.CollectReport) -> None:
    """Turn the report of a skip that is not on the list into a failure."""
    if not report.skipped or hasattr(report, "wasxfail"):
        return
    reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    reason = reason.removeprefix("Skipped: ")
    if not is_expected(report.nodeid, reason):
        report.outcome = "failed"
        report.longrepr = f"skipped, but not on the list in {LIST.name}: {reason}"


def is_expected(test: str, reason: str) -> bool:
    """Whether the system may be the reason, or the test is known to need files from elsewhere."""
    allowed = expected()
    if any(reason.startswith(start) for start in allowed["system"]):
        return True
    return reason.startswith(allowed["elsewhere"]["reason"]) and (
        test.partition("[")[0] in allowed["elsewhere"]["tests"]
    )


@cache
def expected() -> dict[str, Any]:
    """The list."""
    return tomllib.loads(LIST.read_text(encoding="utf-8"))
