"""Every test and command that SECURITY.md and PRIVACY.md name is there."""

from __future__ import annotations

import importlib.util
import re

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
