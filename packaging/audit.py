"""Audits what the app is made of: licences, the list of parts, known vulnerabilities.

Every check fails closed: what could not be looked up counts as a finding. Vulnerabilities need the
network; without it a report made elsewhere is accepted if it is fresh and names these very versions:

    python packaging/audit.py                      on a computer with network: writes the report too
    python packaging/audit.py --report FILE        with a report from there
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import licences
import sbom

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"
REPORT = DIST / "vulnerabilities.json"
TOOL = "pip-audit==2.10.1"
SERVICES = ("osv", "pypi")  # one is enough, both are asked
FRESH_DAYS = 30


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--report", type=Path, help="a vulnerability report made elsewhere")
    options = parser.parse_args(arguments)
    DIST.mkdir(exist_ok=True)
    try:
        parts = licences.runtime_parts([Path(sysconfig.get_path("purelib"))])
    except licences.MissingPart as missing:
        print(missing)
        return 1
    problems = licences.find_problems(parts)
    (DIST / "THIRD_PARTY.txt").write_text(licences.notices(parts), encoding="utf-8")
    try:
        (DIST / "sbom.cdx.json").write_text(sbom.document(parts, Path(sys.executable)), "utf-8")
    except (OSError, subprocess.CalledProcessError):
        problems.append("The list of parts could not be made: cyclonedx-bom failed.")
    wanted = {part.name: part.version for part in parts}
    report = read_report(options.report) if options.report else look_up(wanted)
    problems += findings(report, wanted, date.today())
    for problem in problems:
        print(problem)
    print(f"{len(parts)} parts, {len(problems)} findings; lists are in {DIST.name}/.")
    return 1 if problems else 0


def look_up(wanted: Mapping[str, str]) -> dict[str, Any]:
    """Ask the services and keep what they said as a report.

    A package counts as checked if one service knew it.
    """
    checked: dict[str, str] = {}
    found: dict[str, list[str]] = {}
    with tempfile.TemporaryDirectory() as directory:
        pins = Path(directory) / "pins.txt"
        # A local version ("+cu130") is the same source as the version without it.
        pins.write_text("".join(f"{n}=={v.partition('+')[0]}\n" for n, v in wanted.items()))
        for service in SERVICES:
            answer = _ask(service, pins)
            for entry in answer.get("dependencies", []):
                if "skip_reason" in entry or entry["name"] not in wanted:
                    continue
                checked[entry["name"]] = wanted[entry["name"]]
                ids = [vulnerability["id"] for vulnerability in entry.get("vulns", [])]
                if ids:
                    found[entry["name"]] = sorted({*found.get(entry["name"], []), *ids})
    report = {"made": date.today().isoformat(), "checked": checked, "found": found}
    if checked:
        REPORT.write_text(json.dumps(report, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return report


def _ask(service: str, pins: Path) -> dict[str, Any]:
    tool = (sys.executable, "-m", "uv", "tool", "run", "--quiet", "--from", TOOL, "pip-audit")
    options = ("--disable-pip", "--no-deps", "--format", "json", "--timeout", "20")
    try:
        said = subprocess.run(
            [*tool, "-s", service, *options, "-r", str(pins)],
            capture_output=True, text=True, timeout=600, check=False,
        ).stdout  # fmt: skip
        answer: dict[str, Any] = json.loads(said)
    except (OSError, subprocess.TimeoutExpired, ValueError):
        return {}  # whatever was not answered stays unchecked, and that is a finding
    return answer


def read_report(file: Path) -> dict[str, Any]:
    """A report of `look_up`; an unreadable one says nothing, which is a finding."""
    try:
        report = json.loads(file.read_text(encoding="utf-8"))
        if isinstance(report, dict):
            return report
    except (OSError, ValueError):
        pass
    return {}


def findings(report: Mapping[str, Any], wanted: Mapping[str, str], today: date) -> list[str]:
    """A sentence for every vulnerability and for everything the report does not cover."""
    problems = [
        f"{name} {wanted.get(name, '')}: known vulnerabilities {', '.join(ids)}. Update it."
        for name, ids in sorted(report.get("found", {}).items())
    ]
    try:
        age = (today - date.fromisoformat(str(report.get("made", "")))).days
    except ValueError:
        age = FRESH_DAYS + 1
    checked = report.get("checked", {}) if 0 <= age <= FRESH_DAYS else {}
    unchecked = sorted(name for name, version in wanted.items() if checked.get(name) != version)
    if unchecked:
        problems.append(
            f"{len(unchecked)} of {len(wanted)} parts were not checked for vulnerabilities (first: "
            f"{', '.join(unchecked[:3])}). Run this where a vulnerability service can be reached, or "
            f"pass the report of such a run with --report; it may be {FRESH_DAYS} days old."
        )
    return problems


if __name__ == "__main__":
    sys.exit(main())
