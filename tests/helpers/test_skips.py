"""The list of skips names tests that are there, and a skip that is not on it is a failure."""

from __future__ import annotations

import ast

import pytest

from tests.helpers.checkout import ROOT
from tests.helpers.skips import expected, is_expected, refuse_unexpected

ELSEWHERE = expected()["elsewhere"]


@pytest.mark.parametrize("test", ELSEWHERE["tests"])
def test_every_listed_test_is_there(test: str) -> None:
    file, _, name = test.partition("::")
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    assert name in [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]


@pytest.mark.parametrize(
    ("test", "reason", "fine"),
    [
        ("tests/a.py::test_b", "root reads everything", True),
        ("tests/a.py::test_b", "needs Linux's /proc", True),
        ("tests/a.py::test_b", "could not import 'timm'", False),
        ("tests/a.py::test_b", f"{ELSEWHERE['reason']}: coco", False),
        (f"{ELSEWHERE['tests'][0]}[sea-0.7]", f"{ELSEWHERE['reason']}: scenes", True),
        (f"{ELSEWHERE['tests'][0]}[sea-0.7]", "no time", False),
    ],
)
def test_only_what_is_listed_may_be_skipped(test: str, reason: str, fine: bool) -> None:
    assert is_expected(test, reason) is fine
    skip = ("file.py", 1, f"Skipped: {reason}")
    report = pytest.TestReport(test, ("file.py", 1, ""), {}, "skipped", skip, "call")
    refuse_unexpected(report)
    assert report.outcome == ("skipped" if fine else "failed")
