"""Every test and command that SECURITY.md and PRIVACY.md name is there, and every promise has a test."""

from __future__ import annotations

import importlib.util
import re
from itertools import pairwise

import pytest

from tests.helpers.checkout import ROOT


@pytest.mark.parametrize("page", ["SECURITY.md", "PRIVACY.md"])
def test_every_proof_that_is_named_exists(page: str) -> None:
    commands = re.findall(r"`([^`]*)`", (ROOT / page).read_text(encoding="utf-8"))
    paths = [word for command in commands for word in command.split() if word.startswith("tests/")]
    assert len(paths) > 5
    assert [path for path in paths if not (ROOT / path).exists()] == []
    modules = [module for command in commands for module in re.findall(r"-m ([\w.]+)", command)]
    assert [module for module in modules if importlib.util.find_spec(module) is None] == []


@pytest.mark.parametrize("page", ["SECURITY.md", "PRIVACY.md"])
def test_every_selection_of_tests_selects_something(page: str) -> None:
    for command in re.findall(r"`[^`]*pytest ([^`]*)`", (ROOT / page).read_text(encoding="utf-8")):
        names = re.search(r'-k (?:"([\w ]+)"|(\w+))', command)
        if names is None:
            continue
        folders = [ROOT / word for word in command.split() if word.startswith("tests/")]
        files = [file for place in folders for file in ([place] if place.is_file() else place.rglob("test_*.py"))]  # fmt: skip
        tests = re.findall(r"def (test_\w+)", "\n".join(file.read_text(encoding="utf-8") for file in files))  # fmt: skip
        for name in (names[1] or names[2]).split(" or "):
            wanted = name.strip()
            assert any(wanted in test for test in tests) or any(wanted in file.stem for file in files), (command, wanted)  # fmt: skip


def _promises(page: str) -> list[str]:
    """The promises of a page that tests prove."""
    lines = (ROOT / page).read_text(encoding="utf-8").splitlines()
    rows = [line.strip("| ").split(" | ") for line in lines if line.startswith("| ")]
    return [row[0] for row in rows if "pytest" in row[-1]]


def _quoted(page: str) -> dict[str, list[str]]:
    """From docs/promises.md: what it quotes from a page, and the tests of each quotation."""
    table = (ROOT / "docs" / "promises.md").read_text(encoding="utf-8")
    (part,) = [text for title, text in pairwise(re.split(r"^## (.*)$", table, flags=re.M)) if title == page]  # fmt: skip
    rows = [line.strip("| ").split(" | ") for line in part.splitlines() if line.startswith("| ")]
    return {row[0]: re.findall(r"`(tests/[^`]*)`", row[1]) for row in rows[2:]}


@pytest.mark.parametrize("page", ["SECURITY.md", "PRIVACY.md"])
def test_every_promise_is_quoted_with_tests_that_are_there(page: str) -> None:
    quoted = _quoted(page)
    words = " ".join((ROOT / page).read_text(encoding="utf-8").split())
    assert [quote for quote in quoted if quote not in words] == []
    assert [quote for quote, tests in quoted.items() if not tests] == []
    promises = _promises(page)
    assert len(promises) > 7
    assert [promise for promise in promises if not any(quote in promise for quote in quoted)] == []
    _check_tests(quoted)


def test_every_fault_that_was_mended_has_tests_that_are_there() -> None:
    faults = _quoted("Faults that were mended")
    assert len(faults) > 13
    assert [fault for fault, tests in faults.items() if not tests] == []
    _check_tests(faults)


def _check_tests(table: dict[str, list[str]]) -> None:
    for file, name in (test.split("::") for tests in table.values() for test in tests):
        assert f"def {name}(" in (ROOT / file).read_text(encoding="utf-8"), (file, name)
