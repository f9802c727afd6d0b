"""The list of parts (SBOM): CycloneDX JSON by cyclonedx-bom, narrowed to what the app consists of."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Collection
from pathlib import Path
from typing import Any

from licences import ROOT, Part, project
from packaging.utils import canonicalize_name


def document(parts: Collection[Part], python: Path) -> str:
    """CycloneDX JSON of the parts, made from the environment of `python` and valid by its schema.

    Raises:
        subprocess.CalledProcessError: if the environment cannot be read, or the result is not valid.
        SystemExit: if a part is not in that environment.
    """
    options = ("--pyproject", ROOT / "pyproject.toml", "--output-reproducible", "--validate")
    made = subprocess.run(
        [sys.executable, "-m", "cyclonedx_py", "environment", *options, python],
        stdout=subprocess.PIPE, check=True,
    ).stdout  # fmt: skip
    return only(parts, json.loads(made))


def only(parts: Collection[Part], everything: dict[str, Any]) -> str:
    """Leave out what is in the environment but not part of the app: tools that build it."""
    versions = {part.name: part.version for part in parts}
    everything["components"] = [
        component
        for component in everything.get("components", [])
        if versions.get(canonicalize_name(component["name"])) == component["version"]
    ]
    named = {canonicalize_name(component["name"]) for component in everything["components"]}
    if missing := set(versions) - named:
        raise SystemExit(f"The list of parts lacks {', '.join(sorted(missing))}.")
    root = everything.get("metadata", {}).get("component", {})
    if root:
        root["version"] = version()
    known = {component["bom-ref"] for component in everything["components"]} | {root.get("bom-ref")}
    everything["dependencies"] = [
        entry | {"dependsOn": [ref for ref in entry.get("dependsOn", []) if ref in known]}
        for entry in everything.get("dependencies", [])
        if entry["ref"] in known
    ]
    return json.dumps(everything, indent=1, sort_keys=True) + "\n"


def version() -> str:
    """The app's version."""
    table = project()
    assert "version" in table["dynamic"]
    line = (ROOT / "app" / "__init__.py").read_text(encoding="utf-8")
    return line.partition('__version__ = "')[2].partition('"')[0]
