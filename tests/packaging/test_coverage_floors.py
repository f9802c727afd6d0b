"""Coverage below a floor, a package without one and a file no longer whole are each a finding."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import coverage_floors
import pytest
from coverage_floors import Lines

from tests.helpers.checkout import ROOT

FILES = {
    "core/store/codec.py": Lines(50, 50),
    "core/store/library/photos.py": Lines(50, 40),
    "core/paths.py": Lines(10, 10),
}


def rules(*whole: str, floors: dict[str, float] | None = None) -> dict[str, Any]:
    usual = {"core/store": 90.0, "core": 100.0}
    return {"whole": list(whole), "floors": usual | (floors or {})}


def test_packages_are_two_folders_deep() -> None:
    assert coverage_floors.packages(FILES) == {
        "core/store": Lines(100, 90),
        "core": Lines(10, 10),
    }


def test_floors_that_are_reached_are_no_findings() -> None:
    assert coverage_floors.findings(FILES, rules("core/paths.py")) == []


@pytest.mark.parametrize(
    ("rules", "finding"),
    [
        (rules(floors={"core/store": 91.0}), "core/store: 90.0 % is below its floor of 91.0 %."),
        (rules(floors={"core/gone": 5.0}), "core/gone is gone."),
        (rules("core/store/library/photos.py"), "covered whole and now lacks 10 lines."),
        (rules("core/old.py"), "core/old.py is gone."),
        ({"whole": [], "floors": {"core": 90.0}}, "core/store has no floor."),
    ],
    ids=["below", "package gone", "no longer whole", "file gone", "new package"],
)
def test_each_way_to_fall_short_is_a_finding(rules: dict[str, Any], finding: str) -> None:
    (found,) = coverage_floors.findings(FILES, rules)
    assert finding in found


def test_raised_floors_never_go_down_and_name_whole_files() -> None:
    text = coverage_floors.raised(
        FILES, rules("core/store/codec.py", "core/old.py", floors={"core": 20.0})
    )
    assert tomllib.loads(text) == {
        "whole": ["core/paths.py", "core/store/codec.py"],
        "floors": {"core/store": 90.0, "core": 99.0},
    }


def test_a_report_of_coverage_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "coverage.json"
    summary = {"num_statements": 4, "covered_lines": 3}
    report.write_text(json.dumps({"files": {"nobody\\here\\x.py": {"summary": summary}}}))
    assert coverage_floors.main([str(report)]) == 1
    assert "nobody/here has no floor" in capsys.readouterr().out


def test_every_floor_and_every_whole_file_is_of_something_here() -> None:
    committed = tomllib.loads(coverage_floors.FLOORS.read_text(encoding="utf-8"))
    assert all((ROOT / path).is_file() for path in committed["whole"])
    assert all((ROOT / name).is_dir() for name in committed["floors"])
    assert all(0 < floor < 100 for floor in committed["floors"].values())
