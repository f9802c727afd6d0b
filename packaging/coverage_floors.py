"""Compares measured coverage with the floors of `packaging/coverage_floors.toml`.

A package may not fall below its floor; files that were covered whole stay whole. `--write` raises
the floors to what was measured, less a point for what depends on the machine.
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

FLOORS: Final = Path(__file__).with_name("coverage_floors.toml")
_SLACK: Final = 1.0  # percent


@dataclass(frozen=True)
class Lines:
    """Lines of code, and those a test reached."""

    statements: int
    covered: int

    @property
    def percent(self) -> float:
        return 100.0 * self.covered / self.statements if self.statements else 100.0

    def __add__(self, other: Lines) -> Lines:
        return Lines(self.statements + other.statements, self.covered + other.covered)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("report", type=Path, help="written by `coverage json`")
    parser.add_argument("--write", action="store_true", help="raise the floors")
    options = parser.parse_args(arguments)
    files = read_report(json.loads(options.report.read_text(encoding="utf-8")))
    rules = tomllib.loads(FLOORS.read_text(encoding="utf-8"))
    if options.write:
        FLOORS.write_text(raised(files, rules), encoding="utf-8")
        return 0
    problems = findings(files, rules)
    for name, lines in sorted(packages(files).items()):
        print(f"{lines.percent:6.1f} %  {name}")
    print(*problems, sep="\n")
    return 1 if problems else 0


def read_report(report: Mapping[str, Any]) -> dict[str, Lines]:
    """Lines of each file, by its path with slashes."""
    return {
        path.replace("\\", "/"): Lines(
            entry["summary"]["num_statements"], entry["summary"]["covered_lines"]
        )
        for path, entry in report["files"].items()
    }


def packages(files: Mapping[str, Lines]) -> dict[str, Lines]:
    """Lines by package: the first two folders of a path, or the one there is."""
    sums: dict[str, Lines] = {}
    for path, lines in files.items():
        name = "/".join(path.split("/")[:-1][:2])
        sums[name] = sums.get(name, Lines(0, 0)) + lines
    return sums


def findings(files: Mapping[str, Lines], rules: Mapping[str, Any]) -> list[str]:
    """A sentence for each package below its floor or without one, and each file no longer whole."""
    floors: dict[str, float] = rules["floors"]
    measured = packages(files)
    problems = []
    for name, lines in sorted(measured.items()):
        if name not in floors:
            problems.append(f"{name} has no floor. Give it one: make coverage WRITE=1")
        elif lines.percent < floors[name]:
            problems.append(
                f"{name}: {lines.percent:.1f} % is below its floor of {floors[name]} %."
            )
    for gone in sorted(set(floors) - set(measured)):
        problems.append(f"{gone} is gone. Take its floor away: make coverage WRITE=1")
    for path in rules["whole"]:
        lines = files.get(path)
        if lines is None:
            problems.append(f"{path} is gone. Take it off the list of whole files.")
        elif lines.covered < lines.statements:
            missing = lines.statements - lines.covered
            problems.append(f"{path} was covered whole and now lacks {missing} lines.")
    return problems


def raised(files: Mapping[str, Lines], rules: Mapping[str, Any]) -> str:
    """The text of the floors: none lower than before, and every file that is whole now."""
    before: dict[str, float] = rules["floors"]
    lines = ["# Lowest share of lines in percent that the tests reach, by package: make coverage."]
    lines += ["# Raised by: make coverage WRITE=1", "[floors]"]
    for name, reached in sorted(packages(files).items()):
        floor = max(before.get(name, 0.0), float(int(reached.percent - _SLACK)))
        lines.append(f'"{name}" = {floor}')
    whole = sorted(
        path for path, reached in files.items() if reached.statements == reached.covered > 0
    )
    named = "".join(f'    "{path}",\n' for path in sorted({*rules["whole"], *whole} & set(files)))
    text = "\n".join(lines) + "\n"
    return f"whole = [  # no line of these is missed\n{named}]\n\n{text}"


if __name__ == "__main__":
    sys.exit(main())
